using System.Data.Common;
using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// Seals everything under a key anew under a fresh one, a few rows at a time while people work. Both keys open meanwhile.
/// In the end everybody waits a moment while the last is seen to, and the old key is destroyed. Killed, it goes on where it
/// was: what is under the new key already is left as it is.
/// </summary>
public sealed class KeyRotation(Db db, KeyStore keys, Ledger ledger, KeyBackups backups, Staging staging, Standstill standstill, TimeProvider clock)
{
    internal const int AtOnce = 100;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>The keys that something is sealed under, but those that pass.</summary>
    public async Task<IReadOnlyList<Guid>> Keys()
    {
        var found = new HashSet<Guid>();
        foreach (var column in Columns)
            foreach (var id in await Read($"select distinct {column.KeyId} from {column.Table} where {column.Column} is not null", reader => reader.GetGuid(0)))
                if (keys.Has(id)) found.Add(id);
        return [.. found];
    }

    /// <exception cref="UpkeepFailed">Another command has the database to itself; run it again.</exception>
    public async Task Rotate(Actor actor, Guid keyId, Action<UpkeepStep>? tell = null)
    {
        actor.Must(Right.RunDeployment);
        tell ??= _ => { };
        if (keys.There(keyId) is not [_, ..] there) return;
        if (there.Count == 1)
        {
            await db.Write(actor, new Act("keys.rotate", Subject: keyId), () => Task.CompletedTask);
            keys.Follow(keyId);
        }
        await Pass(keyId, tell);
        using var alone = standstill.Enter() ?? throw new UpkeepFailed(BackupTexts.AnotherHasIt);
        // What was sealed under the old key, and not yet stored, will now not be.
        standstill.Exchange(clock.GetUtcNow().UtcDateTime);
        await Task.Delay(Quiet, clock);
        await Pass(keyId, tell);
        staging.Renew(keyId);
        await Destroy(actor, keys.There(keyId).SkipLast(1).ToList());
    }

    private async Task Destroy(Actor actor, List<Guid> old)
    {
        foreach (var key in old)
            await db.Write(actor, new Act("keys.destroy", Subject: key), () =>
            {
                ledger.Note(DeletionKind.Key, key);
                db.Afterwards(() => keys.DeleteOne(key));
                return Task.CompletedTask;
            });
        backups.Sweep();
    }

    private IEnumerable<SealedColumn> Columns => SealedColumn.Of(db.Model).Where(c => !c.Passing);

    private async Task Pass(Guid keyId, Action<UpkeepStep> tell)
    {
        var seal = keys.Seal(keyId);
        var (done, all) = (0, Columns.Count());
        foreach (var column in Columns)
        {
            tell(new UpkeepStep(CommandTexts.Rotating, 100 * done++ / all));
            for (Guid? last = null; await Some(column, keyId, last) is [.., var (end, _)] rows; last = end)
                if (rows.Select(r => (r.Id, Old: r.Bytes, New: seal.Renewed(r.Bytes))).Where(r => r.New is not null).ToList() is [_, ..] renewed)
                    await db.WriteUnaudited(async () =>
                    {
                        foreach (var (id, old, fresh) in renewed) await Store(column, id, old, fresh!);
                    });
        }
        tell(new UpkeepStep(CommandTexts.Rotating, 100));
    }

    private Task<List<(Guid Id, byte[] Bytes)>> Some(SealedColumn column, Guid keyId, Guid? after) => Read(
        $"select {column.Key}, {column.Column} from {column.Table} where {column.Column} is not null and {column.KeyId} = @key{(after is null ? "" : $" and {column.Key} > @after")} order by {column.Key} limit {AtOnce.ToString(CultureInfo.InvariantCulture)}",
        reader => (reader.GetGuid(0), reader.GetFieldValue<byte[]>(1)), ("@key", keyId), ("@after", after));

    // Only if it is still what was read: whoever changed it meanwhile sealed it under the new key.
    private async Task Store(SealedColumn column, Guid id, byte[] old, byte[] fresh)
    {
        await using var command = Command($"update {column.Table} set {column.Column} = @fresh where {column.Key} = @id and {column.Column} = @old", ("@fresh", fresh), ("@id", id), ("@old", old));
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<T>> Read<T>(string sql, Func<DbDataReader, T> row, params (string Name, object? Value)[] values)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await using var command = Command(sql, values);
            await using var reader = await command.ExecuteReaderAsync();
            var found = new List<T>();
            while (await reader.ReadAsync()) found.Add(row(reader));
            return found;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private DbCommand Command(string sql, params (string Name, object? Value)[] values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values.Where(v => v.Value is not null))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
