using BlankeArk.Analysis.Charts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Charts;

public sealed class SpcTests
{
    private static readonly Gen<double[]> Series =
        from count in Gen.Choose(12, 60)
        from seed in Gen.Choose(1, 100_000)
        select Invented.Stable(new Random(seed), count);

    [Fact]
    public void Lasting_change_is_found_and_goes_the_right_way() => Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), Gen.Elements(1, -1).ToArbitrary(), (seed, way) =>
    {
        var random = new Random(seed);
        double[] values = [.. Invented.Stable(random, 24), .. Invented.Stable(random, 12).Select(value => value + way * 8 * Invented.Deviation)];

        var result = Spc.Of(Monthly(values), new SpcOptions { Better = Better.Down, BaselineCount = 24 });

        Assert.Equal(way > 0 ? SpcVerdict.Concern : SpcVerdict.Improvement, result.Verdict);
        Assert.Equal(35, result.LatestSignal);
        Assert.All(result.Marks.Skip(24), mark => Assert.True(mark.Shift));
    }).QuickCheckThrowOnFailure();

    // What the verdict promises: where nothing has changed, it seldom says that something has.
    [Fact]
    public void Chance_alone_seldom_looks_like_a_change()
    {
        var random = new Random(20266);
        var (tries, claims, marked) = (2000, 0, 0);
        for (var i = 0; i < tries; i++)
        {
            var result = Spc.Of(Monthly(Invented.Stable(random, 24)), new SpcOptions { Better = Better.Up });
            claims += result.Verdict == SpcVerdict.NoSignal ? 0 : 1;
            marked += result.LatestSignal is null ? 0 : 1;
        }

        Assert.InRange((double)claims / tries, 0, 0.05);
        Assert.InRange((double)marked / tries, 0, 0.3);
    }

    // Powers of two are exact in binary numbers, so that not even a point on a limit may change sides.
    [Fact]
    public void Other_units_of_measure_change_no_flag() => Prop.ForAll(Series.ToArbitrary(), Gen.Choose(-8, 8).ToArbitrary(), (values, power) =>
    {
        var scaled = Flags([.. values.Select(value => value * Math.Pow(2, power))], Better.Up);

        Assert.Equal(Flags(values, Better.Up), scaled);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_the_series_upside_down_turns_what_is_better() => Prop.ForAll(Series.ToArbitrary(), values =>
    {
        var there = Spc.Of(Monthly(values), new SpcOptions { Better = Better.Up });
        var back = Spc.Of(Monthly([.. values.Select(value => -value)]), new SpcOptions { Better = Better.Down });

        Assert.Equal(there.Verdict, back.Verdict);
        Assert.Equal(there.Marks.Select(mark => mark.Rule), back.Marks.Select(mark => mark.Rule));
        Assert.All(there.Marks.Zip(back.Marks), pair => Assert.Equal(-pair.First.Upper, pair.Second.Lower, 9));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Short_series_claims_nothing_however_it_jumps() => Prop.ForAll(Gen.Choose(0, 11).ToArbitrary(), Gen.Choose(1, 100_000).ToArbitrary(), (count, seed) =>
    {
        var random = new Random(seed);
        var result = Spc.Of(Monthly([.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, random.Next(-3, 6)))]), new SpcOptions { Better = Better.Up, Target = 3 });

        Assert.Equal((SpcVerdict.TooShort, SpcAssurance.TooShort), (result.Verdict, result.Assurance));
        Assert.All(result.Marks, mark => Assert.Equal((Cause.Common, SpcRule.None, false), (mark.Cause, mark.Rule, mark.OutsideLimits)));
        Assert.Null(result.LatestSignal);
    }).QuickCheckThrowOnFailure();

    // Reckoned by hand: mean 10; ranges 1, 1, 1 … and one of 9, which is left out as it lies beyond 3.267 times their mean.
    [Fact]
    public void Limits_rest_on_ordinary_ranges_only()
    {
        double[] values = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 19];

        var mark = Spc.Of(Monthly(values), new SpcOptions { Better = Better.Down, BaselineCount = 14 }).Marks[^1];

        Assert.Equal(149 / 14.0, mark.Mean, 12);
        Assert.Equal(149 / 14.0 + 2.66, mark.Upper, 12);
        Assert.Equal(149 / 14.0 - 2.66, mark.Lower, 12);
        Assert.Equal((SpcRule.OutsideLimits, Cause.ConcernUp), (mark.Rule, mark.Cause));
    }

    [Fact]
    public void Baseline_is_fixed_and_later_points_move_nothing() => Prop.ForAll(Series.ToArbitrary(), Gen.Choose(-1000, 1000).ToArbitrary(), (values, later) =>
    {
        var options = new SpcOptions { Better = Better.Up, BaselineCount = 12 };
        var before = Spc.Of(Monthly(values), options).Marks[0];
        var after = Spc.Of(Monthly([.. values, later, later]), options).Marks[0];

        Assert.Equal((before.Mean, before.Lower, before.Upper), (after.Mean, after.Lower, after.Upper));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rebasing_reckons_anew_and_knows_nothing_of_before()
    {
        var random = new Random(5);
        double[] before = Invented.Stable(random, 20), after = [.. Invented.Stable(random, 15).Select(value => value + 30)];
        var at = Monthly([.. before, .. after])[20].At;

        var result = Spc.Of(Monthly([.. before, .. after]), new SpcOptions { Better = Better.Up, Rebases = [at] });
        var alone = Spc.Of([.. Monthly([.. before, .. after]).Skip(20)], new SpcOptions { Better = Better.Up });

        Assert.Equal([(0, 20), (20, 15)], result.Stretches.Select(stretch => (stretch.From, stretch.Count)));
        Assert.Equal(alone.Marks.Select(mark => (mark.Mean, mark.Upper, mark.Rule)), result.Marks.Skip(20).Select(mark => (mark.Mean, mark.Upper, mark.Rule)));
    }

    [Theory]
    [InlineData(20, Better.Up, SpcAssurance.WillMiss)]
    [InlineData(20, Better.Down, SpcAssurance.WillHit)]
    [InlineData(10, Better.Up, SpcAssurance.HitAndMiss)]
    [InlineData(1, Better.Up, SpcAssurance.WillHit)]
    [InlineData(1, Better.Down, SpcAssurance.WillMiss)]
    [InlineData(1, Better.Neither, SpcAssurance.None)]
    public void Target_beyond_the_limits_is_sure_and_one_between_them_is_chance(double target, Better better, SpcAssurance expected)
    {
        double[] values = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9];

        Assert.Equal(expected, Spc.Of(Monthly(values), new SpcOptions { Better = better, Target = target }).Assurance);
    }

    [Fact]
    public void Seasons_are_no_signal_when_each_month_is_held_against_its_own()
    {
        var random = new Random(11);
        var seasons = Enumerable.Range(0, 48).Select(month => 10 + 3 * Math.Cos(month * Math.PI / 6) + Invented.Normal(random) * 0.3).ToArray();
        var fallen = seasons.Select((value, month) => month < 30 ? value : value - 3).ToArray();
        var options = new SpcOptions { Kind = SpcKind.SameMonth, Better = Better.Down };

        Assert.Contains(Spc.Of(Monthly(seasons), options with { Kind = SpcKind.Xmr }).Marks, mark => mark.Cause != Cause.Common);
        Assert.Equal(SpcVerdict.NoSignal, Spc.Of(Monthly(seasons), options).Verdict);
        Assert.Equal(36, Spc.Of(Monthly(seasons), options).Marks.Count);
        // Eighteen months after the change it is still there, as the months are held against the last year before it.
        Assert.Equal(SpcVerdict.Improvement, Spc.Of(Monthly(fallen), options with { BaselineCount = 30 }).Verdict);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var options = new SpcOptions();
        var day = new DateOnly(2026, 1, 1);

        Assert.Throws<ArgumentException>(() => Spc.Of([new(day, double.NaN)], options));
        Assert.Throws<ArgumentException>(() => Spc.Of([new(day, 1), new(day, 2)], options));
        Assert.Throws<ArgumentException>(() => Spc.Of([new(day, 1, 2)], options));
        Assert.Throws<ArgumentException>(() => Spc.Of([new(day, 1)], options with { BaselineCount = 1 }));
        Assert.Throws<ArgumentException>(() => Spc.Of([new(day, 1), new(day.AddDays(3), 2)], options with { Kind = SpcKind.SameMonth }));
        foreach (var (value, all) in new (double, double?)[] { (1, 0), (1, null), (3, 2), (-1, 2), (1, double.PositiveInfinity) })
            Assert.Throws<ArgumentException>(() => Spc.Of([new(day, value, all)], options with { Kind = SpcKind.P }));
        Assert.Empty(Spc.Of([], options).Marks);
    }

    private static List<(SpcRule, Cause)> Flags(double[] values, Better better) =>
        [.. Spc.Of(Monthly(values), new SpcOptions { Better = better, FewestPoints = 0 }).Marks.Select(mark => (mark.Rule, mark.Cause))];

    private static SpcPoint[] Monthly(double[] values) => Invented.Monthly(values);
}
