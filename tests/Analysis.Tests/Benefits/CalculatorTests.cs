using BlankeArk.Analysis.Benefits;
using Xunit;

namespace BlankeArk.Analysis.Tests.Benefits;

public sealed class CalculatorTests
{
    private static readonly SickLeaveInput Town = new() { Employees = 400, FromPercent = 10, ToPercent = 5, PostCost = 700_000 };

    [Fact]
    public void Four_hundred_employees_from_ten_to_five_per_cent_are_twenty_posts() => Assert.Equal(20, SickLeave.Of(Town).Posts);

    // By hand: of 20 posts substitutes stood in for 12, at 800,000 each; half the absence was refunded, at 500,000 a post; half of the 8 left can be used.
    [Fact]
    public void What_is_taken_out_and_what_is_freed_are_kept_apart()
    {
        var result = SickLeave.Of(Town with { SubstitutedShare = 0.6m, SubstitutePostCost = 800_000, RefundedShare = 0.5m, RefundPerPost = 500_000, UsableShare = 0.5m });

        Assert.Equal(new SickLeaveResult(20, 12, 9_600_000, 5_000_000, 4, 2_800_000, 4), result);
        Assert.Equal((4_600_000, 7_400_000), (result.Saved, result.Together));
    }

    [Fact]
    public void Refunds_may_be_more_than_substitutes_cost_and_a_rise_costs()
    {
        Assert.Equal(-8_000_000, SickLeave.Of(Town with { RefundedShare = 0.8m, RefundPerPost = 500_000 }).Saved);
        Assert.Equal(-20, SickLeave.Of(Town with { FromPercent = 5, ToPercent = 10 }).Posts);
    }

    // By hand: 1,200 visits of 5 minutes are 100 hours a week, 5,200 a year; half of them 2,600, which at 500 kroner is 1.3 million.
    [Fact]
    public void Minutes_at_each_visit_become_hours_posts_and_money()
    {
        var result = VisitTime.Of(new VisitTimeInput { VisitsPerWeek = 1200, MinutesSaved = 5, UsableShare = 0.5m, HourCost = 500, HoursPerPost = 1300 });

        Assert.Equal(new VisitTimeResult(5200, 2600, 2, 1_300_000), result);
    }

    [Fact]
    public void Figures_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SickLeave.Of(Town with { Employees = -1 }));
        Assert.Throws<ArgumentException>(() => SickLeave.Of(Town with { FromPercent = 101 }));
        Assert.Throws<ArgumentException>(() => SickLeave.Of(Town with { UsableShare = 1.1m }));
        Assert.Throws<ArgumentException>(() => VisitTime.Of(new VisitTimeInput { VisitsPerWeek = 1, MinutesSaved = 1, HourCost = 1, HoursPerPost = 0 }));
    }
}
