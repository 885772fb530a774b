using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>The part of the room in which answers are taken in and counted.</summary>
internal static class CountingPart
{
    public static IReadOnlyList<Job> Jobs => [WipeJob.Job];

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(AnsweringTexts.DataBallots, SurveysTexts.DataAnswersAbout, SurveysTexts.DataAnswersWhy, AnsweringTexts.DataBallotsUntil),
        new(AnsweringTexts.DataNamed, SurveysTexts.DataAnswersAbout, SurveysTexts.DataAnswersWhy, SurveysTexts.DataParticipationUntil),
    ];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<Intake>()
        .AddScoped<SheetWriter>()
        .AddScoped<BallotBox>()
        .AddScoped<Counting>()
        .AddScoped<BallotCount>();

    public static Task Started(IServiceProvider services) => WipeJob.Sweep(services);
}
