using BlankeArk.Web.Platform.Notices;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Notices;

public sealed class TurnTests
{
    [Theory]
    [InlineData(Every.Daily, "2026-11-18", "2026-11-19")]
    [InlineData(Every.Weekly, "2026-11-18", "2026-11-23")]
    [InlineData(Every.Weekly, "2026-11-23", "2026-11-30")]
    [InlineData(Every.Monthly, "2026-11-18", "2026-12-07")]
    [InlineData(Every.Monthly, "2026-12-07", "2027-01-04")]
    [InlineData(Every.Monthly, "2027-01-31", "2027-02-01")]
    [InlineData(Every.Never, "2026-11-18", null)]
    public void Turn_comes_on_the_morning_chosen(Every every, string after, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), Turns.Next(every, Day(after)));

    [Fact]
    public void Turn_of_a_morning_that_was_missed_is_due_and_one_already_taken_is_not()
    {
        Assert.Equal([Every.Daily, Every.Weekly], Turns.Due(Day("2026-11-22"), Day("2026-11-24")));
        Assert.Equal([Every.Daily], Turns.Due(Day("2026-11-23"), Day("2026-11-24")));
        Assert.Empty(Turns.Due(Day("2026-11-23"), Day("2026-11-23")));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
