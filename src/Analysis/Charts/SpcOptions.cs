namespace BlankeArk.Analysis.Charts;

/// <summary>One measurement.</summary>
/// <param name="At">The day or the month it is of; each once in a series.</param>
/// <param name="Value">The measured figure in its own unit; for shares how many, from 0 to the base.</param>
/// <param name="Base">How many there were in all, above 0; for shares only.</param>
public sealed record SpcPoint(DateOnly At, double Value, double? Base = null);

/// <summary>How a series is to be read.</summary>
public sealed record SpcOptions
{
    /// <summary>Which chart.</summary>
    public SpcKind Kind { get; init; } = SpcKind.Xmr;
    /// <summary>Which way is better.</summary>
    public Better Better { get; init; } = Better.Neither;
    /// <summary>The mean and the limits rest on the first so many points of a stretch, fixed before the start; on all of them when null. At least 2.</summary>
    public int? BaselineCount { get; init; }
    /// <summary>From each of these dates on the mean and the limits are reckoned anew. A decision, never made by a computer.</summary>
    public IReadOnlyList<DateOnly> Rebases { get; init; } = [];
    /// <summary>What one wants to reach, in the unit drawn (per cent for shares); not used for <see cref="SpcKind.SameMonth"/>.</summary>
    public double? Target { get; init; }
    /// <summary>
    /// Nothing is claimed of a stretch whose limits rest on fewer points than this. The NHS warns below 12 but marks the points all
    /// the same; 0 does as they do.
    /// </summary>
    public int FewestPoints { get; init; } = 12;

    internal void Check()
    {
        if (BaselineCount < 2) throw new ArgumentException("A baseline is at least 2 points.", nameof(BaselineCount));
        if (Target is { } target && !double.IsFinite(target)) throw new ArgumentException("The target is a number.", nameof(Target));
        ArgumentOutOfRangeException.ThrowIfNegative(FewestPoints);
    }
}
