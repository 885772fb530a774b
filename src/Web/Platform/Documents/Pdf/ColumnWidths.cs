namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// Divides the width of a table by what its columns hold. When there is not room for all, narrow columns keep what they ask for
/// and wide ones share the rest evenly, but none is narrower than its longest word if that can be helped.
/// </summary>
internal static class ColumnWidths
{
    public static double[] Of(IReadOnlyList<(double Least, double Wanted)> columns, double available)
    {
        if (columns.Sum(c => c.Wanted) <= available)
            return [.. columns.Select(c => c.Wanted)];
        // One endless word must not take the place of all other columns.
        var cap = available / Math.Clamp(columns.Count, 2, 4);
        var least = columns.Select(c => Math.Min(c.Least, cap)).ToList();
        var sum = least.Sum();
        if (sum >= available)
            return [.. least.Select(l => l * available / sum)];
        var (low, high) = (0.0, available);
        for (var i = 0; i < 40; i++)
        {
            var level = (low + high) / 2;
            (low, high) = At(level).Sum() > available ? (low, level) : (level, high);
        }
        return [.. At(low)];

        IEnumerable<double> At(double level) => columns.Select((c, i) => Math.Min(c.Wanted, Math.Max(least[i], level)));
    }
}
