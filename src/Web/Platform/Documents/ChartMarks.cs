using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Points that are not ordinary, told apart by shape as well as by colour: better a diamond, worse a square, a change a triangle.</summary>
internal static class ChartMarks
{
    public static Tone ToneOf(PointMark mark) => mark switch
    {
        PointMark.Better => Tone.Series3,
        PointMark.Worse => Tone.Series2,
        PointMark.Change => Tone.Series4,
        _ => Tone.Ink,
    };

    public static Shape At(double x, double y, double size, PointMark mark) => mark switch
    {
        PointMark.Better => new PolygonShape([P(x, y - size * 1.3), P(x + size * 1.3, y), P(x, y + size * 1.3), P(x - size * 1.3, y)], ToneOf(mark)),
        PointMark.Worse => new RectShape(Round(x - size), Round(y - size), Round(2 * size), Round(2 * size), ToneOf(mark)),
        PointMark.Change => new PolygonShape([P(x, y - size * 1.3), P(x + size * 1.25, y + size), P(x - size * 1.25, y + size)], ToneOf(mark)),
        _ => new DotShape(x, y, Round(size * 0.8), Tone.Ink),
    };

    /// <summary>What the shapes in the drawing mean, below it.</summary>
    /// <returns>The bottom of the key; where it began when nothing is to be told.</returns>
    public static double DrawKey(List<Shape> shapes, IEnumerable<PointMark> marks, double top, double width, string? language)
    {
        const double Size = 4.5, Indent = 16, Apart = 18;
        var (x, y) = (0.0, top);
        foreach (var mark in marks.Where(m => m != PointMark.Ordinary).Distinct().Order())
        {
            var text = TextWidth.Wrap(ChartWords.In(ChartWords.Of(mark), language), TextSize, width - Indent, 1)[0];
            var needed = Indent + TextWidth.Of(text, TextSize);
            if (y == top || x + needed > width)
                (x, y) = (0, y + LineHeight + 3);
            shapes.Add(At(Round(x + 6), Round(y - TextSize * 0.36), Size, mark));
            shapes.Add(Text(x + Indent, y, text));
            x += needed + Apart;
        }
        return y;
    }

    private static (double, double) P(double x, double y) => (Round(x), Round(y));
}
