using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>Whether a backup could be restored: tried on a database apart, which is thrown away. The live one is not touched.</summary>
public sealed class Drilling(Db db, Deployment deployment, Ledger ledger, Upkeep upkeep, ILoggerFactory logs, TimeProvider clock)
{
    /// <exception cref="UpkeepFailed">It could not be restored as it is.</exception>
    public async Task<string> Drill(Actor actor, string folder, Action<UpkeepStep>? tell = null)
    {
        actor.Must(Right.RunDeployment);
        return await upkeep.Record(UpkeepKind.Drill, async () =>
        {
            var path = BackupFolder.Newest(Path.GetFullPath(folder));
            var manifest = await BackupManifest.Verified(path);
            Rehearsal.Check(manifest, deployment);
            await ledger.CatchUp();
            await using var scratch = await Scratch.Open(deployment, path, clock, logs);
            var found = await Rehearsal.Run(scratch, manifest, tell ?? (_ => { }));
            if (found.Sealed.Locked > 0) throw new UpkeepFailed(BackupTexts.Locked.With(found.Sealed.Locked));
            await db.Write(actor, new Audit.Act("deployment.drill"), () => Task.CompletedTask);
            var said = CommandTexts.DrillDone.With(path, found.Rows, found.Sealed.Opened, found.Deletions);
            return (said, manifest.Files.Sum(f => f.Size), said);
        });
    }
}
