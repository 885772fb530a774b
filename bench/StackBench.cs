using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Analysis.Stacks;

namespace BlankeArk.Bench;

/// <summary>Suggested stacks against a grouping that was made by hand before, and the time 1,000 invented notes take.</summary>
internal static class StackBench
{
    private const int WordsEach = 12, Many = 1_000, Passes = 11;

    public static int Run(string[] args)
    {
        if (args is not [var notes, var grouping])
        {
            Console.Error.WriteLine("stacks needs two files: the notes (a list of objects with a text), and for each note the number of its group.");
            return 2;
        }
        using var read = JsonDocument.Parse(File.ReadAllText(notes));
        var texts = read.RootElement.EnumerateArray().Select(note => note.GetProperty("text").GetString() ?? "").ToArray();
        var groups = JsonSerializer.Deserialize<int[]>(File.ReadAllText(grouping)) ?? [];
        if (texts.Length != groups.Length)
        {
            Console.Error.WriteLine($"{texts.Length} notes, but {groups.Length} of them grouped.");
            return 2;
        }
        Report(texts, groups);
        return 0;
    }

    private static void Report(string[] texts, int[] groups)
    {
        var suggested = NoteStacks.Suggest(texts);
        var own = Enumerable.Range(0, texts.Length).Select(note => -1 - note).ToArray();
        foreach (var (stack, number) in suggested.Select((stack, number) => (stack, number)))
        {
            foreach (var note in stack.Notes)
                own[note] = number;
        }
        var (both, here, there) = Pairs(own, groups);
        var expected = here * there / (texts.Length * (texts.Length - 1) / 2.0);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["notes"] = texts.Length,
            ["stacks"] = suggested.Count,
            ["notes_in_stacks"] = suggested.Sum(stack => stack.Notes.Count),
            ["adjusted_rand_index"] = Math.Round((both - expected) / (((here + there) / 2) - expected), 3),
            ["pairs_agreeing"] = Math.Round(both / Math.Max(1, here), 3),
            ["pairs_agreeing_by_chance"] = Math.Round(there / (texts.Length * (texts.Length - 1) / 2.0), 3),
            ["milliseconds"] = Math.Round(Median(texts), 1),
            ["milliseconds_1000_notes"] = Math.Round(Median(Invented(texts)), 1),
        }));
    }

    /// <summary>Pairs of notes that are together in both groupings, in the first, and in the second.</summary>
    private static (double Both, double First, double Second) Pairs(int[] first, int[] second)
    {
        var (both, one, two) = (0, 0, 0);
        for (var note = 0; note < first.Length; note++)
        {
            for (var other = 0; other < note; other++)
            {
                var (inFirst, inSecond) = (first[note] == first[other], second[note] == second[other]);
                one += inFirst ? 1 : 0;
                two += inSecond ? 1 : 0;
                both += inFirst && inSecond ? 1 : 0;
            }
        }
        return (both, one, two);
    }

    private static string[] Invented(string[] texts)
    {
        var words = texts.SelectMany(text => text.Split(' ')).ToArray();
        var random = new Random(1);
        return [.. Enumerable.Range(0, Many).Select(_ => string.Join(' ', Enumerable.Range(0, WordsEach).Select(_ => words[random.Next(words.Length)])))];
    }

    private static double Median(string[] texts)
    {
        var times = Enumerable.Range(0, Passes).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            NoteStacks.Suggest(texts);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToArray();
        return times[Passes / 2];
    }
}
