using System.Diagnostics;
using System.Text;

namespace BlankeArk.Browser.Tests.House;

/// <summary>The program itself, in a process of its own with a demo database in a temporary folder, on a port that was free.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Said = "Blanke Ark: ";
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private ServerProcess(string folder, params string[] options)
    {
        Folder = folder;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "BlankeArk.Web.dll"), $"--Data={folder}", "--urls=http://127.0.0.1:0", .. options];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The server stopped: {Output}"));
    }

    public string Folder { get; }
    public Uri Address => address.Task.Result;
    public Process Process => process;

    /// <summary>What the server has written so far.</summary>
    public string Output
    {
        get { lock (output) return output.ToString(); }
    }

    public static async Task<ServerProcess> Start(params string[] options)
    {
        var server = new ServerProcess(Directory.CreateTempSubdirectory("blankeark-browser-").FullName, options);
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        await server.address.Task.WaitAsync(Visit.Patience);
        return server;
    }

    /// <summary>Runs a command beside the server, on its data; gives what it says.</summary>
    public async Task<string> Command(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BlankeArk.Web.dll"), .. words]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["Data"] = Folder;
        using var command = Process.Start(start)!;
        var said = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync().WaitAsync(Visit.Patience);
        return command.ExitCode == 0 ? said : throw new InvalidOperationException($"{words[0]} ended with {command.ExitCode}: {said}");
    }

    /// <summary>Asks the server to stop, as systemd and a container do, and waits until it has; gives its exit code.</summary>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Visit.Patience);
        return process.ExitCode;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
        if (line.StartsWith(Said, StringComparison.Ordinal)) address.TrySetResult(new Uri(line[Said.Length..].Split(' ')[0]));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
