using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Bench;

/// <summary>Snowball's published pairs of word and stem: how many are equal, and how fast stemming alone goes.</summary>
internal static class StemBench
{
    private const double WordsPerSecondOfSnowballInC = 1_300_000;
    private const int Passes = 31;
    private const int WarmUpPasses = 60;

    public static int Run(string[] args)
    {
        if (args is not [var vocabulary, var output])
        {
            Console.Error.WriteLine("stem needs two files: the words, one a line, and their stems in the same order.");
            return 2;
        }
        var words = File.ReadAllLines(vocabulary);
        var stems = File.ReadAllLines(output);
        if (words.Length != stems.Length)
        {
            Console.Error.WriteLine($"{words.Length} words, but {stems.Length} stems.");
            return 2;
        }
        Console.WriteLine($"{words.Length} words from {Path.GetFileName(vocabulary)}, median of {Passes} passes");
        Report(words, stems);
        return 0;
    }

    private static void Report(string[] words, string[] stems)
    {
        var equal = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (NorwegianStemmer.Stem(words[i]).SequenceEqual(stems[i]))
                equal++;
            else
                Console.WriteLine($"  {words[i]}: {NorwegianStemmer.Stem(words[i])}, expected {stems[i]}");
        }
        var wordsPerSecond = Math.Round(words.Length / MedianSeconds(words));
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["words"] = words.Length,
            ["equal"] = equal,
            ["words_per_second"] = wordsPerSecond,
            ["ratio_to_c"] = Math.Round(wordsPerSecond / WordsPerSecondOfSnowballInC, 2),
        }));
    }

    private static double MedianSeconds(string[] words)
    {
        for (var pass = 0; pass < WarmUpPasses; pass++)
            _ = TotalLength(words);
        var seconds = new double[Passes];
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = TotalLength(words);
            seconds[pass] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        Array.Sort(seconds);
        return seconds[Passes / 2];
    }

    // The sum keeps the compiler from leaving the work out.
    private static int TotalLength(string[] words)
    {
        var length = 0;
        foreach (var word in words)
            length += NorwegianStemmer.Stem(word).Length;
        return length;
    }
}
