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

    [Fact]
    public void Any_text_whatever_is_read_or_refused_without_failing() =>
        Prop.ForAll<string>(text =>
        {
            _ = (Parse.Number(text).OrNull, Parse.WholeNumber(text).OrNull, Parse.Date(text).OrNull, Parse.Time(text).OrNull);
            return Parse.Number(text).Ok || Languages.All.All(language => Parse.Number(text).Mistake!.In(language).Length > 0);
        }).QuickCheckThrowOnFailure();
}
