using static BlankeArk.Web.Platform.Documents.ChartDrawing;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A name beside the end of a line.</summary>
internal sealed record EndLabel(IReadOnlyList<string> Lines, double Y, Tone Tone)
{
    public double Height => Lines.Count * LineHeight;
}

/// <summary>Names at line ends, pushed apart downwards and then back up, so that none covers another.</summary>
internal static class EndLabels
{
    public static double WidestOf(IEnumerable<EndLabel> labels) =>
        labels.SelectMany(l => l.Lines).Select(l => TextWidth.Of(l, TextSize)).DefaultIfEmpty(0).Max();

    /// <param name="shapes">Where the names are added.</param>
    /// <param name="labels">The names.</param>
    /// <param name="x">Where they begin.</param>
    /// <param name="lowest">How far down they may reach, if there is room.</param>
    /// <returns>The bottom of the lowest name.</returns>
    public static double Draw(List<Shape> shapes, IEnumerable<EndLabel> labels, double x, double lowest)
    {
        var sorted = labels.OrderBy(l => l.Y).ToList();
        var tops = new double[sorted.Count];
        var from = 0.0;
        for (var i = 0; i < sorted.Count; i++)
        {
            tops[i] = Math.Max(from, sorted[i].Y - sorted[i].Height / 2);
            from = tops[i] + sorted[i].Height + 2;
        }
        var to = lowest;
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Max(i == 0 ? 0 : sorted.Take(i).Sum(l => l.Height + 2), Math.Min(tops[i], to - sorted[i].Height));
            to = tops[i] - 2;
        }
        for (var i = 0; i < sorted.Count; i++)
            for (var line = 0; line < sorted[i].Lines.Count; line++)
                shapes.Add(Text(x, tops[i] + (line + 0.76) * LineHeight, sorted[i].Lines[line], sorted[i].Tone));
        return sorted.Count == 0 ? 0 : tops[^1] + sorted[^1].Height;
    }
}
