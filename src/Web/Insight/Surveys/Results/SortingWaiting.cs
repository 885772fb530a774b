using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>For those who read answers: open questions with answers that lie in no category yet.</summary>
internal static class SortingWaiting
{
    public static async Task<IReadOnlyList<Waiting>> For(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.ReadAnswers, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var unsorted = await db.Questions.AsNoTracking()
            .Where(q => q.Kind == QuestionKind.OpenText)
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), q => q.SurveyId, s => s.Id, (q, s) => new { Question = q, Survey = s })
            .SelectMany(asked => db.Waves.Where(w => w.SurveyId == asked.Survey.Id), (asked, w) => new { asked.Question, asked.Survey, Wave = w })
            .Where(asked => db.Answers.Any(a => a.WaveId == asked.Wave.Id && a.QuestionId == asked.Question.Id && !db.AnswerCategories.Any(p => p.AnswerId == a.Id)))
            .OrderBy(asked => asked.Survey.Number).ThenBy(asked => asked.Wave.Number).ThenBy(asked => asked.Question.Number)
            .Select(asked => new { asked.Survey.Number, asked.Survey.Title, Wave = asked.Wave.Number, Question = asked.Question.Number })
            .ToListAsync();
        return [.. unsorted.GroupBy(each => (each.Number, each.Title, each.Wave)).Select(wave => new Waiting(
            ResultsTexts.WaitsForSorting.With(wave.Key.Title, wave.Count()),
            $"/surveys/{programme.Key}/{wave.Key.Number}/results/sort/{wave.First().Question}?wave={wave.Key.Wave}&show=unsorted"))];
    }
}
