namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Lays out one table as rows that repeat their header on each page.</summary>
internal sealed class TableLayout(TableBlock table, int number, double x, double width, StructTree tree, StructNode node)
{
    // Together with a heading and a caption these fill less than a page, so that what is kept together can be.
    private const double TallestHeader = PageStyle.TextHeight / 4;
    private const double TallestKept = PageStyle.TextHeight / 12;
    private const double TallestWhole = PageStyle.TextHeight / 2;
    private const int LinesOfSlice = 4, RowsOfShortTable = 8;
    private readonly string?[] columnNames = new string?[table.Columns.Count];
    private LineStyle style = PageStyle.Cells[0];

    public IEnumerable<Box> Rows()
    {
        var cells = Enumerable.Range(-1, table.Rows.Count + 1)
            .Select(row => table.Columns.Select((_, column) => StyledText.Of(Content(row, column), bold: IsStrong(row, column))).ToArray())
            .ToList();
        if (table.Columns.Count == 0)
            yield break;
        var widths = ColumnWidths.Of(Fitting(cells), width);
        RowBox? header = null;
        for (var row = -1; row < table.Rows.Count; row++)
        {
            var repeated = row >= 0 && header is { IsWhole: true } ? header : null;
            foreach (var box in Slices(row, cells[row + 1], widths, repeated))
            {
                header ??= box;
                yield return box;
            }
        }
    }

    /// <summary>A short table stands on one page, and of a long one at least two rows; rows of much text are not held together.</summary>
    private bool KeepsWithNext(int row, double height) =>
        row < 0 || (height < TallestKept && (table.Rows.Count <= RowsOfShortTable || row == 0 || row == table.Rows.Count - 2));

    private bool IsTotal(int row) => table.LastRowIsTotal && row >= 0 && row == table.Rows.Count - 1;

    private bool IsStrong(int row, int column) => row < 0 || IsTotal(row);

    private string Content(int row, int column) => row < 0 ? table.Columns[column].Header : table.Cell(row, column);

    /// <summary>What the columns ask for in the largest letters in which no word must be broken, or in the smallest.</summary>
    private (double Least, double Wanted)[] Fitting(List<StyledText[]> cells)
    {
        var columns = Asked(cells);
        foreach (var smaller in PageStyle.Cells.Skip(1))
        {
            if (columns.Sum(c => c.Least) <= width)
                break;
            style = smaller;
            columns = Asked(cells);
        }
        return columns;
    }

    /// <summary>Numbers are not parted at their spaces; words are only counted up to a length few words have.</summary>
    private (double Least, double Wanted)[] Asked(List<StyledText[]> cells)
    {
        const double Padding = 2 * PageStyle.CellPaddingX, LongestUnbroken = 110;
        var columns = new (double Least, double Wanted)[table.Columns.Count];
        for (var row = 0; row < cells.Count; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var cell = cells[row][column];
                var wanted = LineBreaker.Break(cell, style.Size, 1e6).Max(line => line.Width);
                var least = row > 0 && table.Columns[column].Align == Align.End ? wanted : LineBreaker.LongestWord(cell, style.Size);
                columns[column] = (Math.Max(columns[column].Least, Math.Min(least, LongestUnbroken) + Padding),
                    Math.Max(columns[column].Wanted, wanted + Padding));
            }
        }
        return columns;
    }

    /// <summary>The row as one box, or, when it would leave half a page empty, as slices of a few lines without a seam.</summary>
    private IEnumerable<RowBox> Slices(int row, StyledText[] texts, double[] widths, Box? repeated)
    {
        var cells = Cells(row, texts, widths);
        var lines = cells.Max(cell => cell.Lines.Count);
        var most = lines * style.Leading < (row < 0 ? TallestHeader : TallestWhole) ? lines : LinesOfSlice;
        for (var from = 0; from < lines; from += most)
        {
            var count = Math.Min(most, lines - from);
            var last = from + count == lines;
            var above = from == 0 ? PageStyle.CellPaddingY : 0;
            var height = above + count * style.Leading + (last ? PageStyle.CellPaddingY : 0);
            yield return new RowBox(cells, from, count, x, style, above)
            {
                Height = height,
                Before = row >= 0 || from > 0 ? 0 : 2,
                After = row == table.Rows.Count - 1 && last ? 16 : 0,
                KeepWithNext = last && row < table.Rows.Count - 1 && KeepsWithNext(row, height),
                RepeatedAbove = repeated,
                IsWhole = most == lines,
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
