namespace BlankeArk.Analysis.Disclosure;

/// <summary>Where a municipality stands near a post.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, with «kommune».</param>
/// <param name="Name">Its name as it is folded, without the ending of a genitive.</param>
internal readonly record struct NearPlace(int First, int Last, string Name);

/// <summary>Finds a municipality that the text ties to a post.</summary>
internal sealed class Places
{
    private const int Near = 5;
    private readonly PhraseIndex phrases;
    private readonly Dictionary<string, string> byWords = new(StringComparer.Ordinal);

    public Places(IEnumerable<string> names)
    {
        var all = names.ToList();
        phrases = new(all);
        foreach (var name in all)
            byWords[string.Join(' ', WordSets.Split(name))] = Folding.Fold(name);
    }

    /// <summary>«…koordinatoren i Storvik», «…koordinatoren for eldre i Storvik kommune».</summary>
    public NearPlace? After(Passage passage, int token)
    {
        for (var i = token; i < token + Near && i + 1 < passage.Count && passage.IsNextClose(i); i++)
        {
            if (phrases.LengthAt(passage, i + 1) is > 0 and var length)
                return At(passage, i + 1, length);
        }
        return null;
    }

    /// <summary>«Storviks …koordinator», «Storvik kommunes …koordinator».</summary>
    public NearPlace? Before(Passage passage, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 3 && passage.IsNextClose(i); i--)
        {
            if (phrases.LengthAt(passage, i) is > 0 and var length && (i + length == token || passage.Word(i + length) is "kommunes" or "kommune" or "sin"))
                return At(passage, i, length);
        }
        return null;
    }

    private NearPlace At(Passage passage, int first, int length)
    {
        var last = first + length - 1;
        var words = string.Join(' ', Enumerable.Range(first, length).Select(passage.Word));
        var name = byWords.GetValueOrDefault(words) ?? byWords.GetValueOrDefault(words.TrimEnd('s')) ?? words;
        return new(first, passage.IsNextClose(last) && passage.Word(last + 1) is "kommune" or "kommunes" ? last + 1 : last, name);
    }
}
