using System.Buffers;
using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Text as XML and HTML can hold it.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except([9, 10]).Select(i => (char)i), .. Enumerable.Range(0x7F, 33).Select(i => (char)i),
         .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");

    /// <summary>The text without control characters and halves of surrogate pairs; a carriage return becomes a line break.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(letter).Append(text[++i]);
            else if (letter == '\r')
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (!Suspect.Contains(letter))
                clean.Append(letter);
        }
        return clean.ToString();
    }

    /// <summary>Appends the text encoded for an element or a quoted attribute; æ, ø and å stand as they are.</summary>
    public static StringBuilder Encoded(this StringBuilder html, string text)
    {
        var rest = Clean(text).AsSpan();
        for (var at = rest.IndexOfAny(Markup); at >= 0; at = rest.IndexOfAny(Markup))
        {
            html.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }
        return html.Append(rest);
    }
}
