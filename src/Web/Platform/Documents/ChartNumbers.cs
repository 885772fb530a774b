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
    public static TableBlock Table(Chart chart, string? language)
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
}
