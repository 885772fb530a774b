using BlankeArk.Analysis.Charts;
using Xunit;

namespace BlankeArk.Analysis.Tests.Charts;

/// <summary>Each rule alone, on series made so that one sees by eye what it should mark: the mean is 0 and the limits lie at ±2.66.</summary>
public sealed class SpcRuleTests
{
    // Twelve points whose mean is 0 and whose moving ranges are all 1.
    private static readonly double[] Baseline = [0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5];

    [Theory]
    [InlineData("seven above the mean", new[] { 0.3, 0.6, 0.2, 0.5, 0.4, 0.3, 0.2 }, "sssssss")]
    [InlineData("six above the mean", new[] { 0.3, 0.6, 0.2, 0.5, 0.4, 0.3, -0.2 }, ".......")]
    [InlineData("on the mean breaks the row", new[] { 0.3, 0.6, 0.2, 0, 0.4, 0.3, 0.2, 0.1 }, "........")]
    [InlineData("seven that rise", new[] { -1.5, -1, -0.6, 0.1, 0.5, 1, 1.4 }, "ttttttt")]
    [InlineData("six that rise", new[] { -1, -0.6, 0.1, 0.5, 1, 1.4, 0.4 }, ".......")]
    [InlineData("two of three close to a limit", new[] { 2.0, 0.3, 1.9 }, "2.2")]
    [InlineData("two of three on two sides", new[] { 2.0, -0.3, 1.9 }, "...")]
    [InlineData("one of three close to a limit", new[] { 2.0, 0.3, 1.7 }, "...")]
    [InlineData("beyond a limit", new[] { 2.7, -0.3, -2.7 }, "o.o")]
    [InlineData("on the limit", new[] { 2.66, -2.66 }, "..")]
    public void Rule_marks_what_it_finds_and_no_more(string what, double[] later, string marks)
    {
        var result = Spc.Of(Invented.Monthly([.. Baseline, .. later]), new SpcOptions { Better = Better.Up, BaselineCount = 12 });

        var found = string.Concat(result.Marks.Skip(12).Select(mark => mark.Rule switch
        {
            SpcRule.OutsideLimits => 'o',
            SpcRule.Trend => 't',
            SpcRule.TwoOfThree => '2',
            SpcRule.Shift => 's',
            _ => '.',
        }));

        Assert.Equal((what, marks), (what, found));
    }

    [Fact]
    public void Where_a_rise_turns_to_a_fall_the_top_belongs_to_the_fall()
    {
        double[] hill = [-1.5, -1, -0.5, 0.2, 0.6, 1, 1.4, 1, 0.6, 0.2, -0.5, -1, -1.5];

        var marks = Spc.Of(Invented.Monthly([.. Baseline, .. hill]), new SpcOptions { Better = Better.Up, BaselineCount = 12 }).Marks.Skip(12).ToList();

        Assert.All(marks, mark => Assert.True(mark.Trend));
        Assert.Equal([.. Enumerable.Repeat(Cause.ImprovementUp, 6), .. Enumerable.Repeat(Cause.ConcernDown, 7)], marks.Select(mark => mark.Cause));
    }

    // All 5,973 points of 33 real series as the NHS's own plotthedots 0.2.2 marks them; told of one by one by bench -- spc.
    [Fact]
    public void Every_mark_and_limit_equals_the_NHSs_own()
    {
        var input = SharedMaterial.Lines("bench/spc/nav_unemployed_series_input.csv").Skip(1).Select(line => line.Split(','));
        var series = input.GroupBy(cells => cells[0]).ToDictionary(rows => rows.Key, rows =>
            Spc.Of([.. rows.Select(row => new SpcPoint(DateOnly.Parse(row[1]), double.Parse(row[2])))], new SpcOptions { Better = Better.Down }).Marks.ToDictionary(mark => mark.At));
        var names = new Dictionary<string, SpcRule> { ["Co"] = SpcRule.None, ["Ab"] = SpcRule.OutsideLimits, ["Be"] = SpcRule.OutsideLimits, ["2 "] = SpcRule.TwoOfThree };

        foreach (var row in SharedMaterial.Lines("bench/spc/nav_unemployed_series_expected_ptd.csv").Skip(1).Select(line => line.Split(',')))
        {
            var mark = series[row[0]][DateOnly.Parse(row[1])];
            var rule = names.TryGetValue(row[9][..2], out var named) ? named : row[9].Contains("Trend") ? SpcRule.Trend : SpcRule.Shift;
            Assert.Equal(rule, mark.Rule);
            Assert.Equal(row[11], mark.Cause switch { Cause.Common => "common_cause", Cause.ConcernUp or Cause.ConcernDown => "special_cause_concern", _ => "special_cause_improvement" });
            Assert.Equal(double.Parse(row[3]), mark.Mean, 1e-9);
            Assert.Equal(double.Parse(row[4]), mark.Lower, 1e-9);
            Assert.Equal(double.Parse(row[5]), mark.Upper, 1e-9);
        }
    }
}
