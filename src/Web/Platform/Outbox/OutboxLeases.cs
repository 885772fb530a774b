using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>
/// Who works on what. A worker takes an item on lease and renews the lease while it works; one that dies lets it run out,
/// and another takes over. Whoever took it last holds it: what an earlier holder says afterwards is not heard.
/// </summary>
internal sealed class OutboxLeases(Db db, TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private const int LookedAt = 10;

    /// <summary>The first item that is due and nobody works on, now leased; null when there is none.</summary>
    public async Task<OutboxItem?> Take(IReadOnlyCollection<string> kinds)
    {
        var now = Now;
        var free = db.Outbox.Where(i => i.FinishedAt == null && i.DueAt <= now && (i.LeasedUntil == null || i.LeasedUntil < now));
        var due = await free.AsNoTracking().Where(i => kinds.Contains(i.Kind)).OrderBy(i => i.DueAt).ThenBy(i => i.Id).Take(LookedAt).ToListAsync();
        foreach (var item in due)
        {
            var won = await Change(free.Where(i => i.Id == item.Id && i.Attempts == item.Attempts), set => set
                .SetProperty(i => i.LeasedUntil, now + Lease).SetProperty(i => i.Attempts, i => i.Attempts + 1)
                .SetProperty(i => i.Done, 0).SetProperty(i => i.Total, 0));
            if (!won) continue;
            item.Attempts++;
            return item;
        }
        return null;
    }

    /// <summary>Tells how far it is, and renews the lease.</summary>
    public Task Tell(OutboxItem item, JobProgress progress) => Change(Held(item), set => set
        .SetProperty(i => i.LeasedUntil, Now + Lease).SetProperty(i => i.Done, progress.Done).SetProperty(i => i.Total, progress.Total));

    public Task Finish(OutboxItem item, string result) => End(item, result, failure: null);

    public Task GiveUp(OutboxItem item, string failure) => End(item, result: null, failure);

    /// <summary>Lets somebody try again after a while.</summary>
    public Task Postpone(OutboxItem item, TimeSpan pause) => Change(Held(item), set => set
        .SetProperty(i => i.LeasedUntil, (DateTime?)null).SetProperty(i => i.DueAt, Now + pause));

    /// <summary>Hands it back as if it had not been taken, since this program is stopping.</summary>
    public Task HandBack(OutboxItem item) => Change(Held(item), set => set
        .SetProperty(i => i.LeasedUntil, (DateTime?)null).SetProperty(i => i.Attempts, i => i.Attempts - 1));

    private Task End(OutboxItem item, string? result, string? failure) => Change(Held(item), set => set
        .SetProperty(i => i.FinishedAt, Now).SetProperty(i => i.LeasedUntil, (DateTime?)null)
        .SetProperty(i => i.Result, result).SetProperty(i => i.Failure, failure)
        .SetProperty(i => i.Payload, (string?)null).SetProperty(i => i.PersonId, (Guid?)null));

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<OutboxItem> Held(OutboxItem item) =>
        db.Outbox.Where(i => i.Id == item.Id && i.Attempts == item.Attempts && i.FinishedAt == null);

    private async Task<bool> Change(IQueryable<OutboxItem> which, Action<UpdateSettersBuilder<OutboxItem>> how)
    {
        var changed = 0;
        await db.WriteUnaudited(async () => changed = await which.ExecuteUpdateAsync(how));
        return changed == 1;
    }
}
