using System.Data.Common;
using System.Globalization;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>How many rows each table has, and which migrations were applied: what one compares a copy with.</summary>
internal static class TableCounts
{
    public static async Task<Dictionary<string, long>> Of(DbConnection connection, bool sqlite)
    {
        var tables = await Column<string>(connection, sqlite
            ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
            : "select tablename::text from pg_tables where schemaname = current_schema() order by tablename");
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables) counts[table] = (await Column<long>(connection, $"select count(*) from \"{table}\""))[0];
        return counts;
    }

    public static async Task<bool> Has(Db db, string table)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            return (await Column<long>(db.Database.GetDbConnection(), db.IsSqlite
                ? $"select count(*) from sqlite_master where type = 'table' and name = '{table}'"
                : $"select count(*) from pg_tables where schemaname = current_schema() and tablename = '{table}'"))[0] > 0;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static async Task<List<int>> Migrations(DbConnection connection) =>
        [.. (await Column<object>(connection, "select number from migration order by number")).Select(n => Convert.ToInt32(n, CultureInfo.InvariantCulture))];

    public static async Task<List<T>> Column<T>(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var values = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) values.Add(reader.GetFieldValue<T>(0));
        return values;
    }
}
