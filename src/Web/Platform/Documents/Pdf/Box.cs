namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>A heading as it came to stand, for contents, links and outline.</summary>
internal sealed class HeadingMark(OutlineEntry entry, StructNode node)
{
    public OutlineEntry Entry => entry;
    public StructNode Node => node;
    public int Page { get; set; }
    public double Top { get; set; }
}

/// <summary>A piece of the document that is not divided between pages: a line, a row, a picture.</summary>
internal abstract class Box
{
    public required double Height { get; init; }
    public double Before { get; set; }
    public double After { get; set; }
    public bool KeepWithNext { get; set; }
    public bool StartsPage { get; init; }
    public HeadingMark? Heading { get; set; }
    /// <summary>The row that is shown again above this one at the top of a page.</summary>
    public Box? RepeatedAbove { get; init; }
    /// <summary>The space above, once the box is placed; none at the top of a page.</summary>
    public double Gap { get; set; }

    public abstract void Paint(PagePainter painter, double top);

    /// <summary>Rules and bars, which are no part of the content.</summary>
    public virtual void Decorate(PagePainter painter, double top) { }

    /// <summary>The same for the eye only.</summary>
    public virtual void PaintAgain(PagePainter painter, double top) { }
}

/// <summary>The number or bullet of a list item, set on the first line of the item.</summary>
internal sealed record ListLabel(StyledText Text, double X, StructNode Node);

internal sealed class LineBox(StyledText text, Line line, double x, LineStyle style, StructNode node) : Box
{
    private const double BarWidth = 2;

    public ListLabel? Label { get; init; }
    public double? Bar { get; init; }
    /// <summary>Whether the bar reaches up to the line above.</summary>
    public bool BarGoesOn { get; init; }
    public double? RuleBelow { get; init; }

    public override void Paint(PagePainter painter, double top)
    {
        var baseline = Baseline(top, style);
        if (Label is { } label)
        {
            painter.Mark(label.Node);
            painter.Plain(label.Text, new Line(0, label.Text.Text.Length, 0), label.X, baseline, style.Size, style.Tone);
        }
        painter.Line(text, line, x, baseline, style.Size, style.Tone, node);
    }

    public override void Decorate(PagePainter painter, double top)
    {
        if (Bar is { } bar)
            painter.Fill(bar, BarGoesOn ? top - Gap : top, BarWidth, Height + (BarGoesOn ? Gap : 0), Tone.Grid);
        if (RuleBelow is { } width)
            painter.Fill(x, top + Height + 12, width, 3, Tone.Accent);
    }

    /// <summary>Capitals, 0.73 of the size, stand in the middle of the line.</summary>
    public static double Baseline(double top, LineStyle style) => top + style.Leading / 2 + 0.365 * style.Size;
}

internal sealed class PageBreakBox : Box
{
    public override void Paint(PagePainter painter, double top) { }
}

/// <summary>A drawing, marked as one figure with its alternative text.</summary>
internal sealed class FigureBox(Drawing drawing, double x, double scale, StructNode node) : Box
{
    public override void Paint(PagePainter painter, double top)
    {
        painter.Mark(node);
        DrawingPainter.Paint(painter, drawing, x, top, scale);
        var box = new PdfBuffer().Raw("/A<</O/Layout/Placement/Block/BBox[")
            .Reals(x, PageStyle.Height - top - Height, x + drawing.Width * scale, PageStyle.Height - top).Raw("]>>");
        node.Entries = System.Text.Encoding.ASCII.GetString(box.Bytes);
    }
}
