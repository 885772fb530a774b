using BlankeArk.Analysis.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("tjeneste", "hjemmetjenesten tjenestebil")]
    [InlineData("senter", "dagsenteret")]
    [InlineData("vakt", "nattevakt")]
    [InlineData("natt", "nattevakt")]
    [InlineData("stasjon", "helsestasjonslege")]
    [InlineData("lege", "helsestasjonslege")]
    [InlineData("stol", "")]
    [InlineData("ferd", "")]
    public void Word_is_known_again_in_compounds(string word, string compounds)
    {
        var lexicon = Of("hjemmetjenesten tjenestebil dagsenteret nattevakt natt vakt lege helse stasjon helsestasjonslege pistol velferd tjeneste");

        Assert.Equal(compounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SearchWords.KeyOf).Order(StringComparer.Ordinal), lexicon.CompoundsWith(word));
    }

    [Fact]
    public void Compound_is_split_into_words_that_are_known_and_otherwise_not()
    {
        Assert.Equal(["hjem", SearchWords.KeyOf("tjeneste")], Of("hjemmet tjenester").PartsOf("hjemmetjenesten"));
        Assert.Empty(Of("hjemmet").PartsOf("hjemmekjerringråd"));
    }

    [Fact]
    public void Beginning_gives_the_shortest_words_first()
    {
        Assert.Equal([SearchWords.KeyOf("tur"), SearchWords.KeyOf("turvenn")], Of("turvenner turnusplan tur skog turvenn").Beginning("tur", 2));
    }

    private static Lexicon Of(string words)
    {
        var lexicon = new Lexicon();
        foreach (var word in words.Split(' '))
            lexicon.Add(word);
        return lexicon;
    }
}
