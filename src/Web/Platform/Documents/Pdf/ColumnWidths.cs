namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// Divides the width of a table by what its columns hold: each gets what it asks for if there is room,
/// else its longest word and a share of the rest by how much more it asks for.
/// </summary>
internal static class ColumnWidths
{
    public static double[] Of(IReadOnlyList<(double Least, double Wanted)> columns, double available)
    {
        var wanted = columns.Sum(c => c.Wanted);
        if (wanted <= available)
            return [.. columns.Select(c => c.Wanted)];
        // One endless word must not take the place of all other columns.
        var cap = available / Math.Max(2, Math.Min(columns.Count, 4));
        var least = columns.Select(c => Math.Min(c.Least, cap)).ToList();
        var sum = least.Sum();
        if (sum >= available)
            return [.. least.Select(l => l * available / sum)];
        var more = columns.Select((c, i) => Math.Max(0, c.Wanted - least[i])).ToList();
        var share = (available - sum) / Math.Max(1e-9, more.Sum());
        return [.. least.Select((l, i) => l + more[i] * share)];
    }
}
