using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What was said and decided in gatherings.</summary>
public sealed class MinuteBook(Db db, TimeProvider clock)
{
    /// <summary>Writes the minutes, unless somebody else has since the version given; nothing of theirs is lost then.</summary>
    public async Task Write(Actor actor, Guid programmeId, int number, MinutesInput input)
    {
        actor.Must(Right.WriteMinutes, programmeId);
        var body = Written.Prose(input.Body, nameof(input.Body));
        var id = await db.GatheringId(programmeId, number);
        var at = clock.GetUtcNow().UtcDateTime;
        await db.Write(actor, new Act("gathering.minutes", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == id);
            if (gathering.WhyNotWriteMinutes(actor, await TakesPart(actor, gathering)) is { } why) throw new UserMistake(why);
            var minutes = await db.Minutes.SingleOrDefaultAsync(m => m.GatheringId == id);
            if ((minutes?.Version ?? 0) != input.Version) throw new UserMistake(PlatformTexts.ChangedMeanwhile);
            if (minutes is null) db.Minutes.Add(minutes = new Minutes(id, version: 1));
            minutes.Write(body, actor.PersonId, at);
        });
    }

    /// <summary>Whether the actor holds, on the day, a function in the group that meets; in a gathering of all, any function.</summary>
    public async Task<bool> TakesPart(Actor actor, Gathering gathering)
    {
        if (actor.PersonId is not { } person) return false;
        return await db.Functions.AnyAsync(f => f.PersonId == person && f.ProgrammeId == gathering.ProgrammeId
            && (gathering.GroupId == null || f.GroupId == gathering.GroupId)
            && f.FromDate <= gathering.Date && (f.ToDate == null || f.ToDate >= gathering.Date));
    }

    /// <summary>Records a decision; gives its number within the gathering.</summary>
    public async Task<int> Decide(Actor actor, Guid programmeId, int number, DecisionInput input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var (id, decision) = (Guid.CreateVersion7(), Check(input));
        var gatheringId = await db.GatheringId(programmeId, number);
        return await db.Write(actor, new Act("gathering.decide", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == gatheringId);
            if (gathering.IsCancelled) throw new UserMistake(GatheringsTexts.CancelledRefuses);
            var last = await db.Decisions.Where(d => d.GatheringId == gatheringId).MaxAsync(d => (int?)d.Number) ?? 0;
            db.Decisions.Add(new Decision(id, gatheringId, last + 1, decision.Wording, decision.Why));
            return last + 1;
        });
    }

    public async Task EditDecision(Actor actor, Guid programmeId, int number, int decisionNumber, DecisionInput input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var checkedInput = Check(input);
        var id = await DecisionId(programmeId, number, decisionNumber);
        await db.Write(actor, new Act("gathering.decision.edit", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var decision = await db.Decisions.SingleAsync(d => d.Id == id);
            db.Expect(decision, input.Version);
            decision.Change(checkedInput.Wording, checkedInput.Why);
        });
    }

    /// <summary>Takes away a decision that was recorded by mistake, with the knots of the red thread that end in it.</summary>
    public async Task RemoveDecision(Actor actor, Guid programmeId, int number, int decisionNumber)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var id = await DecisionId(programmeId, number, decisionNumber);
        await db.Write(actor, new Act("gathering.decision.remove", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await db.Links.Where(l => l.FromId == id || l.ToId == id).ExecuteDeleteAsync();
            await db.Decisions.Where(d => d.Id == id).ExecuteDeleteAsync();
        });
    }

    private static DecisionInput Check(DecisionInput input)
    {
        var wording = Written.Prose(input.Wording, nameof(input.Wording));
        if (wording.Length == 0) throw new UserMistake(GatheringsTexts.DecisionMissing, nameof(input.Wording));
        return input with { Wording = wording, Why = Written.Prose(input.Why, nameof(input.Why)) };
    }

    private async Task<Guid> DecisionId(Guid programmeId, int number, int decisionNumber)
    {
        var gathering = await db.GatheringId(programmeId, number);
        return await db.Decisions.Where(d => d.GatheringId == gathering && d.Number == decisionNumber).Select(d => (Guid?)d.Id).SingleOrDefaultAsync()
            ?? throw new Missing("The decision");
    }
}
