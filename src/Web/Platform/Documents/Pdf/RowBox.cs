namespace BlankeArk.Web.Platform.Documents.Pdf;

internal sealed record TableCell(StyledText Text, List<Line> Lines, double X, double Width, Align Align, StructNode Node);

/// <summary>A row of a table, or the part of a tall one that stands on one page.</summary>
internal sealed class RowBox(List<TableCell> cells, int from, int count, double x, LineStyle style, double paddingAbove) : Box
{
    public bool IsWhole { get; init; }
    public double RuleAbove { get; init; }
    public double RuleBelow { get; init; }

    public override void Paint(PagePainter painter, double top) => Paint(painter, top, again: false);

    public override void PaintAgain(PagePainter painter, double top)
    {
        painter.MarkArtifact("Pagination");
        Paint(painter, top, again: true);
    }

    public override void Decorate(PagePainter painter, double top)
    {
        var width = cells[^1].X + cells[^1].Width - x;
        if (RuleAbove > 0)
            painter.Fill(x, top, width, RuleAbove, Tone.Ink);
        if (RuleBelow > 0)
            painter.Fill(x, top + Height - RuleBelow, width, RuleBelow, RuleBelow > 0.5 ? Tone.Ink : Tone.Grid);
    }

    private void Paint(PagePainter painter, double top, bool again)
    {
        foreach (var cell in cells)
        {
            for (var i = from; i < Math.Min(from + count, cell.Lines.Count); i++)
            {
                var line = cell.Lines[i];
                if (line.Start == line.End)
                    continue;
                if (!again)
                    painter.Mark(cell.Node);
                var left = cell.Align == Align.End
                    ? cell.X + cell.Width - PageStyle.CellPaddingX - line.Width
                    : cell.X + PageStyle.CellPaddingX;
                painter.Plain(cell.Text, line, left, LineBox.Baseline(top + paddingAbove + (i - from) * style.Leading, style), style.Size, Tone.Ink);
            }
        }
    }
}
