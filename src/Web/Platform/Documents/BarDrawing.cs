using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Horizontal bars from zero. Each bar carries its value, which is why there are no ticks to read it off by.</summary>
internal sealed class BarDrawing(Chart chart, double width, string? language)
{
    private const double Gap = 8;
    private const double RowGap = 9;
    private const double Swatch = 12;
    private const double LabelShare = 0.42;

    private readonly List<Shape> shapes = [];
    private readonly List<TextShape> values = [];
    private readonly double barHeight = chart.Series.Count > 1 ? 15 : 19;
    private double top;
    private double labelRight;
    private double plotLeft;
    private double plotWidth;
    private double min;
    private double max;

    public Drawing Draw()
    {
        var labels = Measure();
        DrawKey();
        var limitTops = DrawLimitNames();
        var plotTop = top;
        for (var i = 0; i < labels.Count; i++)
            DrawRow(i, labels[i]);
        shapes.Add(new LineShape(X(0), plotTop, X(0), Round(top), 1, Tone.Ink));
        foreach (var (limit, from) in chart.Limits.Zip(limitTops))
            shapes.Add(new LineShape(X(limit.Value), from, X(limit.Value), Round(top), 1.5, Tone.Muted, Dashed: true));
        foreach (var value in values)
            DrawValue(value);
        return new Drawing(width, Math.Ceiling(top + 2), shapes);
    }

    private List<IReadOnlyList<string>> Measure()
    {
        var room = width * LabelShare;
        var labels = chart.Labels.Select(l => TextWidth.Wrap(l, TextSize, room, 4)).ToList();
        labelRight = labels.SelectMany(l => l).Select(l => TextWidth.Of(l, TextSize)).DefaultIfEmpty(0).Max();
        var known = Values(chart);
        min = Math.Min(0, known.DefaultIfEmpty(0).Min());
        max = Math.Max(0, known.DefaultIfEmpty(0).Max());
        if (max == min)
            max = 1;
        var valueRoom = known.Select(v => TextWidth.Of(ChartNumbers.Value(chart, v, language), TextSize)).DefaultIfEmpty(0).Max() + Gap;
        var before = labelRight + Gap + (min < 0 ? valueRoom : 0);
        plotLeft = before;
        plotWidth = Math.Max(20, width - before - valueRoom);
        return labels;
    }

    private void DrawKey()
    {
        if (chart.Series.Count < 2)
        {
            top = LineHeight;
            shapes.Add(Text(X(0), top - 4, chart.Unit, Tone.Muted));
            top += 4;
            return;
        }
        var (x, y) = (0.0, LineHeight);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var name = TextWidth.Wrap(chart.Series[i].Name, TextSize, width - Swatch - 6, 1)[0];
            var needed = Swatch + 6 + TextWidth.Of(name, TextSize);
            if (x > 0 && x + needed > width)
                (x, y) = (0, y + LineHeight + 3);
            shapes.Add(new RectShape(Round(x), Round(y - 4 - Swatch + 2), Swatch, Swatch, OfSeries(i)));
            shapes.Add(Text(x + Swatch + 6, y - 4, name));
            x += needed + 18;
        }
        top = y + LineHeight + 5;
        shapes.Add(Text(X(0), top - 4, chart.Unit, Tone.Muted));
        top += 4;
    }

    private List<double> DrawLimitNames()
    {
        var tops = new List<double>();
        foreach (var limit in chart.Limits)
        {
            var name = $"{limit.Name} {ChartNumbers.Value(chart, limit.Value, language)}";
            var half = TextWidth.Of(name, TextSize) / 2;
            var middle = Math.Clamp(X(limit.Value), Math.Min(half, width / 2), Math.Max(width - half, width / 2));
            shapes.Add(Text(middle, top + LineHeight - 5, name, Tone.Muted, Anchor.Middle));
            top += LineHeight;
            tops.Add(Round(top));
        }
        top += tops.Count > 0 ? 4 : 0;
        return tops;
    }

    private void DrawRow(int index, IReadOnlyList<string> label)
    {
        var bars = chart.Series.Count * barHeight + Math.Max(0, chart.Series.Count - 1) * 2;
        var height = Math.Max(bars, label.Count * LineHeight);
        var middle = top + RowGap / 2 + height / 2;
        for (var i = 0; i < label.Count; i++)
        {
            var y = middle + (i - (label.Count - 1) / 2.0) * LineHeight + TextSize * 0.36;
            shapes.Add(FilledLabel(labelRight, y, label[i]));
        }
        for (var s = 0; s < chart.Series.Count; s++)
            DrawBar(ChartNumbers.At(chart.Series[s], index), middle - bars / 2 + s * (barHeight + 2), OfSeries(s));
        top += height + RowGap;
    }

    private void DrawBar(double? value, double y, Tone tone)
    {
        var text = ChartNumbers.Value(chart, value, language);
        var from = Math.Min(X(0), X(value ?? 0));
        var length = Math.Abs(X(value ?? 0) - X(0));
        if (length > 0)
            shapes.Add(new RectShape(Round(from), Round(y), Round(length), barHeight, tone));
        var baseline = y + barHeight / 2 + TextSize * 0.36;
        values.Add(value < 0
            ? Text(from - 5, baseline, text, Tone.Ink, Anchor.End)
            : Text(from + length + 5, baseline, text, value is null ? Tone.Muted : Tone.Ink));
    }

    /// <summary>A value stands on paper of its own where the line of a limit would cross it.</summary>
    private void DrawValue(TextShape value)
    {
        var length = TextWidth.Of(value.Text, TextSize);
        var left = value.Anchor == Anchor.End ? value.X - length : value.X;
        if (chart.Limits.Any(l => X(l.Value) > left - 3 && X(l.Value) < left + length + 3))
            shapes.Add(new RectShape(Round(left - 2), Round(value.Y - 11), Round(length + 4), 14, Tone.Paper));
        shapes.Add(value);
    }

    /// <summary>A label that nearly fills its column is held to its width, so that a wider font stays inside.</summary>
    private TextShape FilledLabel(double right, double y, string text)
    {
        var natural = TextWidth.Of(text, TextSize);
        var shape = Text(right, y, text, Tone.Ink, Anchor.End);
        return natural > width * LabelShare * 0.85 ? shape with { Width = Round(natural) } : shape;
    }

    private double X(double value) => Round(plotLeft + (Math.Clamp(value, min, max) - min) / (max - min) * plotWidth);

    private static Tone OfSeries(int index) => ToneColours.OfSeries(index);
}
