using System.Globalization;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Localisation;
using Xunit;

namespace BlankeArk.Web.Tests.Measures.Benefits;

public sealed class PeriodTests
{
    private static readonly DateOnly Today = new(2049, 12, 31);

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Period_as_it_is_named_and_as_machines_write_it_is_read_as_itself(string language)
    {
        CultureInfo.CurrentUICulture = Languages.Culture(language);

        Assert.All(Every, period =>
        {
            var (every, first) = period;
            Assert.Equal(first, Periods.Read(every, Periods.Code(every, first), Today).OrNull);
            Assert.Equal(first, Periods.Read(every, Periods.Name(every, first), Today).OrNull);
        });
    }

    [Fact]
    public void Next_period_begins_where_one_ends() => Assert.All(Every, period =>
    {
        var (every, first) = period;
        var next = Periods.Next(every, first);
        Assert.Equal((first, next, first), (Periods.First(every, next.AddDays(-1)), Periods.First(every, next), Periods.Next(every, next, -1)));
    });

    /// <summary>All periods of half a century.</summary>
    private static IEnumerable<(Frequency Every, DateOnly First)> Every =>
        from every in Enum.GetValues<Frequency>()
        from day in Enumerable.Range(0, 18_000)
        let date = new DateOnly(1991, 1, 1).AddDays(day)
        where Periods.First(every, date) == date
        select (every, date);

    [Theory]
    [InlineData(Frequency.Weekly, "uke 53 2026", "2026-12-28")]
    [InlineData(Frequency.Weekly, "2025-W01", "2024-12-30")]
    [InlineData(Frequency.Weekly, "uke 53 2025", null)]
    [InlineData(Frequency.Monthly, "sept. 2026", "2026-09-01")]
    [InlineData(Frequency.Monthly, "10.2026", "2026-10-01")]
    [InlineData(Frequency.Monthly, "1.10.2026", "2026-10-01")]
    [InlineData(Frequency.Monthly, "2026", null)]
    [InlineData(Frequency.Monthly, "uke 3 2026", null)]
    [InlineData(Frequency.Quarterly, "Q3 2026", "2026-07-01")]
    [InlineData(Frequency.Quarterly, "august 2026", null)]
    [InlineData(Frequency.Quarterly, "juli 2026", "2026-07-01")]
    [InlineData(Frequency.Yearly, "2026", "2026-01-01")]
    public void Period_is_read_as_people_write_it(Frequency every, string written, string? first) =>
        Assert.Equal(first is null ? null : DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), Periods.Read(every, written, Today).OrNull);
}
