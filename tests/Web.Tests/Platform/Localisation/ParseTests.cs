using System.Globalization;
using BlankeArk.Web.Platform.Localisation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Localisation;

public sealed class ParseTests
{
    [Theory]
    [InlineData("3,5", "3.5")]
    [InlineData("3.5", "3.5")]
    [InlineData(" 42 ", "42")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00A0234,5", "1234.5")]
    [InlineData("1\u2009234\u202F567", "1234567")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1 234.567", "1234.567")]
    [InlineData("1,234", "1.234")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("12.3456", "12.3456")]
    [InlineData(",5", "0.5")]
    [InlineData("-7", "-7")]
    [InlineData("\u22127,25", "-7.25")]
    [InlineData("\u2013 7", "-7")]
    [InlineData("+3", "3")]
    [InlineData("25 %", "0.25")]
    [InlineData("12,5%", "0.125")]
    [InlineData("007", "7")]
    public void Number_as_people_write_it_is_read(string written, string expected)
    {
        var number = Parse.Number(written);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number.Value);
    }

    [Theory]
    [InlineData("tre")]
    [InlineData("3,5,1")]
    [InlineData("12 34")]
    [InlineData("1.2.3")]
    [InlineData("1.23,5")]
    [InlineData("1,234,5")]
    [InlineData("1 234.567,8")]
    [InlineData("1,234.567.8")]
    [InlineData("5,")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("٣")]
    [InlineData("(5)")]
    [InlineData("5 kr")]
    [InlineData("%")]
    [InlineData("1\n2")]
    public void Number_that_is_none_is_refused(string written)
    {
        var number = Parse.Number(written);

        Assert.Same(ParseTexts.NotANumber, number.Mistake?.Text);
    }

    [Theory]
    [InlineData("1.234", "«1.234» kan bety 1234 eller 1,234. Skriv 1234 eller 1,234.")]
    [InlineData("-12.500 %", "«-12.500 %» kan bety -12500 % eller -12,500 %. Skriv -12500 % eller -12,500 %.")]
    public void Number_with_one_point_before_three_digits_is_refused_as_ambiguous(string written, string message)
    {
        var number = Parse.Number(written);

        Assert.Equal(message, number.Mistake?.In("nb"));
    }

    [Theory]
    [InlineData("1.234", 1234)]
    [InlineData("1 234", 1234)]
    [InlineData("3,0", 3)]
    [InlineData("-2", -2)]
    public void Whole_number_is_read_and_its_point_parts_thousands(string written, int expected) =>
        Assert.Equal(expected, Parse.WholeNumber(written).Value);

    [Fact]
    public void Whole_number_with_decimals_or_too_large_is_refused()
    {
        Assert.Same(ParseTexts.NotWhole, Parse.WholeNumber("3,5").Mistake?.Text);
        Assert.Same(ParseTexts.NumberTooLarge, Parse.WholeNumber("9 999 999 999").Mistake?.Text);
        Assert.Same(ParseTexts.NumberTooLarge, Parse.Number(new string('9', 40)).Mistake?.Text);
        Assert.Same(ParseTexts.NumberMissing, Parse.Number(" ").Mistake?.Text);
    }

    [Fact]
    public void Percent_with_or_without_its_sign_is_the_same_share()
    {
        Assert.Equal(0.25m, Parse.Percent("25").Value);
        Assert.Equal(0.25m, Parse.Percent("25 %").Value);
    }

    [Fact]
    public void Number_written_in_any_of_our_languages_is_read_back() =>
        Prop.ForAll<int, int>((whole, cents) =>
        {
            var number = whole + (cents % 100 / 100m);
            return Languages.All.All(language => Parse.Number(number.ToString("N2", Languages.Culture(language))).OrNull == number);
        }).QuickCheckThrowOnFailure();

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

    [Fact]
    public void Any_text_whatever_is_read_or_refused_without_failing() =>
        Prop.ForAll<string>(text =>
        {
            _ = (Parse.Number(text).OrNull, Parse.WholeNumber(text).OrNull, Parse.Date(text).OrNull, Parse.Time(text).OrNull);
            return Parse.Number(text).Ok || Languages.All.All(language => Parse.Number(text).Mistake!.In(language).Length > 0);
        }).QuickCheckThrowOnFailure();
}
