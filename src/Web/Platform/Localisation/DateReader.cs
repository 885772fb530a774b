using System.Globalization;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Platform.Localisation;

internal static partial class DateReader
{
    private const int Longest = 60;

    /// <summary>The first letters by which a month is known in Norwegian and English; «ma» needs its third.</summary>
    private static readonly (string Start, string[] Names)[] Months =
    [
        ("jan", ["januar", "january"]), ("feb", ["februar", "february"]), ("mar", ["mars", "march"]), ("apr", ["april"]),
        ("mai", ["mai", "may"]), ("jun", ["juni", "june"]), ("jul", ["juli", "july"]), ("aug", ["august"]),
        ("sep", ["september", "sept"]), ("okt", ["oktober", "october", "oct"]), ("nov", ["november"]), ("des", ["desember", "december", "dec"]),
    ];

    public static Parsed<DateOnly> Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return ParseTexts.DateMissing;
        var plain = Spaces().Replace(written.Trim(), " ");
        var shown = Parse.Shown(plain);
        if (plain.Length > Longest) return new FilledText(ParseTexts.NotADate, shown);

        var match = new[] { YearFirst(), DayFirst(), DayAndName(), NameAndDay() }.Select(shape => shape.Match(plain)).FirstOrDefault(m => m.Success);
        if (match is null) return new FilledText(ParseTexts.NotADate, shown);
        var month = Month(match.Groups["month"].Value);
        if (month is null) return new FilledText(ParseTexts.NotADate, shown);
        if (!match.Groups["year"].Success) return new FilledText(ParseTexts.YearMissing, shown);
        return Existing(shown, Year(match.Groups["year"].Value), month.Value, Whole(match.Groups["day"].Value));
    }

    private static Parsed<DateOnly> Existing(string shown, int year, int month, int day)
    {
        if (year is 0) return new FilledText(ParseTexts.NotADate, shown);
        if (month is < 1 or > 12) return new FilledText(ParseTexts.NoSuchMonth, shown, month);
        var days = DateTime.DaysInMonth(year, month);
        return day < 1 || day > days
            ? new FilledText(ParseTexts.NoSuchDay, shown, new DateOnly(year, month, 1), days)
            : new DateOnly(year, month, day);
    }

    private static int? Month(string written)
    {
        if (char.IsAsciiDigit(written[0])) return Whole(written);
        var at = Array.FindIndex(Months, month => Is(written, month.Start) || month.Names.Any(name => Is(written, name)));
        return at < 0 ? null : at + 1;
    }

    private static bool Is(string written, string name) => written.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int Year(string written) => Whole(written) is var year && written.Length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<by>[-./])(?<month>[0-9]{1,2})\k<by>(?<day>[0-9]{1,2})([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<by>[-./])\s?(?<month>[0-9]{1,2})((\k<by>\s?(?<year>[0-9]{4}|[0-9]{2}))|\.)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(\.|st|nd|rd|th)?[- ]?(?<month>\p{L}{3,9})\.?,?([- ]?(?<year>[0-9]{4}|[0-9]{2}))?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayAndName();

    [GeneratedRegex(@"^(?<month>\p{L}{3,9})\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?(,? (?<year>[0-9]{4}))?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NameAndDay();
}
