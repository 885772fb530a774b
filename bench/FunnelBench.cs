using System.Text.Json;
using BlankeArk.Analysis.Charts;

namespace BlankeArk.Bench;

/// <summary>A funnel of real units against every limit that FunnelPlotR gives them, and its speed.</summary>
internal static class FunnelBench
{
    private const double Limit = 15, Nearness = 1e-9;
    private const int Passes = 31, WarmUpPasses = 60, ShownDifferences = 20;
    private static readonly string[] Names = ["ll95", "ul95", "ll998", "ul998", "odll95", "odul95", "odll998", "odul998"];

    public static int Run(string[] args)
    {
        if (args is not ([_, "--expected", _] or [_, "--expected", _, "--params", _]))
        {
            Console.Error.WriteLine("funnel needs a file of units (group, numerator, denominator), --expected with what FunnelPlotR makes of them, and may have --params with its target, phi and tau2.");
            return 2;
        }
        var units = Read(args[0]);
        var options = new FunnelOptions { LimitsFromTable = true };
        var result = Funnel.Of(units, options);
        var expected = new PublishedTable(args[2]);
        var (flags, limits, scores) = Compare(expected, result);
        var parameters = args is [.., "--params", var file] ? Parameters(new PublishedTable(file), result) : 0;
        var milliseconds = Timing.Median(WarmUpPasses, Passes, () => Funnel.Of(units, options).Marks.Count);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["points"] = units.Count,
            ["expected_points"] = expected.Rows.Count,
            ["differing_flags"] = flags,
            ["largest_limit_difference"] = limits,
            ["largest_score_difference"] = scores,
            ["target"] = result.Target,
            ["phi"] = result.Phi,
            ["tau2"] = result.Tau2,
            ["largest_relative_parameter_difference"] = parameters,
            ["milliseconds"] = Math.Round(milliseconds, 3),
            ["limit_milliseconds"] = Limit,
            ["ratio"] = Math.Round(milliseconds / Limit, 3),
        }));
        return flags == 0 && units.Count == expected.Rows.Count && limits <= Nearness && milliseconds <= Limit ? 0 : 1;
    }

    private static List<FunnelUnit> Read(string file)
    {
        var table = new PublishedTable(file);
        var (name, numerator, denominator) = (table.Column("group"), table.Column("numerator"), table.Column("denominator"));
        return [.. table.Rows.GroupBy(row => row[name], StringComparer.Ordinal).Select(rows => new FunnelUnit(rows.Key,
            rows.Sum(row => PublishedTable.Number(row, numerator)), rows.Sum(row => PublishedTable.Number(row, denominator))))];
    }

    /// <summary>A flag is whether a unit lies beyond a limit; each of the eight is asked for each unit.</summary>
    private static (int Flags, double Limits, double Scores) Compare(PublishedTable expected, FunnelResult result)
    {
        var marks = result.Marks.ToDictionary(mark => mark.Name, StringComparer.Ordinal);
        var name = expected.Column("group");
        var columns = Names.Select(column => expected.Column(column)).ToArray();
        var (differing, largest, scores) = (0, 0.0, 0.0);
        foreach (var row in expected.Rows)
        {
            if (!marks.TryGetValue(row[name], out var mark))
            {
                differing += Names.Length;
                continue;
            }
            var ours = Limits(mark);
            for (var i = 0; i < ours.Length; i++)
            {
                var published = PublishedTable.Number(row, columns[i]);
                if (double.IsNaN(published)) continue;
                largest = Math.Max(largest, Math.Abs(ours[i] - published));
                if (Beyond(mark.Share, ours[i], i) == Beyond(mark.Share, published, i)) continue;
                if (differing++ < ShownDifferences) Console.Error.WriteLine($"{row[name]} {Names[i]}: {ours[i]}, expected {published}");
            }
            scores = Math.Max(scores, Scores(expected, row, mark));
        }
        return (differing, largest, scores);
    }

    private static double[] Limits(FunnelMark mark) =>
    [
        mark.Limits.Lower95, mark.Limits.Upper95, mark.Limits.Lower998, mark.Limits.Upper998,
        mark.WideLimits.Lower95, mark.WideLimits.Upper95, mark.WideLimits.Lower998, mark.WideLimits.Upper998,
    ];

    private static bool Beyond(double share, double limit, int which) => which % 2 == 0 ? share < limit : share > limit;

    private static double Scores(PublishedTable expected, BlankeArk.Web.Platform.Files.SheetRow row, FunnelMark mark)
    {
        (string Name, double Value)[] ours = [("Y", mark.Transformed), ("s", mark.Deviation), ("Uzscore", mark.Score), ("Wuzscore", mark.TrimmedScore)];
        return ours.Where(score => expected.Has(score.Name))
            .Select(score => Math.Abs(score.Value - PublishedTable.Number(row, expected.Column(score.Name))))
            .Where(double.IsFinite).DefaultIfEmpty(0).Max();
    }

    private static double Parameters(PublishedTable published, FunnelResult result)
    {
        (string Name, double Value)[] ours = [("target", result.Target), ("phi", result.Phi), ("tau2", result.Tau2)];
        return ours.Where(one => published.Has(one.Name)).Max(one =>
        {
            var expected = PublishedTable.Number(published.Rows[0], published.Column(one.Name));
            return Math.Abs(one.Value - expected) / Math.Max(Math.Abs(expected), double.Epsilon);
        });
    }
}
