using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Lines over time, each named where it ends; a value that is not known leaves a gap.</summary>
internal sealed class LineDrawing
{
    private const int MostDots = 40;

    private readonly Chart chart;
    private readonly double width;
    private readonly string? language;
    private readonly List<Shape> shapes = [];
    private readonly TimePlot plot;

    public LineDrawing(Chart chart, double width, string? language)
    {
        (this.chart, this.width, this.language) = (chart, width, language);
        plot = new TimePlot(chart, width, LineHeight * 1.6, language, shapes);
    }

    public Drawing Draw()
    {
        var names = Names();
        plot.MakeRoomFor(names);
        plot.DrawAxis();
        var bottom = plot.DrawLabels();
        foreach (var limit in chart.Limits.Where(l => double.IsFinite(l.Value)))
            shapes.Add(new LineShape(plot.Left, plot.Y(limit.Value), plot.Right, plot.Y(limit.Value), 1.5, Tone.Muted, Dashed: true));
        for (var s = 0; s < chart.Series.Count; s++)
            DrawSeries(chart.Series[s], ToneColours.OfSeries(s));
        bottom = Math.Max(bottom, EndLabels.Draw(shapes, names, plot.Right + TimePlot.Gap, plot.Bottom + LineHeight / 2));
        return new Drawing(width, Math.Ceiling(bottom + 4), shapes);
    }

    private List<EndLabel> Names()
    {
        var names = new List<EndLabel>();
        for (var s = 0; s < chart.Series.Count; s++)
            if (chart.Series[s].Name.Length > 0 && ChartNumbers.LastKnown(chart, chart.Series[s]) is { } last)
                names.Add(new(TextWidth.Wrap(chart.Series[s].Name, TextSize, plot.RoomForNames, 3), plot.Y(last), ToneColours.OfSeries(s)));
        foreach (var limit in chart.Limits.Where(l => double.IsFinite(l.Value)))
            names.Add(new(TextWidth.Wrap($"{limit.Name} {ChartNumbers.Value(chart, limit.Value, language)}", TextSize, plot.RoomForNames, 3), plot.Y(limit.Value), Tone.Muted));
        return names;
    }

    private void DrawSeries(Series series, Tone tone)
    {
        foreach (var run in ChartNumbers.Runs(chart, series))
        {
            (double X, double Y)[] points = [.. run.Select(p => (plot.X(p.Index), plot.Y(p.Value)))];
            if (points.Length > 1)
                shapes.Add(new PolylineShape(points, 2.5, tone));
            if (points.Length == 1 || chart.Labels.Count <= MostDots)
                shapes.AddRange(points.Select(p => new DotShape(p.X, p.Y, 3.5, tone)));
        }
    }
}
