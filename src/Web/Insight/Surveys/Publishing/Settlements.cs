using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>What becomes of findings, as the researcher decides it.</summary>
public sealed record SettleInput
{
    /// <summary>The places it is about, as the check names them.</summary>
    public required IReadOnlyList<string> Places { get; init; }
    public required Outcome? Outcome { get; init; }
    public string? Words { get; init; }
    public string? Reason { get; init; }
    /// <summary>Also wherever else the same words stand in the programme, now and later.</summary>
    public bool Everywhere { get; init; }
}

/// <summary>Something the check did not find, marked by somebody who read, and what becomes of it.</summary>
public sealed record MarkInput
{
    public required string? Phrase { get; init; }
    public required Outcome? Outcome { get; init; }
    public string? Words { get; init; }
    public bool Everywhere { get; init; }
}

/// <summary>Settles what was found before anything goes out. What is decided is kept under the programme's key and used again next time.</summary>
public sealed class Settlements(Db db, KeyStore keys, DisclosureCheck checks, Today today)
{
    public async Task Settle(Actor actor, Guid programmeId, Guid waveId, SettleInput input)
    {
        Allow(actor, programmeId);
        var (outcome, words, reason) = Read(input);
        var (_, check) = await checks.Read(actor, programmeId, waveId);
        var wanted = input.Places.ToHashSet(StringComparer.Ordinal);
        var placed = check.All.Where(f => wanted.Contains(f.Key)).ToList();
        if (wanted.Count == 0) throw new UserMistake(PublishingTexts.ChoosePlace, "Places");
        if (placed.Count != wanted.Count) throw new UserMistake(PublishingTexts.FindingGone);
        var seal = keys.Seal(programmeId);
        var decisions = input.Everywhere
            ? placed.DistinctBy(f => (f.Found.Finding.Text, KindOf(f))).Select(f => Decision(programmeId, null, f.Found.Finding.Text, 0, KindOf(f)))
            : placed.Select(f => Decision(programmeId, f.In.AnswerId, f.Found.Finding.Text, StartsOf(f), KindOf(f)));
        // What was decided before about these very places, or about the same words everywhere, gives way.
        var before = placed.Select(f => f.Found.Decision).OfType<OpenedDecision>().Where(d => d.Everywhere == input.Everywhere || !d.Everywhere).Select(d => d.Id).ToHashSet();
        await Change(actor, new Act("surveys.disclosure.settle", programmeId, waveId), input.Everywhere, waveId, before, [.. decisions]);

        DisclosureDecision Decision(Guid programme, Guid? answer, string phrase, int starts, string kind)
        {
            var decision = new DisclosureDecision(Guid.CreateVersion7(), programme, answer, seal.Close(phrase), starts, kind);
            decision.Settle(outcome, words is null ? null : seal.Close(words), reason is null ? null : seal.Close(reason));
            return decision;
        }
    }

    /// <summary>Marks words that the check did not find: where they stand in an answer, or wherever they stand.</summary>
    public async Task Mark(Actor actor, Guid programmeId, Guid answerId, MarkInput input)
    {
        Allow(actor, programmeId);
        if (input.Outcome is not (Outcome.Replace or Outcome.LeaveOut)) throw new UserMistake(PublishingTexts.ChooseOutcome, nameof(input.Outcome));
        var words = input.Outcome == Outcome.Replace ? Written.Line(input.Words, nameof(input.Words), PublishingTexts.WordsMissing) : null;
        var phrase = Written.Line(input.Phrase, nameof(input.Phrase), PublishingTexts.PhraseMissing);
        var (answer, _) = await checks.Answer(programmeId, answerId) ?? throw new Missing("The answer");
        var places = Phrase.Places(answer.Text, phrase).ToList();
        if (places.Count == 0) throw new UserMistake(PublishingTexts.PhraseNotThere, nameof(input.Phrase));
        var seal = keys.Seal(programmeId);
        var marks = (input.Everywhere ? places.Take(1) : places).Select(place =>
        {
            var said = answer.Text.Substring(place.Start, place.Length);
            var mark = new DisclosureDecision(Guid.CreateVersion7(), programmeId, input.Everywhere ? null : answerId, seal.Close(said), input.Everywhere ? 0 : place.Start, OpenedDecision.Marked);
            mark.Settle(input.Outcome.Value, words is null ? null : seal.Close(words), null);
            return mark;
        });
        var wave = await db.Answers.Where(a => a.Id == answerId).Select(a => a.WaveId).SingleAsync();
        await Change(actor, new Act("surveys.disclosure.mark", programmeId, wave), input.Everywhere, wave, [], [.. marks]);
    }

