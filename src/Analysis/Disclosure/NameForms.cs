namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// The forms in which a part of somebody's name is written: with other letters for those that a keyboard may lack («Bjorn»,
/// «Haakon», «Åsheim»), with and without its hyphen, cut to its beginning («Abdi»), or with one letter wrong.
/// </summary>
internal static class NameForms
{
    private const int ShortestCut = 4, ShortestMisspelt = 6;

    private static readonly (string From, string To)[][] Spellings =
    [
        [("å", "a"), ("ø", "o"), ("ö", "o"), ("ä", "a"), ("æ", "a")],
        [("å", "aa"), ("ø", "oe"), ("ö", "oe"), ("ä", "ae"), ("æ", "ae")],
        [("ö", "ø"), ("ä", "æ")],
        [("ø", "ö"), ("æ", "ä")],
        [("aa", "å")],
        [("đ", "d"), ("ŋ", "n"), ("ŧ", "t")],
    ];

    /// <summary>Every whole form of a part as it is folded, the part itself first.</summary>
    public static IEnumerable<string> Of(string part)
    {
        yield return part;
        foreach (var form in Hyphened(part).SelectMany(form => Respelt(form).Prepend(form)).Where(form => form != part && form.Length > 1))
            yield return form;
    }

    /// <summary>What is used of a given name when it is cut: its beginning.</summary>
    public static IEnumerable<string> Cut(string given)
    {
        for (var length = ShortestCut; length < given.Length - 1; length++)
            yield return given[..length];
    }

    /// <summary>A part with each of its letters left out once. Two words that share one of these differ by about a letter.</summary>
    public static IEnumerable<string> WithoutOne(string part)
    {
        if (part.Length < ShortestMisspelt)
            yield break;
        yield return part;
        for (var i = 0; i < part.Length; i++)
            yield return part.Remove(i, 1);
    }

    // «Anne-Marie» is also written «Annemarie», and each half is used alone.
    private static IEnumerable<string> Hyphened(string part)
    {
        yield return part;
        if (!part.Contains('-', StringComparison.Ordinal))
            yield break;
        yield return part.Replace("-", "", StringComparison.Ordinal);
        foreach (var piece in part.Split('-').Where(piece => piece.Length > 1))
            yield return piece;
    }

    private static IEnumerable<string> Respelt(string part)
    {
        foreach (var spelling in Spellings)
        {
            var other = part;
            foreach (var (from, to) in spelling)
                other = other.Replace(from, to, StringComparison.Ordinal);
            // «Vår» without its ring is a word of the language, and so are the shortest.
            if (other != part && other.Length > 2 && !NameIndex.IsWord(other))
                yield return other;
        }
    }
}
