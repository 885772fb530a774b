using System.Globalization;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Platform.Localisation;

internal static partial class TimeReader
{
    public static Parsed<TimeOnly> Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return ParseTexts.TimeMissing;
        var shown = Parse.Shown(written.Trim());
        var match = written.Length <= 60 ? Shape().Match(written.Trim()) : Match.Empty;
        if (!match.Success) return new FilledText(ParseTexts.NotATime, shown);

        var (hour, minute, second) = (Whole(match.Groups["hour"]), Whole(match.Groups["minute"]), Whole(match.Groups["second"]));
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12) return new FilledText(ParseTexts.NoSuchTime, shown);
            hour = (hour % 12) + (match.Groups["half"].Value[0] is 'p' or 'P' ? 12 : 0);
        }

        return hour > 23 || minute > 59 || second > 59 ? new FilledText(ParseTexts.NoSuchTime, shown) : new TimeOnly(hour, minute, second);
    }

    private static int Whole(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(kl\.?|klokka|klokken)?\s*(?<hour>[0-9]{1,2})([:.]?(?<minute>[0-9]{2})([:.](?<second>[0-9]{2}))?)?(\s*(?<half>am|pm))?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
