using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using BlankeArk.Web.Platform.Localisation;
using DocumentFormat.OpenXml.Packaging;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A chart in DrawingML, with the workbook that holds its numbers, so that Word can edit it.</summary>
internal static class DocxChart
{
    internal static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    internal static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = DocxXml.R;

    /// <summary>The share of the height of a line chart two names at line ends must be apart to be read.</summary>
    private const double LabelShare = 0.075;

    public static void Write(Chart chart, ChartPart part, string language)
    {
        if (chart is { Kind: ChartKind.Funnel, Funnel: { } funnel })
        {
            DocxFunnel.Write(chart, funnel, part, language);
            return;
        }
        var lines = chart.Kind == ChartKind.Control ? chart.Control : null;
        var styles = lines is null ? null : DocxControl.Lines(chart, lines, language);
        var columns = styles is null ? Columns(chart, language) : [.. styles.Select(style => style.Series)];
        var workbook = part.AddNewPart<EmbeddedPackagePart>(DocxChartData.ContentType, "rIdData");
        DocxChartData.Write(chart, columns, workbook);
        var plot = styles is not null ? DocxControl.Plot(chart, styles)
            : chart.Kind == ChartKind.Bars ? DocxChartParts.Bars(chart, columns)
            : DocxChartParts.Lines(chart, columns, Direct(chart, columns));
        var legend = styles is null && columns.Count > 1 && (chart.Kind == ChartKind.Bars || !Direct(chart, columns));
        Put(part, plot, legend ? new XElement(C + "legend", Val("legendPos", chart.Kind == ChartKind.Bars ? "t" : "b"), Val("overlay", "0")) : null, language);
    }

    /// <summary>The chart around its plot.</summary>
    internal static void Put(ChartPart part, XElement plot, XElement? legend, string language)
    {
        var space = new XElement(C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            Val("date1904", "0"), Val("lang", Languages.Culture(language).Name), Val("roundedCorners", "0"),
            new XElement(C + "chart", Val("autoTitleDeleted", "1"), plot, legend, Val("plotVisOnly", "1"), Val("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
            DocxChartParts.TextLook(Tone.Ink),
            new XElement(C + "externalData", new XAttribute(R + "id", "rIdData"), Val("autoUpdate", "0")));
        using var xml = XmlWriter.Create(part.GetStream(FileMode.Create), new XmlWriterSettings { CloseOutput = true });
        space.WriteTo(xml);
    }

    /// <summary>Half a centimetre or so for each bar, and never higher than a page.</summary>
    public static double HeightCm(Chart chart) => chart.Kind != ChartKind.Bars
        ? chart.Kind == ChartKind.Line ? 8 : 9.5
        : Math.Clamp(1.2 + chart.Labels.Count * (0.25 + 0.42 * Math.Max(1, chart.Series.Count)), 3.5, 21);

    /// <summary>The sentence, limits that cannot be drawn among native bars, and what the shapes of points mean.</summary>
    public static string WithLimits(Chart chart, string sentence, string language) => chart.Kind != ChartKind.Bars
        ? string.Join(' ', Key(chart.Control?.Marks ?? chart.Funnel?.Marks ?? [], language).Prepend(sentence))
        : string.Join(' ', chart.Limits.Select(l => $"{l.Name}: {ChartNumbers.Value(chart, l.Value, language)}.").Prepend(sentence));

    private static IEnumerable<string> Key(IEnumerable<PointMark> marks, string language) => marks.Where(m => m != PointMark.Ordinary).Distinct().Order()
        .Select(mark => $"{mark switch { PointMark.Better => '◆', PointMark.Worse => '■', _ => '▲' }} {ChartWords.Of(mark).In(language)}.");

    /// <summary>What the chart shows as columns of numbers; in a line chart, limits are lines too.</summary>
    private static List<Series> Columns(Chart chart, string language)
    {
        var columns = chart.Series.Select(s => new Series(s.Name.Length > 0 ? s.Name : chart.Unit, [.. chart.Labels.Select((_, i) => ChartNumbers.At(s, i))])).ToList();
        if (chart.Kind == ChartKind.Line)
            columns.AddRange(chart.Limits.Select(l => new Series($"{l.Name} {ChartNumbers.Value(chart, l.Value, language)}", [.. chart.Labels.Select(_ => (double?)l.Value)])));
        return columns;
    }

    /// <summary>Whether the line ends are far enough apart for names beside them; else there is a legend.</summary>
    private static bool Direct(Chart chart, List<Series> columns)
    {
        var scale = ChartScale.For(chart);
        var ends = columns.Select(c => c.Values.LastOrDefault(v => v is not null)).OfType<double>().Order().ToList();
        return ends.Zip(ends.Skip(1)).All(pair => pair.Second - pair.First >= (scale.Max - scale.Min) * LabelShare);
    }

    internal static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    internal static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
