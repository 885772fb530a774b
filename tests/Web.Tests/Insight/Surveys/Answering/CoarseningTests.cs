using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

public sealed class CoarseningTests
{
    private static readonly Guid[] Places = [.. Enumerable.Range(0, 6).Select(_ => Guid.NewGuid())];

    /// <summary>Random crews of 5 to 60 in up to five groups and places, some of whom tell nothing.</summary>
    [Theory]
    [InlineData(Background.None)]
    [InlineData(Background.Organisation)]
    [InlineData(Background.Group)]
    [InlineData(Background.Both)]
    public void Every_combination_that_is_kept_is_shared_by_five(Background chosen) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var crew = Crew(new Random(seed));

        var kept = Coarsening.Finest(chosen, crew, WaveAsking.Fewest);

        Assert.All(crew.GroupBy(b => b.AsFarAs(kept)), alike => Assert.True(alike.Count() >= WaveAsking.Fewest));
        if (kept != chosen) Assert.Contains(crew.GroupBy(b => b.AsFarAs(chosen)), alike => alike.Count() < WaveAsking.Fewest);
        Assert.True(chosen == Background.Both || kept == chosen || kept == Background.None);
    }).QuickCheckThrowOnFailure();

    /// <summary>Four who tell nothing stand out as much as four of one place.</summary>
    [Fact]
    public void Those_who_tell_nothing_are_a_combination_too()
    {
        Belongs[] crew = [.. Enumerable.Repeat(new Belongs(Places[0], Places[1]), 9), .. Enumerable.Repeat(Belongs.Unknown, 4)];

        Assert.Equal(Background.None, Coarsening.Finest(Background.Both, crew, WaveAsking.Fewest));
    }

    private static Belongs[] Crew(Random random)
    {
        var (groups, places) = (random.Next(1, 4), random.Next(1, 4));
        return [.. Enumerable.Range(0, random.Next(5, 61)).Select(_ => new Belongs(Place(groups), Place(places)))];

        Guid? Place(int of) => random.Next(12) == 0 ? null : Places[random.Next(of)];
    }
}
