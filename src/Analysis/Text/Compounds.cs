namespace BlankeArk.Analysis.Text;

/// <summary>
/// Splits compounds in two: «dagaktivitetstilbud» where somebody wrote «dagaktivitet» and «tilbud», or the concepts know
/// them. Nothing is guessed: both parts are known words, with an s, an e or a hyphen between them or nothing.
/// </summary>
/// <param name="known">The key of a word, in small letters, that is known; null for any other.</param>
/// <param name="shortest">The least letters of either part.</param>
/// <param name="knownFirst">The same for first parts alone; null where nothing else is known of them.</param>
internal sealed class Compounds(Func<string, string?> known, int shortest = 4, Func<string, string?>? knownFirst = null)
{
    /// <summary>The keys of a compound's two parts; none for a word that is no compound of known words. The longest last part wins.</summary>
    public IReadOnlyList<string> Parts(string small) =>
        Splits(small).FirstOrDefault() is ({ } first, { } last) ? [(knownFirst ?? known)(first)!, known(last)!] : [];

    /// <summary>Every way to split a word into two that are known, as written, without what joins them; the longest last part first.</summary>
    public IEnumerable<(string First, string Last)> Splits(string small)
    {
        for (var at = shortest; at <= small.Length - shortest; at++)
        {
            if (known(small[at..]) is not null && First(small[..at]) is { } first)
                yield return (first, small[at..]);
        }
    }

    private string? First(string beginning)
    {
        foreach (var part in (ReadOnlySpan<string>)[beginning, beginning.TrimEnd('-'), beginning[..^1]])
        {
            var joint = beginning.Length > part.Length ? beginning[^1] : 's';
            if (part.Length >= shortest && joint is 's' or 'e' or '-' && (knownFirst ?? known)(part) is not null)
                return part;
        }
        return null;
    }
}
