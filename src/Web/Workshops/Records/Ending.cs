using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>
/// Ends a workshop for good: nobody can do more, the record is written from the board with random ids and in no order, what
/// happened is deleted, and its key destroyed. From then on nothing that is stored joins a note or a vote to anybody.
/// </summary>
public sealed class Ending(Db db, KeyStore keys, Ledger ledger, LiveSessions sessions, OutboxDesk outbox, TimeProvider clock)
{
    /// <summary>If this program dies on the way, a worker goes on from where it was.</summary>
    private static readonly TimeSpan GoOnAfter = TimeSpan.FromMinutes(1);

    public async Task End(Actor actor, Guid programmeId, Guid workshopId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var workshop = await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId && w.ProgrammeId == programmeId) ?? throw new Missing("The workshop");
        Leading.Must(actor, workshop);
        if (!workshop.IsOpen) throw new UserMistake(RecordTexts.EndedAlready);
        await db.Write(actor, new Act("workshop.end", programmeId, workshopId), () =>
            outbox.PromiseAt(Actor.Program, WipeJob.Finish, programmeId, workshopId.ToString(), clock.GetUtcNow().UtcDateTime + GoOnAfter));
        await Finish(workshopId);
        await Complete(workshopId);
    }

    private async Task Finish(Guid workshopId)
    {
        try
        {
            // Without a key there is no board to finish: it came back with a backup from before it ended.
            if (!keys.IsDestroyed(workshopId)) await sessions.Do(workshopId, Guid.NewGuid(), new Finish(), new Player(Guid.Empty, IsFacilitator: true));
        }
        catch (Refused refused) when (refused.Why == Refusal.IsFinished)
        {
            // Somebody pressed twice, or the program died on the way.
        }
    }

    /// <summary>Writes the record of a workshop in which nobody can do more; harmless when it is written.</summary>
    internal async Task Complete(Guid workshopId)
    {
        if (await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId && w.State == WorkshopState.Open) is not { } open) return;
        // Finished here too: whoever promised to end it may have died before the board was told.
        await Finish(workshopId);
        var left = keys.IsDestroyed(workshopId) ? null : await sessions.Read(workshopId, BoardRecord.Of);
        var rows = left is null || keys.IsDestroyed(open.ProgrammeId) ? null : RecordRows.Of(keys.Seal(open.ProgrammeId), workshopId, left.Groups);
        await db.WriteUnaudited(async () =>
        {
            await Await(db, [workshopId]);
            if (await db.Workshops.SingleOrDefaultAsync(w => w.Id == workshopId) is not { IsOpen: true } workshop) return;
            if (rows is not null) await rows.Into(db, clock.GetUtcNow().UtcDateTime);
            foreach (var (number, title) in left?.Rounds ?? new Dictionary<int, string>()) db.RecordRounds.Add(new RecordRound(Guid.NewGuid(), workshopId, number, title));
            workshop.End(left?.Participants, left?.Spread?.Stored());
            await db.WorkshopEvents.Where(e => e.WorkshopId == workshopId).ExecuteDeleteAsync();
            foreach (var key in keys.ChainOf(workshopId)) ledger.Note(DeletionKind.Key, key);
            ledger.Note(WorkshopDeletions.Events, workshopId);
            await outbox.PromiseAt(Actor.Program, WipeJob.Finish, open.ProgrammeId, workshopId.ToString(), clock.GetUtcNow().UtcDateTime);
            db.Afterwards(() => keys.Delete(workshopId));
        });
        sessions.Forget(workshopId);
    }

    /// <summary>Inside a change: ending, adding to and deleting a record exclude each other. On SQLite every writer does.</summary>
    internal static Task Await(Db db, IReadOnlyCollection<Guid> workshops)
    {
        var ids = workshops.ToArray();
        return db.IsSqlite ? Task.CompletedTask : db.Database.ExecuteSqlAsync($"select 1 from workshop where id = any({ids}) order by id for update");
    }
}
