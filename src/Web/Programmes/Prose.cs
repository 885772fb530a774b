using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Programmes;

/// <summary>What people wrote in several lines, as blocks: paragraphs between empty lines, and lists of lines that begin with a hyphen.</summary>
internal static class Prose
{
    public static IReadOnlyList<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        foreach (var part in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = part.Split('\n', StringSplitOptions.TrimEntries);
            blocks.Add(Array.TrueForAll(lines, IsItem)
                ? new ListBlock(Ordered: false, [.. lines.Select(line => (IReadOnlyList<Block>)[new Paragraph(line[2..])])])
                : new Paragraph(string.Join(' ', lines)));
        }
        return blocks;
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);
}
