using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A control chart: the measured with its signals, the stepped mean and limits, the target, and what was expected.</summary>
internal sealed class ControlDrawing
{
    private readonly Chart chart;
    private readonly ControlLines lines;
    private readonly double width;
    private readonly string? language;
    private readonly List<Shape> shapes = [];
    private readonly TimePlot plot;
    private readonly Series measured;

    public ControlDrawing(Chart chart, ControlLines lines, double width, string? language)
    {
        (this.chart, this.lines, this.width, this.language) = (chart, lines, width, language);
        measured = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        var rowForMoments = lines.Start is null && lines.Rebases.Count == 0 ? 0 : LineHeight;
        plot = new TimePlot(chart, width, Round(LineHeight * 1.6 + rowForMoments), language, shapes);
    }

    public Drawing Draw()
    {
        var names = Names();
        plot.MakeRoomFor(names);
        DrawBand();
        plot.DrawAxis();
        DrawMoments();
        var bottom = plot.DrawLabels();
        if (lines.Target is { } target)
            shapes.Add(new LineShape(plot.Left, plot.Y(target), plot.Right, plot.Y(target), 1.5, Tone.Series5));
        DrawCourse();
        foreach (var (line, dashed) in new[] { (lines.Lower, true), (lines.Upper, true), (lines.Mean, false) })
            DrawSteps(line, dashed);
        DrawMeasured();
        bottom = Math.Max(bottom, EndLabels.Draw(shapes, names, plot.Right + TimePlot.Gap, plot.Bottom + LineHeight / 2));
        bottom = ChartMarks.DrawKey(shapes, lines.Marks, bottom + 2, width, language);
        return new Drawing(width, Math.Ceiling(bottom + 5), shapes);
    }

    private List<EndLabel> Names()
    {
        var names = new List<EndLabel>();
        Add(measured.Name, measured.Values, Tone.Ink, withValue: false);
        Add(ChartWords.In(ChartWords.Mean, language), lines.Mean, Tone.Muted);
        Add(ChartWords.In(ChartWords.Lower, language), lines.Lower, Tone.Muted);
        Add(ChartWords.In(ChartWords.Upper, language), lines.Upper, Tone.Muted);
        Add(ChartWords.In(ChartWords.Expected, language), lines.Expected, Tone.Series1);
        Add(ChartWords.In(ChartWords.Target, language), [lines.Target], Tone.Series5);
        return names;

        void Add(string name, IReadOnlyList<double?> values, Tone tone, bool withValue = true)
        {
            if (values.LastOrDefault(v => v is { } known && double.IsFinite(known)) is not { } last || name.Length == 0)
                return;
            var text = withValue ? $"{name} {ChartNumbers.Value(chart, last, language)}" : name;
            names.Add(new(TextWidth.Wrap(text, TextSize, plot.RoomForNames, 3), plot.Y(last), tone));
        }
    }

    private void DrawBand()
    {
        var (low, high) = (new Series("", lines.ExpectedLow), new Series("", lines.ExpectedHigh));
        foreach (var run in ChartNumbers.Runs(chart, low).Where(run => run.Count > 1))
        {
            var above = run.Where(p => ChartNumbers.At(high, p.Index) is not null).Select(p => (plot.X(p.Index), plot.Y(ChartNumbers.At(high, p.Index)!.Value)));
            shapes.Add(new PolygonShape([.. run.Select(p => (plot.X(p.Index), plot.Y(p.Value))), .. above.Reverse()], Tone.Band));
        }
    }

    private void DrawCourse()
    {
        foreach (var run in ChartNumbers.Runs(chart, new Series("", lines.Expected)).Where(run => run.Count > 1))
            shapes.Add(new PolylineShape([.. run.Select(p => (plot.X(p.Index), plot.Y(p.Value)))], 2, Tone.Series1, Dashed: true));
    }

    /// <summary>The start of the measure and each new mean: a line between two points in time, named above the plot where there is room.</summary>
    private void DrawMoments()
    {
        var moments = lines.Rebases.Select(at => (At: at, Name: ChartWords.Rebase)).ToList();
        if (lines.Start is { } start)
            moments.Insert(0, (start, ChartWords.Start));
        var taken = new List<(double From, double To)>();
        foreach (var (at, word) in moments.Where(m => m.At >= 0 && m.At < chart.Labels.Count))
        {
            var x = plot.X(at - (at > 0 ? 0.5 : 0));
            var text = ChartWords.In(word, language);
            var half = TextWidth.Of(text, TextSize) / 2;
            var middle = Math.Clamp(x, half, Math.Max(half, width - half));
            shapes.Add(new LineShape(x, plot.Top - 5, x, plot.Bottom, 1, word == ChartWords.Start ? Tone.Ink : Tone.Muted));
            if (taken.Exists(t => middle - half < t.To + 6 && middle + half > t.From - 6))
                continue;
            taken.Add((middle - half, middle + half));
            shapes.Add(Text(middle, plot.Top - 9, text, word == ChartWords.Start ? Tone.Ink : Tone.Muted, Anchor.Middle));
        }
    }

    /// <summary>Level for each point, up or down half way between two; apart where mean and limits are reckoned anew.</summary>
    private void DrawSteps(IReadOnlyList<double?> line, bool dashed)
    {
        foreach (var run in ChartNumbers.Runs(chart, new Series("", line)))
        {
            var points = new List<(double X, double Y)>();
            foreach (var (index, value) in run)
            {
                if (points.Count > 0 && lines.Rebases.Contains(index))
                    points = Drawn(points, dashed);
                var (from, to, y) = (Math.Max(plot.Left, plot.X(index - 0.5)), Math.Min(plot.Right, plot.X(index + 0.5)), plot.Y(value));
                if (points.Count > 1 && points[^1].Y == y)
                    points[^1] = (to, y);
                else
                    points.AddRange([(from, y), (to, y)]);
            }
            Drawn(points, dashed);
        }
    }

    private List<(double X, double Y)> Drawn(List<(double X, double Y)> points, bool dashed)
    {
        if (points.Count > 1)
            shapes.Add(new PolylineShape(points, dashed ? 1.25 : 1.5, Tone.Muted, dashed));
        return [];
    }

    private void DrawMeasured()
    {
        var size = Math.Clamp(plot.Step * 0.3, 1.8, 3.6);
        foreach (var run in ChartNumbers.Runs(chart, measured))
        {
            (double X, double Y)[] points = [.. run.Select(p => (plot.X(p.Index), plot.Y(p.Value)))];
            if (points.Length > 1)
                shapes.Add(new PolylineShape(points, 1.75, Tone.Ink));
        }
        // Signals last, so that no ordinary point lies on them.
        foreach (var (index, value) in ChartNumbers.Runs(chart, measured).SelectMany(run => run).OrderBy(p => ControlLines.At(lines.Marks, p.Index) != PointMark.Ordinary))
        {
            var mark = ControlLines.At(lines.Marks, index);
            shapes.Add(ChartMarks.At(plot.X(index), plot.Y(value), mark == PointMark.Ordinary ? size : Math.Max(size + 0.8, 3.4), mark));
        }
    }
}
