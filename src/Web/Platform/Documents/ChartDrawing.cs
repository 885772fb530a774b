namespace BlankeArk.Web.Platform.Documents;

/// <summary>
/// Draws a chart for a page or for paper. The title is not drawn: it is the caption of whoever shows the drawing.
/// </summary>
public static class ChartDrawing
{
    internal const double TextSize = 13;
    internal const double LineHeight = 17;

    /// <param name="chart">What to draw.</param>
    /// <param name="width">The width to fill; the height follows from the content.</param>
    /// <param name="language">How numbers are written; the reader's language when not given.</param>
    public static Drawing Draw(Chart chart, double width, string? language = null) => chart.Kind switch
    {
        ChartKind.Bars => new BarDrawing(chart, Math.Max(160, width), language).Draw(),
        ChartKind.Control when chart.Control is { } lines => new ControlDrawing(chart, lines, Math.Max(160, width), language).Draw(),
        ChartKind.Funnel when chart.Funnel is { } lines => new FunnelDrawing(chart, lines, Math.Max(160, width), language).Draw(),
        _ => new LineDrawing(chart, Math.Max(160, width), language).Draw(),
    };

    /// <summary>All values that must find room on the axis.</summary>
    internal static List<double> Values(Chart chart) =>
    [
        .. chart.Series.SelectMany(s => Enumerable.Range(0, chart.Labels.Count).Select(i => ChartNumbers.At(s, i))).OfType<double>(),
        .. chart.Limits.Select(l => l.Value).Where(double.IsFinite),
        .. chart.Control?.Values.Where(double.IsFinite) ?? [],
        .. chart.Funnel?.Values.Where(double.IsFinite) ?? [],
    ];

    /// <summary>Coordinates with one decimal are finer than any screen or printer shows, and keep the files small.</summary>
    internal static double Round(double coordinate) => Math.Round(coordinate, 1);

    internal static TextShape Text(double x, double y, string text, Tone tone = Tone.Ink, Anchor anchor = Anchor.Start, bool bold = false) =>
        new(Round(x), Round(y), text, TextSize, tone, anchor, bold);
}
