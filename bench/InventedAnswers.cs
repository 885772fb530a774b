using System.Text;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Bench;

/// <summary>
/// Answers of 30 invented words. Word frequencies fall as in real text (Zipf): the nth commonest of 4,000 words comes with
/// weight 1/n; the first 60 are stop words.
/// </summary>
internal static class InventedAnswers
{
    private const int Words = 30;

    public static string[][] Make(int seed, int questions, int answers)
    {
        var random = new Random(seed);
        var (words, cumulated) = Vocabulary();
        return [.. Enumerable.Range(0, questions).Select(_ => Enumerable.Range(0, answers).Select(_ => Sentence(random, words, cumulated)).ToArray())];
    }

    private static (string[] Words, double[] Cumulated) Vocabulary()
    {
        var stop = StopWords.Grammar.Order(StringComparer.Ordinal).Take(60).ToArray();
        string[] beginnings = ["hel", "om", "frem", "tje", "ko", "for", "sam", "ut", "inn", "av", "be", "til"];
        string[] middles = ["arbeid", "bygg", "vikl", "sorg", "mun", "tak", "ledels", "plan", "tenk", "ordn"];
        string[] ends = ["", "en", "er", "ene", "e", "ing", "ingen", "ende", "else", "et"];
        var words = Enumerable.Range(0, 4000)
            .Select(n => n < stop.Length ? stop[n] : beginnings[n % 12] + middles[n / 12 % 10] + (n > 1200 ? middles[n / 1200 % 10] : "") + ends[n / 120 % 10])
            .ToArray();
        var cumulated = new double[words.Length];
        for (var n = 0; n < words.Length; n++)
            cumulated[n] = (n > 0 ? cumulated[n - 1] : 0) + (1.0 / (n + 3));
        return (words, cumulated);
    }

    private static string Sentence(Random random, string[] words, double[] cumulated)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Words; i++)
        {
            var at = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
            text.Append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").Append(words[Math.Min(at < 0 ? ~at : at, words.Length - 1)]);
        }
        return text.Append('.').ToString();
    }
}
