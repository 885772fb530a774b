using System.Security.Cryptography;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>What was seen of sealed text: opened with the keys there are, its key destroyed, or its key missing or another.</summary>
internal sealed record SealedSeen(int Opened, int Destroyed, int Locked);

/// <summary>What a rehearsal found.</summary>
internal sealed record Rehearsed(long Rows, SealedSeen Sealed, int Deletions);

/// <summary>Everything of a restore but the exchange itself, done to a copy apart: seen through, migrated, rid of what was deleted.</summary>
internal static class Rehearsal
{
    private const int LookedAt = 200;

    /// <exception cref="UpkeepFailed">The backup is not one to restore here.</exception>
    public static void Check(BackupManifest manifest, Deployment live)
    {
        if (manifest.Database != live.Kind.ToString()) throw new UpkeepFailed(BackupTexts.OtherDatabase.With(manifest.Database, live.Kind));
        if (manifest.Migrations.Except(Migrations.Known.Select(m => m.Number)).Any()) throw new UpkeepFailed(BackupTexts.TooNew.With(manifest.Program));
    }

    public static async Task<Rehearsed> Run(Scratch scratch, BackupManifest manifest, Action<UpkeepStep> tell)
    {
        var db = scratch.Services.GetRequiredService<Db>();
        tell(new UpkeepStep(BackupTexts.Checking, 0));
        await SeeThrough(db, manifest);
        await scratch.Services.GetRequiredService<Migrations>().Run();
        var seen = await Look(db, scratch.Services.GetRequiredService<KeyStore>());
        tell(new UpkeepStep(BackupTexts.Checking, 100));
        tell(new UpkeepStep(BackupTexts.Deleting, 0));
        var deletions = await scratch.Services.GetRequiredService<Ledger>().Again(scratch.Services);
        foreach (var room in RoomList.All) await room.Started(scratch.Services);
        tell(new UpkeepStep(BackupTexts.Deleting, 100));
        return new Rehearsed(manifest.Tables.Values.Sum(), seen, deletions);
    }

    private static async Task SeeThrough(Db db, BackupManifest manifest)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            var connection = db.Database.GetDbConnection();
            if (db.IsSqlite && (await TableCounts.Column<string>(connection, "pragma integrity_check")) is not ["ok"]) throw new UpkeepFailed(BackupTexts.NotWhole);
            var counted = await TableCounts.Of(connection, db.IsSqlite);
            if (counted.Count != manifest.Tables.Count || manifest.Tables.Any(t => counted.GetValueOrDefault(t.Key, -1) != t.Value)) throw new UpkeepFailed(BackupTexts.NotWhole);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // A sample of each column: keys are few, and each sealed much.
    private static async Task<SealedSeen> Look(Db db, KeyStore keys)
    {
        var (opened, destroyed, locked) = (0, 0, 0);
        foreach (var column in SealedColumn.Of(db.Model))
            foreach (var (key, bytes) in await Sample(db, column))
            {
                if (keys.IsDestroyed(key)) destroyed++;
                else if (Opens(keys, key, bytes)) opened++;
                else locked++;
            }
        return new SealedSeen(opened, destroyed, locked);
    }

    private static bool Opens(KeyStore keys, Guid key, byte[] bytes)
    {
        if (!keys.Has(key)) return false;
        try
        {
            keys.Seal(key).OpenBytes(bytes);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static async Task<List<(Guid Key, byte[] Bytes)>> Sample(Db db, SealedColumn column)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select {column.KeyId}, {column.Column} from {column.Table} where {column.Column} is not null order by {column.Key} limit {LookedAt}";
            await using var reader = await command.ExecuteReaderAsync();
            var found = new List<(Guid, byte[])>();
            while (await reader.ReadAsync()) found.Add((reader.GetGuid(0), reader.GetFieldValue<byte[]>(1)));
            return found;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
