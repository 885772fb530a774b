using System.Globalization;
using System.Text.Json;
using BlankeArk.Analysis.Charts;

namespace BlankeArk.Bench;

/// <summary>Control charts of real series against every mean, limit and flag that the NHS's own package gives them, and their speed.</summary>
internal static class SpcBench
{
    private const double Limit = 15, Nearness = 1e-9;
    private const int Passes = 31, WarmUpPasses = 60, ShownDifferences = 20;

    private sealed record Drawn(string Name, SpcPoint[] Points);

    public static int Run(string[] args)
    {
        if (args is not [var input, "--expected", var expected])
        {
            Console.Error.WriteLine("spc needs a file of series (geo, dato, antall), and --expected with what plotthedots makes of them.");
            return 2;
        }
        var published = new PublishedTable(expected);
        var options = new SpcOptions { Better = Direction(published), FewestPoints = 0 };
        var series = Read(input);
        var marks = series.ToDictionary(one => one.Name, one => Spc.Of(one.Points, options).Marks.ToDictionary(mark => mark.At), StringComparer.Ordinal);
        var (flags, limits, relative) = Compare(published, marks);
        var milliseconds = Timing.Median(WarmUpPasses, Passes, () => series.Sum(one => Spc.Of(one.Points, options).Marks.Count));
        var points = series.Sum(one => one.Points.Length);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["series"] = series.Count,
            ["points"] = points,
            ["expected_points"] = published.Rows.Count,
            ["differing_flags"] = flags,
            ["largest_limit_difference"] = limits,
            ["largest_relative_limit_difference"] = relative,
            ["milliseconds"] = Math.Round(milliseconds, 3),
            ["limit_milliseconds"] = Limit,
            ["ratio"] = Math.Round(milliseconds / Limit, 3),
        }));
        // A limit is printed with fifteen digits; those of large figures are held to their own size.
        return flags == 0 && points == published.Rows.Count && (limits <= Nearness || relative <= Nearness) && milliseconds <= Limit ? 0 : 1;
    }

    private static List<Drawn> Read(string file)
    {
        var table = new PublishedTable(file);
        var (name, at, value) = (table.Column("geo", "f"), table.Column("dato", "x"), table.Column("antall", "y"));
        return [.. table.Rows.GroupBy(row => row[name], StringComparer.Ordinal).Select(rows => new Drawn(rows.Key,
            [.. rows.Select(row => new SpcPoint(Day(row[at]), PublishedTable.Number(row, value)))]))];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Which way is better is seen by how the published points above and below are judged.</summary>
    private static Better Direction(PublishedTable published)
    {
        var (type, point) = (published.Column("special_cause_type"), published.Column("point_type"));
        foreach (var row in published.Rows)
        {
            var up = row[type].Contains("Above", StringComparison.Ordinal) || row[type].Contains("Increasing", StringComparison.Ordinal);
            if (row[point] == "special_cause_improvement") return up ? Better.Up : Better.Down;
            if (row[point] == "special_cause_concern") return up ? Better.Down : Better.Up;
        }
        return Better.Neither;
    }

    private static (int Flags, double Limits, double Relative) Compare(PublishedTable published, Dictionary<string, Dictionary<DateOnly, SpcMark>> marks)
    {
        var (name, at) = (published.Column("f", "geo"), published.Column("x", "dato"));
        string[] flags = ["relative_to_mean", "close_to_limits", "outside_limits", "special_cause_type", "special_cause_flag", "point_type"];
        var (flagColumns, limitColumns) = (flags.Select(flag => published.Column(flag)).ToArray(), new[] { published.Column("mean_col"), published.Column("lpl"), published.Column("upl") });
        var (differing, largest, relative) = (0, 0.0, 0.0);
        foreach (var row in published.Rows)
        {
            if (!marks.TryGetValue(row[name], out var series) || !series.TryGetValue(Day(row[at]), out var mark))
            {
                differing += flags.Length;
                continue;
            }
            var ours = Flags(mark);
            for (var i = 0; i < flags.Length; i++)
            {
                if (row[flagColumns[i]] == ours[i] || row[flagColumns[i]] == "NA") continue;
                if (differing++ < ShownDifferences) Console.Error.WriteLine($"{row[name]} {row[at]} {flags[i]}: {ours[i]}, expected {row[flagColumns[i]]}");
            }
            double[] limits = [mark.Mean, mark.Lower, mark.Upper];
            for (var i = 0; i < limits.Length; i++)
            {
                var expected = PublishedTable.Number(row, limitColumns[i]);
                if (double.IsNaN(expected)) continue;
                var off = Math.Abs(limits[i] - expected);
                (largest, relative) = (Math.Max(largest, off), Math.Max(relative, off / Math.Max(1, Math.Abs(expected))));
            }
        }
        return (differing, largest, relative);
    }

    private static string[] Flags(SpcMark mark) =>
    [
        mark.Side.ToString(CultureInfo.InvariantCulture), Truth(mark.CloseToLimits), Truth(mark.OutsideLimits), Type(mark), Truth(mark.Rule != SpcRule.None), mark.Cause switch
        {
            Cause.Common => "common_cause",
            Cause.ConcernUp or Cause.ConcernDown => "special_cause_concern",
            Cause.ImprovementUp or Cause.ImprovementDown => "special_cause_improvement",
            Cause.NeitherUp => "special_cause_neutral_high",
            _ => "special_cause_neutral_low",
        },
    ];

    private static string Type(SpcMark mark)
    {
        var up = mark.Cause is Cause.ConcernUp or Cause.ImprovementUp or Cause.NeitherUp;
        return mark.Rule switch
        {
            SpcRule.OutsideLimits => up ? "Above UCL" : "Below LCL",
            SpcRule.Trend => up ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)",
            SpcRule.TwoOfThree => up ? "2 in 3 Above CL" : "2 in 3 Below CL",
            SpcRule.Shift => up ? "7 Points Above CL" : "7 Points Below CL",
            _ => "Common Cause",
        };
    }

    private static string Truth(bool value) => value ? "TRUE" : "FALSE";
}
