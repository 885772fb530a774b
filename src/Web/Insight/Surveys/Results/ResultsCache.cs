namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>
/// The last summaries made, a few. Each is known by what it was made from, so a change of answers, categories or questions
/// makes a new one. No answer is kept here but those a summary itself holds.
/// </summary>
public sealed class ResultsCache
{
    internal const int Most = 24;
    private readonly Lock gate = new();
    // The one used last stands first.
    private readonly LinkedList<(SummaryKey Key, WaveSummary Summary)> kept = new();

    internal WaveSummary? Find(SummaryKey key)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key) continue;
                kept.Remove(node);
                kept.AddFirst(node);
                return node.Value.Summary;
            }
            return null;
        }
    }

    internal void Clear()
    {
        lock (gate) kept.Clear();
    }

    internal void Keep(SummaryKey key, WaveSummary summary)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null;)
            {
                var next = node.Next;
                if (node.Value.Key.Wave == key.Wave && node.Value.Key.For == key.For) kept.Remove(node);
                node = next;
            }
            kept.AddFirst((key, summary));
            while (kept.Count > Most) kept.RemoveLast();
        }
    }
}

/// <summary>
/// Whom a summary is for: those who work with the answers as they were given; those who take out all of it, with checked
/// text; or everybody, with small groups withheld besides.
/// </summary>
internal enum SummaryFor { Work, TakingOut, Everybody }

/// <summary>What a summary was made from: the wave, the state of its answers and questions, and of the people its text was checked for.</summary>
internal sealed record SummaryKey(Guid Wave, int Answers, int Questions, SummaryFor For, string Roster);
