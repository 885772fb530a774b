using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static BlankeArk.Web.Platform.Documents.DocxChart;
using static BlankeArk.Web.Platform.Documents.DocxChartParts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A funnel as a native scatter chart. Its workbook has a row for each unit, and below them one for each step of the curves.</summary>
internal static class DocxFunnel
{
    // The room that names take beside their points, about as wide as nine-point type is.
    private const double PlotWidthCm = 10, LineCm = 0.45, LetterCm = 0.18;

    private sealed record Curve(Series Series, Tone Tone, double Points, bool Dashed, bool Named);

    public static void Write(Chart chart, FunnelLines lines, ChartPart part, string language)
    {
        var values = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        var (units, steps) = (chart.Labels.Count, lines.Steps.Count);
        var scale = ChartScale.For(chart);
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
        {
            var pushed = DocxNames.Pushed(curves.Select(curve => curve.Named && Last(curve.Series) is >= 0 and var last ? (last, curve.Series.Values[last]!.Value) : ((int, double)?)null), scale, HeightCm(chart));
            series.AddRange(curves.Select((curve, i) => Line(curve, sizes, i + 2, pushed[i])));
        }
        Put(part, new XElement(C + "plotArea", RoomForNames(),
            new XElement(C + "scatterChart", Val("scatterStyle", "lineMarker"), Val("varyColors", "0"), series, Val("axId", Categories), Val("axId", Values)),
            BaseAxis(lines), ValueAxis(chart, scale)), null, language);
    }

    private static double? Within(double value, ChartScale scale) => value >= scale.Min && value <= scale.Max ? value : null;

    private static Series Below(string name, FunnelLines lines, int units, Func<FunnelStep, double?> value) => new(name, [.. new double?[units], .. lines.Steps.Select(value)]);

    private static XElement Units(Chart chart, FunnelLines lines, Series sizes, Series values, string language)
    {
        var marked = Enumerable.Range(0, chart.Labels.Count).Where(i => lines.Marks[i] != PointMark.Ordinary && values.Values[i] is not null).ToList();
        var named = Apart(chart, lines, values, marked);
        return new XElement(C + "ser", Head(values, 1),
            new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", "19050"), new XElement(A + "noFill"))),
            DocxControl.Marker(PointMark.Ordinary, chart.Labels.Count > 100 ? "3" : "5"),
            marked.Select(i => new XElement(C + "dPt", Val("idx", Text(i)), DocxControl.Marker(lines.Marks[i], "8"), Val("bubble3D", "0"))),
            new XElement(C + "dLbls", named.Order().Select(i => Named(i, chart.Labels[i], ChartMarks.ToneOf(lines.Marks[i]), language)), Shown()),
            Numbers("xVal", sizes, 0), Numbers("yVal", values, 1), Val("smooth", "0"));
    }

    /// <summary>Those furthest from all together are named, where no other name is in the way; the table names them all.</summary>
    private static List<int> Apart(Chart chart, FunnelLines lines, Series values, IEnumerable<int> marked)
    {
        var (scale, bases) = (ChartScale.For(chart), BaseScale.Of(lines.Bases));
        // What the curves are called stands to the right of the plot, and was there first.
        var named = new List<(int Unit, double X, double Y, double Length)>(lines.Steps.TakeLast(1).SelectMany(last =>
            new[] { last.Upper998, last.Upper95, lines.Middle }.Select(value => (-1, PlotWidthCm - LineCm, Up(value), 10 * LineCm))));
        foreach (var unit in marked.OrderByDescending(i => Math.Abs(values.Values[i]!.Value - lines.Middle)))
        {
            var (x, y) = (bases.Share(lines.Bases[unit]) * PlotWidthCm, Up(values.Values[unit]!.Value));
            var length = chart.Labels[unit].Length * LetterCm + LineCm;
            if (!named.Exists(other => Math.Abs(other.Y - y) < LineCm && other.X < x + length && x < other.X + other.Length))
                named.Add((unit, x, y, length));
        }
        return [.. named.Select(n => n.Unit).Where(unit => unit >= 0)];

        double Up(double value) => (value - scale.Min) / (scale.Max - scale.Min) * PlotHeight * HeightCm(chart);
    }

    private static XElement Named(int index, string name, Tone tone, string language) => new(C + "dLbl", Val("idx", Text(index)),
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", Localisation.Languages.Culture(language).Name), new XAttribute("sz", "900"), Fill(tone)), new XElement(A + "t", XmlText.Clean(name)))))),
        Val("dLblPos", "r"), Shown(value: true));

    private static XElement Line(Curve curve, Series sizes, int index, double? push)
    {
        var last = Last(curve.Series);
        return new XElement(C + "ser", Head(curve.Series, index), new XElement(C + "spPr", Stroke(curve.Tone, curve.Points, curve.Dashed)),
            new XElement(C + "marker", Val("symbol", "none")), new XElement(C + "dLbls", push is { } by ? DocxNames.Name(last, curve.Tone, by) : null, Shown()),
            Numbers("xVal", sizes, 0), Numbers("yVal", curve.Series, index), Val("smooth", "0"));
    }

    private static int Last(Series series) => Enumerable.Range(0, series.Values.Count).LastOrDefault(i => series.Values[i] is not null, -1);

    private static XElement Numbers(string kind, Series series, int column) => new(C + kind,
        new XElement(C + "numRef", new XElement(C + "f", DocxChartData.Numbers(column, series.Values.Count)),
            new XElement(C + "numCache", new XElement(C + "formatCode", "General"), Val("ptCount", Text(series.Values.Count)),
                series.Values.Select((v, i) => v is { } known ? Point(i, Number(known)) : null))));

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
