using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Platform.Content;

/// <summary>
/// A table written with pipes: a line of headers, a line of dashes, a line for each row. It is read here line by line,
/// since the library's own reading loses what stands between emphasis marks without a partner.
/// </summary>
internal sealed partial record MarkdownTable(IReadOnlyList<string> Header, IReadOnlyList<Align> Aligns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The table that begins at a line, and the line after it.</summary>
    public static MarkdownTable? At(IReadOnlyList<string> lines, int first, out int after)
    {
        after = first;
        if (first + 1 >= lines.Count || !lines[first].Contains('|') || !lines[first + 1].Contains('|') || !Rule().IsMatch(lines[first + 1])) return null;
        var (header, rule) = (Cells(lines[first]), Cells(lines[first + 1]));
        if (header.Count != rule.Count) return null;
        var rows = new List<IReadOnlyList<string>>();
        for (after = first + 2; after < lines.Count && lines[after].Contains('|'); after++) rows.Add(Fitted(Cells(lines[after]), header.Count));
        return new MarkdownTable(header, [.. rule.Select(dashes => dashes.EndsWith(':') && !dashes.StartsWith(':') ? Align.End : Align.Start)], rows);
    }

    private static List<string> Cells(string line)
    {
        var inside = line.Trim();
        if (inside.StartsWith('|')) inside = inside[1..];
        if (inside.EndsWith('|') && !inside.EndsWith("\\|", StringComparison.Ordinal)) inside = inside[..^1];
        return [.. Pipe().Split(inside).Select(cell => cell.Trim())];
    }

    /// <summary>A row has as many cells as the header; what is too much stays in the last.</summary>
    private static List<string> Fitted(List<string> row, int columns) => row.Count <= columns
        ? [.. row, .. Enumerable.Repeat("", columns - row.Count)]
        : [.. row.Take(columns - 1), string.Join(" | ", row.Skip(columns - 1).Where(cell => cell.Length > 0))];

    [GeneratedRegex(@"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
