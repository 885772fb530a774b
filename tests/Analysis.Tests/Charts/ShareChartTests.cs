using BlankeArk.Analysis.Charts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Charts;

public sealed class ShareChartTests
{
    private static readonly Gen<SpcPoint[]> Shares =
        from count in Gen.Choose(12, 40)
        from seed in Gen.Choose(1, 100_000)
        select Drawn(new Random(seed), count, 40, 400);

    [Fact]
    public void Limits_are_as_wide_as_the_base_makes_them_and_within_nothing_and_all() => Prop.ForAll(Shares.ToArbitrary(), points =>
    {
        var result = Spc.Of(points, new SpcOptions { Kind = SpcKind.P, Better = Better.Down });
        var mean = 100 * points.Sum(point => point.Value) / points.Sum(point => point.Base!.Value);

        Assert.All(result.Marks, mark =>
        {
            var width = 3 * Math.Sqrt(mean * (100 - mean) / points[mark.Index].Base!.Value);
            Assert.Equal(mean, mark.Mean, 9);
            Assert.Equal(Math.Min(100, mean + width), mark.Upper, 9);
            Assert.Equal(Math.Max(0, mean - width), mark.Lower, 9);
        });
    }).QuickCheckThrowOnFailure();

    // Laney (2002): the limits of p′ are those of p, σz times as wide.
    [Fact]
    public void Laneys_limits_are_those_of_p_as_many_times_wider_as_the_shares_vary() => Prop.ForAll(Shares.ToArbitrary(), points =>
    {
        var p = Spc.Of(points, new SpcOptions { Kind = SpcKind.P });
        var prime = Spc.Of(points, new SpcOptions { Kind = SpcKind.PPrime });
        var sigma = prime.Stretches[0].SigmaZ!.Value;

        Assert.All(p.Marks.Zip(prime.Marks), pair => Assert.Equal(
            Math.Min(100, pair.First.Mean + sigma * 3 * Math.Sqrt(pair.First.Mean * (100 - pair.First.Mean) / points[pair.First.Index].Base!.Value)), pair.Second.Upper, 9));
    }).QuickCheckThrowOnFailure();

    // By hand: 10 and 14 of 100 by turns; mean 12 %, deviation √(12 · 88 / 100), scores ∓2 deviations' worth, each step 4 % of them.
    [Fact]
    public void Sigma_z_is_the_mean_step_between_scores()
    {
        var points = Enumerable.Range(0, 12).Select(month => new SpcPoint(new DateOnly(2025, 1, 1).AddMonths(month), month % 2 == 0 ? 10 : 14, 100)).ToArray();

        var sigma = Spc.Of(points, new SpcOptions { Kind = SpcKind.PPrime }).Stretches[0].SigmaZ!.Value;

        Assert.Equal(4 / Math.Sqrt(12 * 88 / 100.0) / 1.128, sigma, 12);
    }

    [Fact]
    public void What_clusters_is_no_signal_on_Laneys_chart_though_it_is_on_the_plain_one()
    {
        var random = new Random(3);
        SpcPoint[] points = [.. Enumerable.Range(0, 36).Select(month => new SpcPoint(new DateOnly(2023, 1, 1).AddMonths(month), Math.Round(20_000 * (0.08 + 0.008 * Invented.Normal(random))), 20_000))];

        var plain = Spc.Of(points, new SpcOptions { Kind = SpcKind.P, Better = Better.Down }).Marks.Count(mark => mark.OutsideLimits);
        var laney = Spc.Of(points, new SpcOptions { Kind = SpcKind.PPrime, Better = Better.Down }).Marks.Count(mark => mark.OutsideLimits);

        Assert.InRange(plain, 10, 36);
        Assert.InRange(laney, 0, 1);
    }

    [Fact]
    public void Nobody_and_everybody_are_no_signal()
    {
        foreach (var value in new[] { 0.0, 20 })
            foreach (var kind in new[] { SpcKind.P, SpcKind.PPrime })
                Assert.Equal(SpcVerdict.NoSignal, Spc.Of([.. Enumerable.Range(0, 14).Select(month => new SpcPoint(new DateOnly(2025, 1, 1).AddMonths(month), value, 20))], new SpcOptions { Kind = kind }).Verdict);
    }

    private static SpcPoint[] Drawn(Random random, int count, int fewest, int most) => [.. Enumerable.Range(0, count).Select(month =>
    {
        var all = random.Next(fewest, most);
        return new SpcPoint(new DateOnly(2022, 1, 1).AddMonths(month), Enumerable.Range(0, all).Count(_ => random.NextDouble() < 0.1), all);
    })];
}
