using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    private const int CheckpointTries = 20;

    /// <summary>
    /// What was deleted is not left lying in the database's files: the tables are written anew without it (on SQLite the
    /// whole file), and the log of changes is emptied. Outside any change; nobody else can write meanwhile.
    /// </summary>
    public async Task Wipe(params IReadOnlyList<string> tables)
    {
        using var held = await gate.Enter();
        await Database.OpenConnectionAsync();
        try
        {
            if (IsSqlite) await WipeFile();
            else foreach (var table in tables) await Wipe(table);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    private async Task WipeFile()
    {
        await Tell("vacuum");
        for (var tries = 1; ; tries++)
        {
            // The first column tells whether somebody still reads what stands in the log.
            if (await Tell("pragma wal_checkpoint(truncate)") is 0L) return;
            if (tries == CheckpointTries) throw new InvalidOperationException("The log of changes could not be emptied: somebody has been reading all the while.");
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }
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
            await Tell($"vacuum {table}");
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
        return await command.ExecuteScalarAsync();
    }
}
