namespace BlankeArk.Analysis.Charts;

/// <summary>
/// Tells signal from noise in a series over time. Limits and rules are those of the NHS («Making data count»), as its own
/// package plotthedots 0.2.2 reckons them; the charts are Shewhart's, as L. Provost and S. Murray tell of them in «The Health Care
/// Data Guide» (2011); p′ is D. B. Laney's, «Improved control charts for attributes», Quality Engineering 14 (2002).
/// </summary>
/// <remarks>
/// A chart never proves why. The more points and rules, the more often chance alone marks one: of 24 points without any change about
/// one series in ten has a marked point somewhere, far fewer at its end, and so the verdict is that of the latest point.
/// </remarks>
public static class Spc
{
    /// <summary>Mean, limits and signals of a series.</summary>
    /// <param name="points">The measurements in any order; each date once, and for <see cref="SpcKind.SameMonth"/> each month once.</param>
    /// <param name="options">How it is to be read.</param>
    /// <returns>One mark for each point, in order of time; no marks and <see cref="SpcVerdict.TooShort"/> for no points.</returns>
    /// <exception cref="ArgumentException">
    /// A value is no number, a date comes twice, a share has no base, a base of 0, or more than its base; or the options are out of range.
    /// </exception>
    public static SpcResult Of(IReadOnlyList<SpcPoint> points, SpcOptions options)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var sorted = points.OrderBy(point => point.At).ToArray();
        Check(sorted, options.Kind);
        var (drawn, baseline) = options.Kind == SpcKind.SameMonth
            ? SameMonth.Differences(sorted, options)
            : ([.. sorted.Select((point, index) => new SpcValue(index, point.At, Drawn(point), point.Value, point.Base ?? 0))], options.BaselineCount);
        var marks = new List<SpcMark>(drawn.Count);
        var stretches = new List<SpcStretch>();
        foreach (var (from, count) in Stretches(drawn, options.Rebases))
        {
            var fixedBy = stretches.Count == 0 ? baseline : options.BaselineCount;
            var stretch = new StretchReckoner([.. drawn.Skip(from).Take(count)], options, fixedBy);
            marks.AddRange(stretch.Marks());
            stretches.Add(stretch.Summary(from));
        }
        return Summed(marks, stretches, options);
    }

    private static double Drawn(SpcPoint point) => point.Base is { } all ? 100 * point.Value / all : point.Value;

    private static void Check(SpcPoint[] points, SpcKind kind)
    {
        var shares = kind is SpcKind.P or SpcKind.PPrime;
        for (var i = 0; i < points.Length; i++)
        {
            var (at, value, all) = points[i];
            if (!double.IsFinite(value)) throw new ArgumentException($"The value of {at:O} is no number.", nameof(points));
            if (i > 0 && points[i - 1].At == at) throw new ArgumentException($"There are two values of {at:O}.", nameof(points));
            if (shares && !(all is > 0 && double.IsFinite(all.Value) && value >= 0 && value <= all))
                throw new ArgumentException($"The share of {at:O} needs a base above 0, and lies between 0 and it.", nameof(points));
            if (!shares && all is not null) throw new ArgumentException($"Only shares have a base; {at:O} has one.", nameof(points));
        }
    }

    private static IEnumerable<(int From, int Count)> Stretches(IReadOnlyList<SpcValue> drawn, IReadOnlyList<DateOnly> rebases)
    {
        var from = 0;
        foreach (var date in rebases.Order())
        {
            var next = from;
            while (next < drawn.Count && drawn[next].At < date) next++;
            if (next > from && next < drawn.Count)
            {
                yield return (from, next - from);
                from = next;
            }
        }
        if (drawn.Count > from) yield return (from, drawn.Count - from);
    }

    private static SpcResult Summed(List<SpcMark> marks, List<SpcStretch> stretches, SpcOptions options)
    {
        var isShort = stretches is [] || stretches[^1].TooShort;
        var latest = marks.FindLastIndex(mark => mark.Cause != Cause.Common);
        return new SpcResult
        {
            Marks = marks,
            Stretches = stretches,
            Verdict = isShort ? SpcVerdict.TooShort : Verdict(marks[^1].Cause),
            Assurance = Assurance(marks, isShort ? null : stretches[^1], options),
            LatestSignal = stretches is [] || latest < stretches[^1].From ? null : latest,
        };
    }

    private static SpcVerdict Verdict(Cause cause) => cause switch
    {
        Cause.Common => SpcVerdict.NoSignal,
        Cause.ImprovementUp or Cause.ImprovementDown => SpcVerdict.Improvement,
        Cause.ConcernUp or Cause.ConcernDown => SpcVerdict.Concern,
        _ => SpcVerdict.ChangeWithoutDirection,
    };

    private static SpcAssurance Assurance(List<SpcMark> marks, SpcStretch? stretch, SpcOptions options)
    {
        if (options.Target is not { } target || options.Better == Better.Neither || options.Kind == SpcKind.SameMonth) return SpcAssurance.None;
        if (stretch is null) return SpcAssurance.TooShort;
        var last = marks[^1];
        if (stretch.Count > stretch.Baseline && last.Cause != Cause.Common) return SpcAssurance.Moving;
        if (last.Lower <= target && target <= last.Upper) return SpcAssurance.HitAndMiss;
        return target > last.Upper == (options.Better == Better.Down) ? SpcAssurance.WillHit : SpcAssurance.WillMiss;
    }
}
