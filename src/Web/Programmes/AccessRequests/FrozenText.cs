using System.Text;
using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>
/// A document as plain lines: every character that goes out is one that was seen. Headings begin with «# », points of a
/// list with «- »; an address behind a link stands beside its words.
/// </summary>
public sealed record FrozenText(string Title, DateOnly? Day, string Text)
{
    public const string Heading = "# ", Point = "- ";

    internal static FrozenText Of(CaseDocument document, DisclosureChecker checker)
    {
        var lines = new StringBuilder();
        Append(lines, MarkdownText.ToBlocks(document.Markdown), "");
        // As the check reads it, so that its places are places in this text.
        return new(checker.Check(Line(document.Title)).Text, document.Day, checker.Check(lines.ToString().TrimEnd('\n')).Text);
    }

    private static void Append(StringBuilder lines, IEnumerable<Block> blocks, string mark)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case Heading heading: Add(lines, Heading, heading.Text); break;
                case Paragraph paragraph: Add(lines, mark, Words(paragraph.Text)); break;
                case Quote quote: Add(lines, mark, Words(quote.Text)); break;
                case ListBlock list: foreach (var item in list.Items) Append(lines, item, Point); break;
                case TableBlock table:
                    Add(lines, mark, string.Join(" | ", table.Columns.Select(column => column.Header)));
                    foreach (var row in table.Rows) Add(lines, mark, string.Join(" | ", row));
                    break;
                default: throw new NotSupportedException($"A {block.GetType().Name} does not come from Markdown.");
            }
    }

    private static void Add(StringBuilder lines, string mark, string text)
    {
        foreach (var line in text.Split('\n')) lines.Append(mark).Append(line).Append('\n');
    }

    private static string Words(IReadOnlyList<Inline> text) => string.Concat(text.Select(inline =>
        inline.Link is { } link && !inline.Text.Contains(Bare(link), StringComparison.OrdinalIgnoreCase) ? $"{inline.Text} ({link})" : inline.Text));

    private static string Bare(string link) => link[(link.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('/');

    private static string Line(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
