using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("Helse –og omsorgstjenester", "Helse|og|omsorgstjenester")]
    [InlineData("helse- og omsorg, sin…", "helse|og|omsorg|sin")]
    [InlineData("e-post, 50-lapp og pc'en på tv’en", "e-post|50-lapp|og|pc'en|på|tv’en")]
    [InlineData("«blanke ark»–\"nytt\"/“nyttig”", "blanke|ark|nytt|nyttig")]
    [InlineData("f.eks. dvs. bl.a. osv... Pga turnus", "f.eks.|dvs.|bl.a.|osv.|Pga|turnus")]
    [InlineData("10-20 år, kl. 07:30, 3,5 %, 1.000 kr.", "10|20|år|kl.|07:30|3,5|1.000|kr.")]
    [InlineData("på avd.der de bor. 2.plass", "på|avd.|der|de|bor|2|plass")]
    [InlineData("Se www.eksempel.no/side, skriv til ola@eksempel.no.", "Se|www.eksempel.no/side|skriv|til|ola@eksempel.no")]
    [InlineData("region\u00ADen\u200B kafe\u0301", "regionen|kafé")]
    [InlineData("… – «» 👍 ,", "")]
    public void Tokens_of_untidy_text_are_its_words(string text, string expected)
    {
        var tokenised = Tokeniser.Tokenise(text);

        Assert.Equal(expected, string.Join('|', tokenised.Tokens.Select(token => tokenised.Of(token).ToString())));
    }

    [Fact]
    public void Kinds_tell_words_from_abbreviations_numbers_and_addresses()
    {
        var tokens = Tokeniser.Tokenise("Omsorg 3.0 osv. https://a.no").Tokens;

        Assert.Equal([TokenKind.Word, TokenKind.Number, TokenKind.Abbreviation, TokenKind.Address], tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Sentence_starts_are_known_and_abbreviations_do_not_make_one()
    {
        var tokenised = Tokeniser.Tokenise("Vi, f.eks. Øyer kommune. Bra!\n- Nytt «Nyttig»");

        var starts = tokenised.Tokens.Where(token => token.StartsSentence).Select(token => tokenised.Of(token).ToString());
        Assert.Equal(["Vi", "Bra", "Nytt", "Nyttig"], starts);
    }

    [Fact]
    public void Tokens_of_any_text_lie_in_order_inside_it_and_hold_something()
    {
        Prop.ForAll<string?>(text =>
        {
            var tokenised = Tokeniser.Tokenise(text ?? "");
            var end = 0;
            foreach (var token in tokenised.Tokens)
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= tokenised.Text.Length);
                Assert.True(char.IsLetterOrDigit(tokenised.Text[token.Start]));
                end = token.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_no_character_is_left_out_and_not_fatal() => Assert.Equal("bra e\u0301".Normalize(), Tokeniser.Tokenise("br\uFFFEa e\u0301").Text);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_not_fatal()
    {
        var tokenised = Tokeniser.Tokenise("bra \ud83d slutt e\u0301");

        Assert.Equal("bra \uFFFD slutt é", tokenised.Text);
    }
}
