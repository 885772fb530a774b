using System.Diagnostics;

namespace BlankeArk.Bench;

/// <summary>The server published ReadyToRun, as the container and the systemd unit run it; made anew for each bench.</summary>
internal static class Published
{
    public static string Root { get; } = FindRoot();

    public static string Program => Path.Combine(Root, "artifacts", "bench", "web", "BlankeArk.Web");

    public static void Make()
    {
        Console.WriteLine("Publishing …");
        // Building apart, so that neither the checkout's own build nor its lock files are touched.
        var apart = Path.Combine(Root, "artifacts", "bench");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = Root };
        string[] arguments =
        [
            "publish", "src/Web", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-v", "quiet",
            "--artifacts-path", Path.Combine(apart, "build"), $"-p:NuGetLockFilePath={Path.Combine(apart, "packages.lock.json")}", "-o", Path.GetDirectoryName(Program)!,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(said);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "BlankeArk.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The benchmarks are to be run from a checkout.");
    }
}
