using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Units by their size, within the curves that chance and their ordinary differences draw; those beyond are named.</summary>
internal sealed class FunnelDrawing
{
    private const double Gap = 8, Height = 260, Top = LineHeight * 1.6, LabelShare = 0.3;

    private readonly Chart chart;
    private readonly FunnelLines lines;
    private readonly double width;
    private readonly string? language;
    private readonly List<Shape> shapes = [];
    private readonly ChartScale scale;
    private readonly BaseScale bases;
    private readonly Series values;
    private double left;
    private double right;

    public FunnelDrawing(Chart chart, FunnelLines lines, double width, string? language)
    {
        (this.chart, this.lines, this.width, this.language) = (chart, lines, width, language);
        values = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        scale = ChartScale.For(chart);
        bases = BaseScale.Of(lines.Bases);
    }

    public Drawing Draw()
    {
        var names = Names();
        left = Round(scale.Ticks.Max(t => TextWidth.Of(Tick(t), TextSize)) + Gap);
        right = Round(Math.Max(left + 40, width - EndLabels.WidestOf(names) - Gap - 2));
        DrawAxis();
        var bottom = DrawBases();
        DrawCurves();
        EndLabels.Draw(shapes, names, right + Gap, Top + Height + LineHeight / 2);
        DrawUnits();
        bottom = ChartMarks.DrawKey(shapes, lines.Marks, bottom + 4, width, language);
        return new Drawing(width, Math.Ceiling(bottom + 5), shapes);
    }

    private List<EndLabel> Names()
    {
        List<EndLabel> names = [Name($"{ChartWords.In(ChartWords.Together, language)} {ChartNumbers.Value(chart, lines.Middle, language)}", lines.Middle, Tone.Ink)];
        if (lines.Steps is [.., var last])
        {
            names.Add(Name(ChartWords.In(ChartWords.Limit998, language), last.Upper998, Tone.Muted));
            names.Add(Name(ChartWords.In(ChartWords.Limit95, language), last.Upper95, Tone.Muted));
        }
        return names;
    }

    private EndLabel Name(string text, double value, Tone tone) => new(TextWidth.Wrap(text, TextSize, width * LabelShare, 3), Y(Math.Clamp(value, scale.Min, scale.Max)), tone);

    private void DrawAxis()
    {
        shapes.Add(Text(0, LineHeight - 5, chart.Unit, Tone.Muted));
        foreach (var tick in scale.Ticks)
        {
            shapes.Add(new LineShape(left, Y(tick), right, Y(tick), 1, tick == 0 ? Tone.Ink : Tone.Grid));
            shapes.Add(Text(left - Gap, Y(tick) + TextSize * 0.36, Tick(tick), Tone.Muted, Anchor.End));
        }
    }

    /// <summary>The sizes along the bottom, and what they are.</summary>
    private double DrawBases()
    {
        var baseline = Top + Height + LineHeight + 2;
        var taken = double.NegativeInfinity;
        foreach (var tick in bases.Ticks)
        {
            var text = ChartNumbers.Format(tick, 0, language);
            var half = TextWidth.Of(text, TextSize) / 2;
            shapes.Add(new LineShape(X(tick), Top + Height, X(tick), Top + Height + 4, 1, Tone.Muted));
            var middle = Math.Clamp(X(tick), half, width - half);
            if (middle - half < taken + 8)
                continue;
            shapes.Add(Text(middle, baseline, text, Tone.Muted, Anchor.Middle));
            taken = middle + half;
        }
        shapes.Add(Text(left, baseline + LineHeight, TextWidth.Wrap(lines.BaseName, TextSize, width - left, 1)[0], Tone.Muted));
        return baseline + LineHeight;
    }

    private void DrawCurves()
    {
        shapes.Add(new LineShape(left, Y(lines.Middle), right, Y(lines.Middle), 1.5, Tone.Ink));
        DrawCurve(step => step.Lower95, dashed: true);
        DrawCurve(step => step.Upper95, dashed: true);
        DrawCurve(step => step.Lower998, dashed: false);
        DrawCurve(step => step.Upper998, dashed: false);
    }

    /// <summary>The part of the curve within the plot; small bases may lead it beyond.</summary>
    private void DrawCurve(Func<FunnelStep, double> limit, bool dashed)
    {
        var points = lines.Steps.Where(step => limit(step) >= scale.Min && limit(step) <= scale.Max && bases.Holds(step.Base))
            .Select(step => (X(step.Base), Y(limit(step)))).ToList();
        if (points.Count > 1)
            shapes.Add(new PolylineShape(points, 1.25, Tone.Muted, dashed));
    }

    private void DrawUnits()
    {
        var size = chart.Labels.Count > 100 ? 2.4 : 3.4;
        var named = new List<(int Unit, double X, double Y)>();
        foreach (var unit in Enumerable.Range(0, chart.Labels.Count).OrderBy(unit => lines.Marks[unit] != PointMark.Ordinary))
        {
            if (ChartNumbers.At(values, unit) is not { } value)
                continue;
            var (x, y, mark) = (X(lines.Bases[unit]), Y(value), lines.Marks[unit]);
            shapes.Add(ChartMarks.At(x, y, mark == PointMark.Ordinary ? size : size + 1, mark));
            if (mark != PointMark.Ordinary)
                named.Add((unit, x, y));
        }
        // Those furthest from all together are named first; where there is no room, the table has the name.
        foreach (var (unit, x, y) in named.OrderByDescending(n => Math.Abs(n.Y - Y(lines.Middle))))
            NameUnit(unit, x, y);
    }

    private void NameUnit(int unit, double x, double y)
    {
        const double Away = 8;
        var text = TextWidth.Wrap(chart.Labels[unit], TextSize, (right - left) * 0.8, 1)[0];
        var length = TextWidth.Of(text, TextSize);
        (double Left, double Baseline)[] places =
            [(x + Away, y + TextSize * 0.36), (x - Away - length, y + TextSize * 0.36), (x - length / 2, y - Away), (x - length / 2, y + Away + TextSize * 0.75)];
        foreach (var (from, baseline) in places)
        {
            if (from < left || from + length > right || baseline - TextSize < 0 || baseline > Top + Height || Covers(from, from + length, baseline))
                continue;
            shapes.Add(Text(from, baseline, text, ChartMarks.ToneOf(lines.Marks[unit])));
            return;
        }
    }

    private bool Covers(double from, double to, double baseline) => shapes.Exists(shape => shape switch
    {
        TextShape { Anchor: Anchor.Start } text => text.X < to + 2 && text.X + TextWidth.Of(text.Text, TextSize) > from - 2 && Math.Abs(text.Y - baseline) < TextSize,
        PolygonShape area => area.Points.Any(p => p.X > from - 1 && p.X < to + 1 && p.Y > baseline - TextSize && p.Y < baseline + 4),
        RectShape area => area.X + area.Width > from && area.X < to && area.Y + area.Height > baseline - TextSize && area.Y < baseline + 3,
        DotShape dot => dot.X > from - 1 && dot.X < to + 1 && dot.Y > baseline - TextSize && dot.Y < baseline + 4,
        LineShape { Tone: Tone.Ink } line => line.Y1 == line.Y2 && line.Y1 > baseline - TextSize && line.Y1 < baseline + 2,
        _ => false,
    });

    private string Tick(double value) => ChartNumbers.Format(value, scale.Decimals, language);

    private double X(double all) => Round(left + 4 + bases.Share(all) * (right - left - 8));

    private double Y(double value) => Round(Top + (scale.Max - value) / (scale.Max - scale.Min) * Height);
}
