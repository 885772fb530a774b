using System.Diagnostics;
using System.Text.Json;

namespace BlankeArk.Bench;

/// <summary>
/// A results page with six open questions of 500 invented answers each, as the researcher sees it: the first time ever, and
/// once seen; and the import of 10,000 answers. Answers are brought in by import-survey while the server runs.
/// </summary>
internal static class ResultsBench
{
    private const int Questions = 6, AnswersEach = 500, Surveys = 4;
    private const double FirstLimit = 500, SeenLimit = 2;
    private const int ImportQuestions = 5, ImportAnswersEach = 2000, Imports = 3;
    private const double ImportLimit = 3;

    public static int Results(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        for (var survey = 1; survey <= Surveys; survey++) Import(data.Path, survey, Questions, AnswersEach);
        served.TryDemo("Researcher");
        var addresses = Enumerable.Range(1, Surveys).Select(n => $"/surveys/demo/{DemoSurveys + n}/results").ToArray();
        // The other surveys warm the code up, so that what is measured is the first sight of these answers.
        foreach (var address in addresses.SkipLast(1)) served.Get(address);
        var first = Timed(() => served.Get(addresses[^1])).TotalMilliseconds;
        var seen = served.WarmCpu(addresses[^1]);
        Console.WriteLine($"{Questions} questions × {AnswersEach} answers × 30 words; once seen: median of five thousand-request batches");
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["first_ms"] = Math.Round(first, 1),
            ["first_limit_ms"] = FirstLimit,
            ["seen_cpu_ms"] = Math.Round(seen, 2),
            ["seen_limit_ms"] = SeenLimit,
            ["first_ratio_to_limit"] = Math.Round(first / FirstLimit, 2),
            ["seen_ratio_to_limit"] = Math.Round(seen / SeenLimit, 2),
        }));
        return 0;
    }

    public static int ImportAnswers(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        var seconds = Enumerable.Range(1, Imports).Select(seed => Import(data.Path, seed, ImportQuestions, ImportAnswersEach).TotalSeconds).Order().ToArray();
        Console.WriteLine($"{ImportQuestions * ImportAnswersEach} answers by import-survey, the program's start included, median of {Imports}");
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["answers"] = ImportQuestions * ImportAnswersEach,
            ["seconds"] = Math.Round(seconds[Imports / 2], 2),
            ["limit_seconds"] = ImportLimit,
            ["ratio_to_limit"] = Math.Round(seconds[Imports / 2] / ImportLimit, 2),
        }));
        return 0;
    }

    /// <summary>Surveys the demo itself has.</summary>
    private const int DemoSurveys = 3;

    internal static TimeSpan Import(string data, int seed, int questions, int answersEach)
    {
        var file = Path.Combine(data, $"answers-{seed}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(InventedAnswers.Make(seed, questions, answersEach)
            .Select((answers, i) => new { id = $"q{i}", question = $"Hva mener du om sak {i + 1}?", answers })));
        var start = new ProcessStartInfo(Published.Program, ["import-survey", file, "--programme", "demo", "--title", $"Måling {seed}"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["Data"] = data;
        return Timed(() =>
        {
            using var import = Process.Start(start)!;
            var said = import.StandardOutput.ReadToEndAsync();
            var error = import.StandardError.ReadToEnd();
            import.WaitForExit();
            if (import.ExitCode != 0) throw new InvalidOperationException($"{said.Result}{error}");
        });
    }

    private static TimeSpan Timed(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }
}
