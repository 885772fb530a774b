namespace BlankeArk.Web.Platform.Documents;

/// <summary>The table of a funnel: each unit with its size, its value, its limits, and what that shows.</summary>
internal static class FunnelTable
{
    public static TableBlock Of(Chart chart, FunnelLines lines, string? language)
    {
        var values = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        List<Column> columns =
        [
            new(chart.LabelHeader), new(values.Name.Length > 0 ? values.Name : chart.Unit, Align.End), new(lines.BaseName, Align.End),
            new(ChartWords.In(ChartWords.Lower, language), Align.End), new(ChartWords.In(ChartWords.Upper, language), Align.End), new(ChartWords.In(ChartWords.Shows, language)),
        ];
        var rows = chart.Labels.Select((label, row) => (IReadOnlyList<string>)
        [
            label,
            ChartNumbers.Value(chart, ChartNumbers.At(values, row), language),
            ChartNumbers.Format(lines.Bases[row], lines.Bases.All(double.IsInteger) ? 0 : 1, language),
            lines.Steps.Count > 0 ? ChartNumbers.Value(chart, lines.Limits[row].Lower, language) : ChartNumbers.Unknown,
            lines.Steps.Count > 0 ? ChartNumbers.Value(chart, lines.Limits[row].Upper, language) : ChartNumbers.Unknown,
            lines.Steps.Count > 0 ? ChartWords.In(ChartWords.Of(lines.Marks[row]), language) : "",
        ]).ToList();
        return new TableBlock($"{chart.Title} ({chart.Unit})", columns, rows) { RowHeaders = true };
    }
}
