using System.Diagnostics;
using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["tjeneste", "tjenester", "hjemmetjenesten", "pårørende", "velferdsteknologi", "rullestol", "besøk", "møte", "natt", "frivillig"];

    [Theory]
    [InlineData("tjenste", "tjeneste")]
    [InlineData("tejneste", "tjeneste")]
    [InlineData("hjemetjennesten", "hjemmetjenesten")]
    [InlineData("parorende", "pårørende")]
    [InlineData("paaroerende", "pårørende")]
    [InlineData("velferdsteknlogien", "velferdsteknologi")]
    [InlineData("rulestolen", "rullestol")]
    [InlineData("besok", "besøk")]
    [InlineData("mote", "møte")]
    [InlineData("frivilig", "frivillig")]
    public void Misspelt_word_is_nearest_to_the_one_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, Spelling().Near(written)[0].Word);

    [Theory]
    [InlineData("nat")]
    [InlineData("tog")]
    [InlineData("bjørketre")]
    [InlineData("nett", "natt")]
    [InlineData("")]
    public void Word_far_from_all_is_near_none(string written, string? near = null) =>
        Assert.Equal(near, Spelling().Near(written) is [var first, ..] ? first.Word : null);

    [Fact]
    public void One_wrong_letter_in_a_long_word_is_always_forgiven() =>
        Prop.ForAll(Gen.Choose(0, 14).Two().ToArbitrary(), at =>
        {
            const string Word = "velferdsteknologi";
            var missing = Word.Remove(at.Item1 + 1, 1);
            var swapped = Word[..at.Item2] + Word[at.Item2 + 1] + Word[at.Item2] + Word[(at.Item2 + 2)..];

            Assert.Contains(Spelling().Near(missing), near => near is { Word: Word, Distance: <= 1 });
            if (swapped != Word)
                Assert.Contains(Spelling().Near(swapped), near => near is { Word: Word, Distance: <= 1 });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Distance_is_the_same_from_either_side_and_nothing_only_for_the_same() =>
        Prop.ForAll(Gen.Elements('a', 'b', 'c').ListOf().Select(letters => string.Concat(letters)).Two().ToArbitrary(), words =>
        {
            var (one, other) = words;

            Assert.Equal(Distance(one, other), Distance(other, one));
            Assert.Equal(one == other, Distance(one, other) == 0);
            Assert.InRange(Distance(one, other), Math.Abs(one.Length - other.Length), Math.Max(one.Length, other.Length));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fifty_thousand_words_are_looked_through_at_once()
    {
        var spelling = new Spelling();
        string[] parts = ["hjem", "tjen", "vakt", "sent", "plan", "team", "kurs", "mat", "bil", "natt", "dag", "lag", "arbeid", "helse", "omsorg", "skole"];
        for (var n = 0; spelling.Count < 50_000; n++)
            spelling.Add(parts[n % 16] + parts[n / 16 % 16] + parts[n / 256 % 16] + parts[n / 4_096 % 16]);
        spelling.Near("omsorgsplanlagt");

        var since = Stopwatch.GetTimestamp();
        for (var n = 0; n < 10; n++)
            Assert.NotEmpty(spelling.Near("arbedskolevaktplan"));

        // Some tens of times what it takes, so that only another order of work fails on a busy machine.
        Assert.InRange(Stopwatch.GetElapsedTime(since).TotalMilliseconds / 10, 0, 500);
    }

    private static int Distance(string one, string other) => Analysis.Text.Spelling.Distance(one, other, int.MaxValue);

    private static Spelling Spelling()
    {
        var spelling = new Spelling();
        foreach (var word in Known)
            spelling.Add(word);
        return spelling;
    }
}
