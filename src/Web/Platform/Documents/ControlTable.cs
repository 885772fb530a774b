using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The table of a control chart: what was measured, what each point shows, and every line that is drawn.</summary>
internal static class ControlTable
{
    public static TableBlock Of(Chart chart, ControlLines lines, string? language)
    {
        var measured = chart.Series.Count > 0 ? chart.Series[0] : new Series("", []);
        var drawn = Lines(chart, lines).Where(line => line.Values.Any(v => v is not null)).ToList();
        List<Column> columns =
        [
            new(chart.LabelHeader), new(measured.Name.Length > 0 ? measured.Name : chart.Unit, Align.End), new(ChartWords.In(ChartWords.Shows, language)),
            .. drawn.Select(line => new Column(ChartWords.In(line.Name, language), Align.End)),
        ];
        var rows = chart.Labels.Select((label, row) => (IReadOnlyList<string>)
        [
            label,
            ChartNumbers.Value(chart, ChartNumbers.At(measured, row), language),
            Shows(lines, measured, row, language),
            .. drawn.Select(line => ChartNumbers.Value(chart, ControlLines.At(line.Values, row), language)),
        ]).ToList();
        return new TableBlock($"{chart.Title} ({chart.Unit})", columns, rows) { RowHeaders = true };
    }

    /// <summary>The lines of a chart with their names.</summary>
    public static IEnumerable<(Text Name, IReadOnlyList<double?> Values)> Lines(Chart chart, ControlLines lines) =>
    [
        (ChartWords.Mean, lines.Mean), (ChartWords.Lower, lines.Lower), (ChartWords.Upper, lines.Upper),
        (ChartWords.Target, [.. chart.Labels.Select(_ => lines.Target)]),
        (ChartWords.Expected, lines.Expected), (ChartWords.ExpectedLow, lines.ExpectedLow), (ChartWords.ExpectedHigh, lines.ExpectedHigh),
    ];

    /// <summary>Nothing where nothing was measured, or where there are too few points to say.</summary>
    private static string Shows(ControlLines lines, Series measured, int row, string? language) =>
        ChartNumbers.At(measured, row) is null || ControlLines.At(lines.Upper, row) is null && ControlLines.At(lines.Marks, row) == PointMark.Ordinary
            ? ""
            : ChartWords.In(ChartWords.Of(ControlLines.At(lines.Marks, row)), language);
}
