namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Tables, charts, figures and the table of contents.</summary>
internal sealed partial class BlockLayout
{
    private const double RoomForCaption = 90;
    private int tableElements;

    private IEnumerable<Box> Table(TableBlock table, string caption, Frame frame)
    {
        foreach (var box in Orphaned(frame))
            yield return box;
        var node = tree.Add("Table", frame.Parent);
        foreach (var box in Lines(StyledText.Of(caption, bold: true), frame, PageStyle.Caption, tree.Add("Caption", node)))
            yield return box;
        foreach (var box in new TableLayout(table, ++tableElements, frame.X, frame.Width, tree, node).Rows())
            yield return box;
    }

    private IEnumerable<Box> Chart(Chart chart, Frame frame)
    {
        var drawing = ChartDrawing.Draw(chart, frame.Width / PageStyle.DrawingScale, language);
        var sentence = chart.Sentence.Length > 0 ? chart.Sentence : chart.Title;
        return [.. Picture(drawing, sentence, chart.Title, chart.Sentence, frame), .. Numbers(chart, frame)];
    }

    private IEnumerable<Box> Figure(Figure figure, Frame frame) =>
        Picture(figure.Drawing, figure.Alt, figure.Caption, "", frame);

    private IEnumerable<Box> Numbers(Chart chart, Frame frame)
    {
        var table = ChartNumbers.Table(chart, language);
        return Table(table, table.Caption, frame);
    }

    /// <summary>The caption stands outside the figure: a reader who hears the alternative text would else not hear the caption.</summary>
    private IEnumerable<Box> Picture(Drawing drawing, string alternative, string caption, string sentence, Frame frame)
    {
        foreach (var box in Orphaned(frame))
            yield return box;
        var numbered = DocumentTexts.Numbered(DocumentTexts.Figure, ++figures, caption, language);
        foreach (var box in Lines(StyledText.Of(numbered, bold: true), frame, PageStyle.Caption, tree.Add("P", frame.Parent)))
            yield return box;
        if (sentence.Length > 0)
        {
            foreach (var box in Lines(StyledText.Of(sentence), frame, PageStyle.Sentence, tree.Add("P", frame.Parent)))
                yield return box;
        }
        var scale = Scale(drawing, frame.Width);
        if (scale <= 0)
            yield break;
        var node = tree.Add("Figure", frame.Parent);
        node.Alternative = CleanText.OneLine(alternative.Length > 0 ? alternative : numbered);
        yield return new FigureBox(drawing, frame.X, scale, node) { Height = drawing.Height * scale, Before = 4, After = 14 };
    }

    private static double Scale(Drawing drawing, double width)
    {
        var scale = Math.Min(PageStyle.DrawingScale, Math.Min(width / drawing.Width, (PageStyle.TextHeight - RoomForCaption) / drawing.Height));
        return double.IsFinite(scale) && drawing.Width > 0 && drawing.Height > 0 ? scale : 0;
    }

    private IEnumerable<Box> Contents(Contents contents, Frame frame)
    {
        var entries = outline.Entries.Where(e => e.Level <= contents.Depth).ToList();
        if (entries.Count == 0)
            yield break;
        var lists = new Stack<StructNode>([tree.Add("TOC", frame.Parent)]);
        var title = StyledText.Of(DocumentTexts.Contents.In(language), bold: true);
        foreach (var box in Lines(title, frame, PageStyle.ContentsTitle, tree.Add("Caption", lists.Peek())))
            yield return box;
        foreach (var entry in entries)
        {
            while (lists.Count > entry.Level)
                lists.Pop();
            while (lists.Count < entry.Level)
                lists.Push(tree.Add("TOC", lists.Peek()));
            var last = ReferenceEquals(entry, entries[^1]);
            foreach (var box in Entry(entry, frame, lists.Peek(), last ? 20 : 0))
                yield return box;
        }
    }

    private IEnumerable<Box> Entry(OutlineEntry entry, Frame frame, StructNode list, double after)
    {
        var text = StyledText.Of(entry.Text, bold: entry.Level == 1);
        var link = new LinkTarget("#" + entry.Id, CleanText.OneLine(entry.Text))
        {
            Node = tree.Add("Link", tree.Add("Reference", tree.Add("TOCI", list))),
        };
        var within = frame.Indented((entry.Level - 1) * 16);
        var style = PageStyle.Body with { Before = entry.Level == 1 ? 5 : 0, After = after };
        var lines = LineBreaker.Break(text, style.Size, within.Width - ContentsBox.NumberWidth);
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i == lines.Count - 1;
            yield return new ContentsBox(text, lines[i], within, style, link, last ? PageOf(entry) : null)
            {
                Height = style.Leading,
                Before = i == 0 ? style.Before : 0,
                After = last ? after : 0,
                KeepWithNext = !last,
            };
        }
    }

    private Func<int> PageOf(OutlineEntry entry) => () => Headings.Find(h => ReferenceEquals(h.Entry, entry))!.Page + 1;
}
