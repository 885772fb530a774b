using System.Globalization;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What somebody answered to a question, word for word.</summary>
public sealed record OwnAnswer(string Question, string Words);

/// <summary>What somebody answered in a wave that asked under names.</summary>
public sealed record OwnSheet(string Title, string Programme, string Language, IReadOnlyList<OwnAnswer> Given);

/// <summary>Answers given under a name, opened for whoever gave them and nobody else.</summary>
public sealed class OwnAnswers(Db db, KeyStore keys)
{
    /// <exception cref="Missing">There is no such sheet of the actor's own.</exception>
    public async Task<OwnSheet> Read(Actor actor, Guid sheetId)
    {
        actor.Must(Right.ReadOwnAnswers);
        var found = await (
            from sheet in db.NamedSheets.AsNoTracking()
            join wave in db.Waves on sheet.WaveId equals wave.Id
            join survey in db.Surveys on wave.SurveyId equals survey.Id
            join programme in db.Programmes on survey.ProgrammeId equals programme.Id
            where sheet.SheetId == sheetId && sheet.PersonId == actor.PersonId
            select new { sheet.WaveId, Survey = survey.Id, Programme = programme.Id, Title = survey.Title + ", " + wave.Name, In = programme.Title, programme.Language }).SingleOrDefaultAsync()
            ?? throw new Missing("The answers");
        var answers = db.Answers.Where(a => a.WaveId == found.WaveId && a.SheetId == sheetId);
        var any = await answers.AnyAsync();
        var given = any ? (await WaveMaterial.Answered(db, keys.Seal(found.Programme), answers)).ToLookup(a => a.QuestionId, a => a.Text) : null;
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == found.Survey).OrderBy(q => q.Number).ToListAsync();
        return new OwnSheet(found.Title, found.In, found.Language, given is null ? [] : [.. questions.SelectMany(q => given[q.Id].Select(words => new OwnAnswer(Asked(q), Said(q, words))))]);
    }

    private static string Asked(Question question)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return question.WordsIn(language).MatrixRow is { Length: > 0 } row ? $"{question.Text(language)} ({row})" : question.Text(language);
    }

    private static string Said(Question question, string words) => question.Kind == QuestionKind.Several ? words.Replace("\n", ", ", StringComparison.Ordinal) : words;
}
