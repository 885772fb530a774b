using System.Globalization;
using BlankeArk.Web.Platform.Files;

namespace BlankeArk.Bench;

/// <summary>A published CSV file, its cells found by the names of their columns.</summary>
internal sealed class PublishedTable
{
    private readonly SheetTable table;

    public PublishedTable(string file)
    {
        var limits = new TableLimits { Bytes = 200_000_000, Rows = 2_000_000, Cells = 100_000_000 };
        table = TableReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), limits);
    }

    public IReadOnlyList<SheetRow> Rows => table.Rows;

    public bool Has(string column) => table.Header.Contains(column);

    /// <summary>The place of the first of these columns that is there.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            for (var at = 0; at < table.Header.Count; at++)
                if (string.Equals(table.Header[at], name, StringComparison.OrdinalIgnoreCase)) return at;
        throw new InvalidDataException($"No column is called {string.Join(" or ", names.ToArray())}; there are {string.Join(", ", table.Header)}.");
    }

    /// <summary>The number in a cell; NaN where none is known.</summary>
    public static double Number(SheetRow row, int column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
}
