using System.Diagnostics;
using System.Globalization;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BlankeArk.Web.Platform.Data;

/// <summary>A whole copy of the database, made before anything in it is moved.</summary>
public sealed class Backup(Deployment deployment, TimeProvider clock)
{
    public async Task<string> BeforeMigration(Db db, int last)
    {
        Directory.CreateDirectory(deployment.Backups);
        var stamp = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var path = Free($"before-migration-{last:0000}-{stamp}", db.IsSqlite ? "db" : "dump");
        if (db.IsSqlite)
            await db.Database.ExecuteSqlAsync($"vacuum into {path}");
        else
            await Dump(path);
        return path;
    }

    // Two tries within a second make two backups: neither overwrites the other.
    private string Free(string name, string ending)
    {
        var path = Path.Combine(deployment.Backups, $"{name}.{ending}");
        for (var n = 2; File.Exists(path); n++) path = Path.Combine(deployment.Backups, $"{name}-{n}.{ending}");
        return path;
    }

    private async Task Dump(string path)
    {
        if (deployment.MigrateWithoutBackup) return;
        var connection = new NpgsqlConnectionStringBuilder(deployment.Postgres);
        var start = new ProcessStartInfo("pg_dump") { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "--format=custom", "--file", path, "--host", connection.Host!, "--port", connection.Port.ToString(CultureInfo.InvariantCulture), "--username", connection.Username!, connection.Database! })
            start.ArgumentList.Add(argument);
        start.Environment["PGPASSWORD"] = connection.Password;
        try
        {
            using var process = Process.Start(start)!;
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0) throw new DatabaseRefused($"No backup could be made before migrating, so nothing was changed: {error.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new DatabaseRefused("pg_dump was not found, so no backup could be made before migrating. Install the PostgreSQL client, or take a backup yourself and set MigrateWithoutBackup=true.");
        }
    }
}
