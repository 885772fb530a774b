using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>How a restore is to be done.</summary>
public sealed record RestoreInput
{
    public required string Folder { get; init; }
    /// <summary>A backup of the keys, where this machine does not have them.</summary>
    public string? Keys { get; init; }
    /// <summary>Also when there is sealed text that no key here opens: it will never be read again.</summary>
    public bool WithoutKeys { get; init; }
}

public sealed record Restored(string From, string? Before, int Deletions);

/// <summary>
/// Puts a backup in place of the database, also while programs run on it. Everything is done to a copy apart first; then
/// everybody waits outside while the copy is put in place, in one change: before it the earlier database stands, after it
/// the restored one, and nothing in between.
/// </summary>
public sealed class Restoring(Db db, Deployment deployment, BackupMaker backups, KeyBackups keyBackups, KeyStore keys, Ledger ledger, Standstill standstill, ILoggerFactory logs, TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <exception cref="UpkeepFailed">The database is as it was.</exception>
    public async Task<Restored> Restore(Actor actor, RestoreInput input, Action<UpkeepStep>? tell = null)
    {
        actor.Must(Right.RunDeployment);
        tell ??= _ => { };
        try
        {
            return await Put(actor, input, tell);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or NpgsqlException)
        {
            throw new UpkeepFailed(BackupTexts.NotRestored.With(failure.Message), failure);
        }
    }

    private async Task<Restored> Put(Actor actor, RestoreInput input, Action<UpkeepStep> tell)
    {
        var from = BackupFolder.Newest(Path.GetFullPath(input.Folder));
        var manifest = await BackupManifest.Verified(from);
        Rehearsal.Check(manifest, deployment);
        if (input.Keys is { } given) await keyBackups.Bring(Path.GetFullPath(given));
        keys.Sweep();
        var isThere = await IsThere();
        if (isThere && await TableCounts.Has(db, "deletion")) await ledger.CatchUp();
        await using var scratch = await Scratch.Open(deployment, from, clock, logs);
        var found = await Rehearsal.Run(scratch, manifest, tell);
        if (found.Sealed.Locked > 0 && !input.WithoutKeys) throw new UpkeepFailed(BackupTexts.Locked.With(found.Sealed.Locked));
        using var alone = standstill.Enter() ?? throw new UpkeepFailed(BackupTexts.AnotherHasIt);
        // Changes that were under way come through now, or not at all.
        await Task.Delay(Quiet, clock);
        // What was deleted during the rehearsal, and not written to the ledger's file.
        if (isThere && await TableCounts.Has(db, "deletion")) await ledger.CatchUp();
        tell(new UpkeepStep(BackupTexts.Exchanging, 0));
        var before = isThere ? await backups.Write(deployment.Backups, _ => { }) : null;
        var deletions = await scratch.Services.GetRequiredService<Ledger>().Again(scratch.Services);
        await scratch.Services.GetRequiredService<AfterRestore>().Settle(actor, from, manifest);
        await Exchange(scratch);
        tell(new UpkeepStep(BackupTexts.Exchanging, 100));
        return new Restored(from, before, deletions);
    }

    private async Task Exchange(Scratch scratch)
    {
        standstill.Exchange(clock.GetUtcNow().UtcDateTime);
        if (deployment.Postgres is not { } live)
        {
            DatabaseCopy.IntoSqlite(scratch.Deployment.SqliteFile, deployment.SqliteFile);
            return;
        }
        var dump = Path.Combine(scratch.Folder, "prepared.dump");
        await DatabaseCopy.Dump(scratch.Deployment.Postgres!, dump, []);
        await DatabaseCopy.IntoPostgres(dump, live, scratch.Folder);
    }

    // On a new machine there is nothing to keep.
    private async Task<bool> IsThere()
    {
        if (deployment.Kind == DatabaseKind.Sqlite && !File.Exists(deployment.SqliteFile)) return false;
        return await TableCounts.Has(db, "migration");
    }
}
