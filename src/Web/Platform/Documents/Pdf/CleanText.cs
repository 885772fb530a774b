using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Text as it can be set: composed letters, whole surrogate pairs, and no controls but the line break.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        return text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is var first && first < 0 ? text : Cleaned(text, first);
    }

    /// <summary>The same on one line, for titles and labels.</summary>
    public static string OneLine(string? text) => Of(text).Replace('\n', ' ');

    private static string Cleaned(string text, int first)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        var composed = true;
        for (var i = first; i < text.Length; i++)
        {
            var unit = text[i];
            composed &= unit < '\u0300';
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(unit).Append(text[++i]);
            else if (char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF')
                clean.Append(Replacement);
            else if (unit == '\n' || (unit == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) || unit is '\u2028' or '\u2029')
                clean.Append('\n');
            else if (unit == '\t')
                clean.Append(' ');
            else if (!char.IsControl(unit) && unit is not ('\u00AD' or '\uFEFF'))
                clean.Append(unit);
        }
        return composed ? clean.ToString() : clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
