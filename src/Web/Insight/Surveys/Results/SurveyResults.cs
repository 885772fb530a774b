using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>What was answered, for those who may see it: summed up for everybody in the programme, word for word for those who read answers.</summary>
public sealed class SurveyResults(Db db, KeyStore keys, ResultsCache cache)
{
    /// <summary>The summary for this actor: whole for those who read answers, otherwise with small groups withheld.</summary>
    public Task<WaveSummary> Summary(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId, actor.May(Right.ReadAnswers, programmeId));
    }

    /// <summary>The summary as everybody in the programme may see it, whoever asks; for what is handed on, such as the note.</summary>
    public Task<WaveSummary> SummaryForAll(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId, whole: false);
    }

    /// <summary>
    /// The summary of a published wave of a programme below this one, whose survey is a copy of one of this programme's. Of it
    /// only counts may go on: the quotes and words in it are the other programme's own.
    /// </summary>
    internal async Task<WaveSummary> SummaryFromBelow(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var below = await db.Waves.AsNoTracking().Where(w => w.Id == waveId && w.PublishedOn != null)
            .Join(db.Surveys.Where(s => db.Surveys.Any(o => o.Id == s.OriginId && o.ProgrammeId == programmeId)), w => w.SurveyId, s => s.Id, (w, s) => s.ProgrammeId)
            .Join(db.Programmes.Where(p => p.ParentId == programmeId), s => s, p => p.Id, (s, p) => (Guid?)p.Id).SingleOrDefaultAsync()
            ?? throw new Missing("The wave");
        return await Read(below, waveId, whole: false);
    }

    /// <summary>The answers word for word with the names of their categories, by question, in an order that is not that of arrival.</summary>
    public async Task<IReadOnlyList<QuestionAnswers>> Answers(Actor actor, Guid programmeId, Guid waveId, int? questionNumber = null)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var (survey, _, _) = await State(programmeId, waveId);
        var material = await WaveMaterial.Read(db, keys.Seal(programmeId), survey, waveId);
        return [.. material.Questions.Where(q => questionNumber is null || q.Number == questionNumber).Select(q => Answered(material, q))];
    }

    /// <summary>One answer to a question, word for word.</summary>
    public async Task<ReadAnswer> Answer(Actor actor, Guid programmeId, Guid questionId, Guid answerId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        await db.OwnQuestion(programmeId, questionId);
        var opened = await WaveMaterial.Answered(db, keys.Seal(programmeId), db.Answers.Where(a => a.Id == answerId && a.QuestionId == questionId));
        var names = await db.Categories.Where(c => db.AnswerCategories.Any(p => p.AnswerId == answerId && p.CategoryId == c.Id))
            .OrderBy(c => c.Number).Select(c => c.Name).ToListAsync();
        return opened is [var answer] ? new ReadAnswer(answer.Id, answer.Text, names) : throw new Missing("The answer");
    }

    private static QuestionAnswers Answered(WaveMaterial material, Question question)
    {
        var names = material.Categories[question.Id].ToList();
        return new QuestionAnswers(question, [.. material.Answers[question.Id].Select(answer =>
        {
            var placed = material.Placed[answer.Id].ToHashSet();
            return new ReadAnswer(answer.Id, answer.Text, [.. names.Where(c => placed.Contains(c.Id)).Select(c => c.Name)]);
        })]);
    }

    private async Task<WaveSummary> Read(Guid programmeId, Guid waveId, bool whole)
    {
        var (survey, answers, questions) = await State(programmeId, waveId);
        var key = new SummaryKey(waveId, answers, questions, whole);
        if (cache.Find(key) is { } known) return known;
        var summary = Summarising.Of(await WaveMaterial.Read(db, keys.Seal(programmeId), survey, waveId), whole);
        cache.Keep(key, summary);
        return summary;
    }

    private async Task<(Guid Survey, int Answers, int Questions)> State(Guid programmeId, Guid waveId)
    {
        var state = await db.Waves.AsNoTracking()
            .Where(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            .Select(w => new { w.SurveyId, w.AnswerRevision, Questions = db.Questions.Where(q => q.SurveyId == w.SurveyId).Sum(q => q.Version + 1) })
            .SingleOrDefaultAsync() ?? throw new Missing("The wave");
        return (state.SurveyId, state.AnswerRevision, state.Questions);
    }
}

/// <summary>The answers to one question, word for word.</summary>
public sealed record QuestionAnswers(Question Question, IReadOnlyList<ReadAnswer> Answers);

public sealed record ReadAnswer(Guid Id, string Text, IReadOnlyList<string> Categories);
