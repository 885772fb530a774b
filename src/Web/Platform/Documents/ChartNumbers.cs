using System.Globalization;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The numbers of a chart as text: one by one, and as the table the chart is drawn from.</summary>
public static class ChartNumbers
{
    public const string Unknown = "–";

    /// <summary>A value with the chart's decimals, as the language writes numbers.</summary>
    public static string Value(Chart chart, double? value, string? language) => value is { } known && double.IsFinite(known)
        ? Format(known, chart.Decimals, language)
        : Unknown;

    public static string Format(double value, int decimals, string? language)
    {
        var culture = language is null ? CultureInfo.CurrentUICulture : Languages.Culture(language);
        decimals = Math.Clamp(decimals, 0, 15);
        return (Math.Round(value, decimals) + 0.0).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture);
    }

    /// <summary>One row for each label and one column for each series; limits are columns too, so that nothing is only in the picture.</summary>
    public static TableBlock Table(Chart chart, string? language) => chart switch
    {
        { Kind: ChartKind.Control, Control: { } lines } => ControlTable.Of(chart, lines, language),
        { Kind: ChartKind.Funnel, Funnel: { } lines } => FunnelTable.Of(chart, lines, language),
        _ => OfSeries(chart, language),
    };

    private static TableBlock OfSeries(Chart chart, string? language)
    {
        var columns = new List<Column> { new(chart.LabelHeader) };
        columns.AddRange(chart.Series.Select(s => new Column(s.Name.Length > 0 ? s.Name : chart.Unit, Align.End)));
        columns.AddRange(chart.Limits.Select(l => new Column(l.Name, Align.End)));
        var rows = chart.Labels.Select((label, row) => (IReadOnlyList<string>)
            [
                label,
                .. chart.Series.Select(s => Value(chart, At(s, row), language)),
                .. chart.Limits.Select(l => Value(chart, l.Value, language)),
            ]).ToList();
        return new TableBlock($"{chart.Title} ({chart.Unit})", columns, rows) { RowHeaders = true };
    }

    /// <summary>The value at a place, null where the series is shorter than the labels or the value is no number.</summary>
    public static double? At(Series series, int index) =>
        index < series.Values.Count && series.Values[index] is { } value && double.IsFinite(value) ? value : null;

    /// <summary>The last value that is known.</summary>
    public static double? LastKnown(Chart chart, Series series) =>
        Enumerable.Range(0, chart.Labels.Count).Select(i => At(series, i)).LastOrDefault(v => v is not null);

    /// <summary>Values that follow each other without a gap.</summary>
    public static IEnumerable<List<(int Index, double Value)>> Runs(Chart chart, Series series)
    {
        var run = new List<(int, double)>();
        for (var i = 0; i <= chart.Labels.Count; i++)
        {
            if (i < chart.Labels.Count && At(series, i) is { } known)
            {
                run.Add((i, known));
                continue;
            }
            if (run.Count > 0)
                yield return run;
            run = [];
        }
    }
}
