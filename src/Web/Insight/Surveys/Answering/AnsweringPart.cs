namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>The part of the room in which people answer.</summary>
internal static class AnsweringPart
{
    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<Throttle>()
        .AddSingleton<AnswerAssets>()
        .AddSingleton<AskedForms>()
        .AddScoped<Respondents>()
        .AddScoped<PhoneEntry>()
        .AddScoped<OwnAnswers>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => AnsweringEndpoints.Map(routes);
}
