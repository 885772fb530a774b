using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Files;

/// <summary>Makes a table of rows as they come: the first row with content is the header, empty rows are left out.</summary>
internal sealed class TableBuilder(TableLimits limits)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<FilledText> remarks = [];
    private string[]? header;
    private int headerRow;

    public bool HasContent => header is not null;

    public void Remark(FilledText remark) => remarks.Add(remark);

    /// <summary>Takes the cells of a row; a cell after those given is empty.</summary>
    public void Add(int number, ReadOnlySpan<string> cells)
    {
        while (cells.Length > 0 && string.IsNullOrWhiteSpace(cells[^1])) cells = cells[..^1];
        if (cells.Length == 0) return;
        if (cells.Length > limits.Columns) throw new TableException(new(TableTexts.TooManyColumns, number, limits.Columns), number, limits.Columns + 1);
        if (header is null)
        {
            (header, headerRow) = ([.. cells], number);
            return;
        }

        if (cells.Length > header.Length) throw TooLong(number, cells.Length);
        if (rows.Count == limits.Rows) throw new TableException(new(TableTexts.TooManyRows, limits.Rows), number);
        if ((rows.Count + 1L) * header.Length > limits.Cells) throw new TableException(new(TableTexts.TooManyCells, limits.Cells), number);
        rows.Add(new SheetRow(number, Padded(cells, header.Length)));
    }

    public void CheckLength(int length, int row, int column)
    {
        if (length > limits.CellLength)
            throw new TableException(new(TableTexts.CellTooLong, row, Letters(column), limits.CellLength), row, column);
    }

    public SheetTable Build(SheetSource source)
    {
        if (header is null) throw new TableException(TableTexts.Empty);
        return new SheetTable(Named(header), rows) { Source = source with { HeaderRow = headerRow, Remarks = remarks } };
    }

    /// <summary>The name of a column in a spreadsheet: A … Z, AA …, from 1.</summary>
    public static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    private TableException TooLong(int number, int column) =>
        new(new(TableTexts.RowTooLong, number, Letters(column), headerRow, Letters(header!.Length)), number, column);

    private static string[] Padded(ReadOnlySpan<string> cells, int width)
    {
        var padded = new string[width];
        for (var i = 0; i < width; i++) padded[i] = i < cells.Length && !string.IsNullOrWhiteSpace(cells[i]) ? Characters.Clean(cells[i]) : "";
        return padded;
    }

    private string[] Named(string[] written)
    {
        var names = written.Select(name => string.Join(' ', Characters.Clean(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray();
        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && seen.Add(names[i])) continue;
            var (text, wanted) = names[i].Length == 0 ? (TableTexts.HeaderMissing, Letters(i + 1)) : (TableTexts.HeaderRenamed, names[i] + " (2)");
            var name = wanted;
            for (var n = 2; !taken.Add(name); n++) name = names[i].Length == 0 ? $"{wanted} ({n})" : $"{names[i]} ({n})";
            names[i] = name;
            seen.Add(name);
            Remark(new(text, Letters(i + 1), name));
        }

        return names;
    }
}
