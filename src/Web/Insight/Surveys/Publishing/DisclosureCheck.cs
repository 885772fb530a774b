using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>
/// Whether anybody can be recognised in what is about to go out. Only what it has let through does: an answer with every
/// finding settled, as it was settled.
/// </summary>
public sealed class DisclosureCheck(Db db, KeyStore keys, PreparedChecks prepared, TallyCache tallies)
{
    /// <summary>How far the check of a wave has come.</summary>
    public async Task<CheckTally> Tally(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var state = await db.Waves.AsNoTracking().Where(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            .Select(w => new { w.SurveyId, w.AnswerRevision, Questions = db.Questions.Where(q => q.SurveyId == w.SurveyId).Sum(q => q.Version + 1) })
            .SingleOrDefaultAsync() ?? throw new Missing("The wave");
        var roster = await Roster(programmeId);
        var key = new TallyKey(waveId, state.AnswerRevision, state.Questions, roster.Fingerprint);
        if (tallies.Find(key) is { } known) return known;
        var material = await WaveMaterial.Read(db, keys.ToOpen(programmeId), state.SurveyId, waveId);
        var tally = (await Of(programmeId, roster, material)).Tally;
        tallies.Keep(key, tally);
        return tally;
    }

    /// <summary>The check of a wave with its material, for those who settle it.</summary>
    internal async Task<(WaveMaterial Material, WaveCheck Check)> Read(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var survey = await db.Waves.AsNoTracking().Where(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            .Select(w => (Guid?)w.SurveyId).SingleOrDefaultAsync() ?? throw new Missing("The wave");
        var material = await WaveMaterial.Read(db, keys.ToOpen(programmeId), survey, waveId);
        return (material, await Of(programmeId, await Roster(programmeId), material));
    }

    /// <summary>One answer checked, and what checks passages of it.</summary>
    internal async Task<(TextCheck Answer, TextChecking Checking)?> Answer(Guid programmeId, Guid answerId)
    {
        var seal = keys.ToOpen(programmeId);
        var answers = db.Answers.Where(a => a.Id == answerId && db.Questions.Any(q => q.Id == a.QuestionId && db.Surveys.Any(s => s.Id == q.SurveyId && s.ProgrammeId == programmeId)));
        var answer = (await WaveMaterial.Answered(db, seal, answers)).SingleOrDefault();
        if (answer is null) return null;
        var question = await db.Questions.AsNoTracking().SingleAsync(q => q.Id == answer.QuestionId);
        var checking = new TextChecking(prepared.For(programmeId, await Roster(programmeId)), await OpenedDecisions.Read(db, seal, programmeId, answers));
        return (checking.Answer(answerId, question, answer.Text), checking);
    }

    internal Task<ProgrammeRoster> Roster(Guid programmeId) => ProgrammeRoster.Read(db, programmeId);

    internal async Task<WaveCheck> Of(Guid programmeId, ProgrammeRoster roster, WaveMaterial material)
    {
        var decisions = await OpenedDecisions.Read(db, keys.ToOpen(programmeId), programmeId, db.Answers.Where(a => a.WaveId == material.WaveId));
        return WaveCheck.Of(material, new TextChecking(prepared.For(programmeId, roster), decisions));
    }
}

/// <summary>The last tallies made, a few; each known by what it was made from. They hold numbers only.</summary>
public sealed class TallyCache
{
    private const int Most = 100;
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, (TallyKey Key, CheckTally Tally)> kept = [];

    internal CheckTally? Find(TallyKey key)
    {
        lock (gate) return kept.TryGetValue(key.Wave, out var known) && known.Key == key ? known.Tally : null;
    }

    internal void Clear()
    {
        lock (gate) kept.Clear();
    }

    internal void Keep(TallyKey key, CheckTally tally)
    {
        lock (gate)
        {
            if (kept.Count >= Most) kept.Clear();
            kept[key.Wave] = (key, tally);
        }
    }
}

/// <summary>What a tally was made from: the state of a wave's answers, decisions and questions, and of the programme's people.</summary>
internal sealed record TallyKey(Guid Wave, int Answers, int Questions, string Roster);
