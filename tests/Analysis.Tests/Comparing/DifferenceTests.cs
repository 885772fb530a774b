using BlankeArk.Analysis.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Comparing;

public sealed class DifferenceTests
{
    private static readonly Gen<(int[] Before, int[] Later)> Scales =
        from steps in Gen.Choose(2, 7)
        from before in Gen.ArrayOf(Gen.Choose(0, 30), steps)
        from later in Gen.ArrayOf(Gen.Choose(0, 30), steps)
        where before.Sum() > 0 && later.Sum() > 0
        select (before, later);

    private static readonly Gen<(int A, int Of, int B, int OfB)> Counts =
        from of in Gen.Choose(1, 200)
        from a in Gen.Choose(0, of)
        from ofB in Gen.Choose(1, 200)
        from b in Gen.Choose(0, ofB)
        select (a, of, b, ofB);

    // Newcombe (1998), table II, method 10: the first share less the second.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Share_interval_equals_Newcombes_published_table(int with, int all, int otherWith, int others, double low, double high)
    {
        var difference = ShareDifference.Between(otherWith, others, with, all)!;

        Assert.Equal(low, difference.Low, 0.00006);
        Assert.Equal(high, difference.High, 0.00006);
    }

    // Student's table: t with its degrees of freedom so that 2.5 % lies above; two sides of n alike answers each have n − 1.
    [Theory]
    [InlineData(2, 4.3027)]
    [InlineData(6, 2.2281)]
    [InlineData(16, 2.0423)]
    [InlineData(61, 1.9799)]
    public void Mean_interval_uses_Students_t(int each, double t)
    {
        var difference = MeanDifference.Between([each / 2, each - each / 2, 0], [0, each / 2, each - each / 2])!;

        var split = each / 2 * (each - each / 2) / (double)each;
        var variance = Math.Max(split / (each - 1), 1.0 / each);
        Assert.Equal(1, difference.Value, 9);
        Assert.Equal(t * Math.Sqrt(2 * variance / each), difference.High - 1, 0.0001);
    }

    // Welch by hand: n 12 and 20, means 1.5 and 2.2 steps up, variances 15/11 and 19.2/19; t between those of 20 and 21 in Student's table.
    [Fact]
    public void Mean_interval_weighs_sides_by_their_own_spread()
    {
        var difference = MeanDifference.Between([3, 3, 3, 3, 0], [0, 5, 9, 3, 3])!;

        var (a, b) = (15.0 / 11 / 12, 19.2 / 19 / 20);
        var freedom = (a + b) * (a + b) / (a * a / 11 + b * b / 19);
        Assert.Equal(0.7, difference.Value, 9);
        Assert.Equal(20.6, freedom, 1);
        Assert.Equal(0.7 - 2.0821 * Math.Sqrt(a + b), difference.Low, 0.0003);
        Assert.Equal(Verdict.WithinChance, difference.Verdict);
    }

    [Fact]
    public void Turning_the_comparison_round_turns_the_difference()
    {
        Prop.ForAll(Scales.ToArbitrary(), scale =>
        {
            var there = MeanDifference.Between(scale.Before, scale.Later)!;
            var back = MeanDifference.Between(scale.Later, scale.Before)!;

            return Math.Abs(there.Value + back.Value) < 1e-9 && Math.Abs(there.Low + back.High) < 1e-9;
        }).QuickCheckThrowOnFailure();
        Prop.ForAll(Counts.ToArbitrary(), c =>
        {
            var there = ShareDifference.Between(c.A, c.Of, c.B, c.OfB)!;
            var back = ShareDifference.Between(c.B, c.OfB, c.A, c.Of)!;

            return Math.Abs(there.Value + back.Value) < 1e-9 && Math.Abs(there.Low + back.High) < 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_is_claimed_of_few_or_of_the_same_answers()
    {
        Prop.ForAll(Scales.ToArbitrary(), scale =>
        {
            var claim = MeanDifference.Between(scale.Before, scale.Later)!;
            var same = MeanDifference.Between(scale.Before, scale.Before)!;

            Assert.Equal(scale.Before.Sum() < 10 || scale.Later.Sum() < 10, claim.Verdict == Verdict.TooFew);
            Assert.True(same.Verdict is Verdict.TooFew or Verdict.WithinChance);
            Assert.True(claim.Low <= claim.Value && claim.Value <= claim.High);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shares_stay_between_nobody_and_everybody_and_more_comparisons_claim_less()
    {
        Prop.ForAll(Counts.ToArbitrary(), c =>
        {
            var one = ShareDifference.Between(c.A, c.Of, c.B, c.OfB)!;
            var ofTen = ShareDifference.Between(c.A, c.Of, c.B, c.OfB, new DifferenceOptions().Among(10))!;

            Assert.True(one is { Low: >= -1.0000001, High: <= 1.0000001 });
            Assert.True(ofTen.Low <= one.Low + 1e-12 && ofTen.High >= one.High - 1e-12);
        }).QuickCheckThrowOnFailure();
    }

    // What the word «chance» promises: of two askings of the same people's minds, one in twenty at most looks changed.
    [Fact]
    public void Chance_alone_seldom_looks_like_a_change()
    {
        var random = new Random(20261);
        var (tries, claims) = (4000, 0);
        for (var i = 0; i < tries; i++)
            if (MeanDifference.Between(Asked(random, 14), Asked(random, 26))!.Verdict is Verdict.Higher or Verdict.Lower) claims++;

        Assert.InRange((double)claims / tries, 0.03, 0.06);
    }

    [Fact]
    public void Impossible_counts_and_options_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanDifference.Between([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => MeanDifference.Between([-1, 2], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareDifference.Between(3, 2, 0, 1));
        Assert.Throws<ArgumentException>(() => ShareDifference.Between(1, 2, 0, 1, new DifferenceOptions { Confidence = 1 }));
        Assert.Null(MeanDifference.Between([0, 0], [1, 2]));
        Assert.Null(ShareDifference.Between(0, 0, 1, 2));
    }

    private static int[] Asked(Random random, int people)
    {
        var counts = new int[5];
        for (var i = 0; i < people; i++) counts[random.NextDouble() switch { < 0.05 => 0, < 0.2 => 1, < 0.5 => 2, < 0.85 => 3, _ => 4 }]++;
        return counts;
    }
}
