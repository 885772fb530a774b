using System.Data;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>What was copied, as it stood in one moment.</summary>
internal sealed record Copied(IReadOnlyList<int> Migrations, IReadOnlyDictionary<string, long> Tables);

/// <summary>Copies the database out to a file while people work in it, and a file or another database in, whole or not at all.</summary>
internal static class DatabaseCopy
{
    public static string FileName(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? "database.db" : "database.dump";

    /// <summary>A copy of one moment; tells how far it is, in per cent.</summary>
    public static async Task<Copied> Out(Db db, Deployment deployment, string path, Action<int> tell)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            return db.IsSqlite ? await OutOfSqlite(db, path, tell) : await OutOfPostgres(db, deployment.Postgres!, path, tell);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Puts a finished SQLite file in place of the live one in a single change, also while others have it open.</summary>
    public static void IntoSqlite(string from, string live)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        using var target = new SqliteConnection($"Data Source={live};Pooling=False");
        source.Open();
        target.Open();
        SqliteOpening.Tell(target);
        Tell(target, "pragma journal_mode = wal; pragma busy_timeout = 60000");
        source.BackupDatabase(target);
        Tell(target, "pragma wal_checkpoint(truncate)");
    }

    /// <summary>Fills a database just made from a dump.</summary>
    public static Task IntoEmptyPostgres(string dump, string connection) => PostgresTools.Run(connection, "pg_restore",
        ["--dbname", PostgresTools.DatabaseOf(connection), "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", dump]);

    /// <summary>
    /// Puts a dump in place of all tables of the live database, in one transaction. Also of those the dump does not know: a
    /// newer program may have made them.
    /// </summary>
    public static async Task IntoPostgres(string dump, string connection, string folder)
    {
        await using var own = new NpgsqlConnection(connection);
        await own.OpenAsync();
        // Tables take with them what hangs on them; functions of triggers stand by themselves.
        var dropped = await TableCounts.Column<string>(own, """
            select 'drop table ' || format('%I.%I', schemaname, tablename) || ' cascade;' from pg_tables where schemaname = 'public'
            union all select 'drop routine ' || p.oid::regprocedure || ' cascade;' from pg_proc p
            where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all select 'drop collation ' || c.oid::regcollation || ' cascade;' from pg_collation c where c.collnamespace = 'public'::regnamespace
            """);
        await own.CloseAsync();
        var (drops, puts) = (Path.Combine(folder, "drops.sql"), Path.Combine(folder, "puts.sql"));
        await File.WriteAllLinesAsync(drops, dropped);
        await PostgresTools.Run(connection, "pg_restore", ["--no-owner", "--no-privileges", "--file", puts, dump], isAtServer: false);
        await PostgresTools.Run(connection, "psql",
            ["--dbname", PostgresTools.DatabaseOf(connection), "--no-psqlrc", "--quiet", "--output", "/dev/null", "--set", "ON_ERROR_STOP=1", "--single-transaction", "--file", drops, "--file", puts]);
    }

    public static async Task Dump(string connection, string path, IEnumerable<string> more, Action<string>? hear = null) =>
        await PostgresTools.Run(connection, "pg_dump", ["--format=custom", "--file", path, "--no-owner", "--no-privileges", .. more, PostgresTools.DatabaseOf(connection)], hear);

    private static async Task<Copied> OutOfSqlite(Db db, string path, Action<int> tell)
    {
        var pages = (await TableCounts.Column<long>(db.Database.GetDbConnection(), "select page_count * page_size from pragma_page_count, pragma_page_size"))[0];
        using (var over = new CancellationTokenSource())
        {
            var watching = Watch(path, pages, tell, over.Token);
            try
            {
                // The same as a backup page by page, and free of what was deleted.
                await Task.Run(() => db.Database.ExecuteSqlAsync($"vacuum into {path}"));
            }
            finally
            {
                await over.CancelAsync();
                await watching;
            }
        }
        await using var copy = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        await copy.OpenAsync();
        SqliteOpening.Tell(copy);
        return new Copied(await TableCounts.Migrations(copy), await TableCounts.Of(copy, sqlite: true));
    }

    private static async Task Watch(string path, long whole, Action<int> tell, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(250, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (File.Exists(path)) tell((int)Math.Min(99, 100 * new FileInfo(path).Length / Math.Max(1, whole)));
        }
    }

    // Counted and dumped as seen by one transaction, so that the counts are those of the dump.
    private static async Task<Copied> OutOfPostgres(Db db, string connection, string path, Action<int> tell)
    {
        await using var own = new NpgsqlConnection(connection);
        await own.OpenAsync();
        await using var moment = await own.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var snapshot = (await TableCounts.Column<string>(own, "select pg_export_snapshot()"))[0];
        var copied = new Copied(await TableCounts.Migrations(own), await TableCounts.Of(own, sqlite: false));
        var (done, all) = (0, copied.Tables.Count);
        await Dump(connection, path, ["--verbose", "--snapshot", snapshot], line =>
        {
            if (line.Contains("dumping contents of table", StringComparison.Ordinal)) tell(Math.Min(99, 100 * ++done / Math.Max(1, all)));
        });
        return copied;
    }

    private static void Tell(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
