namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>A quote may leave words out, which it shows with «…», but it says nothing that the answer does not say.</summary>
public static class Passage
{
    public const int Longest = 2000;

    /// <summary>Null when the passage may be quoted from the answer, otherwise why not.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="passage">Parts of it in their order, with «…», «...» or «[…]» where something is left out.</param>
    public static string? WhyNot(string answer, string passage)
    {
        if (passage.Length > Longest) return SortTexts.QuoteTooLong.With(Longest);
        var said = Words(answer);
        var parts = Parts(passage);
        if (parts.Count == 0) return SortTexts.QuoteEmpty;
        var from = 0;
        foreach (var part in parts)
        {
            var words = Words(part);
            var at = Find(said, words, from);
            if (at < 0) return SortTexts.QuoteInvents.With(part);
            from = at + words.Count;
        }
        return null;
    }

    /// <summary>The passage as it is kept: one space between words, one sign for what is left out.</summary>
    public static string Tidy(string passage) => string.Join(' ', passage
        .Replace("[...]", "…", StringComparison.Ordinal).Replace("[…]", "…", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Parts(string passage) =>
        [.. Tidy(passage).Split('…', StringSplitOptions.TrimEntries).Where(part => Words(part).Count > 0)];

    // Letters and digits make words; punctuation and capitals may be mended.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(text[start..i].Normalize());
            start = -1;
        }
        return words;
    }

    private static int Find(List<string> said, List<string> words, int from)
    {
        for (var at = from; at + words.Count <= said.Count; at++)
            if (words.Index().All(word => string.Equals(said[at + word.Index], word.Item, StringComparison.OrdinalIgnoreCase)))
                return at;
        return -1;
    }
}
