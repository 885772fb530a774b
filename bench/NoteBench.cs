using System.Diagnostics;
using System.Text.Json;

namespace BlankeArk.Bench;

/// <summary>
/// The documentation note of a large programme, as the researcher downloads it: the demo with five more surveys of 500
/// respondents and six open questions of 30 invented words each. The body alone, and with every listing behind.
/// </summary>
internal static class NoteBench
{
    private const int Surveys = 5, Questions = 6, Respondents = 500, Passes = 5;
    private const double BodyLimit = 500, WholeLimit = 3000;

    public static int Run(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        for (var survey = 1; survey <= Surveys; survey++) ResultsBench.Import(data.Path, survey, Questions, Respondents);
        served.TryDemo("Researcher");
        var figures = new Dictionary<string, object>();
        foreach (var format in new[] { "html", "docx", "pdf" })
        {
            Add(figures, served, format + "_body", $"/documentation/demo/note.{format}?annexes=no", BodyLimit);
            Add(figures, served, format + "_whole", $"/documentation/demo/note.{format}", WholeLimit);
        }
        Console.WriteLine($"{Surveys} surveys × {Respondents} respondents × {Questions} questions × 30 words; median of {Passes} downloads after two to warm up");
        Console.WriteLine(JsonSerializer.Serialize(figures));
        return 0;
    }

    private static void Add(Dictionary<string, object> figures, Served served, string name, string address, double limit)
    {
        var times = Enumerable.Range(0, Passes + 2).Select(_ => Timed(served, address)).Skip(2).OrderBy(t => t.Milliseconds).ToArray();
        var (median, kilobytes) = times[Passes / 2];
        figures[name + "_ms"] = Math.Round(median);
        figures[name + "_kb"] = kilobytes;
        figures[name + "_ratio_to_limit"] = Math.Round(median / limit, 2);
    }

    private static (double Milliseconds, long Kilobytes) Timed(Served served, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = served.Client.GetAsync(new Uri(address, UriKind.Relative)).Result;
        answer.EnsureSuccessStatusCode();
        var bytes = answer.Content.ReadAsByteArrayAsync().Result.LongLength;
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes / 1000);
    }
}
