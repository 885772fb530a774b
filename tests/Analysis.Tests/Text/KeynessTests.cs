using BlankeArk.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

public sealed class KeynessTests
{
    // Table 2 of Dunning (1993): word pairs in financial text; cells with/with, with/without, without/with, without/without.
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)]
    [InlineData(29, 13, 123, 31612, 263.90)]
    [InlineData(31, 23, 139, 31584, 256.84)]
    [InlineData(10, 0, 3, 31764, 167.23)]
    public void Log_likelihood_equals_Dunnings_published_table(int a, int b, int c, int d, double published)
    {
        var score = Keyness.Compare(a, a + b, c, c + d);

        Assert.Equal(published, score.G2, 0.006);
    }

    [Fact]
    public void Log_ratio_is_one_where_a_word_is_twice_as_common()
    {
        var score = Keyness.Compare(4000, 10_000, 2000, 10_000);

        Assert.Equal(1, score.LogRatio, 3);
        Assert.Equal(2000, score.Expected);
    }

    [Fact]
    public void Without_a_reference_nothing_is_claimed() => Assert.Equal(default, Keyness.Compare(3, 9, 0, 0));

    [Theory]
    [InlineData(-1, 5, 0, 5)]
    [InlineData(6, 5, 0, 5)]
    [InlineData(0, 0, 0, 5)]
    [InlineData(1, 5, 6, 5)]
    public void Impossible_counts_are_refused(int with, int answers, int referenceWith, int referenceAnswers) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Keyness.Compare(with, answers, referenceWith, referenceAnswers));

    [Fact]
    public void Turning_the_comparison_round_turns_the_sign()
    {
        var counts = Gen.Choose(1, 400);
        Prop.ForAll(Gen.Zip(Gen.Zip(counts, counts), Gen.Zip(counts, counts)).ToArbitrary(), cells =>
        {
            var ((with, without), (referenceWith, referenceWithout)) = cells;
            var here = Keyness.Compare(with, with + without, referenceWith, referenceWith + referenceWithout);
            var there = Keyness.Compare(referenceWith, referenceWith + referenceWithout, with, with + without);

            return Math.Abs(Math.Abs(here.G2) - Math.Abs(there.G2)) < 1e-9 && Math.Abs(here.LogRatio + there.LogRatio) < 1e-9;
        }).QuickCheckThrowOnFailure();
    }
}
