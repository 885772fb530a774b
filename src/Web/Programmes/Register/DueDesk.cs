using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// Deletes what is due. Each batch is a change of its own with its ledger lines, its audit row and its line in the
/// register, so that a run that is cut short has done some of them whole, and the next does the rest.
/// </summary>
public sealed class DueDesk(Db db, KeyStore keys, Ledger ledger, Keeping keeping, OutboxDesk outbox, Today today, TimeProvider clock, IServiceProvider services)
{
    private const string KeyVerb = "due.key";

    public async Task Run()
    {
        foreach (var due in RoomList.All.SelectMany(room => room.Due))
            foreach (var batch in await due.Waiting(services))
                if (batch.Day <= today.Date)
                    await Delete(due, batch);
        foreach (var (programme, day) in await keeping.Closed())
            if (day <= today.Date && keys.Has(programme) && !await AnySealed(programme))
                await Destroy(programme);
    }

    /// <summary>What waits in a programme, and in the deployment it is part of.</summary>
    public async Task<IReadOnlyList<(DueDeletion Due, DueBatch Batch)>> Waiting(Guid programme)
    {
        var waiting = new List<(DueDeletion Due, DueBatch Batch)>();
        foreach (var due in RoomList.All.SelectMany(room => room.Due))
            waiting.AddRange((await due.Waiting(services)).Where(b => b.Programme == programme || b.Programme is null).Select(b => (due, b)));
        return [.. waiting.OrderBy(w => w.Batch.Day)];
    }

    private Task Delete(DueDeletion due, DueBatch batch) => db.Write(Actor.Program, async () =>
    {
        // Reopened, or kept for longer, since it was looked up.
        var stillDue = (await due.Waiting(services)).Any(b => b.Programme == batch.Programme && b.Day <= today.Date);
        var count = stillDue ? await due.Delete(services, batch) : 0;
        if (count > 0)
        {
            db.Lapses.Add(new Lapse(Guid.CreateVersion7(), batch.Programme, due.Name, today.Date, count));
            // Addresses and who took part lay in the database's files in plain text.
            await outbox.PromiseAt(Actor.Program, DueJob.Wiping, Guid.Empty, "", clock.GetUtcNow().UtcDateTime);
        }
        return new Act("due." + due.Name, batch.Programme, Why: count.ToString(CultureInfo.InvariantCulture));
    });

    private async Task<bool> AnySealed(Guid programme)
    {
        foreach (var room in RoomList.All)
            if (await room.HoldsSealed(services, programme))
                return true;
        return false;
    }

    // Row and ledger first: a key that is gone without them would never be accounted for; one still there goes the next night.
    private async Task Destroy(Guid programme)
    {
        var under = new List<Guid> { programme };
        foreach (var room in RoomList.All) under.AddRange(await room.KeysUnder(services, programme));
        var noted = false;
        await db.Write(Actor.Program, async () =>
        {
            // Asked again, since somebody may have reopened it, or written, meanwhile.
            noted = (await keeping.Closed()).Any(c => c.Programme == programme && c.Day <= today.Date) && !await AnySealed(programme);
            if (noted) Note(programme, under);
            return new Act(KeyVerb, programme, Why: noted ? null : "0");
        });
        if (!noted) return;
        foreach (var key in under) keys.Delete(key);
    }

    private void Note(Guid programme, List<Guid> under)
    {
        foreach (var key in under.SelectMany(keys.ChainOf)) ledger.Note(DeletionKind.Key, key);
        ledger.Note(ClosedForGood.Name, programme);
    }
}
