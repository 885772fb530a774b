using BlankeArk.Analysis.Charts;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The limits of a funnel at one base, in the unit of the chart.</summary>
public sealed record FunnelStep(double Base, double Lower95, double Upper95, double Lower998, double Upper998);

/// <summary>What a funnel draws around its series; the lists by unit have one value for each label of the chart.</summary>
public sealed record FunnelLines
{
    /// <summary>How large each unit is.</summary>
    public required IReadOnlyList<double> Bases { get; init; }
    /// <summary>What the bases are, for example «employees»; the name of the axis.</summary>
    public required string BaseName { get; init; }
    /// <summary>Units that are not ordinary; they are named in the drawing.</summary>
    public required IReadOnlyList<PointMark> Marks { get; init; }
    /// <summary>All together.</summary>
    public required double Middle { get; init; }
    /// <summary>The curves, from small bases to large; none where nothing may be claimed.</summary>
    public required IReadOnlyList<FunnelStep> Steps { get; init; }
    /// <summary>The 99.8 % limits of each unit.</summary>
    public required IReadOnlyList<(double Lower, double Upper)> Limits { get; init; }

    internal IEnumerable<double> Values =>
        (Steps.Count > 0 ? Limits.SelectMany(limits => (double[])[limits.Lower, limits.Upper]) : []).Append(Middle);

    private const int Curve = 60;

    /// <summary>The lines of units compared, with shares as per cent.</summary>
    /// <param name="result">Marks and limits.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="baseName">What the bases are.</param>
    public static FunnelLines Of(FunnelResult result, Better better, string baseName) => new()
    {
        Bases = [.. result.Marks.Select(mark => mark.Denominator)],
        BaseName = baseName,
        Marks = [.. result.Marks.Select(mark => MarkOf(mark.Verdict, better))],
        Middle = 100 * result.Target,
        Steps = result.Marks.Any(mark => mark.Verdict != FunnelVerdict.TooFew) ? [.. CurveOf(result)] : [],
        Limits = [.. result.Marks.Select(mark => (100 * mark.WideLimits.Lower998, 100 * mark.WideLimits.Upper998))],
    };

    /// <summary>Closer together among small bases, where the curves bend.</summary>
    private static IEnumerable<FunnelStep> CurveOf(FunnelResult result)
    {
        var most = 1.05 * result.Marks.Max(mark => mark.Denominator);
        var least = Math.Min(most / 2, 0.7 * result.Marks.Min(mark => mark.Denominator));
        for (var i = 0; i <= Curve; i++)
        {
            var all = least * Math.Pow(most / least, i / (double)Curve);
            var limits = result.At(all, wide: true);
            yield return new FunnelStep(all, 100 * limits.Lower95, 100 * limits.Upper95, 100 * limits.Lower998, 100 * limits.Upper998);
        }
    }

    private static PointMark MarkOf(FunnelVerdict verdict, Better better) => (verdict, better) switch
    {
        (FunnelVerdict.TooFew or FunnelVerdict.WithinChance, _) => PointMark.Ordinary,
        (_, Better.Neither) => PointMark.Change,
        (FunnelVerdict.Higher, Better.Up) or (FunnelVerdict.Lower, Better.Down) => PointMark.Better,
        _ => PointMark.Worse,
    };
}
