using System.Diagnostics;

namespace BlankeArk.Bench;

/// <summary>Which phones have been shown which notes, and when the last of them was.</summary>
internal sealed class BoardTally(int notes, int readers)
{
    private readonly long[] sent = new long[notes], complete = new long[notes];
    private readonly int[] counts = new int[notes];
    private int duplicated, whole;

    public void Sent(int note) => sent[note] = Stopwatch.GetTimestamp();

    /// <summary>For one phone: it alone calls what this gives, one message after the other.</summary>
    public Action<int> Count()
    {
        var seen = new bool[notes];
        return note =>
        {
            if (seen[note])
            {
                Interlocked.Increment(ref duplicated);
                return;
            }
            seen[note] = true;
            if (Interlocked.Increment(ref counts[note]) != readers) return;
            complete[note] = Stopwatch.GetTimestamp();
            Interlocked.Increment(ref whole);
        };
    }

    public async Task WhenAll(TimeSpan atMost)
    {
        for (var start = Stopwatch.GetTimestamp(); Volatile.Read(ref whole) < notes && Stopwatch.GetElapsedTime(start) < atMost;) await Task.Delay(10);
    }

    public Dictionary<string, object> Report(int from)
    {
        var took = Enumerable.Range(from, notes - from).Where(n => complete[n] > 0).Select(n => Stopwatch.GetElapsedTime(sent[n], complete[n]).TotalMilliseconds).Order().ToList();
        return new(StringComparer.Ordinal)
        {
            ["notes"] = notes - from,
            ["p50_ms"] = Percentile(took, 0.5),
            ["p95_ms"] = Percentile(took, 0.95),
            ["p99_ms"] = Percentile(took, 0.99),
            ["lost"] = counts.Sum(count => (long)readers - count),
            ["duplicated"] = duplicated,
        };
    }

    public static double Percentile(IReadOnlyList<double> ordered, double part) =>
        ordered.Count == 0 ? double.PositiveInfinity : Math.Round(ordered[Math.Max(0, (int)Math.Ceiling(ordered.Count * part) - 1)], 1);
}
