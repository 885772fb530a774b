using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BlankeArk.Web.Platform.Data;

/// <summary>What was deleted could not be wiped yet, as somebody has been reading all the while: a backup, perhaps. It is to be tried later.</summary>
public sealed class StillRead() : Exception("What was deleted could not be wiped yet: somebody has been reading all the while.");

public sealed partial class Db
{
    // On SQLite everybody who writes waits meanwhile.
    private int Tries => IsSqlite ? 20 : 120;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// What was deleted is not left lying in the database's files: the tables are written anew without it (on SQLite the
    /// whole file), and the log of changes is emptied. Outside any change; nobody else can write meanwhile.
    /// </summary>
    public async Task Wipe(params IReadOnlyList<string> tables)
    {
        using var held = await gate.Enter();
        gate.Standstill.Admit(generation);
        await Database.OpenConnectionAsync();
        try
        {
            if (IsSqlite) await WipeFile();
            else await WipeTables(tables);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    private async Task WipeFile()
    {
        await Tell("vacuum");
        // The first column tells whether somebody still reads what stands in the log.
        await Until(async () => await Tell("pragma wal_checkpoint(truncate)") is 0L);
    }

    private async Task Until(Func<Task<bool>> free)
    {
        for (var tries = 1; !await free(); tries++)
        {
            if (tries == Tries) throw new StillRead();
            await Task.Delay(Pause);
        }
    }

    private async Task WipeTables(IReadOnlyList<string> tables)
    {
        // A row is kept for as long as anybody in this database may still see it as it was: whoever began before now, and
        // whoever begins while a change from before now goes on, in any database of the server, as that holds back what they see.
        var now = await Tell("select pg_current_xact_id()::xid::text");
        await Until(async () => await Tell($"""
            select age(pg_snapshot_xmin(pg_current_snapshot())::xid) <= age('{now}'::xid)
            and not exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
            and (age(backend_xmin) > age('{now}'::xid) or age(backend_xid) > age('{now}'::xid)))
            """) is true);
        foreach (var table in tables) await Wipe(table);
    }

    // Others wait while a table is written anew, so we do not make them wait for somebody who reads it for long.
    private async Task Wipe(string table)
    {
        try
        {
            await Tell("set lock_timeout = '3s'");
            await Tell($"vacuum (full) {table}");
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            // Not written anew, but at least marked as free; the rest another time.
            await Tell($"vacuum {table}");
            throw new StillRead();
        }
        finally
        {
            await Tell("reset lock_timeout");
        }
    }

    private async Task<object?> Tell(string sql)
    {
        await using var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        // A large table takes as long as it takes.
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync();
    }
}
