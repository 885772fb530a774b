using BlankeArk.Web.Platform.Outbox;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>The part of the room in which answers are taken in and counted.</summary>
internal static class CountingPart
{
    public static IReadOnlyList<Job> Jobs => [WipeJob.Job];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<Intake>()
        .AddScoped<SheetWriter>()
        .AddScoped<BallotBox>()
        .AddScoped<Counting>()
        .AddScoped<BallotCount>();

    public static Task Started(IServiceProvider services) => WipeJob.Sweep(services);
}
