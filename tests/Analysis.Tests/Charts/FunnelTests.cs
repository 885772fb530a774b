using BlankeArk.Analysis.Charts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Charts;

public sealed class FunnelTests
{
    private static readonly Gen<FunnelUnit[]> Units =
        from count in Gen.Choose(8, 60)
        from seed in Gen.Choose(1, 100_000)
        select Drawn(new Random(seed), count, _ => 0.1);

    [Fact]
    public void Small_units_are_given_more_room_than_large_ones() => Prop.ForAll(Units.ToArbitrary(), units =>
    {
        var marks = Funnel.Of(units).Marks.OrderBy(mark => mark.Denominator).ToList();

        Assert.All(marks.Zip(marks.Skip(1)), pair =>
        {
            Assert.True(pair.First.WideLimits.Upper998 >= pair.Second.WideLimits.Upper998 - 1e-12);
            Assert.True(pair.First.WideLimits.Lower998 <= pair.Second.WideLimits.Lower998 + 1e-12);
        });
        Assert.All(marks, mark =>
        {
            Assert.True(mark.WideLimits.Upper998 >= mark.Limits.Upper998 - 1e-12 && mark.Limits.Upper998 >= mark.Limits.Upper95);
            Assert.True(mark.WideLimits is { Lower998: >= 0, Upper998: <= 1 });
        });
    }).QuickCheckThrowOnFailure();

    // What the curves promise: of units that differ by chance alone, one in five hundred is blamed or praised.
    [Fact]
    public void Chance_alone_seldom_blames_anybody()
    {
        var random = new Random(20266);
        var verdicts = Enumerable.Range(0, 200).SelectMany(_ => Funnel.Of(Drawn(random, 30, _ => 0.1)).Marks).ToList();

        Assert.InRange(verdicts.Count(mark => mark.Verdict != FunnelVerdict.WithinChance) / (double)verdicts.Count, 0, 0.005);
    }

    [Fact]
    public void Unit_far_from_the_others_is_found_and_few_units_are_not_judged()
    {
        FunnelUnit[] units = [.. Enumerable.Range(0, 12).Select(i => new FunnelUnit($"{i}", 40 + i % 3, 400)), new("far", 120, 400), new("low", 4, 400)];

        var found = Funnel.Of(units).Marks.Where(mark => mark.Verdict != FunnelVerdict.WithinChance).Select(mark => (mark.Name, mark.Verdict));

        Assert.Equal([("far", FunnelVerdict.Higher), ("low", FunnelVerdict.Lower)], found);
        Assert.All(Funnel.Of([.. units.TakeLast(5)]).Marks, mark => Assert.Equal(FunnelVerdict.TooFew, mark.Verdict));
    }

    [Fact]
    public void Order_of_the_units_changes_nothing() => Prop.ForAll(Units.ToArbitrary(), units =>
    {
        var there = Funnel.Of(units);
        var back = Funnel.Of([.. units.Reverse()]);

        Assert.Equal(there.Phi, back.Phi, 9);
        Assert.Equal(there.Marks.Select(mark => mark.Name), back.Marks.Reverse().Select(mark => mark.Name));
        Assert.All(there.Marks.Zip(back.Marks.Reverse()), pair => Assert.Equal(pair.First.WideLimits.Upper998, pair.Second.WideLimits.Upper998, 9));
    }).QuickCheckThrowOnFailure();

    // By hand (Spiegelhalter 2005): 10 % of all; arcsin √0.1 = 0.32175; at a base of 100 the deviation is 0.05.
    [Fact]
    public void Limits_are_those_of_the_arcsine_scale()
    {
        var result = Funnel.Of([.. Enumerable.Range(0, 10).Select(i => new FunnelUnit($"{i}", 10, 100))]);

        Assert.Equal(0.1, result.Target, 12);
        Assert.Equal((0, 0), (result.Phi, result.Tau2));
        Assert.Equal(0.0492, result.Marks[0].Limits.Lower95, 0.0001);
        Assert.Equal(0.1661, result.Marks[0].Limits.Upper95, 0.0001);
        Assert.Equal(0, result.At(2, wide: false).Lower998);
    }

    // 357 municipalities as FunnelPlotR 0.6.0 reckons them; told of one by one by bench -- funnel.
    [Fact]
    public void Every_limit_equals_FunnelPlotRs()
    {
        var rows = SharedMaterial.Lines("bench/spc/funnel_pr_share80plus_2026_expected_FunnelPlotR.csv").Skip(1).Select(line => line.Split(',')).ToList();
        var units = rows.ConvertAll(row => new FunnelUnit(row[0], double.Parse(row[1]), double.Parse(row[2])));

        foreach (var fromTable in new[] { false, true })
        {
            var marks = Funnel.Of(units, new FunnelOptions { LimitsFromTable = fromTable }).Marks;
            foreach (var (row, mark) in rows.Zip(marks))
            {
                Assert.Equal(double.Parse(row[6]), mark.TrimmedScore, 1e-9);
                Assert.Equal(double.Parse(row[7]), mark.Limits.Lower95, 1e-9);
                Assert.Equal(double.Parse(row[10]), mark.Limits.Upper998, 1e-9);
                Assert.Equal(double.Parse(row[11]), mark.WideLimits.Lower95, 1e-9);
                Assert.Equal(double.Parse(row[14]), mark.WideLimits.Upper998, 1e-9);
            }
        }
    }

    [Fact]
    public void Impossible_units_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Funnel.Of([new("none", 0, 0)]));
        Assert.Throws<ArgumentException>(() => Funnel.Of([new("more", 3, 2)]));
        Assert.Throws<ArgumentException>(() => Funnel.Of([], new FunnelOptions { TrimBy = 0.5 }));
        Assert.Empty(Funnel.Of([]).Marks);
    }

    private static FunnelUnit[] Drawn(Random random, int count, Func<int, double> share) => [.. Enumerable.Range(0, count).Select(unit =>
    {
        var all = random.Next(20, 600);
        return new FunnelUnit($"{unit}", Enumerable.Range(0, all).Count(_ => random.NextDouble() < share(unit)), all);
    })];
}
