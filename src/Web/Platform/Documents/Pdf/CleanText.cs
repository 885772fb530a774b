using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Text as it can be set: what XML allows, composed letters, and no controls but the line break.</summary>
internal static class CleanText
{
    private const char FirstCombining = '\u0300';

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text ?? "";
        var clean = new StringBuilder(XmlText.Clean(text))
            .Replace("\u00AD", "").Replace("\uFEFF", "").Replace('\t', ' ').Replace('\u2028', '\n').Replace('\u2029', '\n')
            .ToString();
        return clean.AsSpan().ContainsAnyInRange(FirstCombining, char.MaxValue) ? clean.Normalize(NormalizationForm.FormC) : clean;
    }

    /// <summary>The same on one line, for titles and labels.</summary>
    public static string OneLine(string? text) => Of(text).Replace('\n', ' ');
}
