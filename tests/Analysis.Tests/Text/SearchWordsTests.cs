using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("hjem hjemmet hjemmene heim heimen heimane")]
    [InlineData("hjemmetjeneste hjemmetjenesten hjemmetjenester heimeteneste heimetenesta heimetenestene")]
    [InlineData("sykehjem sykehjemmet sjukeheim sjukeheimane")]
    [InlineData("senter senteret sentre sentrene")]
    [InlineData("kjøkken kjøkkenet skulekjøkken", 2)]
    [InlineData("mulighet muligheten muligheter moglegheit moglegheita moglegheiter")]
    [InlineData("brukere brukeren brukarar brukarane")]
    [InlineData("rehabilitere rehabiliterer rehabilitering rehabiliteringen")]
    [InlineData("trygghet tryggheten tryggleik tryggleiken")]
    [InlineData("sommer sommeren sommaren", 2)]
    [InlineData("bok boka bøker bøkene")]
    [InlineData("vei veien veger vegane")]
    public void Forms_of_a_word_are_found_by_each_other_in_both_written_languages(string forms, int? only = null)
    {
        var words = forms.Split(' ').Take(only ?? int.MaxValue).ToList();

        Assert.All(words, word => Assert.Equal(SearchWords.KeyOf(words[0]), SearchWords.KeyOf(word)));
    }

    [Theory]
    [InlineData("tur", "turnus")]
    [InlineData("lege", "legge")]
    [InlineData("mat", "matematikk")]
    [InlineData("plan", "plante")]
    [InlineData("hjem", "hjelm")]
    public void Different_words_are_not(string one, string other) => Assert.NotEqual(SearchWords.KeyOf(one), SearchWords.KeyOf(other));

    [Fact]
    public void Text_is_read_into_letters_and_digits()
    {
        Assert.Equal(["send", "epost", "til", "ola", "lier", "example", "kl", "10", "pcen"], SearchWords.Of("Send e-post til ola@lier.example, kl. 10: pc'en!"));
        Assert.Equal(["post"], SearchWords.BetweenHyphens("e-post"));
    }

    [Fact]
    public void Any_text_gives_words_of_letters_and_digits_and_kept_text_gives_the_same() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().ToArbitrary(), text =>
        {
            var words = SearchWords.Of(text ?? "");

            Assert.All(words, word => Assert.All(SearchWords.KeyOf(word), letter => Assert.True(char.IsLetterOrDigit(letter))));
            Assert.All(words, word => Assert.InRange(SearchWords.KeyOf(word).Length, 1, 60));
            Assert.Equal(words, SearchWords.Of(SearchWords.Plain(text ?? "", int.MaxValue)));
        }).QuickCheckThrowOnFailure();
}
