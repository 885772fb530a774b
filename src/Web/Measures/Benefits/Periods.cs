using System.Globalization;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Weeks, months, quarters and years, each known by its first day: named for people, and read as they write them.</summary>
internal static partial class Periods
{
    public const int FirstYear = 1990;

    public static DateOnly First(Frequency every, DateOnly day) => every switch
    {
        Frequency.Weekly => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Frequency.Monthly => new(day.Year, day.Month, 1),
        Frequency.Quarterly => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => new(day.Year, 1, 1),
    };

    public static DateOnly Next(Frequency every, DateOnly first, int by = 1) => every switch
    {
        Frequency.Weekly => first.AddDays(7 * by),
        Frequency.Monthly => first.AddMonths(by),
        Frequency.Quarterly => first.AddMonths(3 * by),
        _ => first.AddYears(by),
    };

    /// <summary>Months from a day to the middle of the period, for an expected course that is drawn by months.</summary>
    public static double MonthsFrom(DateOnly start, Frequency every, DateOnly first)
    {
        var middle = first.DayNumber + (Next(every, first).DayNumber - first.DayNumber) / 2.0;
        return (middle - start.DayNumber) / (365.25 / 12);
    }

    /// <summary>oktober 2026, uke 42 2026, 3. kvartal 2026, 2026</summary>
    public static string Name(Frequency every, DateOnly first) => every switch
    {
        Frequency.Weekly => FigureTexts.Week.With(ISOWeek.GetWeekOfYear(Noon(first)), ISOWeek.GetYear(Noon(first)).ToString(CultureInfo.InvariantCulture)),
        Frequency.Monthly => first.ToString("MMMM yyyy", CultureInfo.CurrentUICulture),
        Frequency.Quarterly => FigureTexts.Quarter.With(Quarter(first), Year(first)),
        _ => Year(first),
    };

    /// <summary>Short, for an axis: okt. 26, u42, 3. kv. 26, 2026</summary>
    public static string Label(Frequency every, DateOnly first) => every switch
    {
        Frequency.Weekly => FigureTexts.WeekShort.With(ISOWeek.GetWeekOfYear(Noon(first)), Thursday(first).ToString("yy", CultureInfo.InvariantCulture)),
        Frequency.Monthly => first.ToString("MMM yy", CultureInfo.CurrentUICulture),
        Frequency.Quarterly => FigureTexts.QuarterShort.With(Quarter(first), first.ToString("yy", CultureInfo.InvariantCulture)),
        _ => Year(first),
    };

    /// <summary>As machines write it: 2026-10, 2026-W42, 2026-Q3, 2026</summary>
    public static string Code(Frequency every, DateOnly first) => every switch
    {
        Frequency.Weekly => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Noon(first)):0000}-W{ISOWeek.GetWeekOfYear(Noon(first)):00}"),
        Frequency.Monthly => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Frequency.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{Quarter(first)}"),
        _ => Year(first),
    };

    /// <summary>The period somebody wrote; it has begun, and is of the kind the indicator is measured by.</summary>
    public static Parsed<DateOnly> Read(Frequency every, string? written, DateOnly today)
    {
        var text = (written ?? "").Trim();
        if (text.Length == 0) return FigureTexts.PeriodMissing;
        var shown = Parse.Shown(text);
        if (Found(every, text) is not { } first) return new FilledText(FigureTexts.NotAPeriod, shown, Code(every, First(every, today)));
        if (first.Year < FirstYear) return new FilledText(FigureTexts.TooLongAgo, shown, FirstYear.ToString(CultureInfo.InvariantCulture));
        return first > today ? new FilledText(FigureTexts.NotYet, shown) : first;
    }

    private static DateOnly? Found(Frequency every, string text)
    {
        if (Shape(every).Match(text) is { Success: true } match) return Of(every, match);
        if (every != Frequency.Yearly && NamedMonth(text) is { } named) return Starting(every, named);
        // A spreadsheet writes a month as its first day.
        return Parse.Date(text).OrNull is { } day ? First(every, day) : null;
    }

    private static Regex Shape(Frequency every) => every switch
    {
        Frequency.Weekly => WeekShape(),
        Frequency.Monthly => MonthShape(),
        Frequency.Quarterly => QuarterShape(),
        _ => YearShape(),
    };

    private static DateOnly? Of(Frequency every, Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year is < 1900 or > 2999) return null;
        var part = match.Groups["part"] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 1;
        return every switch
        {
            Frequency.Weekly => part >= 1 && part <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, part, DayOfWeek.Monday)) : null,
            Frequency.Monthly => part is >= 1 and <= 12 ? new DateOnly(year, part, 1) : null,
            Frequency.Quarterly => part is >= 1 and <= 4 ? new DateOnly(year, part * 3 - 2, 1) : null,
            _ => new DateOnly(year, 1, 1),
        };
    }

    private static DateOnly? NamedMonth(string text)
    {
        if (MonthName().Match(text) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value;
        foreach (var language in (string[])["nb", "nn", "en"])
        {
            var names = Languages.Culture(language).DateTimeFormat.MonthNames;
            var month = Array.FindIndex(names, n => name.Length >= 3 && n.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
            if (month is >= 1 and <= 12) return new DateOnly(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, 1);
        }
        return null;
    }

    private static DateOnly? Starting(Frequency every, DateOnly month) => every == Frequency.Monthly || First(every, month) == month ? month : null;

    // A week is of the year its Thursday is in.
    private static DateOnly Thursday(DateOnly monday) => monday.AddDays(3);

    private static DateTime Noon(DateOnly monday) => Thursday(monday).ToDateTime(TimeOnly.MinValue);

    private static int Quarter(DateOnly first) => (first.Month + 2) / 3;

    private static string Year(DateOnly first) => first.Year.ToString("0000", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>\d{4})[- ]?(?:W|U|V)(?<part>\d{1,2})|(?:uke|veke|week|u|w)\.? ?(?<part>\d{1,2})[, /]+(?<year>\d{4}))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekShape();

    [GeneratedRegex(@"^(?:(?<year>\d{4})[-/. ]?(?<part>\d{1,2})|(?<part>\d{1,2})[-/. ](?<year>\d{4}))\z")]
    private static partial Regex MonthShape();

    [GeneratedRegex(@"^(?:(?<year>\d{4})[- ]?[QK](?<part>\d)|[QK] ?(?<part>\d)[, /-]*(?<year>\d{4})|(?<part>\d)\. ?(?:kvartal|kv\.?),? ?(?<year>\d{4})|quarter ?(?<part>\d),? ?(?<year>\d{4}))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuarterShape();

    [GeneratedRegex(@"^(?<year>\d{4})\z")]
    private static partial Regex YearShape();

    [GeneratedRegex(@"^(?<name>\p{L}{3,9})\.? ?(?<year>(?:19|20)\d{2})\z")]
    private static partial Regex MonthName();
}
