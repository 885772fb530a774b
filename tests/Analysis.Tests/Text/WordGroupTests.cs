using BlankeArk.Analysis.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class WordGroupTests
{
    [Theory]
    [InlineData("kommune", "Kommunene")]
    [InlineData("ny", "nytt")]
    [InlineData("framtid", "fremtidens")]
    [InlineData("idé", "ideer")]
    [InlineData("nytenkning", "nytenking")]
    [InlineData("nyskapning", "nyskapingen")]
    [InlineData("deltakere", "deltagerne")]
    [InlineData("tenke", "tenkt")]
    [InlineData("kommunar", "kommunane")]
    [InlineData("pc-en", "pc‑en")]
    public void Words_are_the_same_across_inflection_and_spelling(string one, string other) => Assert.True(WordGroup.AreSame(one, other));

    [Theory]
    [InlineData("intern", "interne")]
    [InlineData("moderne", "modernes")]
    public void Adjectives_on_erne_stay_with_their_own_forms(string one, string other) => Assert.True(WordGroup.AreSame(one, other));

    [Theory]
    [InlineData("omsorg", "omsorgstjeneste")]
    [InlineData("nyttig", "ny")]
    [InlineData("tid", "tiltak")]
    [InlineData("delta", "deltakelse")]
    public void Different_words_stay_different(string one, string other) => Assert.False(WordGroup.AreSame(one, other));

    [Fact]
    public void Find_gives_every_place_of_a_word_for_highlighting()
    {
        var text = Tokeniser.Tokenise("Nye tanker. Vi må tenke nytt, og «NYTT» er bra.");

        var places = WordGroup.Find(text, "ny").Select(place => text.Text[place.Start..place.End]);

        Assert.Equal(["Nye", "nytt", "NYTT"], places);
    }
}
