using System.Globalization;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Where blocks stand: the column they fill, the element they belong to, and the bar of a quote.</summary>
internal sealed record Frame(double X, double Width, StructNode Parent)
{
    public double? Bar { get; init; }
    public LineStyle Text { get; init; } = PageStyle.Body;

    public Frame Indented(double by) => Width - by < PageStyle.NarrowestText ? this : this with { X = X + by, Width = Width - by };
}

/// <summary>Turns the blocks of a document into boxes, and builds the structure in the same order.</summary>
internal sealed partial class BlockLayout(Document document, StructTree tree)
{
    private readonly DocumentOutline outline = new(document);
    private readonly string language = HtmlWriter.Language(document);
    private ListLabel? label;
    private int tables, figures, next;

    /// <summary>The headings, in reading order, as they are laid out.</summary>
    public List<HeadingMark> Headings { get; } = [];

    public IEnumerable<Box> Boxes()
    {
        var frame = new Frame(PageStyle.Left, PageStyle.TextWidth, tree.Document);
        return [.. TitleBlock(frame), .. Blocks(document.Blocks, frame)];
    }

    private IEnumerable<Box> TitleBlock(Frame frame)
    {
        var boxes = Lines(StyledText.Of(document.Title, bold: true), frame, PageStyle.Title, tree.Add("Title", frame.Parent)).ToList();
        if (document.Subtitle is { Length: > 0 } subtitle)
            boxes.AddRange(Lines(StyledText.Of(subtitle), frame, PageStyle.Subtitle, tree.Add("P", frame.Parent)));
        var byline = StyledText.Of(DocumentTexts.Byline(document));
        boxes.AddRange(Lines(byline, frame, PageStyle.Byline, tree.Add("P", frame.Parent), ruleBelow: 48));
        return boxes;
    }

    private IEnumerable<Box> Blocks(IReadOnlyList<Block> blocks, Frame frame)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var box in Introduces(blocks, i) ? KeptWithNext(Of(blocks[i], frame)) : Of(blocks[i], frame))
                yield return box;
        }
    }

    // A line or two between a heading and a table or figure belong to both.
    private static bool Introduces(IReadOnlyList<Block> blocks, int i) =>
        blocks[i] is Paragraph && i > 0 && blocks[i - 1] is Heading && i + 1 < blocks.Count && (blocks[i + 1] is TableBlock or ChartBlock or Documents.Figure);

    private static List<Box> KeptWithNext(IEnumerable<Box> paragraph)
    {
        var boxes = paragraph.ToList();
        if (boxes.Count is 1 or 2) boxes[^1].KeepWithNext = true;
        return boxes;
    }

    private IEnumerable<Box> Of(Block block, Frame frame) => block switch
    {
        Heading _ => Heading(frame),
        Paragraph paragraph => Paragraph(paragraph.Text, frame, frame.Text),
        ListBlock list => List(list, frame),
        TableBlock table => Table(table, DocumentTexts.Numbered(DocumentTexts.Table, ++tables, table.Caption, language), frame),
        ChartBlock { Chart: var chart } => Chart(chart, frame),
        Figure figure => Figure(figure, frame),
        Quote quote => Quote(quote, frame),
        Contents contents => Contents(contents, frame),
        PageBreak => [new PageBreakBox { Height = 0 }],
        Slot slot => Blocks(slot.Blocks, frame),
        _ => throw new NotSupportedException($"No PDF for {block.GetType().Name}."),
    };

    private IEnumerable<Box> Heading(Frame frame)
    {
        var entry = outline.Entries[next++];
        var node = tree.Add("H" + entry.Level.ToString(CultureInfo.InvariantCulture), frame.Parent);
        var mark = new HeadingMark(entry, node);
        Headings.Add(mark);
        var first = true;
        foreach (var box in Lines(StyledText.Of(entry.Text, bold: true), frame, PageStyle.Heading(entry.Level), node))
        {
            box.Heading = first ? mark : null;
            first = false;
            yield return box;
        }
    }

    private IEnumerable<Box> Paragraph(IReadOnlyList<Inline> text, Frame frame, LineStyle style)
    {
        var styled = StyledText.Of(text, outline.SafeLink);
        return styled.Text.Length == 0 && label is null ? [] : Lines(styled, frame, style, tree.Add("P", frame.Parent));
    }

    private IEnumerable<Box> List(ListBlock list, Frame frame)
    {
        var node = tree.Add("L", frame.Parent);
        node.Entries = $"/A<</O/List/ListNumbering/{(list.Ordered ? "Decimal" : "Disc")}>>";
        var longest = list.Ordered ? InterFont.Width($"{list.Items.Count}.", PageStyle.ListItem.Size) + 6 : 0;
        var within = frame.Indented(Math.Max(PageStyle.ListIndent, longest)) with { Text = PageStyle.ListItem };
        for (var i = 0; i < list.Items.Count; i++)
        {
            foreach (var box in Orphaned(frame))
                yield return box;
            var item = tree.Add("LI", node);
            var text = StyledText.Of(list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") : "•");
            label = new ListLabel(text, within.X == frame.X ? frame.X - 12 : frame.X + (list.Ordered ? 0 : 4), tree.Add("Lbl", item));
            Box? last = null;
            foreach (var box in Blocks(list.Items[i], within with { Parent = tree.Add("LBody", item) }))
                yield return last = box;
            if (last is not null && i == list.Items.Count - 1)
                last.After = Math.Max(last.After, frame.Text.After);
        }
        foreach (var box in Orphaned(frame))
            yield return box;
    }

    /// <summary>A line for a label whose item does not begin with text of its own.</summary>
    private IEnumerable<Box> Orphaned(Frame frame) =>
        label is null ? [] : Lines(StyledText.Of(""), frame, PageStyle.ListItem, frame.Parent);

    private IEnumerable<Box> Quote(Quote quote, Frame frame)
    {
        var node = tree.Add("BlockQuote", frame.Parent);
        var within = frame.Indented(PageStyle.QuoteIndent) with { Parent = node, Bar = frame.X + 2, Text = PageStyle.Body };
        var hasSource = quote.Source is { Length: > 0 };
        var style = hasSource ? PageStyle.Body with { After = 2 } : PageStyle.Body;
        var last = default(Box);
        foreach (var box in Paragraph(quote.Text, within, style))
            yield return last = box;
        if (!hasSource)
            yield break;
        if (last is not null)
            last.KeepWithNext = true;
        foreach (var box in Lines(StyledText.Of("– " + quote.Source), within, PageStyle.QuoteSource, tree.Add("P", node), barGoesOn: true))
            yield return box;
    }

    /// <summary>The lines of a text; the first two and the last two are never parted.</summary>
    private IEnumerable<LineBox> Lines(StyledText text, Frame frame, LineStyle style, StructNode node, double? ruleBelow = null, bool barGoesOn = false)
    {
        var lines = LineBreaker.Break(text, style.Size, frame.Width);
        for (var i = 0; i < lines.Count; i++)
        {
            var (first, last) = (i == 0, i == lines.Count - 1);
            yield return new LineBox(text, lines[i], frame.X, style, node)
            {
                Height = style.Leading,
                Before = first ? style.Before : 0,
                After = last ? style.After : 0,
                KeepWithNext = last ? style.KeepWithNext : style.KeepWithNext || first || i == lines.Count - 2,
                Label = label,
                Bar = frame.Bar,
                BarGoesOn = barGoesOn || !first,
                RuleBelow = last ? ruleBelow : null,
            };
            label = null;
        }
    }
}
