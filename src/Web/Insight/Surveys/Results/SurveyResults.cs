using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>What was answered, for those who may see it: summed up for everybody in the programme, word for word for those who read answers, checked for what goes out.</summary>
public sealed class SurveyResults(Db db, KeyStore keys, ResultsCache cache, DisclosureCheck checks)
{
    /// <summary>The summary for this actor: whole and raw for those who read answers, otherwise as everybody sees it.</summary>
    public Task<WaveSummary> Summary(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId, actor.May(Right.ReadAnswers, programmeId) ? SummaryFor.Work : SummaryFor.Everybody);
    }

    /// <summary>The summary as everybody in the programme may see it, whoever asks: small groups withheld, checked text.</summary>
    public Task<WaveSummary> SummaryForAll(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId, SummaryFor.Everybody);
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
        return await Read(below, waveId, SummaryFor.Everybody);
    }

    /// <summary>The summary for this actor to take out of the house: with checked text, also for those who read answers here.</summary>
    public Task<WaveSummary> SummaryToTakeOut(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Read(programmeId, waveId, actor.May(Right.ReadAnswers, programmeId) ? SummaryFor.TakingOut : SummaryFor.Everybody);
    }

    /// <summary>The answers as they may leave the researcher's hands; none of them until every finding is settled.</summary>
    public async Task<CheckedAnswers> CheckedAnswers(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var (material, check) = await checks.Read(actor, programmeId, waveId);
        if (check.Tally is { Unsettled: > 0 } tally) return new CheckedAnswers([], tally);
        var settled = material.Checked(check);
        return new CheckedAnswers([.. settled.Questions.Select(q => Answered(settled, q))], check.Tally);
    }

    /// <summary>Published answers question by question, without those held back; whoever reads, the results page or the link has let in.</summary>
    internal async Task<IReadOnlyList<QuestionAnswers>> PublishedAnswers(Guid programmeId, Guid waveId) =>
        (await Read(programmeId, waveId, SummaryFor.Everybody)).Checked;

    internal Task<WaveSummary> PublishedSummary(Guid programmeId, Guid waveId) => Read(programmeId, waveId, SummaryFor.Everybody);

    /// <summary>The answers word for word with the names of their categories, by question, in an order that is not that of arrival.</summary>
    public async Task<IReadOnlyList<QuestionAnswers>> Answers(Actor actor, Guid programmeId, Guid waveId, int? questionNumber = null)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var (survey, _, _) = await State(programmeId, waveId);
        var material = await WaveMaterial.Read(db, keys.ToOpen(programmeId), survey, waveId);
        return [.. material.Questions.Where(q => questionNumber is null || q.Number == questionNumber).Select(q => Answered(material, q))];
    }

    /// <summary>One answer to a question, word for word.</summary>
    public async Task<ReadAnswer> Answer(Actor actor, Guid programmeId, Guid questionId, Guid answerId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        await db.OwnQuestion(programmeId, questionId);
        var opened = await WaveMaterial.Answered(db, keys.ToOpen(programmeId), db.Answers.Where(a => a.Id == answerId && a.QuestionId == questionId));
        var names = await db.Categories.Where(c => db.AnswerCategories.Any(p => p.AnswerId == answerId && p.CategoryId == c.Id))
            .OrderBy(c => c.Number).Select(c => c.Name).ToListAsync();
        return opened is [var answer] ? new ReadAnswer(answer.Id, answer.Text, names) : throw new Missing("The answer");
    }

    private static QuestionAnswers Answered(WaveMaterial material, Question question)
    {
        var names = material.Categories[question.Id].ToList();
        return new QuestionAnswers(question, [.. material.Answers[question.Id].Where(a => !a.Held && a.Text.Length > 0).Select(answer =>
        {
            var placed = material.Placed[answer.Id].ToHashSet();
            return new ReadAnswer(answer.Id, answer.Text, [.. names.Where(c => placed.Contains(c.Id)).Select(c => c.Name)]);
        })]);
    }

    private async Task<WaveSummary> Read(Guid programmeId, Guid waveId, SummaryFor whom)
    {
        var (survey, answers, questions) = await State(programmeId, waveId);
        var roster = whom == SummaryFor.Work ? null : await checks.Roster(programmeId);
        var key = new SummaryKey(waveId, answers, questions, whom, roster?.Fingerprint ?? "");
        if (cache.Find(key) is { } known) return known;
        var material = await WaveMaterial.Read(db, keys.ToOpen(programmeId), survey, waveId);
        if (roster is not null) material = material.Checked(await checks.Of(programmeId, roster, material));
        var summary = Summarising.Of(material, whole: whom != SummaryFor.Everybody);
        if (whom == SummaryFor.Everybody)
            summary = summary with { Checked = [.. material.Questions.Where(q => q.Kind == QuestionKind.OpenText && material.Answers[q.Id].Count() >= Summarising.FewestAnswers).Select(q => Answered(material, q))] };
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

/// <summary>Answers that every finding is settled in; or none, and how far the check has come.</summary>
public sealed record CheckedAnswers(IReadOnlyList<QuestionAnswers> Questions, CheckTally Tally);
