namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Lays out one table as rows that repeat their header on each page.</summary>
internal sealed class TableLayout(TableBlock table, int number, double x, double width, StructTree tree, StructNode node)
{
    private const double TallestRepeatedHeader = PageStyle.TextHeight / 3;
    private readonly string?[] columnNames = new string?[table.Columns.Count];
    private readonly LineStyle style = PageStyle.Cell;

    public IEnumerable<Box> Rows()
    {
        var cells = Enumerable.Range(-1, table.Rows.Count + 1)
            .Select(row => table.Columns.Select((_, column) => StyledText.Of(Content(row, column), bold: IsStrong(row, column))).ToArray())
            .ToList();
        if (table.Columns.Count == 0)
            yield break;
        var widths = Widths(cells);
        RowBox? header = null;
        for (var row = -1; row < table.Rows.Count; row++)
        {
            var repeated = row >= 0 && header is { Height: < TallestRepeatedHeader } ? header : null;
            foreach (var box in Slices(row, cells[row + 1], widths, repeated))
            {
                header ??= box;
                yield return box;
            }
        }
    }

    private bool IsTotal(int row) => table.LastRowIsTotal && row >= 0 && row == table.Rows.Count - 1;

    private bool IsStrong(int row, int column) => row < 0 || IsTotal(row);

    private string Content(int row, int column) => row < 0 ? table.Columns[column].Header : table.Cell(row, column);

    private double[] Widths(List<StyledText[]> cells)
    {
        const double Padding = 2 * PageStyle.CellPaddingX;
        var columns = new (double Least, double Wanted)[table.Columns.Count];
        foreach (var row in cells)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var least = LineBreaker.LongestWord(row[column], style.Size) + Padding;
                var wanted = LineBreaker.Break(row[column], style.Size, 1e6).Max(line => line.Width) + Padding;
                columns[column] = (Math.Max(columns[column].Least, least), Math.Max(columns[column].Wanted, wanted));
            }
        }
        return ColumnWidths.Of(columns, width);
    }

    /// <summary>The row as one box, or as several when it is taller than a page.</summary>
    private IEnumerable<RowBox> Slices(int row, StyledText[] texts, double[] widths, Box? repeated)
    {
        var cells = Cells(row, texts, widths);
        var lines = cells.Max(cell => cell.Lines.Count);
        var room = PageStyle.TextHeight - (repeated?.Height ?? 0) - 2 * PageStyle.CellPaddingY;
        var most = Math.Max(1, (int)(room / style.Leading));
        for (var from = 0; from < lines; from += most)
        {
            var count = Math.Min(most, lines - from);
            var last = from + count == lines;
            yield return new RowBox(cells, from, count, x, style)
            {
                Height = count * style.Leading + 2 * PageStyle.CellPaddingY,
                Before = row >= 0 || from > 0 ? 0 : 2,
                After = row == table.Rows.Count - 1 && last ? 16 : 0,
                KeepWithNext = last && (row < 0 || row == table.Rows.Count - 2) && row < table.Rows.Count - 1,
                RepeatedAbove = repeated,
                RuleAbove = IsTotal(row) && from == 0 ? 0.9 : 0,
                RuleBelow = !last ? 0 : row < 0 ? 0.9 : 0.4,
            };
        }
    }

    private List<TableCell> Cells(int row, StyledText[] texts, double[] widths)
    {
        var line = tree.Add("TR", node);
        var cells = new List<TableCell>();
        var at = x;
        string? rowName = null;
        for (var column = 0; column < texts.Length; column++)
        {
            var isRowHeader = row >= 0 && column == 0 && table.RowHeaders;
            var cell = tree.Add(row < 0 || isRowHeader ? "TH" : "TD", line);
            if (row < 0)
                Name(cell, "Column", columnNames[column] = FormattableString.Invariant($"t{number:0000}c{column:000}"));
            else if (isRowHeader)
                Name(cell, "Row", rowName = FormattableString.Invariant($"t{number:0000}r{row:00000}"));
            else
                cell.Entries = $"/A<</O/Table/Headers[({columnNames[column]}){(rowName is null ? "" : $"({rowName})")}]>>";
            var inner = Math.Max(1, widths[column] - 2 * PageStyle.CellPaddingX);
            // A column is exactly as wide as its widest text: the slack keeps rounding from breaking it.
            cells.Add(new TableCell(texts[column], LineBreaker.Break(texts[column], style.Size, inner + 0.01),
                at, widths[column], table.Columns[column].Align, cell));
            at += widths[column];
        }
        return cells;
    }

    private static void Name(StructNode cell, string scope, string name) =>
        (cell.Entries, cell.Name) = ($"/A<</O/Table/Scope/{scope}>>", name);
}

internal sealed record TableCell(StyledText Text, List<Line> Lines, double X, double Width, Align Align, StructNode Node);

/// <summary>A row of a table, or the part of a tall one that stands on one page.</summary>
internal sealed class RowBox(List<TableCell> cells, int from, int count, double x, LineStyle style) : Box
{
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
                painter.Plain(cell.Text, line, left, LineBox.Baseline(top + PageStyle.CellPaddingY + (i - from) * style.Leading, style), style.Size, Tone.Ink);
            }
        }
    }
}
