using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>
/// A large import that one need not wait for. The file lies sealed where it was brought; what is promised is only what
/// was decided about it. The wave bears the job's id, so that an import that came through is known when begun again.
/// </summary>
public sealed class ImportJob(Db db, SurveyImport import, OutboxDesk outbox)
{
    /// <summary>Up to so many answers are brought in while one waits.</summary>
    public const int MostAtOnce = 2_000;

    private const string Kind = "survey.import";

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = ImportTexts.JobTitle,
        Doing = ImportTexts.JobDoing,
        Right = Right.EditSurveys,
        Run = Run,
        Back = (programme, staged) => $"/surveys/{programme.Key}/import/{staged}",
        BackTitle = ImportTexts.JobBack,
    };

    /// <summary>Promises the import of a staged file, or says why not; gives the id of the job.</summary>
    public async Task<Guid> Promise(Actor actor, ProgrammeRef programme, Guid staged, ImportSource source, ImportChoices choices)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        await import.Importable(actor, programme, source, choices);
        return await db.Write(actor, new Act("survey.promise-import", programme.Id, staged), async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            return await outbox.Promise(actor, Kind, programme.Id, staged.ToString(), choices);
        });
    }

    private static async Task<string> Run(JobCall call)
    {
        var db = call.Get<Db>();
        var key = await db.Programmes.Where(p => p.Id == call.Programme).Select(p => p.Key).SingleAsync();
        var programme = await call.Get<CurrentProgramme>().Become(key);
        var staged = Guid.Parse(call.Occasion);
        var survey = await Imported(db, call.Id) ?? await Import(call, db, programme, staged);
        call.Get<Staging>().Remove(programme.Id, staged);
        return $"/surveys/{programme.Key}/{survey}";
    }

    private static async Task<int> Import(JobCall call, Db db, ProgrammeRef programme, Guid staged)
    {
        try
        {
            var file = call.Get<Staging>().Get(programme.Id, staged) ?? throw new UserMistake(ImportTexts.FileGone);
            // An import counts each answer twice, sealed and written; who waits counts answers.
            var done = await call.Get<SurveyImport>().Import(call.Actor, programme, StagedFile.Of(file).Read(), call.Payload<ImportChoices>(),
                (counted, total) => call.Report(counted / 2, total / 2), call.Id);
            return done.SurveyNumber;
        }
        catch (UserMistake)
        {
            // The same attempt, given up for dead and still alive, may have come first: then its file stands in the way.
            if (await Imported(db, call.Id) is { } survey) return survey;
            throw;
        }
    }

    /// <summary>The number of the survey into which this very job has imported.</summary>
    private static Task<int?> Imported(Db db, Guid job) =>
        db.Waves.Where(w => w.Id == job).Join(db.Surveys, w => w.SurveyId, s => s.Id, (_, s) => (int?)s.Number).SingleOrDefaultAsync();
}
