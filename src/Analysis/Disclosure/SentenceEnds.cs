using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Where the sentences of a text end.</summary>
internal static class SentenceEnds
{
    private const string Marks = ".!?…";
    private const string Closing = "»\"”'’)";

    /// <summary>The index after each sentence, its closing marks and the blanks that follow.</summary>
    public static IEnumerable<int> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n' && !(Marks.Contains(text[at], StringComparison.Ordinal) && Ends(text, at)))
                continue;
            while (at + 1 < text.Length && (IsMark(text[at + 1]) || char.IsWhiteSpace(text[at + 1])))
                at++;
            yield return at + 1;
        }
    }

    private static bool IsMark(char letter) =>
        Marks.Contains(letter, StringComparison.Ordinal) || Closing.Contains(letter, StringComparison.Ordinal);

    private static bool Ends(string text, int at)
    {
        var after = at + 1;
        while (after < text.Length && IsMark(text[after]))
            after++;
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
            return false;
        return text[at] != '.' || !IsAbbreviated(text, at);
    }

    // «K. Lie», «dr. Moe», «bl.a. i mai»: what stands before the full stop is short for something.
    private static bool IsAbbreviated(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start, stop - start);
        if (word.Length == 0)
            return false;
        if (word.Length == 1)
            return char.IsUpper(word[0]);
        if (TitleWords.IsAbbreviated(word))
            return true;
        return Abbreviations.LengthAt(text.AsSpan(start)) == word.Length + 1 && NextIsSmall(text, stop + 1);
    }

    private static bool NextIsSmall(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at < text.Length && !char.IsUpper(text[at]);
    }
}
