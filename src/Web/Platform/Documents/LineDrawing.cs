using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Lines over time, each named where it ends; a value that is not known leaves a gap.</summary>
internal sealed class LineDrawing(Chart chart, double width, string? language)
{
    private const double PlotHeight = 240;
    private const double Gap = 8;
    private const int MostDots = 40;

    private readonly List<Shape> shapes = [];
    private readonly ChartScale scale = ChartScale.ForLines(Values(chart), 5);
    private double left;
    private double right;
    private double top;

    private sealed record EndLabel(IReadOnlyList<string> Lines, double Y, Tone Tone);

    public Drawing Draw()
    {
        var labels = Measure();
        DrawAxis();
        var bottom = DrawPoints();
        foreach (var limit in chart.Limits.Where(l => double.IsFinite(l.Value)))
            shapes.Add(new LineShape(left, Y(limit.Value), right, Y(limit.Value), 1.5, Tone.Muted, Dashed: true));
        for (var s = 0; s < chart.Series.Count; s++)
            DrawSeries(chart.Series[s], ToneColours.OfSeries(s));
        bottom = Math.Max(bottom, DrawEndLabels(labels));
        return new Drawing(width, Math.Ceiling(bottom + 4), shapes);
    }

    private List<EndLabel> Measure()
    {
        left = Round(scale.Ticks.Max(t => TextWidth.Of(Tick(t), TextSize)) + Gap);
        top = LineHeight * 1.6;
        var room = width * 0.34;
        var labels = new List<EndLabel>();
        for (var s = 0; s < chart.Series.Count; s++)
            if (chart.Series[s].Name.Length > 0 && LastKnown(chart.Series[s]) is { } last)
                labels.Add(new(TextWidth.Wrap(chart.Series[s].Name, TextSize, room, 3), Y(last), ToneColours.OfSeries(s)));
        foreach (var limit in chart.Limits.Where(l => double.IsFinite(l.Value)))
            labels.Add(new(TextWidth.Wrap($"{limit.Name} {ChartNumbers.Value(chart, limit.Value, language)}", TextSize, room, 3), Y(limit.Value), Tone.Muted));
        var labelWidth = labels.SelectMany(l => l.Lines).Select(l => TextWidth.Of(l, TextSize)).DefaultIfEmpty(0).Max();
        right = Round(Math.Max(left + 40, width - labelWidth - Gap - 2));
        return labels;
    }

    private void DrawAxis()
    {
        shapes.Add(Text(0, LineHeight - 5, chart.Unit, Tone.Muted));
        foreach (var tick in scale.Ticks)
        {
            shapes.Add(new LineShape(left, Y(tick), right, Y(tick), 1, tick == 0 ? Tone.Ink : Tone.Grid));
            shapes.Add(Text(left - Gap, Y(tick) + TextSize * 0.36, Tick(tick), Tone.Muted, Anchor.End));
        }
    }

    /// <summary>Names points in time, skipping evenly where they would touch.</summary>
    private double DrawPoints()
    {
        var baseline = top + PlotHeight + LineHeight + 2;
        var count = chart.Labels.Count;
        if (count == 0)
            return baseline;
        var room = count > 1 ? (right - left) / (count - 1) : right - left;
        var widest = Math.Min(chart.Labels.Max(l => TextWidth.Of(l, TextSize)), Math.Max(60, (right - left) / 3));
        var every = Math.Max(1, (int)Math.Ceiling((widest + 10) / Math.Max(room, 0.01)));
        for (var i = 0; i < count; i += every)
        {
            var text = TextWidth.Wrap(chart.Labels[i], TextSize, widest + 1, 1)[0];
            var half = TextWidth.Of(text, TextSize) / 2;
            var x = Math.Clamp(X(i), half, Math.Max(half, width - half));
            shapes.Add(new LineShape(X(i), top + PlotHeight, X(i), top + PlotHeight + 4, 1, Tone.Muted));
            shapes.Add(Text(x, baseline, text, Tone.Muted, Anchor.Middle));
        }
        return baseline;
    }

    private void DrawSeries(Series series, Tone tone)
    {
        var run = new List<(double X, double Y)>();
        for (var i = 0; i <= chart.Labels.Count; i++)
        {
            var value = i < chart.Labels.Count ? ChartNumbers.At(series, i) : null;
            if (value is { } known)
            {
                run.Add((X(i), Y(known)));
                continue;
            }
            if (run.Count > 1)
                shapes.Add(new PolylineShape([.. run], 2.5, tone));
            if (run.Count == 1 || chart.Labels.Count <= MostDots)
                shapes.AddRange(run.Select(p => new DotShape(p.X, p.Y, 3.5, tone)));
            run.Clear();
        }
    }

    /// <summary>Names at the line ends, pushed apart downwards and then back up, so that none covers another.</summary>
    private double DrawEndLabels(List<EndLabel> labels)
    {
        var sorted = labels.OrderBy(l => l.Y).ToList();
        var tops = new double[sorted.Count];
        var from = 0.0;
        for (var i = 0; i < sorted.Count; i++)
        {
            tops[i] = Math.Max(from, sorted[i].Y - Height(sorted[i]) / 2);
            from = tops[i] + Height(sorted[i]) + 2;
        }
        var to = top + PlotHeight + LineHeight / 2;
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Max(i == 0 ? 0 : sorted.Take(i).Sum(l => Height(l) + 2), Math.Min(tops[i], to - Height(sorted[i])));
            to = tops[i] - 2;
        }
        for (var i = 0; i < sorted.Count; i++)
            for (var line = 0; line < sorted[i].Lines.Count; line++)
                shapes.Add(Text(right + Gap, tops[i] + (line + 0.76) * LineHeight, sorted[i].Lines[line], sorted[i].Tone));
        return sorted.Count == 0 ? 0 : tops[^1] + Height(sorted[^1]);
    }

    private static double Height(EndLabel label) => label.Lines.Count * LineHeight;

    private double? LastKnown(Series series) =>
        Enumerable.Range(0, chart.Labels.Count).Select(i => ChartNumbers.At(series, i)).LastOrDefault(v => v is not null);

    private string Tick(double value) => ChartNumbers.Format(value, scale.Decimals, language);

    private double X(int index) => Round(chart.Labels.Count < 2 ? (left + right) / 2 : left + 4 + index * (right - left - 8) / (chart.Labels.Count - 1));

    private double Y(double value) => Round(top + (scale.Max - value) / (scale.Max - scale.Min) * PlotHeight);
}
