using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Web.Programmes.Disclosure;

/// <summary>A phrase in a text: whole words, whatever their capitals and the blanks between them.</summary>
internal static class Phrase
{
    public static bool Same(string one, string other) => string.Equals(Even(one), Even(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the phrase stands, from left to right and apart from each other.</summary>
    public static IEnumerable<TextSpan> Places(string text, string phrase)
    {
        var sought = Even(phrase);
        if (sought.Length == 0) yield break;
        for (var at = 0; at < text.Length;)
        {
            var length = Length(text, at, sought);
            if (length == 0 || (at > 0 && Joins(text[at - 1], sought[0])) || (at + length < text.Length && Joins(text[at + length], sought[^1])))
            {
                at++;
                continue;
            }
            yield return new TextSpan(at, length);
            at += length;
        }
    }

    // A phrase that begins or ends in a letter or digit is a word of its own there.
    private static bool Joins(char outside, char inside) => char.IsLetterOrDigit(outside) && char.IsLetterOrDigit(inside);

    /// <summary>How many characters from here on are the phrase; 0 when it is not here.</summary>
    private static int Length(string text, int start, string sought)
    {
        var at = start;
        foreach (var letter in sought)
        {
            if (at >= text.Length) return 0;
            if (letter == ' ')
            {
                if (!char.IsWhiteSpace(text[at])) return 0;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            }
            else if (char.ToUpperInvariant(text[at++]) != char.ToUpperInvariant(letter))
            {
                return 0;
            }
        }
        return at - start;
    }

    private static string Even(string phrase) => string.Join(' ', phrase.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
