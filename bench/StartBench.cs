using System.Diagnostics;

namespace BlankeArk.Bench;

/// <summary>From the start of the process until the first page has been read, on data that is there already.</summary>
internal static class StartBench
{
    private const int Times = 5;
    private const double PublishedLimit = 0.8;
    private const double RunLimit = 3.5;

    public static int Run(string[] args)
    {
        Published.Make();
        var published = Median(Published.Program, []);
        var web = Path.Combine(Published.Root, "src", "Web");
        var run = Median("dotnet", ["run", "--project", web, "--no-build", "--"]);
        PageBench.Report(new()
        {
            ["published_seconds"] = Math.Round(published.Again, 2),
            ["published_first_time_seconds"] = Math.Round(published.First, 2),
            ["dotnet_run_seconds"] = Math.Round(run.Again, 2),
            ["dotnet_run_first_time_seconds"] = Math.Round(run.First, 2),
            ["published_ratio_to_limit"] = Math.Round(published.Again / PublishedLimit, 2),
            ["dotnet_run_ratio_to_limit"] = Math.Round(run.Again / RunLimit, 2),
        });
        return 0;
    }

    // The first start also makes the database and its demo programme.
    private static (double First, double Again) Median(string program, string[] arguments)
    {
        using var data = new Folder();
        var first = One(program, arguments, data.Path);
        var again = Enumerable.Range(0, Times).Select(_ => One(program, arguments, data.Path)).Order().ElementAt(Times / 2);
        Console.WriteLine($"  {Path.GetFileName(program)} {string.Join(' ', arguments.Take(1))}: {first:0.00} s the first time, then {again:0.00} s");
        return (first, again);
    }

    private static double One(string program, string[] arguments, string data)
    {
        var since = Stopwatch.GetTimestamp();
        using var served = Served.Start(program, arguments, data);
        served.Get("/");
        return Stopwatch.GetElapsedTime(since).TotalSeconds;
    }
}
