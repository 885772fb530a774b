using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>
/// Forgets what is done. A job's result is kept a month for whoever comes back to see it. That a letter was sent is kept as
/// long as its kind says, since forgetting it would let the same occasion send it again.
/// </summary>
internal sealed class OutboxSweep(Db db, IEnumerable<Job> jobs, IEnumerable<MailKind> letters, TimeProvider clock)
{
    private static readonly TimeSpan JobsKept = TimeSpan.FromDays(30);

    public async Task Run()
    {
        var kept = jobs.Select(j => (j.Kind, JobsKept)).Concat(letters.Select(l => (l.Kind, l.Remembered)));
        foreach (var (kind, time) in kept)
        {
            var oldest = clock.GetUtcNow().UtcDateTime - time;
            await db.WriteUnaudited(() => db.Outbox.Where(i => i.Kind == kind && i.FinishedAt < oldest).ExecuteDeleteAsync());
        }
    }
}
