using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// What a backup does not know has happened since: sessions were ended, links used, letters sent. In the restored database
/// nobody is signed in, no link in a letter signs in, and letters that were due are held for those who promised them.
/// </summary>
internal sealed class AfterRestore(Db db, IEnumerable<MailKind> letters, TimeProvider clock)
{
    public async Task Settle(Actor actor, string from, BackupManifest manifest)
    {
        actor.Must(Right.RunDeployment);
        var now = clock.GetUtcNow().UtcDateTime;
        var kinds = letters.Select(l => l.Kind).ToList();
        await db.Write(actor, new Act("deployment.restore", Why: BackupFolder.NameOf(manifest.At)), async () =>
        {
            await db.Sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now));
            await db.SignInLinks.Where(l => l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now));
            foreach (var language in Languages.All)
            {
                var held = BackupTexts.Held.In(language);
                await db.Outbox.Where(i => i.FinishedAt == null && i.DueAt <= now && i.Language == language && kinds.Contains(i.Kind)).ExecuteUpdateAsync(set => set
                    .SetProperty(i => i.FinishedAt, now).SetProperty(i => i.LeasedUntil, (DateTime?)null).SetProperty(i => i.Failure, held));
            }
            await db.Outbox.Where(i => i.FinishedAt == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.LeasedUntil, (DateTime?)null));
            db.UpkeepRuns.Add(new UpkeepRun
            {
                Id = Guid.CreateVersion7(),
                Kind = UpkeepKind.Restore,
                At = now,
                Ok = true,
                Size = manifest.Files.Sum(f => f.Size),
                Took = 0,
                Message = from,
            });
        });
    }
}
