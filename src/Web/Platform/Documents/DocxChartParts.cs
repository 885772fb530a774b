using System.Globalization;
using System.Xml.Linq;
using static BlankeArk.Web.Platform.Documents.DocxChart;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The plots of native charts: horizontal bars with their values, and lines with their names.</summary>
internal static class DocxChartParts
{
    internal const string Categories = "100";
    internal const string Values = "200";
    /// <summary>The share of a chart with names beside its lines that the plot is high.</summary>
    internal const double PlotHeight = 0.8;

    public static XElement Bars(Chart chart, List<Series> columns)
    {
        var series = columns.Select((column, i) => new XElement(C + "ser", Head(column, i),
            new XElement(C + "spPr", Fill(ToneColours.OfSeries(i))), Val("invertIfNegative", "0"),
            new XElement(C + "dLbls", Format(chart), Val("dLblPos", "outEnd"), Shown(value: true)), Data(chart, column, i)));
        var limits = ChartDrawing.Values(chart with { Limits = [] });
        return new XElement(C + "plotArea", new XElement(C + "layout"),
            new XElement(C + "barChart", Val("barDir", "bar"), Val("grouping", "clustered"), Val("varyColors", "0"), series,
                Val("gapWidth", columns.Count > 1 ? "60" : "45"), Val("overlap", columns.Count > 1 ? "-8" : "0"), Val("axId", Categories), Val("axId", Values)),
            CategoryAxis("l", "maxMin"),
            new XElement(C + "valAx", Val("axId", Values),
                new XElement(C + "scaling", Val("orientation", "minMax"), limits.Exists(v => v < 0) ? null : Val("min", "0")),
                Val("delete", "1"), Val("axPos", "t"), Format(chart), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
                Val("crossAx", Categories), Val("crosses", "autoZero"), Val("crossBetween", "between")));
    }

    public static XElement Lines(Chart chart, List<Series> columns, bool direct)
    {
        var scale = ChartScale.For(chart);
        var series = columns.Select((column, i) => Line(chart, column, i, direct));
        return new XElement(C + "plotArea", direct ? RoomForNames() : new XElement(C + "layout"),
            new XElement(C + "lineChart", Val("grouping", "standard"), Val("varyColors", "0"), series, Val("marker", "1"), Val("axId", Categories), Val("axId", Values)),
            CategoryAxis("b", "minMax"), ValueAxis(chart, scale));
    }

    /// <summary>The upright axis of a line chart.</summary>
    internal static XElement ValueAxis(Chart chart, ChartScale scale) => new(C + "valAx", Val("axId", Values),
        new XElement(C + "scaling", Val("orientation", "minMax"), Val("max", DocxChart.Number(scale.Max)), Val("min", DocxChart.Number(scale.Min))),
        Val("delete", "0"), Val("axPos", "l"), new XElement(C + "majorGridlines", new XElement(C + "spPr", Stroke(Tone.Grid, 0.75))),
        Format(chart with { Decimals = scale.Decimals }), Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))), TextLook(Tone.Muted),
        Val("crossAx", Categories), Val("crosses", "autoZero"), Val("crossBetween", "midCat"), Val("majorUnit", DocxChart.Number(scale.Ticks[1] - scale.Ticks[0])));

    public static XElement TextLook(Tone tone) => new(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", "900"), Fill(tone), new XElement(A + "latin", new XAttribute("typeface", "Arial"))))));

    private static XElement Line(Chart chart, Series column, int index, bool direct)
    {
        var isLimit = index >= chart.Series.Count;
        var tone = isLimit ? Tone.Muted : ToneColours.OfSeries(index);
        var last = Enumerable.Range(0, column.Values.Count).LastOrDefault(i => column.Values[i] is not null, -1);
        var marker = isLimit || chart.Labels.Count > 40
            ? new XElement(C + "marker", Val("symbol", "none"))
            : new XElement(C + "marker", Val("symbol", "circle"), Val("size", "5"), new XElement(C + "spPr", Fill(tone), new XElement(A + "ln", new XElement(A + "noFill"))));
        var name = direct && last >= 0
            ? new XElement(C + "dLbl", Val("idx", last.ToString(CultureInfo.InvariantCulture)), new XElement(C + "spPr", new XElement(A + "noFill")), TextLook(tone), Val("dLblPos", "r"), Shown(name: true))
            : null;
        return new XElement(C + "ser", Head(column, index), new XElement(C + "spPr", Stroke(tone, isLimit ? 1.25 : 2, isLimit)), marker,
            new XElement(C + "dLbls", name, Shown()), Data(chart, column, index), Val("smooth", "0"));
    }

    internal static XElement CategoryAxis(string side, string orientation, int every = 1) => new(C + "catAx", Val("axId", Categories),
        new XElement(C + "scaling", Val("orientation", orientation)), Val("delete", "0"), Val("axPos", side),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
        new XElement(C + "spPr", Stroke(Tone.Ink, 0.75)), Val("crossAx", Values), Val("crosses", "autoZero"), Val("auto", "0"), Val("lblAlgn", "ctr"), Val("lblOffset", "100"), every > 1 ? Val("tickLblSkip", every.ToString(CultureInfo.InvariantCulture)) : null, Val("noMultiLvlLbl", "1"));

    internal static object[] Head(Series column, int index)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        return
        [
            Val("idx", number), Val("order", number),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", DocxChartData.Header(index)), new XElement(C + "strCache", Val("ptCount", "1"), Point(0, XmlText.Clean(column.Name))))),
        ];
    }

    internal static object[] Data(Chart chart, Series column, int index)
    {
        var count = Val("ptCount", chart.Labels.Count.ToString(CultureInfo.InvariantCulture));
        return
        [
            new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", DocxChartData.Labels(chart.Labels.Count)),
                new XElement(C + "strCache", count, chart.Labels.Select((label, i) => Point(i, XmlText.Clean(label)))))),
            new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", DocxChartData.Numbers(index, chart.Labels.Count)),
                new XElement(C + "numCache", new XElement(C + "formatCode", "General"), count, column.Values.Select((v, i) => v is { } known ? Point(i, DocxChart.Number(known)) : null)))),
        ];
    }

    internal static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    internal static XElement Format(Chart chart) => new(C + "numFmt",
        new XAttribute("formatCode", chart.Decimals > 0 ? "#,##0." + new string('0', chart.Decimals) : "#,##0"), new XAttribute("sourceLinked", "0"));

    internal static object[] Shown(bool value = false, bool name = false) =>
    [
        Val("showLegendKey", "0"), Val("showVal", value ? "1" : "0"), Val("showCatName", "0"), Val("showSerName", name ? "1" : "0"), Val("showPercent", "0"), Val("showBubbleSize", "0"),
    ];

    internal static XElement RoomForNames() => new(C + "layout", new XElement(C + "manualLayout", Val("layoutTarget", "inner"), Val("xMode", "edge"), Val("yMode", "edge"),
        Val("x", "0.06"), Val("y", "0.05"), Val("w", "0.68"), Val("h", DocxChart.Number(PlotHeight))));

    internal static XElement Fill(Tone tone) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", ToneColours.OnPaper(tone))));

    internal static XElement Stroke(Tone tone, double points, bool dashed = false) => new(A + "ln", new XAttribute("w", (int)(points * 12700)), new XAttribute("cap", "rnd"),
        Fill(tone), dashed ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null, new XElement(A + "round"));
}
