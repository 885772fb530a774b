namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// A text that a spreadsheet would take for a formula is exported with an apostrophe before it, and read back without.
/// A text that already begins with such an apostrophe gets one more, so that what is exported is always read back the same.
/// </summary>
internal static class Neutral
{
    private const string Formulas = "=+-@＝＋－＠";

    public static bool IsDangerous(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && IsSkipped(text[i]))
            if (text[i++] is '\t' or '\r' or '\n') return true;
        return i < text.Length && Formulas.Contains(text[i]);
    }

    public static string InCsv(string text) => IsDangerous(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    public static string FromCsv(string text) => text is ['\'', .. var rest] && IsDangerous(rest.AsSpan().TrimStart('\'')) ? rest : text;

    /// <summary>What a spreadsheet may pass over before a formula.</summary>
    private static bool IsSkipped(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
