using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Bench;

/// <summary>
/// What a note needs of its surveys' open answers: 5 surveys × 6 questions × 500 answers of 30 invented words each, read,
/// their clouds picked and laid out, and their typical answers found.
/// </summary>
internal static class CloudBench
{
    private const int Surveys = 5, Questions = 6, Answers = 500, Words = 30, Passes = 9, WarmUpPasses = 8;

    public static int Run(string[] args)
    {
        if (args.Length > 0)
        {
            Console.Error.WriteLine("cloud takes nothing.");
            return 2;
        }
        var surveys = Given();
        for (var pass = 0; pass < WarmUpPasses; pass++)
            _ = Measure(surveys);
        var passes = Enumerable.Range(0, Passes).Select(_ => Measure(surveys)).OrderBy(times => times.Total).ToArray();
        Report(passes[Passes / 2]);
        return 0;
    }

    private static void Report(Times median)
    {
        Console.WriteLine($"{Surveys} surveys × {Questions} questions × {Answers} answers × {Words} words, median of {Passes} passes");
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["words"] = Surveys * Questions * Answers * Words,
            ["read_ms"] = Math.Round(median.Read, 1),
            ["pick_ms"] = Math.Round(median.Pick, 1),
            ["lay_ms"] = Math.Round(median.Lay, 1),
            ["typical_ms"] = Math.Round(median.Typical, 1),
            ["total_ms"] = Math.Round(median.Total, 1),
            ["without_room"] = median.WithoutRoom,
        }));
    }

    private static Times Measure(string[][][] surveys)
    {
        var times = new Times();
        foreach (var survey in surveys)
        {
            var read = Timed(() => survey.Select(answers => AnswerWords.Read(answers)).ToArray(), ms => times.Read += ms);
            foreach (var question in read)
            {
                var words = Timed(() => CloudWords.For(question, read, "", new() { MaxWords = 60 }), ms => times.Pick += ms);
                var weighted = words.Select(word => new WeightedWord(word.Text, word.Answers)).ToArray();
                var layout = Timed(() => WordCloud.Lay(weighted, 720, 400, text => 0.55 * text.Length), ms => times.Lay += ms);
                times.WithoutRoom += layout.WithoutRoom.Count;
                _ = Timed(() => TypicalAnswers.Rank(question, ""), ms => times.Typical += ms);
            }
        }
        return times;
    }

    private static T Timed<T>(Func<T> work, Action<double> add)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    private static string[][][] Given() => [.. Enumerable.Range(1, Surveys).Select(seed => InventedAnswers.Make(seed, Questions, Answers))];

    private sealed class Times
    {
        public double Read { get; set; }

        public double Pick { get; set; }

        public double Lay { get; set; }

        public double Typical { get; set; }

        public int WithoutRoom { get; set; }

        public double Total => Read + Pick + Lay + Typical;
    }
}
