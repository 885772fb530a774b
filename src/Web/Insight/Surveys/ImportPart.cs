using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which surveys are made, answers brought in and taking part recorded.</summary>
internal static class ImportPart
{
    public static IReadOnlyList<MenuEntry> Menu => [new(SurveysTexts.Menu, p => $"/surveys/{p.Key}", Right.SeeProgramme)];

    public static IReadOnlyList<Command> Commands => [SurveyCommands.Survey, SurveyCommands.Participation];

    public static IReadOnlyList<Job> Jobs => [ImportJob.Job];

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(SurveysTexts.DataParticipation, SurveysTexts.DataParticipationAbout, SurveysTexts.DataParticipationWhy, SurveysTexts.DataParticipationUntil)
        {
            ReadWith = Right.SeeParticipation,
            Erased = SurveysTexts.DataErasedWithWave,
            Count = (db, programme) => db.Participations.CountAsync(p => SurveyHoldings.WavesOf(db, programme).Contains(p.WaveId)),
            Counted = SurveysTexts.CountedParticipation,
            Due = SurveyHoldings.Name,
        },
        new(SurveysTexts.DataAnswers, SurveysTexts.DataAnswersAbout, SurveysTexts.DataAnswersWhy, SurveysTexts.DataParticipationUntil)
        {
            Special = SurveysTexts.DataSpecial,
            ReadWith = Right.ReadAnswers,
            Erased = SurveysTexts.DataErasedWithWave,
            Count = (db, programme) => db.Answers.CountAsync(a => SurveyHoldings.WavesOf(db, programme).Contains(a.WaveId)),
            Counted = SurveysTexts.CountedAnswers,
            Due = SurveyHoldings.Name,
        },
    ];

    public static IReadOnlyList<ItemKind> Kinds =>
    [
        new("survey", SurveysTexts.Survey, async (services, actor, id) =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.Surveys.AsNoTracking().Where(s => s.Id == id)
                .Join(db.Programmes, s => s.ProgrammeId, p => p.Id, (s, p) => new { s.Title, s.Number, s.ProgrammeId, p.Key }).SingleOrDefaultAsync();
            return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId) ? null : new ItemRef(found.Title, $"/surveys/{found.Key}/{found.Number}") { MayTie = actor.May(Right.EditSurveys, found.ProgrammeId) };
        }),
        new("question", SurveysTexts.Question, async (services, actor, id) =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.Questions.AsNoTracking().Where(q => q.Id == id)
                .Join(db.Surveys, q => q.SurveyId, s => s.Id, (q, s) => new { Question = q, s.Number, s.ProgrammeId })
                .Join(db.Programmes, s => s.ProgrammeId, p => p.Id, (s, p) => new { s.Question, s.Number, s.ProgrammeId, p.Key, p.Language }).SingleOrDefaultAsync();
            return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId)
                ? null
                : new ItemRef(found.Question.Text(found.Language), $"/surveys/{found.Key}/{found.Number}#q{found.Question.Number}") { MayTie = actor.May(Right.EditSurveys, found.ProgrammeId) };
        }),
    ];

    public static void AddServices(IServiceCollection services) => services
        .AddScoped<SurveyDesk>()
        .AddScoped<SurveyImport>()
        .AddScoped<ImportJob>()
        .AddScoped<Waves>()
        .AddScoped<ParticipationRegister>()
        .AddScoped<ParticipationReading>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    /// <summary>Waves that have come in and are not closed: until then it is not settled who was asked.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.EditSurveys, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var open = await db.Waves.AsNoTracking().Where(w => w.ClosedOn == null && w.KnowsWho && !db.Askings.Any(a => a.WaveId == w.Id))
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), w => w.SurveyId, s => s.Id, (w, s) => new { w.Name, Wave = w.Number, Survey = s.Number })
            .OrderBy(w => w.Survey).ThenBy(w => w.Wave).ToListAsync();
        return [.. open.Select(w => new Waiting(SurveysTexts.CloseWave.With(w.Name), $"/surveys/{programme.Key}/{w.Survey}/waves/{w.Wave}/participation"))];
    }

    /// <summary>Who took part, person by person, for those who may see it.</summary>
    public static async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeParticipation, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var rows = await db.Participations.AsNoTracking()
            .Join(db.Waves, p => p.WaveId, w => w.Id, (p, w) => new { p.PersonId, p.Mode, w.Name, Wave = w.Number, w.SurveyId })
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), p => p.SurveyId, s => s.Id, (p, s) => new { p.PersonId, p.Mode, p.Name, p.Wave, s.Title, s.Number })
            .Join(db.People, p => p.PersonId, p => p.Id, (p, person) => new { p.Number, p.Wave, p.Title, p.Name, Person = person.Name, person.Email, p.Mode })
            .OrderBy(p => p.Number).ThenBy(p => p.Wave).ThenBy(p => p.Person).ToListAsync();
        return
        [
            new ExportTable(SurveysTexts.ExportParticipation,
                [SurveysTexts.Survey, SurveysTexts.Waves, RosterTexts.Person, RosterTexts.Email, SurveysTexts.Kind],
                [.. rows.Select(r => (IReadOnlyList<object?>)[r.Title, r.Name, r.Person, r.Email, (r.Mode == AnswerMode.Phone ? ParticipationTexts.ByPhone : ParticipationTexts.ByForm).ToString()])]),
        ];
    }
}
