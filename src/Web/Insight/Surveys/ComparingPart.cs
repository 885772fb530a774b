using BlankeArk.Web.Insight.Surveys.Comparing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which waves, and programmes, stand side by side.</summary>
internal static class ComparingPart
{
    public static void AddServices(IServiceCollection services) => services
        .AddScoped<TurnoverReading>()
        .AddScoped<SurveyComparing>()
        .AddScoped<SurveySharing>()
        .AddScoped<SurveyTogether>()
        .AddScoped<ComparingLinks>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => ComparingEndpoints.Map(routes);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        ComparingFiles.All(services, actor, programme);
}
