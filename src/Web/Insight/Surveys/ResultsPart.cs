using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which answers are read, sorted and shown.</summary>
internal static class ResultsPart
{
    public static IReadOnlyList<Chapter> Chapters => SurveyChapters.All;

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<ResultsCache>()
        .AddScoped<SurveyResults>()
        .AddScoped<RespondentNames>()
        .AddScoped<Sorting>()
        .AddScoped<CategoryList>()
        .AddScoped<Quoting>()
        .AddScoped<SortSheet>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => ResultsEndpoints.Map(routes);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        SortingWaiting.For(services, actor, programme);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        ResultsFiles.All(services, actor, programme);

    public static Task SeedDemo(DemoSeed demo) => SortedDemo.Seed(demo);
}
