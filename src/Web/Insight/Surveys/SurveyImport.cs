using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>How far an import has come, in answers sealed and written.</summary>
public delegate void ImportProgress(int done, int total);

public sealed record ImportDone(int SurveyNumber, int WaveNumber, int Questions, int Answers, int People);

/// <summary>
/// Takes in answers from other tools: first what it would do, then all of it in one change, or nothing. Who took part and
/// what was said part ways here, before anything is stored: they share no key, no order and no time.
/// </summary>
public sealed class SurveyImport(Db db, KeyStore keys, Today today)
{
    public async Task<ImportPreview> Preview(Actor actor, ProgrammeRef programme, ImportSource source, ImportChoices choices)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var surveys = await db.Surveys.AsNoTracking().Where(s => s.ProgrammeId == programme.Id).OrderBy(s => s.Number).ToListAsync();
        var survey = choices.SurveyNumber is { } number ? surveys.Find(s => s.Number == number) ?? throw new UserMistake(ImportTexts.NoSurvey.With(number), "Survey") : null;
        var known = survey is null ? [] : await db.Questions.AsNoTracking().Where(q => q.SurveyId == survey.Id).OrderBy(q => q.Number).ToListAsync();
        var guesses = ColumnGuesses.Of(source);
        var reading = new ImportReading(source, guesses, known, programme.Language);
        var columns = choices.Columns ?? [.. source.Columns.Select(c => Choice(guesses[c.Index], reading.Existing(c), choices))];
        if (columns.Count != source.Columns.Count) throw new UserMistake(ImportTexts.FileChanged);
        var draft = reading.Read(columns);
        var (people, unknown) = choices.Anonymous ? ([], []) : await Find(programme.Id, draft);
        var title = string.IsNullOrWhiteSpace(choices.Title) ? source.Name : Written.Tidy(choices.Title);
        return new ImportPreview
        {
            Source = source,
            Guesses = guesses,
            Columns = columns,
            Draft = draft,
            Survey = survey,
            Known = known,
            Title = title,
            WaveNumber = survey is null ? 1 : await db.Waves.CountAsync(w => w.SurveyId == survey.Id) + 1,
            SameTitle = survey is null ? surveys.Find(s => string.Equals(s.Title, title, StringComparison.OrdinalIgnoreCase)) : null,
            ImportedBefore = await ImportedBefore(programme.Id, source.Hash()),
            People = people,
            Unknown = unknown,
        };
    }

    /// <summary>The preview of an import that can be made as things are now.</summary>
    /// <exception cref="UserMistake">It cannot; says why.</exception>
    public async Task<ImportPreview> Importable(Actor actor, ProgrammeRef programme, ImportSource source, ImportChoices choices)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        if (choices.ClosedOn > today.Date) throw new UserMistake(ParticipationTexts.ClosedInFuture, "ClosedOn");
        var preview = await Preview(actor, programme, source, choices);
        return preview.WhyNotImport(choices) is { } why ? throw new UserMistake(why.Message.ToString(), why.Field) : preview;
    }

    /// <summary>Imports what the preview shows, or says why not and changes nothing. The wave gets the id given, if any.</summary>
    public async Task<ImportDone> Import(
        Actor actor, ProgrammeRef programme, ImportSource source, ImportChoices choices, ImportProgress? progress = null, Guid? waveId = null)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var preview = await Importable(actor, programme, source, choices);
        var plan = new ImportPlan(preview, programme, choices, waveId ?? Guid.CreateVersion7());
        var hash = source.Hash();
        // The long work, before anybody is made to wait for it.
        var answers = plan.Answers(keys.Seal(programme.Id), progress);
        return await db.Write(actor, new Act("survey.import", programme.Id, plan.WaveId), async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            if (await ImportedBefore(programme.Id, hash) is { } twice) throw new UserMistake(twice.Message.ToString(), "File");
            var (survey, wave) = await Place(programme, plan, preview, choices, hash);
            await db.SaveChangesAsync();
            await AnswerInsert.Into(db, answers);
            progress?.Invoke(answers.Count * 2, answers.Count * 2);
            return new ImportDone(survey.Number, wave.Number, plan.Questions.Count, answers.Count, preview.People.Count);
        });
    }

    private async Task<(Survey Survey, Wave Wave)> Place(ProgrammeRef programme, ImportPlan plan, ImportPreview preview, ImportChoices choices, string hash)
    {
        Survey survey;
        if (preview.Survey is { } asked)
        {
            survey = await db.Surveys.SingleAsync(s => s.Id == asked.Id);
            await Extend(preview, plan);
        }
        else
        {
            var number = await db.Surveys.Where(s => s.ProgrammeId == programme.Id).MaxAsync(s => (int?)s.Number) ?? 0;
            survey = new Survey(Guid.CreateVersion7(), programme.Id, number + 1, preview.Title);
            db.Surveys.Add(survey);
            db.Questions.AddRange(plan.NewQuestions(survey.Id));
        }
        var waves = await db.Waves.Where(w => w.SurveyId == survey.Id).MaxAsync(w => (int?)w.Number) ?? 0;
        var wave = new Wave(plan.WaveId, survey.Id, waves + 1, plan.WaveName, knowsWho: !choices.Anonymous) { ContentHash = hash };
        db.Waves.Add(wave);
        db.Participations.AddRange(preview.People.OrderBy(p => p).Select(p => new Participation(wave.Id, p, AnswerMode.Form)));
        if (choices.ClosedOn is { } day) await Waves.Freeze(db, programme.Id, wave, day);
        return (survey, wave);
    }

    /// <summary>Choices met for the first time join the question; a question changed since the preview stops the import.</summary>
    private async Task Extend(ImportPreview preview, ImportPlan plan)
    {
        var questions = await db.Questions.Where(q => q.SurveyId == preview.Survey!.Id).ToDictionaryAsync(q => q.Id);
        if (questions.Count != preview.Known.Count || preview.Known.Any(k => !questions.TryGetValue(k.Id, out var now) || now.Version != k.Version))
            throw new UserMistake(PlatformTexts.ChangedMeanwhile);
        foreach (var (id, draft) in plan.Questions)
            if (draft.Choices.Count > questions[id].ChoiceList.Count) questions[id].Offer(draft.Choices);
    }

    private static ColumnChoice Choice(ColumnGuess guess, Question? existing, ImportChoices choices)
    {
        if (existing is not null) return new(Enum.Parse<ColumnUse>(existing.Kind.ToString()), existing.ScaleFrom, existing.ScaleTo);
        return guess.Use is ColumnUse.Name or ColumnUse.Email && choices.Anonymous ? new(ColumnUse.LeaveOut) : new(guess.Use, guess.From, guess.To);
    }

    private async Task<(IReadOnlyList<Guid> People, IReadOnlyList<(int Row, FilledText Why)> Unknown)> Find(Guid programmeId, ImportDraft draft)
    {
        if (draft.People.Count == 0) return ([], []);
        var finder = await PeopleFinder.Of(db, programmeId);
        var found = draft.People.Select(p => (p.Row, Found: finder.Find(p.Name, p.Email))).ToList();
        return ([.. found.Where(f => f.Found.Person is not null).Select(f => f.Found.Person!.Id).Distinct()],
            [.. found.Where(f => f.Found.Why is not null).Select(f => (f.Row, f.Found.Why!))]);
    }

    private async Task<ImportRefusal?> ImportedBefore(Guid programmeId, string hash)
    {
        var found = await db.Waves.AsNoTracking().Where(w => w.ContentHash == hash)
            .Join(db.Surveys.Where(s => s.ProgrammeId == programmeId), w => w.SurveyId, s => s.Id, (w, s) => new { w.Name, s.Title })
            .FirstOrDefaultAsync();
        return found is null ? null : new(new FilledText(ImportTexts.ImportedBefore, found.Name, found.Title), "File");
    }
}
