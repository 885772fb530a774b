using System.Text;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Gatherings;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Gatherings;

/// <summary>The files follow RFC 5545; the sections are given with each test.</summary>
public sealed class CalendarTests
{
    private static readonly ProgrammeRef Programme = new(Guid.Empty, "demo", "Omsorg", "nb", null);
    private static readonly DateTime Now = new(2026, 11, 18, 9, 0, 0, DateTimeKind.Utc);

    private static Gathering Gathering(string title = "Kreativ dag", string agenda = "", bool cancelled = false)
    {
        var gathering = new Gathering(Guid.Parse("00000000-0000-7000-8000-000000000001"), Guid.Empty, 7);
        gathering.Plan(House.Given.Plan(title, new DateOnly(2026, 3, 29)) with { Place = "Bygdesalen; Bjørkelia", Agenda = agenda });
        if (cancelled) gathering.Cancel(new DateOnly(2026, 3, 1));
        return gathering;
    }

    private static string Write(Gathering gathering) => Calendar.Write(Programme, [gathering], "https://ark.example", Now);

    // 3.1: long lines are folded by a line break and a space.
    private static string[] Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Event_of_a_gathering_has_local_times_with_the_zone_described()
    {
        var lines = Unfolded(Write(Gathering()));

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("TZID:Europe/Oslo", lines);
        Assert.Equal(
        [
            "BEGIN:VEVENT",
            "UID:00000000-0000-7000-8000-000000000001@blanke-ark",
            "DTSTAMP:20261118T090000Z",
            "DTSTART;TZID=Europe/Oslo:20260329T090000",
            "DTEND;TZID=Europe/Oslo:20260329T150000",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Kreativ dag",
            @"LOCATION:Bygdesalen\; Bjørkelia",
            "DESCRIPTION:https://ark.example/programmes/demo/gatherings/7",
            "URL:https://ark.example/programmes/demo/gatherings/7",
            "END:VEVENT",
        ], lines.SkipWhile(l => l != "BEGIN:VEVENT").TakeWhile(l => l != "END:VCALENDAR"));
    }

    [Fact]
    public void Cancelled_gathering_tells_the_calendar_so() =>
        Assert.Contains("STATUS:CANCELLED", Unfolded(Write(Gathering(cancelled: true))));

    [Fact]
    public void Text_with_signs_of_the_format_is_escaped_and_cannot_add_lines()
    {
        var lines = Unfolded(Write(Gathering("a\\b;c,d", "1. En\r\n2. To\u2028END:VEVENT\u0007")));

        Assert.Contains(@"SUMMARY:a\\b\;c\,d", lines);
        Assert.Contains(@"DESCRIPTION:1. En\n2. To\nEND:VEVENT\n\nhttps://ark.example/programmes/demo/gatherings/7", lines);
        Assert.Single(lines, "END:VEVENT");
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut()
    {
        Prop.ForAll<NonNull<string>>(title =>
        {
            var file = Write(Gathering(title.Get + "æøå😀"));
            var lines = file.Split("\r\n");
            return lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'))
                && Unfolded(file).Any(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal) && line.EndsWith("æøå😀", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }
}
