using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The plot of values over time: the axis, the points in time, and where a value lies.</summary>
internal sealed class TimePlot(Chart chart, double width, double top, string? language, List<Shape> shapes)
{
    public const double Gap = 8;
    private const double Height = 240;
    private const double LabelShare = 0.34;

    private readonly ChartScale scale = ChartScale.For(chart);

    public double Left { get; private set; }
    public double Right { get; private set; }
    public double Top => top;
    public double Bottom => top + Height;
    /// <summary>How wide names beside the line ends may be.</summary>
    public double RoomForNames => width * LabelShare;
    /// <summary>How far apart two points in time are.</summary>
    public double Step => (Right - Left - 8) / Math.Max(1, chart.Labels.Count - 1);

    public void MakeRoomFor(IReadOnlyCollection<EndLabel> names)
    {
        Left = Round(scale.Ticks.Max(t => TextWidth.Of(Tick(t), TextSize)) + Gap);
        Right = Round(Math.Max(Left + 40, width - EndLabels.WidestOf(names) - Gap - 2));
    }

    public void DrawAxis()
    {
        shapes.Add(Text(0, LineHeight - 5, chart.Unit, Tone.Muted));
        foreach (var tick in scale.Ticks)
        {
            shapes.Add(new LineShape(Left, Y(tick), Right, Y(tick), 1, tick == 0 ? Tone.Ink : Tone.Grid));
            shapes.Add(Text(Left - Gap, Y(tick) + TextSize * 0.36, Tick(tick), Tone.Muted, Anchor.End));
        }
    }

    /// <summary>Names points in time, skipping evenly where they would touch.</summary>
    /// <returns>The baseline of the names.</returns>
    public double DrawLabels()
    {
        var baseline = Bottom + LineHeight + 2;
        var count = chart.Labels.Count;
        if (count == 0)
            return baseline;
        var room = count > 1 ? (Right - Left) / (count - 1) : Right - Left;
        var widest = Math.Min(chart.Labels.Max(l => TextWidth.Of(l, TextSize)), Math.Max(76, (Right - Left) / 3));
        var every = Math.Max(1, (int)Math.Ceiling((widest + 10) / Math.Max(room, 0.01)));
        for (var i = 0; i < count; i += every)
        {
            var text = TextWidth.Wrap(chart.Labels[i], TextSize, widest + 1, 1)[0];
            var half = TextWidth.Of(text, TextSize) / 2;
            var x = Math.Clamp(X(i), half, Math.Max(half, width - half));
            shapes.Add(new LineShape(X(i), Bottom, X(i), Bottom + 4, 1, Tone.Muted));
            shapes.Add(Text(x, baseline, text, Tone.Muted, Anchor.Middle));
        }
        return baseline;
    }

    public double X(double index) => Round(chart.Labels.Count < 2 ? (Left + Right) / 2 : Left + 4 + index * Step);

    public double Y(double value) => Round(top + (scale.Max - value) / (scale.Max - scale.Min) * Height);

    private string Tick(double value) => ChartNumbers.Format(value, scale.Decimals, language);
}
