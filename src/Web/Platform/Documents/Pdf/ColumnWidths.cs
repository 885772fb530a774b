namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// Divides the width of a table by what its columns hold. When there is not room for all on one line, a column gets its longest
/// word, and beyond that room by the square root of what it asks for: a column of long texts gets more, but one long cell
/// does not squeeze all others.
/// </summary>
internal static class ColumnWidths
{
    public static double[] Of(IReadOnlyList<(double Least, double Wanted)> columns, double available)
    {
        if (columns.Sum(c => c.Wanted) <= available)
            return [.. columns.Select(c => c.Wanted)];
        return columns.Sum(c => c.Least) >= available
            ? Level(columns, available, (column, level) => Math.Min(column.Least, level * level))
            : Level(columns, available, (column, level) => Math.Min(column.Wanted, Math.Max(column.Least, level * Math.Sqrt(column.Wanted))));
    }

    /// <summary>Finds by halving the level at which the widths fill the table. They grow with the level.</summary>
    private static double[] Level(IReadOnlyList<(double Least, double Wanted)> columns, double available, Func<(double Least, double Wanted), double, double> width)
    {
        var (low, high) = (0.0, available);
        for (var i = 0; i < 50; i++)
        {
            var level = (low + high) / 2;
            (low, high) = columns.Sum(c => width(c, level)) > available ? (low, level) : (level, high);
        }
        return [.. columns.Select(c => width(c, low))];
    }
}