    /// <summary>Takes a decision back: what it settled is unsettled again.</summary>
    public async Task Undo(Actor actor, Guid programmeId, Guid waveId, Guid decisionId)
    {
        Allow(actor, programmeId);
        var decision = await db.DisclosureDecisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == decisionId && d.ProgrammeId == programmeId) ?? throw new Missing("The decision");
        await Change(actor, new Act("surveys.disclosure.undo", programmeId, waveId), decision.AnswerId is null, waveId, [decisionId], []);
    }

    /// <summary>Null, or why nobody can say yet that everything was read through.</summary>
    public static string? WhyNotReadThrough(Wave wave, CheckTally tally) =>
        !wave.IsClosed ? PublishingTexts.StillOpen : tally.Unsettled > 0 ? PublishingTexts.StillUnsettled.With(tally.Unsettled) : null;

    /// <summary>Somebody has read through what goes out: no check finds everything.</summary>
    public async Task ReadThrough(Actor actor, Guid programmeId, Guid waveId)
    {
        Allow(actor, programmeId);
        var tally = await checks.Tally(actor, programmeId, waveId);
        await db.Write(actor, new Act("surveys.disclosure.read-through", programmeId, waveId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var wave = await db.Waves.SingleAsync(w => w.Id == waveId);
            if (WhyNotReadThrough(wave, tally) is { } why) throw new UserMistake(why);
            wave.ReadThrough(today.Date);
        });
    }

    private static void Allow(Actor actor, Guid programmeId)
    {
        actor.Must(Right.EditSurveys, programmeId);
        actor.Must(Right.ReadAnswers, programmeId);
    }

    private static (Outcome Outcome, string? Words, string? Reason) Read(SettleInput input)
    {
        var outcome = input.Outcome ?? throw new UserMistake(PublishingTexts.ChooseOutcome, nameof(input.Outcome));
        return outcome switch
        {
            Outcome.Keep => (outcome, null, Written.Line(input.Reason, nameof(input.Reason), PublishingTexts.ReasonMissing)),
            Outcome.Replace => (outcome, Written.Line(input.Words, nameof(input.Words), PublishingTexts.WordsMissing), null),
            _ => (outcome, null, null),
        };
    }

    private static string KindOf(PlacedFinding placed) => placed.Found.IsMarked ? OpenedDecision.Marked : placed.Found.Finding.Kind.ToString();

    // In a passage that somebody shortened, a place is no place in the answer.
    private static int StartsOf(PlacedFinding placed) => placed.In.QuoteId is null ? placed.Found.Finding.Start : -1 - placed.Found.Finding.Start;

    private Task Change(Actor actor, Act act, bool everywhere, Guid waveId, HashSet<Guid> gone, DisclosureDecision[] made) => db.Write(actor, act, async () =>
    {
        var programmeId = act.Programme!.Value;
        await db.ChangeableProgramme(programmeId);
        await db.DisclosureDecisions.Where(d => gone.Contains(d.Id) && d.ProgrammeId == programmeId).ExecuteDeleteAsync();
        db.DisclosureDecisions.AddRange(made);
        await db.Touch(everywhere
            ? db.Waves.Where(w => db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            : db.Waves.Where(w => w.Id == waveId));
    });
}
