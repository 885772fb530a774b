using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>An answer put into a category, or taken out of it.</summary>
public sealed record Placing(Guid Answer, Guid Category, bool Placed);

/// <summary>
/// Puts answers into categories. Each change is of one answer and one category, so two researchers at once do not undo
/// each other's work, and a change sent twice is made once.
/// </summary>
public sealed class Sorting(Db db)
{
    /// <summary>Puts answers to a question of this programme into categories and takes them out.</summary>
    /// <exception cref="Missing">An answer or a category is not of the question; perhaps somebody has deleted it.</exception>
    public async Task Place(Actor actor, Guid programmeId, Guid questionId, IReadOnlyList<Placing> changes)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        if (changes.Count == 0) return;
        await db.Write(actor, new Act("surveys.answers.sort", programmeId, questionId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await db.OwnQuestion(programmeId, questionId);
            await Check(questionId, changes);
            foreach (var change in changes)
            {
                if (change.Placed) await Put(change);
                else await db.AnswerCategories.Where(p => p.AnswerId == change.Answer && p.CategoryId == change.Category).ExecuteDeleteAsync();
            }
            var answers = changes.Select(c => c.Answer).ToHashSet();
            await db.Touch(db.Waves.Where(w => db.Answers.Any(a => answers.Contains(a.Id) && a.WaveId == w.Id)));
        });
    }

    /// <summary>How far the sorting of a question in a wave has come.</summary>
    public async Task<Progress> Progress(Actor actor, Guid programmeId, Guid questionId, Guid waveId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var answers = db.Answers.Where(a => a.QuestionId == questionId && a.WaveId == waveId);
        return new Progress(
            await answers.CountAsync(a => db.AnswerCategories.Any(p => p.AnswerId == a.Id)),
            await answers.CountAsync());
    }

    // Not through the change tracker: two may put the same answer there at once, and both are right.
    private Task<int> Put(Placing change) =>
        db.Database.ExecuteSqlAsync($"insert into answer_category (answer_id, category_id) values ({change.Answer}, {change.Category}) on conflict do nothing");

    private async Task Check(Guid questionId, IReadOnlyList<Placing> changes)
    {
        var answers = changes.Select(c => c.Answer).Distinct().ToList();
        var categories = changes.Select(c => c.Category).Distinct().ToList();
        if (await db.Answers.CountAsync(a => a.QuestionId == questionId && answers.Contains(a.Id)) != answers.Count) throw new Missing("The answer");
        if (await db.Categories.CountAsync(c => c.QuestionId == questionId && categories.Contains(c.Id)) != categories.Count)
            throw new Missing("The category");
    }
}

/// <summary>Answers that lie in a category, of all.</summary>
public sealed record Progress(int Sorted, int Answers);

internal static class SortingQueries
{
    /// <exception cref="Missing">The question is not asked in this programme.</exception>
    public static async Task<Question> OwnQuestion(this Db db, Guid programmeId, Guid questionId) =>
        await db.Questions.AsNoTracking().SingleOrDefaultAsync(q => q.Id == questionId && db.Surveys.Any(s => s.Id == q.SurveyId && s.ProgrammeId == programmeId))
        ?? throw new Missing("The question");

    /// <summary>Marks what was computed of these waves as stale, in one step, so that two at once are both counted.</summary>
    public static Task Touch(this Db _, IQueryable<Wave> waves) =>
        waves.ExecuteUpdateAsync(set => set.SetProperty(w => w.AnswerRevision, w => w.AnswerRevision + 1));
}
