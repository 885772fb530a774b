namespace BlankeArk.Analysis.Charts;

/// <summary>
/// Compares shares of units of different size. D. J. Spiegelhalter, «Funnel plots for comparing institutional performance», Statistics
/// in Medicine 24 (2005), with overdispersion as an additive random effect after winsorising (Spiegelhalter and others, Journal of the
/// Royal Statistical Society A 175, 2012; τ² of DerSimonian and Laird 1986), on the arcsine scale, as FunnelPlotR 0.6.0 reckons it.
/// </summary>
/// <remarks>
/// Units differ for good reasons too, and the wide limits hold what is ordinary between them. A unit beyond them is a reason to ask,
/// not an answer; of a thousand units one or two lie beyond by chance.
/// </remarks>
public static class Funnel
{
    private const int TableSteps = 1000, TableFrom = 3;

    /// <summary>Limits and verdict of each unit.</summary>
    /// <param name="units">The units; none for an empty result.</param>
    /// <param name="options">How they are compared.</param>
    /// <returns>One mark for each unit, in the order given.</returns>
    /// <exception cref="ArgumentException">A base is not above 0, a numerator not between 0 and its base, or the options are out of range.</exception>
    public static FunnelResult Of(IReadOnlyList<FunnelUnit> units, FunnelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        options ??= new FunnelOptions();
        options.Check();
        foreach (var unit in units) Check(unit);
        if (units.Count == 0) return new FunnelResult { Marks = [], Target = 0, Phi = 0, Tau2 = 0 };
        var target = units.Sum(unit => unit.Numerator) / units.Sum(unit => unit.Denominator);
        var middle = Math.Asin(Math.Sqrt(target));
        var scores = units.Select(unit => (Transformed(unit) - middle) / Deviation(unit)).ToArray();
        var trimmed = Trimmed(scores, options.TrimBy);
        var phi = trimmed.Sum(score => score * score) / units.Count;
        var tau2 = Tau2(units, phi);
        var next = options.LimitsFromTable ? NextSteps(units) : null;
        var (plain, wide) = (new FunnelCurve(target, 0), new FunnelCurve(target, tau2));
        return new FunnelResult
        {
            Target = target,
            Phi = phi,
            Tau2 = tau2,
            Marks = [.. units.Select((unit, i) => Mark(unit, scores[i], trimmed[i], Limits(plain, unit, next), Limits(wide, unit, next), units.Count < options.FewestUnits))],
        };
    }

    private static FunnelMark Mark(FunnelUnit unit, double score, double trimmed, FunnelLimits limits, FunnelLimits wide, bool tooFew)
    {
        var share = unit.Numerator / unit.Denominator;
        return new FunnelMark
        {
            Name = unit.Name,
            Denominator = unit.Denominator,
            Share = share,
            Transformed = Transformed(unit),
            Deviation = Deviation(unit),
            Score = score,
            TrimmedScore = trimmed,
            Limits = limits,
            WideLimits = wide,
            Verdict = tooFew ? FunnelVerdict.TooFew
                : share > wide.Upper998 ? FunnelVerdict.Higher
                : share < wide.Lower998 ? FunnelVerdict.Lower
                : FunnelVerdict.WithinChance,
        };
    }

    private static FunnelLimits Limits(FunnelCurve curve, FunnelUnit unit, Dictionary<double, double?>? next) =>
        next is null ? curve.At(unit.Denominator) : curve.FromTable(unit.Denominator, next[unit.Denominator]);

    private static double Transformed(FunnelUnit unit) => Math.Asin(Math.Sqrt(unit.Numerator / unit.Denominator));

    private static double Deviation(FunnelUnit unit) => 1 / (2 * Math.Sqrt(unit.Denominator));

    private static double[] Trimmed(double[] scores, double by)
    {
        var sorted = scores.Order().ToArray();
        var (low, high) = (Quantile(sorted, by), Quantile(sorted, 1 - by));
        return [.. scores.Select(score => Math.Clamp(score, low, high))];
    }

    /// <summary>The quantile between the two nearest, in proportion (type 7 of Hyndman and Fan 1996).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var at = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double Tau2(IReadOnlyList<FunnelUnit> units, double phi)
    {
        var weights = units.Select(unit => 4 * unit.Denominator).ToArray();
        var sum = weights.Sum();
        var spread = sum - weights.Sum(weight => weight * weight) / sum;
        return spread > 0 ? Math.Max(0, (units.Count * phi - (units.Count - 1)) / spread) : 0;
    }

    /// <summary>For each base the next in a table of all of them and 1,000 even steps; none for the largest.</summary>
    private static Dictionary<double, double?> NextSteps(IReadOnlyList<FunnelUnit> units)
    {
        var most = Math.Ceiling(units.Max(unit => unit.Denominator));
        var steps = Enumerable.Range(0, TableSteps).Select(i => TableFrom + i * (most - TableFrom) / (TableSteps - 1))
            .Concat(units.Select(unit => unit.Denominator)).Distinct().Order().ToArray();
        return units.Select(unit => unit.Denominator).Distinct().ToDictionary(all => all, all => Array.BinarySearch(steps, all) is var at && at + 1 < steps.Length ? steps[at + 1] : (double?)null);
    }

    private static void Check(FunnelUnit unit)
    {
        if (!(unit.Denominator > 0 && double.IsFinite(unit.Denominator))) throw new ArgumentException($"{unit.Name} has no base above 0.");
        if (!(unit.Numerator >= 0 && unit.Numerator <= unit.Denominator)) throw new ArgumentException($"{unit.Name} has more than its base, or less than nothing.");
    }
}
