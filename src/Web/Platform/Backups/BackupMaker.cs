using System.Reflection;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.Data.Sqlite;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>How far it is: a step, and how much of it is done, in per cent.</summary>
public sealed record UpkeepStep(Text What, int Percent);

public sealed record MadeBackup(string Path, string? Keys, long Size);

/// <summary>Backs up the database and, to a place of their own, the keys, while people work.</summary>
public sealed class BackupMaker(Db db, Deployment deployment, BackupSettings settings, KeyBackups keys, Ledger ledger, Upkeep upkeep, TimeProvider clock)
{
    public static string Program { get; } = typeof(BackupMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";

    /// <exception cref="UpkeepFailed">Nothing was left behind.</exception>
    public async Task<MadeBackup> Make(Actor actor, string folder, Action<UpkeepStep>? tell = null)
    {
        actor.Must(Right.RunDeployment);
        return await upkeep.Record(UpkeepKind.Backup, async () =>
        {
            if (settings.WhyNot(folder, deployment) is { } why) throw new UpkeepFailed(why);
            await ledger.CatchUp();
            var path = await Write(Path.GetFullPath(folder), tell ?? (_ => { }));
            var kept = await keys.Make();
            await db.Write(actor, new Act("deployment.backup"), () => Task.CompletedTask);
            var size = Directory.EnumerateFiles(path).Sum(file => new FileInfo(file).Length);
            return (new MadeBackup(path, kept, size), size, path);
        });
    }

    /// <summary>The database alone, to a folder of its own.</summary>
    internal async Task<string> Write(string folder, Action<UpkeepStep> tell)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        try
        {
            if (await BackupFolder.Make(folder, at, draft => Fill(draft, at, tell)) is { } made) return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or UpkeepFailed)
        {
            // Whoever found the disk full says so in words of its own.
            throw new UpkeepFailed(BackupTexts.CouldNotWrite.With(folder, failure.Message), failure);
        }
        throw new UpkeepFailed(BackupTexts.AnotherIsMade.With(folder));
    }

    private async Task Fill(string draft, DateTime at, Action<UpkeepStep> tell)
    {
        var path = Path.Combine(draft, DatabaseCopy.FileName(deployment.Kind));
        tell(new UpkeepStep(BackupTexts.Copying, 0));
        var copied = await DatabaseCopy.Out(db, deployment, path, percent => tell(new UpkeepStep(BackupTexts.Copying, percent)));
        tell(new UpkeepStep(BackupTexts.Copying, 100));
        tell(new UpkeepStep(BackupTexts.Summing, 0));
        var manifest = new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Program = Program,
            Database = deployment.Kind.ToString(),
            At = at,
            Migrations = copied.Migrations,
            Files = [await BackupManifest.Describe(path)],
            Tables = copied.Tables,
        };
        await manifest.Write(draft);
        tell(new UpkeepStep(BackupTexts.Summing, 100));
    }
}
