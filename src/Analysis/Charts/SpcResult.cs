namespace BlankeArk.Analysis.Charts;

/// <summary>What a point tells, by the way it goes and which way is better.</summary>
public enum Cause
{
    /// <summary>Ordinary variation: nothing to explain.</summary>
    Common,
    /// <summary>Worse, and higher.</summary>
    ConcernUp,
    /// <summary>Worse, and lower.</summary>
    ConcernDown,
    /// <summary>Better, and higher.</summary>
    ImprovementUp,
    /// <summary>Better, and lower.</summary>
    ImprovementDown,
    /// <summary>Higher, where neither way is better.</summary>
    NeitherUp,
    /// <summary>Lower, where neither way is better.</summary>
    NeitherDown,
}

/// <summary>The rule a point is marked by; where several hold, the first of them.</summary>
public enum SpcRule
{
    /// <summary>Ordinary variation.</summary>
    None,
    /// <summary>Above the upper or below the lower limit.</summary>
    OutsideLimits,
    /// <summary>One of seven or more points in a row, each higher, or each lower, than the one before.</summary>
    Trend,
    /// <summary>One of two points close to a limit among three on the same side of the mean.</summary>
    TwoOfThree,
    /// <summary>One of seven or more points in a row on the same side of the mean.</summary>
    Shift,
}

/// <summary>What may be said of the latest point, and so of how things are now.</summary>
public enum SpcVerdict
{
    /// <summary>The limits rest on too few points to claim anything.</summary>
    TooShort,
    /// <summary>No change that is more than ordinary variation.</summary>
    NoSignal,
    /// <summary>A change for the better.</summary>
    Improvement,
    /// <summary>A change for the worse.</summary>
    Concern,
    /// <summary>A change, where neither way is better.</summary>
    ChangeWithoutDirection,
}

/// <summary>What the limits say of the target, if nothing else is changed.</summary>
public enum SpcAssurance
{
    /// <summary>There is no target, or neither way is better.</summary>
    None,
    /// <summary>The limits rest on too few points to claim anything.</summary>
    TooShort,
    /// <summary>The target lies on the good side of what varies: it will be reached.</summary>
    WillHit,
    /// <summary>The target lies beyond what varies: it will not be reached as things are.</summary>
    WillMiss,
    /// <summary>The target lies between the limits: it is reached at times and missed at others, by chance.</summary>
    HitAndMiss,
    /// <summary>The latest point has left what the fixed baseline describes: its limits tell nothing of what will come until they are reckoned anew.</summary>
    Moving,
}

/// <summary>One point as it is drawn.</summary>
public sealed record SpcMark
{
    /// <summary>Its place among the points given, in order of time.</summary>
    public required int Index { get; init; }
    /// <summary>The day or month it is of.</summary>
    public required DateOnly At { get; init; }
    /// <summary>The value drawn: as measured, per cent for shares, the difference for the same month.</summary>
    public required double Value { get; init; }
    /// <summary>The mean of the stretch.</summary>
    public required double Mean { get; init; }
    /// <summary>The lower limit; at least 0 for shares.</summary>
    public required double Lower { get; init; }
    /// <summary>The upper limit; at most 100 for shares.</summary>
    public required double Upper { get; init; }
    /// <summary>−1 below the mean, 0 on it, 1 above.</summary>
    public required int Side { get; init; }
    /// <summary>Between two thirds of the way out and the limit.</summary>
    public required bool CloseToLimits { get; init; }
    /// <summary>Beyond a limit.</summary>
    public required bool OutsideLimits { get; init; }
    /// <summary>Among seven or more in a row on one side of the mean.</summary>
    public required bool Shift { get; init; }
    /// <summary>Among seven or more in a row that rise, or fall.</summary>
    public required bool Trend { get; init; }
    /// <summary>Close to a limit, as is another of three on the same side.</summary>
    public required bool TwoOfThree { get; init; }
    /// <summary>The rule it is marked by.</summary>
    public required SpcRule Rule { get; init; }
    /// <summary>What it tells.</summary>
    public required Cause Cause { get; init; }
}

/// <summary>Points that share mean and limits: all of them, or those from one re-basing to the next.</summary>
/// <param name="From">The place of its first mark.</param>
/// <param name="Count">How many marks it has.</param>
/// <param name="Baseline">How many of them the mean and the limits rest on.</param>
/// <param name="Mean">The mean.</param>
/// <param name="TooShort">The baseline is too short to claim anything.</param>
/// <param name="SigmaZ">How many times wider than by drawing lots the shares vary; for <see cref="SpcKind.PPrime"/> only.</param>
public sealed record SpcStretch(int From, int Count, int Baseline, double Mean, bool TooShort, double? SigmaZ);

/// <summary>A series with its signals told from its noise.</summary>
public sealed record SpcResult
{
    /// <summary>The points in order of time; for <see cref="SpcKind.SameMonth"/> only those with an earlier month to be held against.</summary>
    public required IReadOnlyList<SpcMark> Marks { get; init; }
    /// <summary>The stretches in order of time.</summary>
    public required IReadOnlyList<SpcStretch> Stretches { get; init; }
    /// <summary>What may be said of the latest point.</summary>
    public required SpcVerdict Verdict { get; init; }
    /// <summary>What may be said of the target.</summary>
    public required SpcAssurance Assurance { get; init; }
    /// <summary>The place of the latest mark that is more than ordinary variation, in the last stretch; null where there is none.</summary>
    public required int? LatestSignal { get; init; }
}
