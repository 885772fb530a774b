using System.Data.Common;
using System.Globalization;
using System.Text;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>A value as it lies in a table; ids in small letters, bytes in hexadecimal.</summary>
public sealed record StoredValue(string Table, string Column, string Text);

/// <summary>What somebody can read who has got hold of the database: every row, and every byte of its files.</summary>
public static class Traces
{
    public static Task<List<StoredValue>> Rows(WebHouse house) => house.Read(async db =>
    {
        var values = new List<StoredValue>();
        foreach (var table in await Column(db, db.IsSqlite
            ? "select name from sqlite_master where type = 'table'"
            : "select table_name from information_schema.tables where table_schema = 'public'"))
            await Read(db, $"select * from \"{table}\"", row =>
            {
                for (var i = 0; i < row.FieldCount; i++) values.Add(new StoredValue(table, row.GetName(i), Written(row.GetValue(i))));
            });
        return values;
    });

    /// <summary>A column of a query, as text.</summary>
    public static Task<List<string>> Column(WebHouse house, string sql) => house.Read(db => Column(db, sql));

    /// <summary>The files of the database one after the other: on PostgreSQL those of all its own tables and indexes.</summary>
    public static async Task<byte[]> Files(WebHouse house)
    {
        if (house.Kind == DatabaseKind.Sqlite)
            return [.. Directory.EnumerateFiles(house.DataFolder, "blankeark.db*").Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];
        var bytes = new List<byte>();
        await house.Read(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("checkpoint", TestContext.Current.CancellationToken);
            await Read(db, """
                select pg_read_binary_file(pg_relation_filepath(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'i', 't') and (n.nspname = 'public' or n.nspname = 'pg_toast' and c.oid >= 16384)
                """, row => bytes.AddRange((byte[])row.GetValue(0)));
            return true;
        });
        return [.. bytes];
    }

    /// <summary>Where the id lies in the files, as each database writes it.</summary>
    public static int CountOf(this byte[] files, Guid id) =>
        Count(files, Encoding.UTF8.GetBytes(id.ToString().ToUpperInvariant())) + Count(files, Encoding.UTF8.GetBytes(id.ToString())) + Count(files, id.ToByteArray(bigEndian: true));

    public static int CountOf(this byte[] files, string text) => Count(files, Encoding.UTF8.GetBytes(text));

    public static int Count(byte[] files, byte[] what)
    {
        var (found, from) = (0, 0);
        for (int at; (at = files.AsSpan(from).IndexOf(what)) >= 0; from += at + 1) found++;
        return found;
    }

    private static async Task<List<string>> Column(Db db, string sql)
    {
        var values = new List<string>();
        await Read(db, sql, row => values.Add(Written(row.GetValue(0))));
        return values;
    }

    private static async Task Read(Db db, string sql, Action<DbDataReader> row)
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) row(reader);
    }

    private static string Written(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        string text when Guid.TryParse(text, out var id) => id.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
