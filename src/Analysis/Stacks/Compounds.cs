using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Stacks;

/// <summary>
/// Splits compounds in two: «dagaktivitetstilbud» where somebody wrote «dagaktivitet» and «tilbud», or the concepts know
/// them. Nothing is guessed: both parts are known words, with an s, an e or a hyphen between them or nothing.
/// </summary>
internal sealed class Compounds(IEnumerable<string> keys)
{
    private const int ShortestPart = 4;

    private readonly HashSet<string> _known = [.. keys.Where(key => key.Length >= ShortestPart - 1)];

    /// <summary>The keys of a compound's two parts; none for a word that is no compound of known words. The longest last part wins.</summary>
    public IReadOnlyList<string> Parts(string small)
    {
        for (var at = ShortestPart; at <= small.Length - ShortestPart; at++)
        {
            var last = WordGroup.KeyOfSmall(small[at..]);
            if (IsKnown(last) && First(small[..at]) is { } first)
                return [first, last];
        }
        return [];
    }

    private string? First(string beginning)
    {
        foreach (var part in (ReadOnlySpan<string>)[beginning, beginning.TrimEnd('-'), beginning[..^1]])
        {
            var joint = beginning.Length > part.Length ? beginning[^1] : 's';
            if (part.Length >= ShortestPart && joint is 's' or 'e' or '-' && WordGroup.KeyOfSmall(part) is var key && IsKnown(key))
                return key;
        }
        return null;
    }

    private bool IsKnown(string key) => _known.Contains(key) || Concepts.Knows(key);
}
