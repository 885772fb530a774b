using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class CloudWordsTests
{
    private static readonly string[] Vocabulary = ["turnus", "turnusen", "Frivillige", "teknologi", "og", "bra", "nattevakt", "nattevakter", "møter"];

    private static readonly Gen<string[]> SomeAnswers =
        from count in Gen.Choose(0, 12)
        from answers in Gen.ArrayOf(Gen.Elements(Vocabulary).ArrayOf().Select(words => string.Join(' ', words)), count)
        select answers;

    [Fact]
    public void Each_answer_counts_once_so_that_no_talkative_person_rules()
    {
        string[] answers = ["Turnus er best.", "Bedre turnus!", "Dugnad, dugnad, dugnad og dugnad.", "Ny turnus og litt dugnad"];

        var top = CloudWords.For(answers, [], "");

        Assert.Equal([("turnus", 3), ("dugnad", 2)], top.Take(2).Select(word => (word.Text, word.Answers)));
        Assert.Null(top[0].ReferenceShare);
    }

    [Fact]
    public void What_is_said_everywhere_falls_behind_what_is_said_here()
    {
        string[] answers = ["kommunen og nattevakter", "kommunen, nattevakt", "nattevakten i kommunen", "kommunen"];
        string[] others = ["kommunen møter", "møtet i kommunen", "kommunen", "kommune"];

        var top = CloudWords.For(answers, [others], "", new() { Particularity = 1 });

        Assert.StartsWith("nattevakt", top[0].Text, StringComparison.Ordinal);
        Assert.True(top[0].Keyness.G2 > 3.84);
        Assert.Equal(0, top.Single(word => word.Text == "kommunen").Keyness.G2, 9);
    }

    [Fact]
    public void Words_of_the_question_are_left_out_also_as_verb_and_noun()
    {
        string[] answers = ["Jeg forventer resultater for hjemmetjenesten", "Forventningen er hjemmetjeneste"];
        const string Question = "Hvilke forventninger har du til resultatet?";

        var without = CloudWords.For(answers, [], Question);
        var with = CloudWords.For(answers, [], Question, new() { LeaveOutQuestionWords = false });

        Assert.Equal(["hjemmetjeneste"], without.Select(word => word.Text));
        Assert.Contains(with, word => word.Text == "resultater");
    }

    [Fact]
    public void A_word_is_shown_in_its_commonest_form_and_with_a_capital_only_if_it_is_a_name()
    {
        string[] answers =
        [
            "Kommunene må samarbeide. Vi i Solvik er med.", "Bra at Solvik kommune er med", "Kommune er viktig, sier KS", "kommune. KS!",
            "Turnus", "Turnus",
        ];

        var shown = CloudWords.For(answers, [], "", new() { MinAnswers = 2 }).Select(word => word.Text);

        Assert.Equal(["KS", "Solvik", "kommune", "turnus"], shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Jeg synes at vi må få til dette på en bra måte, for eksempel slik som de gjør det andre steder osv.")]
    [InlineData("Eg trur at me må gjere dette på ein god måte, til dømes slik som dei gjer det andre stader, kvifor ikkje det.")]
    public void Stop_words_of_bokmål_and_nynorsk_never_show(string answer) => Assert.Empty(CloudWords.For([answer], [], ""));

    [Fact]
    public void Rare_words_need_more_than_one_answer_once_there_are_some()
    {
        var answers = Enumerable.Range(0, 12).Select(n => n < 2 ? "vaktrom" : $"enkelt{(char)('a' + n)}ord");

        Assert.Equal(["vaktrom"], CloudWords.For(answers, [], "").Select(word => word.Text));
    }

    [Fact]
    public void Words_can_be_left_out_by_name()
    {
        var words = CloudWords.For(["prosjektene og turnus"], [], "", new() { LeaveOut = ["prosjekt"] });

        Assert.Equal(["turnus"], words.Select(word => word.Text));
    }

    [Fact]
    public void The_order_of_the_answers_changes_nothing()
    {
        Prop.ForAll(Gen.Zip(SomeAnswers, SomeAnswers).ToArbitrary(), given =>
        {
            var (answers, others) = given;
            var one = CloudWords.For(answers, [others], "Hva med møter?");
            var other = CloudWords.For(answers.Reverse(), [others.Reverse()], "Hva med møter?");

            Assert.Equal(one, other);
            Assert.All(one, word => Assert.True(word.Answers <= answers.Length && word.Share is > 0 and <= 1));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CloudWords.For(["turnus"], [], "", new() { MaxWords = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CloudWords.For(["turnus"], [], "", new() { Particularity = 1.1 }));
    }

    [Fact]
    public void Tiers_of_stop_words_are_small_letters_and_spare_the_words_of_care()
    {
        string[] care = ["omsorg", "hjelp", "bruker", "hjem", "hjemme", "heime", "tid", "folkehelse", "delta", "tørre", "ny", "nye", "barn"];

        Assert.All(StopWords.Grammar.Concat(StopWords.Filler), word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.All(care, word => Assert.False(StopWords.IsGrammar(word) || StopWords.IsFiller(word), word));
    }
}
