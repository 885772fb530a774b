using System.Diagnostics;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Tests.House;

/// <summary>A command of the program, in a process of its own beside whatever runs on the site.</summary>
public sealed record Commanded(int Exit, string Out, string Error)
{
    public static async Task<Commanded> Run(Site site, params string[] arguments)
    {
        using var process = Start(site, arguments);
        var (said, mistakes) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Commanded(process.ExitCode, await said, await mistakes);
    }

    /// <summary>The same, killed after a while with whatever it has started; whether it was done by then.</summary>
    public static async Task<bool> Kill(Site site, TimeSpan after, params string[] arguments)
    {
        using var process = Start(site, arguments);
        var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (process.WaitForExit(after)) return true;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        return false;
    }

    /// <summary>The same, by a shell that has said something first.</summary>
    public static async Task<Commanded> After(string shell, Site site, params string[] arguments)
    {
        var start = Given("bash", ["-c", $"{shell}; exec \"$0\" \"$@\"", "dotnet"], site, arguments);
        using var process = Process.Start(start)!;
        var (said, mistakes) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Commanded(process.ExitCode, await said, await mistakes);
    }

    private static Process Start(Site site, string[] arguments) => Process.Start(Given("dotnet", [], site, arguments))!;

    // Settings go by the environment: a command's options are its own.
    private static ProcessStartInfo Given(string program, string[] first, Site site, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[.. first, typeof(Server).Assembly.Location, .. arguments, "--language", "en"]) start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data"] = site.Folder;
        if (site.Connection is { } connection) start.Environment["Postgres"] = connection;
        return start;
    }
}
