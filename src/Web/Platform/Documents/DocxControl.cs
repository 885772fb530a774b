using System.Xml.Linq;
using BlankeArk.Web.Platform.Localisation;
using static BlankeArk.Web.Platform.Documents.DocxChart;
using static BlankeArk.Web.Platform.Documents.DocxChartParts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>One line of a native control chart, and how it looks.</summary>
internal sealed record DocxLine(Series Series, Tone Tone, double Points)
{
    public bool Dashed { get; init; }
    /// <summary>Its name stands at its end.</summary>
    public bool Named { get; init; }
    /// <summary>Its points are drawn so.</summary>
    public PointMark? Mark { get; init; }
    /// <summary>Points without a line between them.</summary>
    public bool PointsOnly { get; init; }
    /// <summary>A moment: one value, drawn as an upright line through the plot.</summary>
    public bool Moment { get; init; }
}

/// <summary>A control chart as a native line chart; mean and limits are lines of their own between one new reckoning and the next.</summary>
internal static class DocxControl
{
    private const int MostLabels = 10;

    public static List<DocxLine> Lines(Chart chart, ControlLines lines, string language)
    {
        var made = new List<DocxLine>();
        var limits = ChartScale.For(chart);
        foreach (var (name, values) in ControlTable.Lines(chart, lines))
        {
            if (name == ChartWords.Mean || name == ChartWords.Lower || name == ChartWords.Upper)
                made.AddRange(Parts(chart, lines, values, name, language));
            else if (values.Any(v => v is not null))
                made.Add(new DocxLine(Whole(chart, values, Named(chart, name, values, language)), name == ChartWords.Target ? Tone.Series5 : Tone.Series1, name == ChartWords.ExpectedLow || name == ChartWords.ExpectedHigh ? 0.5 : 1.5)
                {
                    Dashed = name != ChartWords.Target,
                    Named = name == ChartWords.Target || name == ChartWords.Expected,
                });
        }
        made.AddRange(Moments(chart, lines, limits.Max, language));
        var measured = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        made.Add(new DocxLine(Whole(chart, measured.Values, measured.Name.Length > 0 ? measured.Name : chart.Unit), Tone.Ink, 1.5) { Mark = PointMark.Ordinary, Named = true });
        made.AddRange(Signals(chart, lines, measured, language));
        return made;
    }

    public static XElement Plot(Chart chart, List<DocxLine> lines)
    {
        var scale = ChartScale.For(chart);
        var pushed = DocxNames.Pushed(lines.Select(line => line.Named && !line.Moment && Last(line.Series) is >= 0 and var last ? (last, line.Series.Values[last]!.Value) : ((int, double)?)null), scale, HeightCm(chart));
        var every = (int)Math.Ceiling(chart.Labels.Count / (double)MostLabels);
        return new XElement(C + "plotArea", RoomForNames(),
            new XElement(C + "lineChart", Val("grouping", "standard"), Val("varyColors", "0"), lines.Select((line, i) => Line(chart, line, i, scale, line.Moment ? 0 : pushed[i])), Val("marker", "1"), Val("axId", Categories), Val("axId", Values)),
            CategoryAxis("b", "minMax", every), ValueAxis(chart, scale));
    }

    private static IEnumerable<DocxLine> Parts(Chart chart, ControlLines lines, IReadOnlyList<double?> values, Text name, string language)
    {
        List<int> from = [0, .. lines.Rebases, chart.Labels.Count];
        for (var part = 0; part + 1 < from.Count; part++)
        {
            double?[] within = [.. chart.Labels.Select((_, i) => i >= from[part] && i < from[part + 1] ? ChartNumbers.At(new Series("", values), i) : null)];
            if (within.All(v => v is null)) continue;
            var last = part + 2 == from.Count;
            yield return new DocxLine(new Series(Named(chart, name, within, language), within), Tone.Muted, 1) { Dashed = name != ChartWords.Mean, Named = last };
        }
    }

    private static IEnumerable<DocxLine> Moments(Chart chart, ControlLines lines, double top, string language)
    {
        var moments = lines.Rebases.Select(at => (At: at, Name: ChartWords.Rebase));
        if (lines.Start is { } start) moments = moments.Prepend((start, ChartWords.Start));
        return moments.Where(m => m.At >= 0 && m.At < chart.Labels.Count)
            .Select(m => new DocxLine(new Series(m.Name.In(language), [.. chart.Labels.Select((_, i) => i == m.At ? top : (double?)null)]), Tone.Muted, 0.75) { Moment = true, Named = true });
    }

    /// <summary>Signals are columns of their own, so that every program shows them in their own colour.</summary>
    private static IEnumerable<DocxLine> Signals(Chart chart, ControlLines lines, Series measured, string language) =>
        lines.Marks.Where(mark => mark != PointMark.Ordinary).Distinct().Order().Select(mark => new DocxLine(
            new Series(ChartWords.Of(mark).In(language), [.. chart.Labels.Select((_, i) => ControlLines.At(lines.Marks, i) == mark ? ChartNumbers.At(measured, i) : null)]), ChartMarks.ToneOf(mark), 1)
        { Mark = mark, PointsOnly = true });

    private static Series Whole(Chart chart, IReadOnlyList<double?> values, string name) => new(name, [.. chart.Labels.Select((_, i) => ChartNumbers.At(new Series("", values), i))]);

    private static string Named(Chart chart, Text name, IReadOnlyList<double?> values, string language) =>
        values.LastOrDefault(v => v is not null) is { } last ? $"{name.In(language)} {ChartNumbers.Value(chart, last, language)}" : name.In(language);

    private static int Last(Series series) => Enumerable.Range(0, series.Values.Count).LastOrDefault(i => series.Values[i] is not null, -1);

    private static XElement Line(Chart chart, DocxLine line, int index, ChartScale scale, double? push) => new(C + "ser", Head(line.Series, index),
        new XElement(C + "spPr", line.Moment || line.PointsOnly ? new XElement(A + "ln", new XAttribute("w", "19050"), new XElement(A + "noFill")) : Stroke(line.Tone, line.Points, line.Dashed)),
        line.Mark is { } mark ? Marker(mark, mark != PointMark.Ordinary ? "8" : chart.Labels.Count > 40 ? "3" : "5") : new XElement(C + "marker", Val("symbol", "none")),
        new XElement(C + "dLbls", push is { } by ? DocxNames.Name(Last(line.Series), line.Tone, by, line.Moment ? "t" : "r") : null, Shown()),
        line.Moment ? Upright(scale) : null,
        DocxChartParts.Data(chart, line.Series, index), Val("smooth", "0"));

    /// <summary>A line from the top of the plot to its bottom.</summary>
    private static XElement Upright(ChartScale scale) => new(C + "errBars", Val("errDir", "y"), Val("errBarType", "minus"), Val("errValType", "fixedVal"), Val("noEndCap", "1"),
        Val("val", Number(scale.Max - scale.Min)), new XElement(C + "spPr", Stroke(Tone.Muted, 0.75)));

    internal static XElement Marker(PointMark mark, string size) => new(C + "marker",
        Val("symbol", mark switch { PointMark.Better => "diamond", PointMark.Worse => "square", PointMark.Change => "triangle", _ => "circle" }), Val("size", size),
        new XElement(C + "spPr", Fill(ChartMarks.ToneOf(mark)), new XElement(A + "ln", new XElement(A + "noFill"))));
}
