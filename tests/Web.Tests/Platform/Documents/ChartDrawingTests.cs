using BlankeArk.Web.Platform.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents;

public sealed class ChartDrawingTests
{
    public static TheoryData<string, double> Charts => new(
        from name in new[] { "words", "absence", "agreement" }
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

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Line)]
    public void Chart_without_values_is_drawn_all_the_same(ChartKind kind)
    {
        var empty = SampleDocument.Words with { Kind = kind, Labels = [], Series = [], Limits = [] };
        var unknown = SampleDocument.Words with { Kind = kind, Labels = ["a"], Series = [new("", [double.NaN])] };

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

    private static Chart Named(string name) => name switch { "words" => SampleDocument.Words, "absence" => SampleDocument.Absence, _ => SampleDocument.Agreement };

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
            case DotShape d: return (d.X - d.Radius, d.X + d.Radius, d.Y - d.Radius, d.Y + d.Radius);
            default:
                var t = (TextShape)shape;
                var width = t.Width ?? TextWidth.Of(t.Text, t.Size, t.Bold);
                var left = t.Anchor switch { Anchor.Start => t.X, Anchor.Middle => t.X - width / 2, _ => t.X - width };
                return (left, left + width, t.Y - t.Size * 0.75, t.Y + t.Size * 0.2);
        }
    }
}
