using BlankeArk.Analysis.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class TypicalAnswersTests
{
    private static readonly string?[] Answers =
    [
        "Vi trenger faste møter mellom turnus og ledelse i hjemmetjenesten hver uke",
        "Bedre turnus og flere faste nattevakter i hjemmetjenesten ville hjelpe oss mest",
        "Bedre turnus og flere faste nattevakter i hjemmetjenesten ville hjelpe oss aller mest",
        "turnus",
        "Hunden min er brun og liker å bade i elva når sola skinner om sommeren",
        null,
        "  ",
        "Ledelsen må lytte til nattevakter når de legger turnus for hele året",
        "Faste stillinger og en turnus som ledelsen holder, sier nattevaktene her",
    ];

    [Fact]
    public void Typical_answers_speak_of_what_most_speak_of_and_say_why()
    {
        var typical = TypicalAnswers.Rank(Answers, "", new() { MaxAnswers = 3 });

        Assert.Equal(3, typical.Count);
        Assert.Equal(1, typical[0].Score);
        Assert.All(typical, answer => Assert.Contains("turnus", answer.Why));
        Assert.All(typical, answer => Assert.True(answer.AnswersSharing >= 4));
        Assert.DoesNotContain(typical, answer => answer.Answer is 3 or 4 or 5 or 6);
    }

    [Fact]
    public void Two_answers_that_say_the_same_are_not_both_shown_first()
    {
        var typical = TypicalAnswers.Rank(Answers, "").Select(answer => answer.Answer).Take(3).ToArray();

        Assert.False(typical.Contains(1) && typical.Contains(2));
    }

    [Fact]
    public void Words_of_the_question_make_no_answer_typical()
    {
        var typical = TypicalAnswers.Rank(Answers, "Hva mener du om turnus?");

        Assert.All(typical, answer => Assert.DoesNotContain("turnus", answer.Why));
    }

    [Fact]
    public void An_essay_does_not_win_by_mentioning_everything()
    {
        string essay = string.Join(". ", Enumerable.Repeat(string.Join(' ', Answers.OfType<string>()), 4));

        var typical = TypicalAnswers.Rank([.. Answers, essay], "");

        Assert.NotEqual(Answers.Length, typical[0].Answer);
    }

    [Fact]
    public void The_same_answers_give_the_same_ranking() =>
        Assert.Equal(TypicalAnswers.Rank(Answers, "").Select(answer => answer.Answer), TypicalAnswers.Rank(Answers, "").Select(answer => answer.Answer));

    [Fact]
    public void Nothing_to_compare_gives_nothing()
    {
        Assert.Empty(TypicalAnswers.Rank([], ""));
        Assert.Empty(TypicalAnswers.Rank(["Vet ikke", "-", null], ""));
        Assert.Empty(TypicalAnswers.Rank(["Bare ett svar om turnus står her alene"], ""));
    }

    [Fact]
    public void Options_outside_their_range_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TypicalAnswers.Rank(Answers, "", new() { Typicality = 2 }));
}
