using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What is to become of one record.</summary>
public sealed record Judgement(string Record, Fate Outcome);

/// <summary>What those who answer for a programme have decided, and why they keep what they keep.</summary>
public sealed record Settlement
{
    public required IReadOnlyList<Judgement> Judged { get; init; }
    public KeepGround? Ground { get; init; }
    public string? Reason { get; init; }
}

/// <summary>Where somebody asks to be erased, and where it is decided record by record.</summary>
public sealed class ErasureDesk(Db db, OwnDataDesk desk, KnownPeople people, Sureness sureness, ErasureEnd end, Ledger ledger, Today today, TimeProvider clock)
{
    private const int LongestReason = 500;

    /// <summary>What the person has asked for and not got yet.</summary>
    public Task<Erasure?> Pending(Guid person) =>
        db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.PersonId == person && e.EndedAt == null);

    public async Task<Text?> WhyNotAsk(Guid person)
    {
        if (await Pending(person) is not null) return OwnDataTexts.AskedAlready;
        var date = today.Date;
        var carries = await db.RoleGrants.AnyAsync(g => g.PersonId == person && g.ProgrammeId == null && (g.ToDate == null || g.ToDate >= date));
        return carries ? OwnDataTexts.HandOverFirst : null;
    }

    /// <summary>Asks for everything about oneself to be erased; true when nothing had to be decided, and it is done.</summary>
    public async Task<bool> Ask(Actor actor, OpenSession session)
    {
        actor.Must(Right.KeepOwnSignIn);
        if (!await sureness.IsFresh(actor, session.Id)) throw new UserMistake(OwnDataTexts.NotFresh);
        return await Begin(actor, session.Person, session.Id, programme: null);
    }

    /// <summary>Asks on behalf of somebody of the programme who cannot do it in person.</summary>
    public async Task<bool> AskFor(Actor actor, Guid programme, Guid person)
    {
        actor.Must(Right.AnswerForData, programme);
        if (actor.PersonId == person) throw new UserMistake(OwnDataTexts.NotOwnCase);
        await desk.InProgramme(programme, person);
        return await Begin(actor, (await people.Find(person))!, session: null, programme);
    }

    /// <summary>Takes back what one has asked for; what went at once is gone.</summary>
    public async Task TakeBack(Actor actor)
    {
        actor.Must(Right.KeepOwnSignIn);
        var person = actor.PersonId!.Value;
        await db.Write(actor, new Act("erasure.take-back", Subject: person), async () =>
        {
            var erasure = await Hold(person);
            if (!await MayTakeBack(erasure)) throw new UserMistake(OwnDataTexts.TakenTooLate);
            db.Erasures.Remove(erasure);
            ledger.Note(ErasureAgain.TakenBack, person);
        });
    }

    /// <summary>Until the first record is settled: from then on it is not as it was.</summary>
    public async Task<bool> MayTakeBack(Erasure erasure) => !await db.ErasureOutcomes.AnyAsync(o => o.ErasureId == erasure.Id);

    /// <summary>Decides on records of a programme, and carries it out; true when that was the last there was to decide.</summary>
    public async Task<bool> Settle(Actor actor, Guid programme, Guid person, Settlement settlement)
    {
        actor.Must(Right.AnswerForData, programme);
        if (actor.PersonId == person) throw new UserMistake(OwnDataTexts.NotOwnCase);
        Check(settlement);
        var (ended, known) = (false, await people.Find(person) ?? throw new Missing("The person"));
        await db.Write(actor, new Act("erasure.settle", programme, person), async () =>
        {
            var erasure = await Hold(person);
            await Carry(actor, erasure, known, programme, settlement);
            await db.SaveChangesAsync();
            ended = await end.IfSettled(erasure, known);
        });
        return ended;
    }

    /// <summary>What is still to be decided in a programme, for those who decide it.</summary>
    public async Task<IReadOnlyList<HeldRecord>> Waiting(Actor actor, Erasure erasure, Guid programme)
    {
        actor.Must(Right.AnswerForData, programme);
        return [.. (await end.Undecided(erasure)).Where(r => r.Programme!.Id == programme)];
    }

    private static void Check(Settlement settlement)
    {
        if (settlement.Judged.Count == 0) throw new UserMistake(OwnDataTexts.NothingChosen);
        if (settlement.Judged.All(j => j.Outcome != Fate.Keep)) return;
        if (string.IsNullOrWhiteSpace(settlement.Reason) || settlement.Reason.Length > LongestReason || settlement.Ground is null)
            throw new UserMistake(OwnDataTexts.ReasonMissing, "Reason");
    }

    private async Task<bool> Begin(Actor actor, PersonRef person, Guid? session, Guid? programme)
    {
        var ended = false;
        await db.Write(actor, new Act("erasure.ask", programme, person.Id), async () =>
        {
            if (await WhyNotAsk(person.Id) is { } why) throw new UserMistake(why);
            var erasure = new Erasure(Guid.CreateVersion7(), person.Id, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, clock.GetUtcNow().UtcDateTime, today.Date.AddMonths(1));
            db.Erasures.Add(erasure);
            ledger.Note(ErasureAgain.Asked, person.Id);
            await db.SaveChangesAsync();
            // What somebody else has asked for waits until it is settled: ways in are not to be taken from people by others.
            if (programme is null) await end.EraseAtOnce(person, session);
            ended = await end.IfSettled(erasure, person);
            if (!ended) await end.Tell(erasure);
        });
        return ended;
    }

    // Two who decide at once take turns: on PostgreSQL the second waits here.
    private async Task<Erasure> Hold(Guid person)
    {
        var held = await db.Erasures.Where(e => e.PersonId == person && e.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(e => e.DueOn, e => e.DueOn));
        return held == 1 ? await db.Erasures.SingleAsync(e => e.PersonId == person && e.EndedAt == null) : throw new Missing("The erasure");
    }

    private async Task Carry(Actor actor, Erasure erasure, PersonRef person, Guid programme, Settlement settlement)
    {
        var open = (await end.Undecided(erasure)).Where(r => r.Programme!.Id == programme).ToDictionary(r => r.Key, StringComparer.Ordinal);
        var standIn = new StandIn(db, OwnDataTexts.FormerParticipant.In(open.Values.FirstOrDefault()?.Programme!.Language ?? "nb"));
        foreach (var (key, outcome) in settlement.Judged.Select(j => (j.Record, j.Outcome)))
        {
            // Forged, judged already, or gone meanwhile.
            if (!open.Remove(key, out var record) || !record.Kind.Outcomes.Contains(outcome)) throw new UserMistake(PlatformTexts.ChangedMeanwhile);
            await end.Erase(record, person, outcome, standIn);
            db.ErasureOutcomes.Add(OutcomeOf(actor, erasure, record, outcome, settlement));
        }
    }

    private ErasureOutcome OutcomeOf(Actor actor, Erasure erasure, HeldRecord record, Fate outcome, Settlement settlement) => new()
    {
        Id = Guid.CreateVersion7(),
        ErasureId = erasure.Id,
        ProgrammeId = record.Programme!.Id,
        Kind = record.Kind.Name,
        RecordId = record.Id,
        Outcome = outcome,
        // What is gone is not to be told of here instead.
        What = outcome == Fate.Keep ? $"{record.Kind.Title.In(erasure.Language)}: {record.What}" : "",
        Ground = outcome == Fate.Keep ? settlement.Ground : null,
        Reason = outcome == Fate.Keep ? settlement.Reason!.Trim() : null,
        JudgedByPersonId = actor.PersonId,
        JudgedAt = clock.GetUtcNow().UtcDateTime,
    };
}
