using System.Globalization;
using BlankeArk.Web.Platform.Localisation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Localisation;

public sealed class ParseDateTests
{
    [Theory]
    [InlineData("31.12.2017", 2017, 12, 31)]
    [InlineData("31.12.17", 2017, 12, 31)]
    [InlineData("1.5.2018", 2018, 5, 1)]
    [InlineData("1. 5. 2018", 2018, 5, 1)]
    [InlineData("31/12/2017", 2017, 12, 31)]
    [InlineData("31-12-2017", 2017, 12, 31)]
    [InlineData("2017-12-31", 2017, 12, 31)]
    [InlineData("2017-12-31 00:00", 2017, 12, 31)]
    [InlineData("2017-12-31T08:15:30.5", 2017, 12, 31)]
    [InlineData("1. mai 2018", 2018, 5, 1)]
    [InlineData("1.mai 2018", 2018, 5, 1)]
    [InlineData("1 May 2018", 2018, 5, 1)]
    [InlineData("1st May 2018", 2018, 5, 1)]
    [InlineData("May 1, 2018", 2018, 5, 1)]
    [InlineData("12. DES. 2018", 2018, 12, 12)]
    [InlineData("3.\u00A0oktober\u00A02018", 2018, 10, 3)]
    [InlineData("29.02.2016", 2016, 2, 29)]
    [InlineData("17.05.49", 2049, 5, 17)]
    [InlineData("17.05.50", 1950, 5, 17)]
    public void Date_as_people_write_it_is_read(string written, int year, int month, int day)
    {
        var date = Parse.Date(written);

        Assert.Equal(new DateOnly(year, month, day), date.Value);
    }

    [Theory]
    [InlineData("31.02.2018", "«31.02.2018» finnes ikke: februar 2018 har 28 dager.")]
    [InlineData("29. februar 2018", "«29. februar 2018» finnes ikke: februar 2018 har 28 dager.")]
    [InlineData("0.1.2018", "«0.1.2018» finnes ikke: januar 2018 har 31 dager.")]
    [InlineData("12/31/2017", "«12/31/2017» finnes ikke: det er ingen måned 31. Skriv dagen før måneden.")]
    [InlineData("1. mai", "«1. mai» mangler årstall. Skriv for eksempel 31.12.2017.")]
    [InlineData("24.12.", "«24.12.» mangler årstall. Skriv for eksempel 31.12.2017.")]
    [InlineData("i morgen", "«i morgen» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.")]
    [InlineData("1. maj 2018", "«1. maj 2018» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.")]
    [InlineData("31.12.217", "«31.12.217» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.")]
    [InlineData("43100", "«43100» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.")]
    [InlineData("0000-01-01", "«0000-01-01» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.")]
    [InlineData("", "Skriv en dato.")]
    public void Date_that_cannot_be_is_refused_with_its_reason(string written, string message)
    {
        var date = Parse.Date(written);

        Assert.Equal(message, date.Mistake?.In("nb"));
    }

    [Fact]
    public void Date_mistake_names_the_month_in_the_readers_language()
    {
        var mistake = Parse.Date("31.02.2018").Mistake!;

        Assert.Equal("«31.02.2018» finst ikkje: februar 2018 har 28 dagar.", mistake.In("nn"));
        Assert.Equal("“31.02.2018” does not exist: February 2018 has 28 days.", mistake.In("en"));
    }

    [Fact]
    public void Date_written_short_or_long_in_any_of_our_languages_is_read_back() =>
        Prop.ForAll<DateOnly>(date =>
            date.Year is < 1950 or >= 2050 || Languages.All.All(language => new[] { "d", "d. MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd" }
                .All(format => Parse.Date(date.ToString(format, Languages.Culture(language))).OrNull == date))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("13:30", "13:30:00")]
    [InlineData("13.30", "13:30:00")]
    [InlineData("kl. 13.30", "13:30:00")]
    [InlineData("Kl 9", "09:00:00")]
    [InlineData("klokka 08:05", "08:05:00")]
    [InlineData("1330", "13:30:00")]
    [InlineData("930", "09:30:00")]
    [InlineData("9", "09:00:00")]
    [InlineData("23:59:59", "23:59:59")]
    [InlineData("1:30 pm", "13:30:00")]
    [InlineData("12 am", "00:00:00")]
    public void Time_as_people_write_it_is_read(string written, string expected) =>
        Assert.Equal(TimeOnly.Parse(expected, CultureInfo.InvariantCulture), Parse.Time(written).Value);

    [Fact]
    public void Time_that_cannot_be_is_refused_with_its_reason()
    {
        Assert.All(["24:00", "12:60", "2500", "13 pm"], written => Assert.Same(ParseTexts.NoSuchTime, Parse.Time(written).Mistake?.Text));
        Assert.All(["nå", "12:3", "1:2:3", "13301330"], written => Assert.Same(ParseTexts.NotATime, Parse.Time(written).Mistake?.Text));
        Assert.Same(ParseTexts.TimeMissing, Parse.Time(null).Mistake?.Text);
    }
}
