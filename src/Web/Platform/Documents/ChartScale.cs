namespace BlankeArk.Web.Platform.Documents;

/// <summary>The span of an axis and its ticks, which stand at 1, 2 or 5 times a power of ten.</summary>
internal sealed record ChartScale(double Min, double Max, IReadOnlyList<double> Ticks, int Decimals)
{
    /// <summary>
    /// A scale that holds all values. It starts at zero unless they lie so close together, far from zero,
    /// that what the line shows would drown; the ticks then say so.
    /// </summary>
    /// <param name="values">What must find room.</param>
    /// <param name="ticks">About how many ticks.</param>
    /// <param name="spread">The share of the furthest value that the values must be spread over for the axis to start at zero.</param>
    public static ChartScale ForLines(IReadOnlyCollection<double> values, int ticks, double spread = 1.0 / 3)
    {
        var min = values.Count == 0 ? 0 : values.Min();
        var max = values.Count == 0 ? 1 : values.Max();
        var same = max - min <= 1e-9 * Math.Max(Math.Abs(max), Math.Abs(min));
        if (min > 0 && (same || max - min > max * spread))
            min = 0;
        if (max < 0 && (same || max - min > -min * spread))
            max = 0;
        if (max == min)
            max = min + 1;
        return Nice(min, max, ticks);
    }

    /// <summary>
    /// The scale of a chart. In a control chart and a funnel one reads a point against its limits, not against zero, and so their axis
    /// starts at zero only where there is little below the values anyway.
    /// </summary>
    public static ChartScale For(Chart chart) =>
        ForLines(ChartDrawing.Values(chart), 5, chart.Kind is ChartKind.Control or ChartKind.Funnel ? 0.7 : 1.0 / 3);

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
