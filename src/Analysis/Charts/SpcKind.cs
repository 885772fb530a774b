namespace BlankeArk.Analysis.Charts;

/// <summary>Which control chart a series is judged by.</summary>
public enum SpcKind
{
    /// <summary>Single values and their moving ranges.</summary>
    Xmr,
    /// <summary>Shares, with limits by each point's base.</summary>
    P,
    /// <summary>Shares of large or clustered bases: Laney's p′.</summary>
    PPrime,
    /// <summary>Each month against the same month a year before.</summary>
    SameMonth,
}

/// <summary>Which way is better.</summary>
public enum Better
{
    /// <summary>Higher is better.</summary>
    Up,
    /// <summary>Lower is better.</summary>
    Down,
    /// <summary>Neither way is better.</summary>
    Neither,
}
