using System.Diagnostics;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Tests.House;

/// <summary>The program itself in a process of its own, on a site, for tests that kill it.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private const string Said = "Blanke Ark: ";
    private readonly Process process;

    private RunningProgram(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address };
        Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
    }

    public HttpClient Client { get; }

    /// <summary>Starts it, and waits until it says where it listens.</summary>
    public static async Task<RunningProgram> On(Site site)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] arguments = [typeof(Server).Assembly.Location, .. site.Arguments, "--urls=http://127.0.0.1:0"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Said, StringComparison.Ordinal))
            {
                _ = started.StandardOutput.ReadToEndAsync();
                return new RunningProgram(started, new Uri(line[Said.Length..].Split(' ')[0]));
            }
        throw new InvalidOperationException($"The program did not start; exit code {started.ExitCode}.");
    }

    /// <summary>At once, in the middle of whatever it does.</summary>
    public async Task Kill()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Client.Dispose();
        process.Dispose();
    }
}
