using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace BlankeArk.Web.Platform.Files;

/// <summary>Reads one sheet: rows and cells may be missing, come in any order, and lack their addresses.</summary>
internal sealed class XlsxSheet(XlsxXml xml, TableBuilder builder, TableLimits limits, List<string?> strings, List<NumberStyle> styles, bool from1904)
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    private readonly List<(int Number, string[] Cells)> rows = [];
    private readonly List<string> cells = [];
    private readonly StringBuilder text = new();
    private long cellCount;
    private bool hasError;
    private int row;
    private int column;
    private string? type;
    private int style;

    public void Read()
    {
        var (inText, phonetic) = (false, false);
        while (xml.Next())
        {
            if (xml.IsText)
            {
                if (inText && !phonetic && !xml.AppendText(text, limits.CellLength)) builder.CheckLength(text.Length, row, column);
                continue;
            }

            switch (xml.Name)
            {
                case "row": AtRow(); break;
                case "c": AtCell(); break;
                case "v" or "t": inText = xml.Starts && !xml.Ends; break;
                case "rPh": phonetic = xml.Starts && !xml.Ends; break;
            }
        }

        rows.Sort((a, b) => a.Number.CompareTo(b.Number));
        foreach (var (number, content) in rows) builder.Add(number, content);
    }

    private void AtRow()
    {
        if (xml.Starts)
        {
            row = xml["r"] is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : row + 1;
            if (row is < 1 or > LastRow) throw new InvalidDataException("No such row.");
            column = 0;
            cells.Clear();
        }

        if (xml.Ends) Keep();
    }

    private void Keep()
    {
        while (cells.Count > 0 && string.IsNullOrWhiteSpace(cells[^1])) cells.RemoveAt(cells.Count - 1);
        if (cells.Count == 0) return;
        cellCount += cells.Count;
        if (rows.Count > limits.Rows) throw new TableException(new(TableTexts.TooManyRows, limits.Rows), row);
        if (cellCount > limits.Cells + (long)limits.Columns) throw new TableException(new(TableTexts.TooManyCells, limits.Cells), row);
        rows.Add((row, [.. CollectionsMarshal.AsSpan(cells)]));
        cells.Clear();
    }

    private void AtCell()
    {
        if (xml.Starts)
        {
            column = xml["r"] is { } address ? Column(address) : column + 1;
            if (column is < 1 or > LastColumn) throw new InvalidDataException("No such column.");
            type = xml["t"];
            style = int.TryParse(xml["s"], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
            text.Clear();
        }

        if (xml.Ends && text.Length > 0) Put(Content(text.ToString()));
    }

    private void Put(string content)
    {
        if (content.Length == 0) return;
        if (column > limits.Columns) throw new TableException(new(TableTexts.TooManyColumns, row, limits.Columns), row, column);
        while (cells.Count < column) cells.Add("");
        cells[column - 1] = content;
    }

    private string Content(string raw) => type switch
    {
        "s" => Shared(raw),
        "str" or "inlineStr" => XlsxXml.Unescaped(raw),
        "b" => raw is "1" or "true" ? "TRUE" : "FALSE",
        "d" => IsoDate(raw),
        "e" => Error(raw),
        _ => XlsxNumbers.Show(raw, style < styles.Count ? styles[style] : default, from1904),
    };

    private string Shared(string raw)
    {
        var index = int.Parse(raw, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        if (index >= strings.Count) throw new InvalidDataException("No such text.");
        if (strings[index] is { } shared) return shared;
        builder.CheckLength(int.MaxValue, row, column);
        return "";
    }

    private string Error(string raw)
    {
        if (!hasError) builder.Remark(new(TableTexts.SheetError, TableBuilder.Letters(column) + row.ToString(CultureInfo.InvariantCulture), raw));
        hasError = true;
        return raw;
    }

    private static string IsoDate(string raw) =>
        DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : raw;

    private static int Column(string address)
    {
        var number = 0;
        foreach (var c in address.AsSpan().TrimStart('$'))
        {
            if (!char.IsAsciiLetter(c) || number > LastColumn) break;
            number = (number * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return number;
    }
}
