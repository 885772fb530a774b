namespace BlankeArk.Analysis.Charts;

/// <summary>Mean, limits and marks of points that share them.</summary>
internal sealed class StretchReckoner
{
    // Three standard deviations in mean moving ranges (3 / 1.128), and the range beyond which three lie (3.267), to the digits the NHS uses.
    private const double Limit = 2.66, Close = 2 * (Limit / 3), RangeLimit = 3.267, RangesToDeviation = 1.128;

    private readonly SpcValue[] values;
    private readonly SpcOptions options;
    private readonly int baseline;
    private readonly bool tooShort;
    private readonly double mean;
    private readonly double range;
    private readonly double? sigmaZ;

    public StretchReckoner(SpcValue[] values, SpcOptions options, int? baseline)
    {
        (this.values, this.options) = (values, options);
        var rests = Math.Min(baseline ?? values.Length, values.Length);
        tooShort = rests < options.FewestPoints || rests == 0;
        // Where nothing lies within the baseline, what there is is drawn, and nothing is claimed of it.
        this.baseline = rests == 0 ? values.Length : rests;
        var first = values.AsSpan(0, this.baseline);
        if (options.Kind is SpcKind.P or SpcKind.PPrime)
        {
            mean = SharesTogether(first);
            sigmaZ = options.Kind == SpcKind.PPrime ? SigmaZ(first, mean) : null;
        }
        else
        {
            mean = Exact.Mean(first, value => value.Value);
            range = MeanRange(first);
        }
    }

    public SpcStretch Summary(int from) => new(from, values.Length, baseline, mean, tooShort, sigmaZ);

    public IEnumerable<SpcMark> Marks()
    {
        var places = new Place[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (value, (outer, inner)) = (values[i].Value, Widths(values[i]));
            // Without variation in the baseline there is nothing to hold a point against.
            var outside = outer > 0 && (value > mean + outer || value < mean - outer);
            var close = outer > 0 && !outside && (value < mean - inner || value > mean + inner);
            places[i] = new Place(value, Math.Sign(value - mean), outside, close);
        }
        var found = SpcRules.Find(places);
        for (var i = 0; i < values.Length; i++) yield return Mark(values[i], places[i], tooShort ? default : found[i]);
    }

    private SpcMark Mark(SpcValue value, Place place, Found found)
    {
        var (outer, shares) = (Widths(value).Outer, options.Kind is SpcKind.P or SpcKind.PPrime);
        return new SpcMark
        {
            Index = value.Index,
            At = value.At,
            Value = value.Value,
            Mean = mean,
            Lower = shares ? Math.Max(0, mean - outer) : mean - outer,
            Upper = shares ? Math.Min(100, mean + outer) : mean + outer,
            Side = place.Side,
            CloseToLimits = place.Close,
            OutsideLimits = found.Outside,
            Shift = found.Shift,
            Trend = found.Trend,
            TwoOfThree = found.TwoOfThree,
            Rule = found.Rule,
            Cause = found.Rule == SpcRule.None ? Cause.Common : CauseOf(found.Up),
        };
    }

    private Cause CauseOf(bool up) => (options.Better, up) switch
    {
        (Better.Up, true) => Cause.ImprovementUp,
        (Better.Up, false) => Cause.ConcernDown,
        (Better.Down, true) => Cause.ConcernUp,
        (Better.Down, false) => Cause.ImprovementDown,
        (_, true) => Cause.NeitherUp,
        _ => Cause.NeitherDown,
    };

    /// <summary>How far the limits are from the mean, and where «close to them» begins; 0 where nothing varied.</summary>
    private (double Outer, double Inner) Widths(SpcValue value)
    {
        if (options.Kind is not (SpcKind.P or SpcKind.PPrime)) return (Limit * range, Close * range);
        var deviation = Deviation(mean, value.Base) * (sigmaZ ?? 1);
        return (3 * deviation, 2 * deviation);
    }

    /// <summary>The mean moving range, once those beyond their own upper limit have been left out, as a jump would else hide itself.</summary>
    private static double MeanRange(ReadOnlySpan<SpcValue> first)
    {
        if (first.Length < 2) return 0;
        var ranges = new double[first.Length - 1];
        for (var i = 0; i < ranges.Length; i++) ranges[i] = Math.Abs(first[i + 1].Value - first[i].Value);
        var most = RangeLimit * Exact.Mean<double>(ranges, range => range);
        var kept = Array.FindAll(ranges, range => range < most);
        return kept.Length == 0 ? 0 : Exact.Mean<double>(kept, range => range);
    }

    private static double SharesTogether(ReadOnlySpan<SpcValue> first)
    {
        var (with, all) = (0.0, 0.0);
        foreach (var value in first) (with, all) = (with + value.With, all + value.Base);
        return 100 * with / all;
    }

    /// <summary>The deviation in per cent that drawing lots gives a share of so many.</summary>
    private static double Deviation(double per100, double all) => Math.Sqrt(Math.Max(0, per100 * (100 - per100)) / all);

    private static double SigmaZ(ReadOnlySpan<SpcValue> first, double mean)
    {
        if (first.Length < 2 || mean is <= 0 or >= 100) return 1;
        var sum = 0.0;
        for (var i = 1; i < first.Length; i++) sum += Math.Abs(Score(first[i], mean) - Score(first[i - 1], mean));
        return sum / (first.Length - 1) / RangesToDeviation;
    }

    private static double Score(SpcValue value, double mean) => (value.Value - mean) / Deviation(mean, value.Base);
}
