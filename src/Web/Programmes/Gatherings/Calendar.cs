using System.Globalization;
using System.Text;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Gatherings as a calendar file, after RFC 5545. Times are local with the zone described, so that no clock change moves them.</summary>
public static class Calendar
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LongestLine = 75;

    private const string Oslo = """
        BEGIN:VTIMEZONE
        TZID:Europe/Oslo
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:19810329T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        END:VTIMEZONE
        """;

    /// <param name="address">Of the deployment, without a slash at the end.</param>
    /// <param name="now">When the file is made.</param>
    public static string Write(ProgrammeRef programme, IEnumerable<Gathering> gatherings, string address, DateTime now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Blanke Ark//Blanke Ark//NO");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, "NAME:" + Escaped(programme.Title));
        Line(file, "X-WR-CALNAME:" + Escaped(programme.Title));
        foreach (var line in Oslo.Split('\n')) Line(file, line.TrimEnd('\r'));
        foreach (var gathering in gatherings) Event(file, programme, gathering, address, now);
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Event(StringBuilder file, ProgrammeRef programme, Gathering gathering, string address, DateTime now)
    {
        var page = $"{address}/programmes/{programme.Key}/gatherings/{gathering.Number}";
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{gathering.Id}@blanke-ark");
        Line(file, "DTSTAMP:" + now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(file, "DTSTART;TZID=Europe/Oslo:" + Local(gathering.Date, gathering.FromTime));
        if (gathering.ToTime is { } to) Line(file, "DTEND;TZID=Europe/Oslo:" + Local(gathering.Date, to));
        Line(file, "SEQUENCE:" + gathering.Version.ToString(CultureInfo.InvariantCulture));
        Line(file, "STATUS:" + (gathering.IsCancelled ? "CANCELLED" : "CONFIRMED"));
        Line(file, "SUMMARY:" + Escaped(gathering.Title));
        if (gathering.Place.Length > 0) Line(file, "LOCATION:" + Escaped(gathering.Place));
        Line(file, "DESCRIPTION:" + Escaped(gathering.Agenda.Length > 0 ? gathering.Agenda + "\n\n" + page : page));
        Line(file, "URL:" + page);
        Line(file, "END:VEVENT");
    }

    private static string Local(DateOnly date, TimeOnly time) =>
        date.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // Of control characters the format holds none but the tab, and text of ours needs no tab.
    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folded so that no line is longer than 75 octets, and never within a character.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
