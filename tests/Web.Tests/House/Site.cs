using System.Data.Common;
using BlankeArk.Web.Platform.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BlankeArk.Web.Tests.House;

/// <summary>A place to build a house on: a temporary data folder and, for PostgreSQL, a database. Gone when disposed.</summary>
public sealed class Site : IAsyncDisposable
{
    private const string Variable = "BLANKEARK_TEST_POSTGRES";
    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);
    // Copies are made one at a time: PostgreSQL copies a template only while nobody else does.
    private static readonly SemaphoreSlim Copying = new(1, 1);

    public static string? WhyNoPostgres { get; } = string.IsNullOrEmpty(Server)
        ? $"{Variable} names no PostgreSQL server, for example Host=/var/run/postgresql;Username=postgres; ./test starts one."
        : null;

    private Site(DatabaseKind kind, string folder, string? connection) => (Kind, Folder, Connection) = (kind, folder, connection);

    public DatabaseKind Kind { get; }
    public string Folder { get; }
    /// <summary>Where backups of it go, apart from its data and keys.</summary>
    public string Backups => Folder + "-backups";
    public string? Connection { get; }
    public string SqliteFile => Path.Combine(Folder, "blankeark.db");

    /// <summary>Settings besides where the data lie, as they stand at the command line.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<string> Arguments =>
        Connection is null ? [$"--Data={Folder}", .. Settings] : [$"--Data={Folder}", $"--Postgres={Connection}", .. Settings];

    public static Task<Site> Make(DatabaseKind kind, params IReadOnlyList<string> settings) => Make(kind, null, settings);

    /// <summary>A copy of this site as it is now; nobody may be using it.</summary>
    public async Task<Site> Copy()
    {
        var copy = await Make(Kind, this, Settings);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.Folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        return copy;
    }

    private static async Task<Site> Make(DatabaseKind kind, Site? template, IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("blankeark-test-").FullName;
        if (kind == DatabaseKind.Sqlite) return new Site(kind, folder, null) { Settings = settings };
        var name = $"test_{Guid.NewGuid():N}";
        var from = template is null ? "template0" : new NpgsqlConnectionStringBuilder(template.Connection).Database;
        await Copying.WaitAsync();
        try
        {
            await Tell($"create database {name} template {from}");
        }
        finally
        {
            Copying.Release();
        }
        return new Site(kind, folder, new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 10 }.ToString()) { Settings = settings };
    }

    /// <summary>Lets go of the connections that pools still hold.</summary>
    public void Release()
    {
        if (Kind == DatabaseKind.Sqlite)
        {
            using var file = new SqliteConnection($"Data Source={SqliteFile}");
            SqliteConnection.ClearPool(file);
            return;
        }
        using var server = new NpgsqlConnection(Connection);
        NpgsqlConnection.ClearPool(server);
    }

    /// <summary>The first column of what the database answers, on a connection of its own, while a program may be at work on it.</summary>
    public async Task<List<object>> Ask(string sql)
    {
        await using DbConnection connection = Kind == DatabaseKind.Sqlite
            ? new SqliteConnection($"Data Source={SqliteFile};Pooling=false")
            : new NpgsqlConnection(Connection + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<object>();
        while (await reader.ReadAsync()) values.Add(reader.GetValue(0));
        return values;
    }

    /// <summary>Waits until a job of this kind has been done.</summary>
    public Task UntilDone(string job) => Eventually.So(
        async () => (await Ask($"select 1 from outbox_item where kind = '{job}' and finished_at is not null")).Count > 0,
        () => $"The job {job} was not done.");

    private static async Task Tell(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Release();
        if (Connection is not null) await Tell($"drop database if exists {new NpgsqlConnectionStringBuilder(Connection).Database} with (force)");
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(Backups)) Directory.Delete(Backups, recursive: true);
    }
}
