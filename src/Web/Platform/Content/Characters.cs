using System.Buffers;
using System.Text;

namespace BlankeArk.Web.Platform.Content;

/// <summary>
/// Text from outside, made fit for every place it may end: control characters and broken surrogates stop the writers of
/// XML, docx and xlsx as well as the database.
/// </summary>
public static class Characters
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\n' or '\t')).Select(c => (char)c),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
         '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>Every line break is \n; other control characters are gone; what is no character is U+FFFD.</summary>
    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspect);
        return first < 0 ? text : Cleaned(text, first);
    }

    private static string Cleaned(string text, int first)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') clean.Append('\uFFFD');
            else if (c is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029') AppendBreak(clean, text, ref i);
            else if (c is '\n' or '\t' || (!char.IsControl(c) && c != '\uFEFF')) clean.Append(c);
        }

        return clean.ToString();
    }

    private static void AppendBreak(StringBuilder clean, string text, ref int i)
    {
        if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
        clean.Append('\n');
    }
}
