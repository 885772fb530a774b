using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static BlankeArk.Web.Platform.Documents.DocxChart;
using static BlankeArk.Web.Platform.Documents.DocxChartParts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A funnel as a native scatter chart. Its workbook has a row for each unit, and below them one for each step of the curves.</summary>
internal static class DocxFunnel
{
    private sealed record Curve(Series Series, Tone Tone, double Points, bool Dashed, bool Named);

    public static void Write(Chart chart, FunnelLines lines, ChartPart part, string language)
    {
        var values = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        var (units, steps) = (chart.Labels.Count, lines.Steps.Count);
        var scale = ChartScale.ForLines(ChartDrawing.Values(chart), 5);
        var middle = $"{ChartWords.Together.In(language)} {ChartNumbers.Value(chart, lines.Middle, language)}";
        List<Curve> curves =
        [
            new(Below(ChartWords.Limit998.In(language), lines, units, step => Within(step.Upper998, scale)), Tone.Muted, 1, false, true),
            new(Below(ChartWords.Limit998.In(language), lines, units, step => Within(step.Lower998, scale)), Tone.Muted, 1, false, false),
            new(Below(ChartWords.Limit95.In(language), lines, units, step => Within(step.Upper95, scale)), Tone.Muted, 1, true, true),
            new(Below(ChartWords.Limit95.In(language), lines, units, step => Within(step.Lower95, scale)), Tone.Muted, 1, true, false),
            new(Below(middle, lines, units, _ => lines.Middle), Tone.Ink, 1.25, false, true),
        ];
        var named = new Series(values.Name.Length > 0 ? values.Name : chart.Unit, [.. chart.Labels.Select((_, i) => ChartNumbers.At(values, i)), .. new double?[steps]]);
        var sizes = new Series(lines.BaseName, [.. lines.Bases.Take(units).Select(b => (double?)b), .. lines.Steps.Select(step => (double?)step.Base)]);
        List<Series> columns = [sizes, named, .. curves.Select(curve => curve.Series)];
        var table = chart with { Labels = [.. chart.Labels, .. lines.Steps.Select(_ => "")] };
        DocxChartData.Write(table, columns, part.AddNewPart<EmbeddedPackagePart>(DocxChartData.ContentType, "rIdData"));
        var series = new List<XElement> { Units(chart, lines, sizes, named, language) };
        if (steps > 0)
            series.AddRange(curves.Select((curve, i) => Line(curve, sizes, i + 2)));
        Put(part, new XElement(C + "plotArea", RoomForNames(),
            new XElement(C + "scatterChart", Val("scatterStyle", "lineMarker"), Val("varyColors", "0"), series, Val("axId", Categories), Val("axId", Values)),
            BaseAxis(lines), ValueAxis(chart, scale)), null, language);
    }

    private static double? Within(double value, ChartScale scale) => value >= scale.Min && value <= scale.Max ? value : null;

    private static Series Below(string name, FunnelLines lines, int units, Func<FunnelStep, double?> value) => new(name, [.. new double?[units], .. lines.Steps.Select(value)]);

    private static XElement Units(Chart chart, FunnelLines lines, Series sizes, Series values, string language)
    {
        var marked = Enumerable.Range(0, chart.Labels.Count).Where(i => lines.Marks[i] != PointMark.Ordinary && values.Values[i] is not null).ToList();
        return new XElement(C + "ser", Head(values, 1),
            new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", "19050"), new XElement(A + "noFill"))),
            DocxControl.Marker(PointMark.Ordinary, chart.Labels.Count > 100 ? "3" : "5"),
            marked.Select(i => new XElement(C + "dPt", Val("idx", Text(i)), DocxControl.Marker(lines.Marks[i], "8"), Val("bubble3D", "0"))),
            new XElement(C + "dLbls", marked.Select(i => Named(i, chart.Labels[i], ChartMarks.ToneOf(lines.Marks[i]), language)), Shown()),
            Numbers("xVal", sizes, 0, chart.Labels.Count, 0), Numbers("yVal", values, 1, chart.Labels.Count, 0), Val("smooth", "0"));
    }

    private static XElement Named(int index, string name, Tone tone, string language) => new(C + "dLbl", Val("idx", Text(index)),
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", Localisation.Languages.Culture(language).Name), new XAttribute("sz", "900"), Fill(tone)), new XElement(A + "t", XmlText.Clean(name)))))),
        Val("dLblPos", "r"), Shown(value: true));

    private static XElement Line(Curve curve, Series sizes, int index)
    {
        var from = curve.Series.Values.TakeWhile(v => v is null).Count();
        var count = curve.Series.Values.Count - from;
        var last = Enumerable.Range(0, count).LastOrDefault(i => curve.Series.Values[from + i] is not null, -1);
        var name = curve.Named && last >= 0
            ? new XElement(C + "dLbl", Val("idx", Text(last)), new XElement(C + "spPr", new XElement(A + "noFill")), TextLook(curve.Tone), Val("dLblPos", "r"), Shown(name: true))
            : null;
        return new XElement(C + "ser", Head(curve.Series, index), new XElement(C + "spPr", Stroke(curve.Tone, curve.Points, curve.Dashed)),
            new XElement(C + "marker", Val("symbol", "none")), new XElement(C + "dLbls", name, Shown()),
            Numbers("xVal", sizes, 0, count, from), Numbers("yVal", curve.Series, index, count, from), Val("smooth", "0"));
    }

    private static XElement Numbers(string kind, Series series, int column, int count, int from) => new(C + kind,
        new XElement(C + "numRef", new XElement(C + "f", DocxChartData.Numbers(column, count, from)),
            new XElement(C + "numCache", new XElement(C + "formatCode", "General"), Val("ptCount", Text(count)),
                Enumerable.Range(0, count).Select(i => series.Values[from + i] is { } known ? Point(i, Number(known)) : null))));

    private static XElement BaseAxis(FunnelLines lines)
    {
        var bases = BaseScale.Of(lines.Bases);
        // By powers an axis begins at a power, or Word moves it there.
        var min = bases.ByPowers ? Math.Pow(10, Math.Floor(Math.Log10(bases.Min))) : bases.Min;
        return new XElement(C + "valAx", Val("axId", Categories),
            new XElement(C + "scaling", bases.ByPowers ? Val("logBase", "10") : null, Val("orientation", "minMax"), Val("max", Number(bases.Max)), Val("min", Number(min))),
            Val("delete", "0"), Val("axPos", "b"), AxisTitle(lines.BaseName),
            new XElement(C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")), Val("majorTickMark", "out"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
            new XElement(C + "spPr", Stroke(Tone.Ink, 0.75)), TextLook(Tone.Muted), Val("crossAx", Values), Val("crosses", "min"), Val("crossBetween", "midCat"));
    }

    private static XElement AxisTitle(string text) => new(C + "title",
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", "900"), new XAttribute("b", "0"))),
                new XElement(A + "r", new XElement(A + "rPr", new XAttribute("sz", "900"), new XAttribute("b", "0"), Fill(Tone.Muted)), new XElement(A + "t", XmlText.Clean(text)))))),
        Val("overlay", "0"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
