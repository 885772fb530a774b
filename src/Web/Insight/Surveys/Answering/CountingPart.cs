using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>The part of the room in which answers are taken in and counted.</summary>
internal static class CountingPart
{
    public static IReadOnlyList<Job> Jobs => [WipeJob.Job];

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(AnsweringTexts.DataBallots, SurveysTexts.DataAnswersAbout, SurveysTexts.DataAnswersWhy, AnsweringTexts.DataBallotsUntil)
        {
            Special = SurveysTexts.DataSpecial,
            Erased = AnsweringTexts.DataBallotsErased,
            Count = (db, programme) => db.Ballots.CountAsync(b => SurveyHoldings.WavesOf(db, programme).Contains(b.WaveId)),
            Counted = SurveysTexts.CountedSheets,
        },
        new(AnsweringTexts.DataNamed, SurveysTexts.DataAnswersAbout, SurveysTexts.DataAnswersWhy, SurveysTexts.DataParticipationUntil)
        {
            Special = SurveysTexts.DataSpecial,
            ReadWith = Right.ReadAnswers,
            Erased = AnsweringTexts.DataNamedErased,
            Count = (db, programme) => db.NamedSheets.CountAsync(s => SurveyHoldings.WavesOf(db, programme).Contains(s.WaveId)),
            Counted = SurveysTexts.CountedSheets,
            Due = SurveyHoldings.Name,
        },
    ];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<Intake>()
        .AddScoped<SheetWriter>()
        .AddScoped<BallotBox>()
        .AddScoped<Counting>()
        .AddScoped<BallotCount>();

    public static Task Started(IServiceProvider services) => WipeJob.Sweep(services);
}
