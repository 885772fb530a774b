using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents;

public sealed class ChartDrawingTests
{
    public static TheoryData<string, double> Charts => new(
        from name in new[] { "words", "absence", "agreement", "signals", "units" }
        from width in new[] { 330.0, 680.0 }
        select (name, width));

    [Theory]
    [MemberData(nameof(Charts))]
    public void Everything_drawn_lies_within_the_drawing(string name, double width)
    {
        var drawing = ChartDrawing.Draw(Named(name), width, "nb");

        Assert.All(drawing.Shapes, shape =>
        {
            var (left, right, top, bottom) = Bounds(shape);
            Assert.InRange(left, -0.5, right);
            Assert.InRange(right, left, drawing.Width + 0.5);
            Assert.InRange(top, -0.5, bottom);
            Assert.InRange(bottom, top, drawing.Height + 0.5);
        });
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_text_covers_another(string name, double width)
    {
        var texts = ChartDrawing.Draw(Named(name), width, "nb").Shapes.OfType<TextShape>().ToList();

        foreach (var (one, i) in texts.Select((t, i) => (t, i)))
            foreach (var other in texts.Skip(i + 1))
                Assert.False(Overlap(one, other), $"«{one.Text}» and «{other.Text}»");
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_from_zero()
    {
        var bars = ChartDrawing.Draw(SampleDocument.Words, 680, "nb").Shapes.OfType<RectShape>().ToList();

        Assert.Equal(19, bars.Count); // The twentieth is not known.
        Assert.Single(bars.Select(b => b.X).Distinct());
        Assert.Equal(87.0 / 44, bars[0].Width / bars[8].Width, 0.02);
    }

    [Fact]
    public void Gap_in_a_line_stays_a_gap()
    {
        var lines = ChartDrawing.Draw(SampleDocument.Absence, 680, "nb").Shapes.OfType<PolylineShape>().ToList();

        Assert.Equal([3, 7, 12], lines.Select(l => l.Points.Count));
    }

    [Theory]
    [InlineData(new[] { 3.0, 47.0 }, new[] { 0.0, 10, 20, 30, 40, 50 })]
    [InlineData(new[] { 0.02, 0.09 }, new[] { 0, 0.02, 0.04, 0.06, 0.08, 0.1 })]
    [InlineData(new[] { -30.0, 30.0 }, new[] { -40.0, -20, 0, 20, 40 })]
    [InlineData(new[] { 1001.0, 1009.0 }, new[] { 1000.0, 1002, 1004, 1006, 1008, 1010 })]
    [InlineData(new[] { 7.0 }, new[] { 0.0, 2, 4, 6, 8 })]
    [InlineData(new double[0], new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    public void Ticks_are_round_numbers_that_hold_all_values(double[] values, double[] ticks) =>
        Assert.Equal(ticks, ChartScale.ForLines(values, 5).Ticks.Select(t => Math.Round(t, 6)));

    [Fact]
    public void Ticks_of_any_values_hold_them_all_and_are_few() => Prop.ForAll<NormalFloat[], int>((numbers, power) =>
    {
        var values = numbers.Select(n => Math.Clamp(n.Get, -1e12, 1e12) * Math.Pow(10, power % 6)).ToList();
        var ticks = ChartScale.ForLines(values, 5).Ticks;
        Assert.InRange(ticks.Count, 2, 9);
        Assert.Equal(ticks.Distinct().Order(), ticks);
        Assert.All(values, v => Assert.InRange(v, ticks[0] - Math.Abs(ticks[0]) * 1e-6, ticks[^1] + Math.Abs(ticks[^1]) * 1e-6));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Signals_differ_in_shape_and_are_told_of_below()
    {
        var shapes = ChartDrawing.Draw(SampleDocument.Signals, 680, "nb").Shapes;
        var texts = shapes.OfType<TextShape>().Select(t => t.Text).ToList();

        // Each kind of signal once more in the key.
        Assert.Equal(8 + 1, shapes.OfType<PolygonShape>().Count(p => p is { Tone: Tone.Series3, Points.Count: 4 }));
        Assert.Equal(1 + 1, shapes.OfType<RectShape>().Count(r => r.Tone == Tone.Series2));
        Assert.Equal(1 + 1, shapes.OfType<PolygonShape>().Count(p => p is { Tone: Tone.Series4, Points.Count: 3 }));
        Assert.Superset(new HashSet<string> { "Bedre enn vanlig variasjon", "Dårligere enn vanlig variasjon", "Mer enn vanlig variasjon", "Start", "Nytt snitt", "Snitt 8,1", "Mål 6,5" }, texts.ToHashSet());
    }

    [Fact]
    public void Mean_and_limits_step_where_they_are_reckoned_anew()
    {
        var steps = ChartDrawing.Draw(SampleDocument.Signals, 680, "nb").Shapes.OfType<PolylineShape>().Where(l => l.Tone == Tone.Muted).ToList();

        Assert.Equal(6, steps.Count);
        Assert.All(steps, step => Assert.Single(step.Points.Select(p => p.Y).Distinct()));
        Assert.Equal(4, steps.Count(step => step.Dashed));
    }

    [Fact]
    public void Limits_of_too_short_a_series_are_not_drawn()
    {
        SpcPoint[] points = [.. Enumerable.Range(0, 8).Select(i => new SpcPoint(new DateOnly(2026, 1 + i, 1), i * i))];

        var lines = ControlLines.Of(Spc.Of(points, new SpcOptions { Better = Better.Up }), 10, mark => mark.Index);

        Assert.All(lines.Upper.Concat(lines.Lower), limit => Assert.Null(limit));
        Assert.Equal(8, lines.Mean.Count(mean => mean is not null));
        Assert.All(lines.Marks, mark => Assert.Equal(PointMark.Ordinary, mark));
    }

    [Fact]
    public void Units_that_stand_out_are_named_and_the_others_are_in_the_table()
    {
        var texts = ChartDrawing.Draw(SampleDocument.Units, 680, "nb").Shapes.OfType<TextShape>().Select(t => t.Text).ToList();
        var table = ChartNumbers.Table(SampleDocument.Units, "nb");

        Assert.Contains("Enhet 9", texts);
        Assert.DoesNotContain("Enhet 8", texts);
        Assert.Equal(["Enhet 9", "1,5", "315", "0,9", "17,5", "Bedre enn vanlig variasjon"], table.Rows[8]);
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Control)]
    [InlineData(ChartKind.Funnel)]
    public void Chart_without_values_is_drawn_all_the_same(ChartKind kind)
    {
        var empty = SampleDocument.Words with { Kind = kind, Labels = [], Series = [], Limits = [] };
        var unknown = SampleDocument.Words with { Kind = kind, Labels = ["a"], Series = [new("", [double.NaN])] };
        empty = empty with { Control = new ControlLines(), Funnel = SampleDocument.Units.Funnel! with { Bases = [], Marks = [], Limits = [], Steps = [] } };
        unknown = unknown with { Control = new ControlLines { Mean = [double.NaN], Start = 0 }, Funnel = SampleDocument.Units.Funnel };

        Assert.True(ChartDrawing.Draw(empty, 0).Height > 0);
        Assert.DoesNotContain("NaN", HtmlWriter.Svg(ChartDrawing.Draw(unknown, 300), ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tverrfaglig samarbeid", 60)]
    [InlineData(SampleDocument.LongWord, 100)]
    [InlineData("😀😀😀😀😀😀😀😀", 30)]
    public void Wrapped_lines_fit_and_lose_no_letter(string text, double width)
    {
        var lines = TextWidth.Wrap(text, 13, width, 99);

        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 13) <= width));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines.Select(l => l.TrimEnd('-'))));
    }

    private static Chart Named(string name) => name switch { "words" => SampleDocument.Words, "absence" => SampleDocument.Absence, "signals" => SampleDocument.Signals, "units" => SampleDocument.Units, _ => SampleDocument.Agreement };

    private static bool Overlap(Shape one, Shape other)
    {
        var (a, b) = (Bounds(one), Bounds(other));
        return a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
    }

    private static (double Left, double Right, double Top, double Bottom) Bounds(Shape shape)
    {
        switch (shape)
        {
            case RectShape r: return (r.X, r.X + r.Width, r.Y, r.Y + r.Height);
            case LineShape l: return (Math.Min(l.X1, l.X2), Math.Max(l.X1, l.X2), Math.Min(l.Y1, l.Y2), Math.Max(l.Y1, l.Y2));
            case PolylineShape p: return (p.Points.Min(q => q.X), p.Points.Max(q => q.X), p.Points.Min(q => q.Y), p.Points.Max(q => q.Y));
            case PolygonShape p: return (p.Points.Min(q => q.X), p.Points.Max(q => q.X), p.Points.Min(q => q.Y), p.Points.Max(q => q.Y));
            case DotShape d: return (d.X - d.Radius, d.X + d.Radius, d.Y - d.Radius, d.Y + d.Radius);
            default:
                var t = (TextShape)shape;
                var width = t.Width ?? TextWidth.Of(t.Text, t.Size, t.Bold);
                var left = t.Anchor switch { Anchor.Start => t.X, Anchor.Middle => t.X - width / 2, _ => t.X - width };
                return (left, left + width, t.Y - t.Size * 0.75, t.Y + t.Size * 0.2);
        }
    }
}
