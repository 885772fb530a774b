using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Data;

/// <summary>One numbered file of a room: 0010_programmes.sql.</summary>
public sealed record Migration(int Number, string Name, string Sql);

/// <summary>The database is of a kind or age this program must not touch.</summary>
public sealed class DatabaseRefused(string message) : Exception(message);

/// <summary>
/// Brings a database forward to this program: under a lock, after a backup, each file in a transaction of its own.
/// There is no way back but the backup.
/// </summary>
public sealed class Migrations(Db db, Backup backup, TimeProvider clock, ILogger<Migrations> log) : IDisposable
{
    // Any fixed number: it names the lock that two starting programs compete for.
    private const long LockNumber = 0x424C_414E_4B45;

    public static IReadOnlyList<Migration> Known { get; } = Read();

    /// <summary>The number of the last migration applied; 0 for a database just made.</summary>
    public Task<int> Run() => Run(Known);

    /// <summary>The same with other migrations than this program's own.</summary>
    internal async Task<int> Run(IReadOnlyList<Migration> known)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await Lock();
            await Prepare();
            var applied = await Applied();
            var last = applied.DefaultIfEmpty().Max();
            // Rooms number their own files, so a new one may stand before the last: what counts is which are there.
            if (applied.Except(known.Select(m => m.Number)).DefaultIfEmpty().Max() is > 0 and var unknown)
                throw new DatabaseRefused($"The database is newer ({unknown}) than this program ({known[^1].Number}). Start the newer program, or restore a backup.");
            var waiting = known.Where(m => !applied.Contains(m.Number)).ToList();
            if (waiting.Count > 0 && last > 0) await backup.BeforeMigration(db, last);
            foreach (var migration in waiting) await Apply(migration);
            return last;
        }
        finally
        {
            await Unlock();
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task Apply(Migration migration)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Execute(Dialect.Translate(migration.Sql, Kind));
        var at = clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        await Execute($"insert into migration (number, name, applied_at) values ({migration.Number}, '{migration.Name}', '{at}')");
        await transaction.CommitAsync();
        log.LogInformation("Migration {Number} {Name} applied", migration.Number, migration.Name);
    }

    private async Task Prepare()
    {
        // The file remembers it: readers do not wait for the writer.
        if (db.IsSqlite) await Execute("pragma journal_mode = wal");
        if (!db.IsSqlite) await Execute("create collation if not exists nb (provider = icu, locale = 'nb-NO')");
        await Execute("create table if not exists migration (number integer primary key, name text not null, applied_at text not null)");
    }

    private async Task<HashSet<int>> Applied()
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "select number from migration";
        await using var reader = await command.ExecuteReaderAsync();
        var numbers = new HashSet<int>();
        while (await reader.ReadAsync()) numbers.Add(reader.GetInt32(0));
        return numbers;
    }

    // On SQLite the lock is a file beside the database: a transaction cannot span the migrations' own.
    private FileStream? lockFile;

    private async Task Lock()
    {
        if (!db.IsSqlite)
        {
            await Execute($"select pg_advisory_lock({LockNumber})");
            return;
        }
        var path = db.Database.GetDbConnection().DataSource + ".lock";
        for (var tries = 0; ; tries++)
        {
            try
            {
                lockFile = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return;
            }
            catch (IOException) when (tries < 600)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), clock);
            }
        }
    }

    public void Dispose() => lockFile?.Dispose();

    private async Task Unlock()
    {
        lockFile?.Dispose();
        if (!db.IsSqlite) await Execute($"select pg_advisory_unlock({LockNumber})");
    }

    private DatabaseKind Kind => db.IsSqlite ? DatabaseKind.Sqlite : DatabaseKind.Postgres;

    private async Task Execute(string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction is { } current
            ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(current)
            : null;
        await command.ExecuteNonQueryAsync();
    }

    private static List<Migration> Read()
    {
        var assembly = typeof(Migrations).Assembly;
        var found = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && name.Contains(".Migrations.", StringComparison.Ordinal))
            .Select(name => One(assembly, name))
            .OrderBy(m => m.Number)
            .ToList();
        var twice = found.GroupBy(m => m.Number).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? found : throw new InvalidOperationException($"Two migrations have number {twice.Key}.");
    }

    private static Migration One(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource[(resource.LastIndexOf(".Migrations.", StringComparison.Ordinal) + ".Migrations.".Length)..^".sql".Length];
        return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name[5..], reader.ReadToEnd());
    }
}
