using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>PostgreSQL's own programs, pointed at our database. Passwords go by the environment, where no list of processes shows them.</summary>
internal static class PostgresTools
{
    /// <exception cref="UpkeepFailed">The program is not installed, or ended with an error.</exception>
    public static async Task Run(string connection, string program, IEnumerable<string> arguments, Action<string>? hear = null, bool isAtServer = true)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, UseShellExecute = false };
        string[] where = ["--host", given.Host!, "--port", given.Port.ToString(CultureInfo.InvariantCulture), "--username", given.Username!, "--no-password"];
        foreach (var argument in isAtServer ? where.Concat(arguments) : arguments) start.ArgumentList.Add(argument);
        if (given.Password is { } password) start.Environment["PGPASSWORD"] = password;
        if (connection.Contains("ssl", StringComparison.OrdinalIgnoreCase)) start.Environment["PGSSLMODE"] = SslMode(given.SslMode);
        // Nobody is waited for longer than this: it fails instead, and changes nothing.
        start.Environment["PGOPTIONS"] = "-c lock_timeout=60s";
        start.Environment["LC_ALL"] = "C";
        using var process = Begin(start, program);
        var said = new Queue<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            hear?.Invoke(line);
            said.Enqueue(line);
            if (said.Count > 5) said.Dequeue();
        }
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new UpkeepFailed(BackupTexts.ToolFailed.With(program, string.Join('\n', said.Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase))) is { Length: > 0 } errors ? errors : string.Join('\n', said)));
    }

    public static string DatabaseOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;

    private static Process Begin(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new UpkeepFailed(BackupTexts.ToolMissing.With(program), missing);
        }
    }

    private static string SslMode(SslMode mode) => mode switch
    {
        Npgsql.SslMode.Disable => "disable",
        Npgsql.SslMode.Allow => "allow",
        Npgsql.SslMode.Require => "require",
        Npgsql.SslMode.VerifyCA => "verify-ca",
        Npgsql.SslMode.VerifyFull => "verify-full",
        _ => "prefer",
    };
}
