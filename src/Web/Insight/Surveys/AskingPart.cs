using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which a survey is asked: prepared, sent out, followed and closed.</summary>
internal static class AskingPart
{
    public static IReadOnlyList<Job> Jobs => [ClosingJob.Job];

    public static IReadOnlyList<MailKind> Mails => SurveyMails.All;

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(AskingTexts.DataInvitations, SurveysTexts.DataParticipationAbout, AskingTexts.DataInvitationsWhy, SurveysTexts.DataParticipationUntil)
        {
            ReadWith = Right.EditSurveys,
            Erased = SurveysTexts.DataInvitationsErased,
            Count = (db, programme) => db.Invitations.CountAsync(i => SurveyHoldings.WavesOf(db, programme).Contains(i.WaveId)),
            Counted = SurveysTexts.CountedInvitations,
            Due = SurveyHoldings.Name,
        },
    ];

    public static void AddServices(IServiceCollection services) => services
        .AddScoped<AskingDesk>()
        .AddScoped<AskedPeople>()
        .AddScoped<LetterDesk>()
        .AddScoped<AskingReading>();

    public static Task SeedDemo(DemoSeed demo) => AskingDemo.Seed(demo);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        AskingWaiting.For(services, actor, programme);
}
