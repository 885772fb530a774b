using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Who sends what. A worker takes a handful of letters at a time on lease, and writes down what became of each as it goes.
/// As with jobs, whoever took a letter last holds it, and the lease of one that died runs out.
/// </summary>
internal sealed class MailLeases(Db db, TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>The first letters that are due and nobody works on, now leased.</summary>
    public async Task<List<OutboxItem>> Take(IReadOnlyCollection<string> kinds, int most)
    {
        var now = Now;
        var free = db.Outbox.Where(i => i.FinishedAt == null && i.DueAt <= now && (i.LeasedUntil == null || i.LeasedUntil < now));
        var due = await free.AsNoTracking().Where(i => kinds.Contains(i.Kind)).OrderBy(i => i.DueAt).ThenBy(i => i.Id).Take(most).ToListAsync();
        var won = new List<OutboxItem>();
        if (due.Count == 0) return won;
        await db.WriteUnaudited(async () =>
        {
            foreach (var item in due)
            {
                var mine = await free.Where(i => i.Id == item.Id && i.Attempts == item.Attempts).ExecuteUpdateAsync(set => set
                    .SetProperty(i => i.LeasedUntil, now + Lease).SetProperty(i => i.Attempts, i => i.Attempts + 1));
                if (mine == 1) won.Add(item);
            }
        });
        foreach (var item in won) item.Attempts++;
        return won;
    }

    /// <summary>Whether it is still ours and still to go: it may have been withdrawn, or moved, since it was taken.</summary>
    public async Task<bool> IsWanted(OutboxItem item)
    {
        var now = Now;
        return await Held(item).AnyAsync(i => i.DueAt <= now);
    }

    public Task Finish(OutboxItem item, string result, Func<Db, Task>? with = null) => End(item, result, failure: null, with);

    public Task GiveUp(OutboxItem item, string failure) => End(item, result: null, failure);

    /// <summary>Lets nobody try again for a while. It stays due when it was due.</summary>
    public Task Postpone(OutboxItem item, TimeSpan pause) =>
        Change(Held(item), set => set.SetProperty(i => i.LeasedUntil, Now + pause));

    /// <summary>Hands back what was taken and not tried.</summary>
    public Task HandBack(IReadOnlyCollection<OutboxItem> items) => items.Count == 0 ? Task.CompletedTask : db.WriteUnaudited(async () =>
    {
        foreach (var item in items)
            await Held(item).ExecuteUpdateAsync(set => set
                .SetProperty(i => i.LeasedUntil, (DateTime?)null).SetProperty(i => i.Attempts, i => i.Attempts - 1));
    });

    private Task End(OutboxItem item, string? result, string? failure, Func<Db, Task>? with = null) => db.WriteUnaudited(async () =>
    {
        var ended = await Held(item).ExecuteUpdateAsync(set => set
            .SetProperty(i => i.FinishedAt, Now).SetProperty(i => i.LeasedUntil, (DateTime?)null)
            .SetProperty(i => i.Result, result).SetProperty(i => i.Failure, failure));
        if (ended == 1 && with is not null) await with(db);
    });

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<OutboxItem> Held(OutboxItem item) =>
        db.Outbox.Where(i => i.Id == item.Id && i.Attempts == item.Attempts && i.FinishedAt == null);

    private Task Change(IQueryable<OutboxItem> which, Action<UpdateSettersBuilder<OutboxItem>> how) =>
        db.WriteUnaudited(() => which.ExecuteUpdateAsync(how));
}
