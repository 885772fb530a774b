using System.Globalization;
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
    /// <summary>The measured, whose points are marked.</summary>
    public IReadOnlyList<PointMark>? Marks { get; init; }
    /// <summary>A moment: one value, drawn as an upright line through the plot.</summary>
    public bool Moment { get; init; }
}

/// <summary>A control chart as a native line chart; mean and limits are lines of their own between one new reckoning and the next.</summary>
internal static class DocxControl
{
    public static List<DocxLine> Lines(Chart chart, ControlLines lines, string language)
    {
        var made = new List<DocxLine>();
        var limits = ChartScale.ForLines(ChartDrawing.Values(chart), 5);
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
        made.Add(new DocxLine(Whole(chart, measured.Values, measured.Name.Length > 0 ? measured.Name : chart.Unit), Tone.Ink, 1.5) { Marks = lines.Marks, Named = true });
        return made;
    }

    public static XElement Plot(Chart chart, List<DocxLine> lines)
    {
        var scale = ChartScale.ForLines(ChartDrawing.Values(chart), 5);
        return new XElement(C + "plotArea", RoomForNames(),
            new XElement(C + "lineChart", Val("grouping", "standard"), Val("varyColors", "0"), lines.Select((line, i) => Line(chart, line, i, scale)), Val("marker", "1"), Val("axId", Categories), Val("axId", Values)),
            CategoryAxis("b", "minMax"), ValueAxis(chart, scale));
    }

    private static IEnumerable<DocxLine> Parts(Chart chart, ControlLines lines, IReadOnlyList<double?> values, Text name, string language)
    {
        List<int> from = [0, .. lines.Rebases, chart.Labels.Count];
        for (var part = 0; part + 1 < from.Count; part++)
        {
            double?[] within = [.. chart.Labels.Select((_, i) => i >= from[part] && i < from[part + 1] ? ControlLines.At(values, i) : null)];
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

    private static Series Whole(Chart chart, IReadOnlyList<double?> values, string name) => new(name, [.. chart.Labels.Select((_, i) => ControlLines.At(values, i) is { } v && double.IsFinite(v) ? v : (double?)null)]);

    private static string Named(Chart chart, Text name, IReadOnlyList<double?> values, string language) =>
        values.LastOrDefault(v => v is not null) is { } last ? $"{name.In(language)} {ChartNumbers.Value(chart, last, language)}" : name.In(language);

    private static XElement Line(Chart chart, DocxLine line, int index, ChartScale scale)
    {
        var last = Enumerable.Range(0, line.Series.Values.Count).LastOrDefault(i => line.Series.Values[i] is not null, -1);
        var name = line.Named && last >= 0
            ? new XElement(C + "dLbl", Val("idx", Text(last)), new XElement(C + "spPr", new XElement(A + "noFill")), TextLook(line.Tone), Val("dLblPos", line.Moment ? "t" : "r"), Shown(name: true))
            : null;
        return new XElement(C + "ser", Head(line.Series, index),
            new XElement(C + "spPr", line.Moment ? new XElement(A + "ln", new XElement(A + "noFill")) : Stroke(line.Tone, line.Points, line.Dashed)),
            line.Marks is null ? new XElement(C + "marker", Val("symbol", "none")) : Marker(PointMark.Ordinary, chart.Labels.Count > 40 ? "3" : "5"),
            line.Marks?.Select((mark, i) => (mark, i)).Where(p => p.mark != PointMark.Ordinary && p.i < chart.Labels.Count)
                .Select(p => new XElement(C + "dPt", Val("idx", Text(p.i)), Marker(p.mark, "8"), Val("bubble3D", "0"))),
            new XElement(C + "dLbls", name, Shown()),
            line.Moment ? Upright(scale) : null,
            DocxChartParts.Data(chart, line.Series, index), Val("smooth", "0"));
    }

    /// <summary>A line from the top of the plot to its bottom.</summary>
    private static XElement Upright(ChartScale scale) => new(C + "errBars", Val("errDir", "y"), Val("errBarType", "minus"), Val("errValType", "fixedVal"), Val("noEndCap", "1"),
        Val("val", Number(scale.Max - scale.Min)), new XElement(C + "spPr", Stroke(Tone.Muted, 0.75)));

    internal static XElement Marker(PointMark mark, string size) => new(C + "marker",
        Val("symbol", mark switch { PointMark.Better => "diamond", PointMark.Worse => "square", PointMark.Change => "triangle", _ => "circle" }), Val("size", size),
        new XElement(C + "spPr", Fill(ChartMarks.ToneOf(mark)), new XElement(A + "ln", new XElement(A + "noFill"))));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
