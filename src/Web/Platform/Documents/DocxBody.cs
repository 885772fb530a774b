using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>One writing of one document to the main part of a docx file.</summary>
internal sealed partial class DocxBody(Document document, MainDocumentPart part, XmlWriter raw)
{
    private const int TextWidthTwips = 9070; // A4 less margins of 2.5 cm

    private readonly DocumentOutline outline = new(document);
    private readonly DocxXml xml = new(raw);
    private readonly string language = HtmlWriter.Language(document);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private bool breakBefore;
    private bool endsInTable;
    private int spaceBefore; // A table has no space after it, and a list less than a paragraph wants.

    /// <summary>One for each numbered list, in order: the level on which it counts from one.</summary>
    public List<int> NumberedLists { get; } = [];

    public void Write()
    {
        raw.WriteStartDocument(true);
        xml.Start("document");
        raw.WriteAttributeString("xmlns", "r", null, DocxXml.R);
        xml.Start("body");
        Paragraph("Title", document.Title);
        if (document.Subtitle is { Length: > 0 } subtitle)
            Paragraph("Subtitle", subtitle);
        Paragraph("Byline", DocumentTexts.Byline(document));
        WriteBlocks(document.Blocks);
        if (endsInTable)
            Paragraph("Normal", "");
        raw.WriteRaw(DocxParts.Section);
        xml.End();
        xml.End();
        raw.WriteEndDocument();
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
            case Paragraph paragraph: Paragraph("Normal", paragraph.Text); break;
            case ListBlock list: WriteList(list, 0); break;
            case TableBlock table: WriteTable(table); break;
            case ChartBlock { Chart: var chart }: WriteChart(chart, chart.Title, chart.Sentence); break;
            case Figure figure: WriteFigure(figure); break;
            case Quote quote: WriteQuote(quote); break;
            case Contents contents: WriteContents(contents.Depth); break;
            case PageBreak: breakBefore = true; break;
            case Slot slot: WriteBlocks(slot.Blocks); break;
            default: throw new NotSupportedException($"No docx for {block.GetType().Name}.");
        }
    }

    /// <summary>Opens a paragraph and its properties, in the order the schema wants; numbering and indent are added by lists alone.</summary>
    private void Open(string style, bool keepNext = false, int? numbering = null, int level = 0, int? indent = null)
    {
        xml.Start("p");
        xml.Start("pPr");
        if (style != "Normal")
            xml.Empty("pStyle", style);
        if (keepNext)
            xml.Empty("keepNext");
        if (breakBefore)
            xml.Empty("pageBreakBefore");
        if (numbering is { } id)
        {
            xml.Start("numPr");
            xml.Empty("ilvl", Number(level));
            xml.Empty("numId", Number(id));
            xml.End();
        }
        if (spaceBefore > 0 && style is ("Normal" or "Quote" or "ListBullet" or "ListNumber"))
            Attributes("spacing", ("before", Number(spaceBefore)));
        if (indent is { } twips)
            Attributes("ind", ("left", Number(twips)));
        xml.End();
        (breakBefore, spaceBefore, endsInTable) = (false, 0, false);
    }

    private void Paragraph(string style, string text) => Paragraph(style, [new Inline(text)]);

    private void Paragraph(string style, IReadOnlyList<Inline> text, bool keepNext = false)
    {
        Open(style, keepNext);
        WriteInlines(text);
        xml.End();
    }

    private void WriteInlines(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            var link = outline.SafeLink(inline.Link);
            if (link is not null)
                OpenLink(link);
            xml.Run(inline.Text, inline.Bold, inline.Italic, link is null ? null : "Hyperlink");
            if (link is not null)
                xml.End();
        }
    }

    private void OpenLink(string link)
    {
        xml.Start("hyperlink");
        if (link[0] == '#')
        {
            xml.Attribute("anchor", Bookmark(outline.Entries.FindIndex(e => e.Id == link[1..])));
            return;
        }
        if (!links.TryGetValue(link, out var id))
            links[link] = id = part.AddHyperlinkRelationship(new Uri(link), true).Id;
        raw.WriteAttributeString("r", "id", DocxXml.R, id);
    }

    private void WriteList(ListBlock list, int level)
    {
        level = Math.Min(level, DocxParts.ListLevels - 1);
        var numbering = DocxParts.BulletNumbering;
        if (list.Ordered)
        {
            NumberedLists.Add(level);
            numbering += NumberedLists.Count;
        }
        foreach (var item in list.Items)
            WriteItem(item, list.Ordered ? "ListNumber" : "ListBullet", numbering, level);
        if (level == 0 && spaceBefore == 0)
            spaceBefore = 140;
    }

    private void WriteItem(IReadOnlyList<Block> item, string style, int numbering, int level)
    {
        var marked = false;
        foreach (var block in item)
        {
            // The first paragraph carries the mark; later ones stand in line with it.
            if (block is Paragraph paragraph)
            {
                Open(style, false, marked ? 0 : numbering, level, marked ? DocxParts.Indent(level) : null);
                WriteInlines(paragraph.Text);
                xml.End();
                marked = true;
            }
            else if (block is ListBlock nested)
                WriteList(nested, level + 1);
            else
                WriteBlock(block);
        }
    }

    private void WriteQuote(Quote quote)
    {
        Paragraph("Quote", quote.Text, keepNext: quote.Source is { Length: > 0 });
        if (quote.Source is { Length: > 0 } source)
            Paragraph("QuoteSource", "– " + source);
    }

    private void Attributes(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Start(element);
        foreach (var (name, value) in attributes)
            xml.Attribute(name, value);
        xml.End();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
