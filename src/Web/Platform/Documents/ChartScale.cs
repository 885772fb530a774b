namespace BlankeArk.Web.Platform.Documents;

/// <summary>The span of an axis and its ticks, which stand at 1, 2 or 5 times a power of ten.</summary>
internal sealed record ChartScale(double Min, double Max, IReadOnlyList<double> Ticks, int Decimals)
{
    /// <summary>
    /// A scale that holds all values. It starts at zero unless they lie so close together, far from zero,
    /// that what the line shows would drown; the ticks then say so.
    /// </summary>
    public static ChartScale ForLines(IReadOnlyCollection<double> values, int ticks)
    {
        var min = values.Count == 0 ? 0 : values.Min();
        var max = values.Count == 0 ? 1 : values.Max();
        var same = max - min <= 1e-9 * Math.Max(Math.Abs(max), Math.Abs(min));
        if (min > 0 && (same || max - min > max / 3))
            min = 0;
        if (max < 0 && (same || max - min > -min / 3))
            max = 0;
        if (max == min)
            max = min + 1;
        return Nice(min, max, ticks);
    }

    private static ChartScale Nice(double min, double max, int ticks)
    {
        var step = Step((max - min) / Math.Max(1, ticks));
        var first = Math.Floor(min / step + 1e-9);
        var last = Math.Ceiling(max / step - 1e-9);
        var at = Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step).ToList();
        return new ChartScale(at[0], at[^1], at, Math.Max(0, (int)-Math.Floor(Math.Log10(step) + 1e-9)));
    }

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * ((rough / power) switch { <= 1.0000001 => 1, <= 2.0000001 => 2, <= 5.0000001 => 5, _ => 10 });
    }
}
