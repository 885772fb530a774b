using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>One writing of one document to HTML.</summary>
internal sealed partial class HtmlBlocks(Document document, HtmlOptions options, StringBuilder html)
{
    private readonly DocumentOutline outline = new(document);
    private readonly string language = HtmlWriter.Language(document);
    private int tables = options.TablesBefore;
    private int figures;

    public void Write()
    {
        html.Append("<article class=\"document\" lang=\"").Append(language).Append("\">\n");
        if (options.WithTitle)
            WriteTitle();
        WriteBlocks(document.Blocks);
        html.Append("</article>\n");
    }

    private void WriteTitle()
    {
        html.Append("<header class=\"document-title\">\n<h1>").Encoded(document.Title).Append("</h1>\n");
        if (document.Subtitle is { Length: > 0 } subtitle)
            html.Append("<p class=\"document-subtitle\">").Encoded(subtitle).Append("</p>\n");
        html.Append("<p class=\"document-byline\">").Encoded(DocumentTexts.Byline(document)).Append("</p>\n</header>\n");
    }

    private void WriteBlocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading: WriteHeading(); break;
            case Paragraph paragraph: WriteInlines("p", paragraph.Text); break;
            case ListBlock list: WriteList(list); break;
            case TableBlock table: WriteTable(table, DocumentTexts.Numbered(DocumentTexts.Table, ++tables, table.Caption, language)); break;
            case ChartBlock { Chart: var chart }: WriteChart(chart); break;
            case Figure figure: WriteFigure(figure); break;
            case Quote quote: WriteQuote(quote); break;
            case Contents contents: WriteContents(contents); break;
            case PageBreak: html.Append("<div class=\"document-break\"></div>\n"); break;
            case Slot slot: WriteSlot(slot); break;
            default: throw new NotSupportedException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteHeading()
    {
        var entry = outline.Next();
        var level = Math.Min(entry.Level + options.Below, 6);
        html.Append($"<h{level} id=\"").Encoded(entry.Id).Append("\">").Encoded(entry.Text).Append($"</h{level}>\n");
    }

    private void WriteInlines(string element, IEnumerable<Inline> inlines)
    {
        html.Append('<').Append(element).Append('>');
        WriteInlines(inlines);
        html.Append("</").Append(element).Append(">\n");
    }

    private void WriteInlines(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var link = outline.SafeLink(inline.Link);
            if (link is not null)
                html.Append("<a href=\"").Encoded(link).Append("\">");
            html.Append(inline.Bold ? "<strong>" : "").Append(inline.Italic ? "<em>" : "");
            WriteLines(inline.Text);
            html.Append(inline.Italic ? "</em>" : "").Append(inline.Bold ? "</strong>" : "");
            if (link is not null)
                html.Append("</a>");
        }
    }

    private void WriteLines(string text)
    {
        var start = html.Length;
        html.Encoded(text);
        html.Replace("\n", "<br>", start, html.Length - start);
    }

    private void WriteList(ListBlock list)
    {
        var element = list.Ordered ? "ol" : "ul";
        html.Append('<').Append(element).Append(">\n");
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            if (item is [Paragraph first, ..])
                WriteInlines(first.Text);
            WriteBlocks(item is [Paragraph, ..] ? item.Skip(1) : item);
            html.Append("</li>\n");
        }
        html.Append("</").Append(element).Append(">\n");
    }

    private void WriteQuote(Quote quote)
    {
        html.Append("<blockquote>\n");
        WriteInlines("p", quote.Text);
        if (quote.Source is { Length: > 0 } source)
            html.Append("<footer><cite>").Encoded(source).Append("</cite></footer>\n");
        html.Append("</blockquote>\n");
    }

    private void WriteContents(Contents contents)
    {
        var entries = outline.Entries.Where(e => e.Level <= contents.Depth).ToList();
        if (entries.Count == 0)
            return;
        var id = outline.UniqueId("innhold");
        html.Append($"<nav class=\"document-contents\" aria-labelledby=\"{id}\">\n<p id=\"{id}\">").Encoded(DocumentTexts.Contents.In(language)).Append("</p>\n");
        var level = 0;
        foreach (var entry in entries)
        {
            // The outline skips no level, so a list opens at most one within another.
            html.Append(entry.Level > level ? "<ul>" : "</li>");
            for (; level > entry.Level; level--)
                html.Append("</ul></li>");
            level = entry.Level;
            html.Append("\n<li><a href=\"#").Encoded(entry.Id).Append("\">").Encoded(entry.Text).Append("</a>");
        }
        for (; level > 0; level--)
            html.Append("</li></ul>");
        html.Append("\n</nav>\n");
    }

    private void WriteSlot(Slot slot)
    {
        html.Append("<div class=\"document-slot\" data-slot=\"").Encoded(slot.Key).Append("\">\n");
        WriteBlocks(slot.Blocks);
        html.Append(options.AfterSlot?.Invoke(slot)).Append("</div>\n");
    }
}
