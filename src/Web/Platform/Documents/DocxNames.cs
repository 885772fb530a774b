using System.Globalization;
using System.Xml.Linq;
using static BlankeArk.Web.Platform.Documents.DocxChart;
using static BlankeArk.Web.Platform.Documents.DocxChartParts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Names beside the line ends of a native chart, pushed apart where the lines end close together.</summary>
internal static class DocxNames
{
    private const double LineCm = 0.42;

    /// <summary>How far down each name is moved, as a share of the chart's height.</summary>
    /// <param name="ends">Where each line ends, by place and value; null for a line without a name.</param>
    /// <param name="scale">The upright axis.</param>
    /// <param name="heightCm">The height of the chart.</param>
    public static double?[] Pushed(IEnumerable<(int Index, double Value)?> ends, ChartScale scale, double heightCm)
    {
        var least = LineCm / heightCm;
        var given = ends.ToList();
        var pushed = new double?[given.Count];
        foreach (var column in Enumerable.Range(0, given.Count).Where(i => given[i] is not null).GroupBy(i => given[i]!.Value.Index))
        {
            var order = column.OrderByDescending(i => given[i]!.Value.Value).ToList();
            var at = order.ConvertAll(i => PlotHeight * (scale.Max - given[i]!.Value.Value) / (scale.Max - scale.Min));
            var moved = new double[order.Count];
            for (var n = 0; n < order.Count; n++) moved[n] = n == 0 ? at[0] : Math.Max(at[n], moved[n - 1] + least);
            var lowest = Math.Max(PlotHeight, least * (order.Count - 1));
            for (var n = order.Count - 1; n >= 0 && moved[n] > lowest; n--, lowest -= least) moved[n] = lowest;
            for (var n = 0; n < order.Count; n++) pushed[order[n]] = moved[n] - at[n];
        }
        return pushed;
    }

    /// <summary>The name of the line at one of its points.</summary>
    public static XElement Name(int index, Tone tone, double push, string place = "r") => new(C + "dLbl", Val("idx", index.ToString(CultureInfo.InvariantCulture)),
        Math.Abs(push) < 0.001 ? null : new XElement(C + "layout", new XElement(C + "manualLayout", Val("x", "0"), Val("y", Number(Math.Round(push, 4))))),
        new XElement(C + "spPr", new XElement(A + "noFill")), TextLook(tone), Val("dLblPos", place), Shown(name: true));
}
