using System.Buffers;
using System.Text;
using BlankeArk.Web.Platform.Documents;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BlankeArk.Web.Platform.Content;

/// <summary>
/// What people write: headings, paragraphs, lists, quotes, tables, emphasis, strong text and links to web and e-mail.
/// A line break is a line break («\n» in an <see cref="Inline"/>). Everything else, such as HTML and code, is shown as the
/// text it is. Never fails: a text too long or too deeply nested to be understood is shown as plain paragraphs.
/// </summary>
public static class MarkdownText
{
    /// <summary>What is longer is kept, but not understood as Markdown from here on.</summary>
    public const int Longest = 100_000;

    /// <summary>Each bracket is tried against all that follow, so there is an end to how many are looked at.</summary>
    private const int MostBrackets = 2_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]<>\\&:@!.");
    private static readonly MarkdownPipeline Pipeline = Built(inlineOnly: false);
    private static readonly MarkdownPipeline InlinePipeline = Built(inlineOnly: true);

    /// <summary>The blocks, where «# heading» gets the base level and no level is skipped.</summary>
    public static IReadOnlyList<Block> ToBlocks(string? markdown, int baseHeadingLevel = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baseHeadingLevel, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(baseHeadingLevel, MarkdownBlocks.DeepestHeading);
        if (string.IsNullOrWhiteSpace(markdown)) return [];
        var text = Characters.Clean(markdown);
        if (text.Length <= Longest) return Understood(text, baseHeadingLevel);
        var cut = text.LastIndexOf('\n', Longest) is > 0 and var line ? line : Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0);
        return [.. Understood(text[..cut], baseHeadingLevel), .. Plain(text[cut..])];
    }

    /// <summary>The words alone, a line for each block, for lists, summaries and search.</summary>
    public static string ToPlain(string? markdown)
    {
        var plain = new StringBuilder();
        Append(plain, ToBlocks(markdown));
        return plain.ToString().TrimEnd('\n');
    }

    private static IReadOnlyList<Block> Understood(string text, int baseHeadingLevel)
    {
        if (text.AsSpan().Count('[') > MostBrackets) return Plain(text);
        try
        {
            // «[Kari]: ja» is something said, not the definition of a link to be taken out of the text.
            return BetweenTables(text.Replace("]:", "]\\:", StringComparison.Ordinal), new MarkdownBlocks(baseHeadingLevel));
        }
        catch (ArgumentException)
        {
            // How the parser says that the text is nested too deeply.
            return Plain(text);
        }
    }

    private static List<Block> BetweenTables(string text, MarkdownBlocks writer)
    {
        var blocks = new List<Block>();
        var lines = text.Split('\n');
        var start = 0;
        for (var at = 0; at < lines.Length;)
        {
            if (MarkdownTable.At(lines, at, out var after) is not { } table)
            {
                at++;
                continue;
            }

            blocks.AddRange(writer.Of(Markdown.Parse(string.Join('\n', lines[start..at]), Pipeline)));
            blocks.Add(new TableBlock("", [.. table.Header.Zip(table.Aligns, (header, align) => new Column(Cell(header), align))], [.. table.Rows.Select(row => row.Select(Cell).ToList())]));
            start = at = after;
        }

        blocks.AddRange(writer.Of(Markdown.Parse(string.Join('\n', lines[start..]), Pipeline)));
        return blocks;
    }

    /// <summary>A cell is text only, so a link stands there with its address.</summary>
    private static string Cell(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(Marks)) return markdown;
        var inlines = Markdown.Parse(markdown, InlinePipeline).OfType<Markdig.Syntax.LeafBlock>().SelectMany(leaf => MarkdownInlines.Of(leaf.Inline));
        return string.Concat(inlines.Select(inline => inline.Link is { } link && !link.Contains(inline.Text, StringComparison.OrdinalIgnoreCase) ? $"{inline.Text} ({link})" : inline.Text));
    }

    private static Block[] Plain(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => new Paragraph(part))];

    private static void Append(StringBuilder plain, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case Heading heading: plain.Append(heading.Text).Append('\n'); break;
                case Paragraph paragraph: plain.AppendJoin("", paragraph.Text.Select(inline => inline.Text)).Append('\n'); break;
                case Quote quote: plain.AppendJoin("", quote.Text.Select(inline => inline.Text)).Append('\n'); break;
                case ListBlock list: foreach (var item in list.Items) Append(plain, item); break;
                case TableBlock table:
                    plain.AppendJoin(" | ", table.Columns.Select(column => column.Header)).Append('\n');
                    foreach (var row in table.Rows) plain.AppendJoin(" | ", row).Append('\n');
                    break;
            }
    }

    private static MarkdownPipeline Built(bool inlineOnly)
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks();
        if (inlineOnly) builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }
}
