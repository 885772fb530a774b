namespace BlankeArk.Analysis.Charts;

/// <summary>Which control chart a series is drawn as.</summary>
public enum SpcKind
{
    /// <summary>Single values and their moving ranges.</summary>
    Xmr,
    /// <summary>Shares of a base; each point has limits as wide as its own base makes them.</summary>
    P,
    /// <summary>Shares of large bases, which vary more from month to month than drawing lots would: Laney's p′.</summary>
    PPrime,
    /// <summary>Each month against the same month of an earlier year, for what comes and goes with the seasons.</summary>
    SameMonth,
}

/// <summary>Which way is better.</summary>
public enum Better
{
    /// <summary>Higher is better.</summary>
    Up,
    /// <summary>Lower is better.</summary>
    Down,
    /// <summary>Neither is: a change is told of, and not judged.</summary>
    Neither,
}
