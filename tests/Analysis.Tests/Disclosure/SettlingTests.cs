using BlankeArk.Analysis.Disclosure;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

public sealed class SettlingTests
{
    private const string Text = "Vi trenger tid. Kari sa det, f.eks. i fjor, til K. Tyttebærlie. Ring 91234567! Ja.";
    private static readonly CheckedText Checked = Rosters.Checker.Check(Text);

    [Fact]
    public void Nothing_goes_out_until_each_finding_is_settled()
    {
        var settled = Settling.Apply(Checked, finding => finding.Kind is FindingKind.Phone ? new(Settlement.Keep) : null);

        Assert.Null(settled.Text);
        Assert.Equal(["Kari", "K. Tyttebærlie"], settled.Unsettled.Select(finding => finding.Text));
    }

    [Fact]
    public void Decisions_are_carried_out_where_they_belong()
    {
        var settled = Settling.Apply(Checked, finding => finding.Text switch
        {
            "Kari" => new(Settlement.Replace, "En deltaker"),
            "91234567" => new(Settlement.LeaveOutSentence),
            _ => new(Settlement.Keep),
        });

        Assert.Equal("Vi trenger tid. En deltaker sa det, f.eks. i fjor, til K. Tyttebærlie. Ja.", settled.Text);
        Assert.Empty(settled.Unsettled);
    }

    [Fact]
    public void Sentence_left_out_settles_all_that_is_in_it()
    {
        var settled = Settling.Apply(Checked, finding => finding.Text is "K. Tyttebærlie" ? new(Settlement.LeaveOutSentence) : finding.Text is "Kari" ? null : new(Settlement.Replace, "[telefon]"));

        Assert.Equal("Vi trenger tid. Ring [telefon]! Ja.", settled.Text);
    }

    [Fact]
    public void Blank_replaces_everything()
    {
        Assert.Equal("Vi trenger tid. [Name] sa det, f.eks. i fjor, til [Name]. Ring [Phone]! Ja.", Settling.Blank(Checked, finding => $"[{finding.Suggestion}]"));
    }

    [Theory]
    [InlineData("En. To kari tre. Fire.", "To kari tre. ")]
    [InlineData("Hei dr. kari på 3.5 ark", "Hei dr. kari på 3.5 ark")]
    [InlineData("Først\n- kari her\n- Sist", "- kari her\n")]
    [InlineData("«Er kari her?» spurte vi. Ja", "«Er kari her?» ")]
    [InlineData("kari", "kari")]
    public void Sentence_around_a_part_is_whole(string text, string expected)
    {
        var sentence = Settling.SentenceAround(text, text.IndexOf("kari", StringComparison.Ordinal), 4);

        Assert.Equal(expected, text.Substring(sentence.Start, sentence.Length));
    }

    [Fact]
    public void Sentence_around_a_part_outside_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Settling.SentenceAround("kort", 3, 2));
    }
}
