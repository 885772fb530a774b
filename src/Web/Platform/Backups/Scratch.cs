using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using Npgsql;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>
/// A backup put up apart from the live database, with the house around it: seen through, brought to this program and rid
/// of what was deleted before anybody meets it. Gone when disposed; what a dying program leaves, the next clears away.
/// </summary>
internal sealed class Scratch : IAsyncDisposable
{
    private const string Name = ".scratch-";
    private readonly Deployment live;
    private readonly FileStream held;
    private readonly WebApplication app;
    private readonly AsyncServiceScope scope;

    private Scratch(Deployment live, string folder, FileStream held, WebApplication app) =>
        (this.live, Folder, this.held, this.app, scope) = (live, folder, held, app, app.Services.CreateAsyncScope());

    public string Folder { get; }
    public IServiceProvider Services => scope.ServiceProvider;
    public Deployment Deployment => app.Services.GetRequiredService<Deployment>();

    /// <exception cref="UpkeepFailed">It could not be put up.</exception>
    public static async Task<Scratch> Open(Deployment live, string backup, TimeProvider clock, ILoggerFactory logs)
    {
        await Clear(live);
        var folder = Path.Combine(live.Data, Name + Guid.NewGuid().ToString("N")[..12]);
        BackupFolder.CreatePrivate(folder);
        var own = new FileStream(LockOf(folder), BackupFolder.Private(FileMode.CreateNew));
        try
        {
            var file = Path.Combine(backup, DatabaseCopy.FileName(live.Kind));
            if (live.Kind == DatabaseKind.Sqlite) File.Copy(file, Path.Combine(folder, Path.GetFileName(live.SqliteFile)));
            else await PutUp(live, folder, file);
            return new Scratch(live, folder, own, Build(live, folder, clock, logs));
        }
        catch
        {
            own.Dispose();
            await Remove(live, folder);
            throw;
        }
    }

    private static WebApplication Build(Deployment live, string folder, TimeProvider clock, ILoggerFactory logs)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = [$"--Data={folder}", $"--Keys={live.Keys}", .. live.Postgres is null ? (string[])[] : [$"--Postgres={ConnectionOf(live, folder)}"]],
        });
        // Its own copy lies untouched in the backup.
        builder.Configuration["MigrateWithoutBackup"] = "true";
        builder.Configuration["Backup:Folder"] = null;
        builder.AddHouse();
        builder.Services.AddSingleton(logs).AddSingleton(clock).AddSingleton(Standstill.Never);
        return builder.Build();
    }

    private static async Task PutUp(Deployment live, string folder, string dump)
    {
        try
        {
            await Tell(live, $"create database {DatabaseOf(live, folder)} template template0 encoding 'UTF8'");
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new UpkeepFailed(BackupTexts.MayNotCreate.With(new NpgsqlConnectionStringBuilder(live.Postgres).Username), refused);
        }
        await DatabaseCopy.IntoEmptyPostgres(dump, ConnectionOf(live, folder));
    }

    // Nobody holds the lock of one whose program died.
    private static async Task Clear(Deployment live)
    {
        foreach (var folder in Directory.EnumerateDirectories(live.Data, Name + "*"))
        {
            try
            {
                await using (new FileStream(LockOf(folder), BackupFolder.Private(FileMode.OpenOrCreate))) { }
            }
            catch (IOException)
            {
                continue;
            }
            await Remove(live, folder);
        }
    }

    private static async Task Remove(Deployment live, string folder)
    {
        if (live.Kind == DatabaseKind.Postgres) await Tell(live, $"drop database if exists {DatabaseOf(live, folder)} with (force)");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Tell(Deployment live, string sql)
    {
        await using var connection = new NpgsqlConnection(live.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string LockOf(string folder) => Path.Combine(folder, ".lock");

    private static string DatabaseOf(Deployment live, string folder) => $"\"{PostgresTools.DatabaseOf(live.Postgres!)}_{Path.GetFileName(folder)[Name.Length..]}\"";

    private static string ConnectionOf(Deployment live, string folder) =>
        new NpgsqlConnectionStringBuilder(live.Postgres) { Database = DatabaseOf(live, folder).Trim('"'), Pooling = false }.ToString();

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await app.DisposeAsync();
        if (live.Kind == DatabaseKind.Sqlite)
        {
            using var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Folder, Path.GetFileName(live.SqliteFile))}");
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool(file);
        }
        await held.DisposeAsync();
        await Remove(live, Folder);
    }
}
