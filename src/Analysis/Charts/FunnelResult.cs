namespace BlankeArk.Analysis.Charts;

/// <summary>What may be said of one unit.</summary>
public enum FunnelVerdict
{
    /// <summary>There are too few units to claim anything.</summary>
    TooFew,
    /// <summary>No further from the others than its size and their ordinary differences make likely.</summary>
    WithinChance,
    /// <summary>Higher than nearly all chance would make it.</summary>
    Higher,
    /// <summary>Lower than nearly all chance would make it.</summary>
    Lower,
}

/// <summary>Limits of a share, each from 0 to 1, at one base.</summary>
/// <param name="Lower95">One in forty lies below by chance.</param>
/// <param name="Upper95">One in forty lies above by chance.</param>
/// <param name="Lower998">One in a thousand lies below by chance.</param>
/// <param name="Upper998">One in a thousand lies above by chance.</param>
public readonly record struct FunnelLimits(double Lower95, double Upper95, double Lower998, double Upper998);

/// <summary>One unit with its limits.</summary>
public sealed record FunnelMark
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }
    /// <summary>Its base.</summary>
    public required double Denominator { get; init; }
    /// <summary>Its share, from 0 to 1.</summary>
    public required double Share { get; init; }
    /// <summary>Its share on the scale where all shares vary alike: arcsin √share.</summary>
    public required double Transformed { get; init; }
    /// <summary>The deviation drawing lots gives it on that scale.</summary>
    public required double Deviation { get; init; }
    /// <summary>How many deviations it is from all together.</summary>
    public required double Score { get; init; }
    /// <summary>The same, pulled in where it is among the lowest or highest.</summary>
    public required double TrimmedScore { get; init; }
    /// <summary>Limits by drawing lots alone.</summary>
    public required FunnelLimits Limits { get; init; }
    /// <summary>Limits by drawing lots and the units' ordinary differences.</summary>
    public required FunnelLimits WideLimits { get; init; }
    /// <summary>What may be said of it, by the wide 99.8 % limits.</summary>
    public required FunnelVerdict Verdict { get; init; }
}

/// <summary>Units compared so that small ones are neither blamed nor praised for chance.</summary>
public sealed record FunnelResult
{
    /// <summary>The units in the order given.</summary>
    public required IReadOnlyList<FunnelMark> Marks { get; init; }
    /// <summary>The share of all together, from 0 to 1.</summary>
    public required double Target { get; init; }
    /// <summary>φ: how many times more the units vary than drawing lots would make them; about 1 where they do not.</summary>
    public required double Phi { get; init; }
    /// <summary>τ²: the variance between units beyond chance, on the scale of <see cref="FunnelMark.Transformed"/>.</summary>
    public required double Tau2 { get; init; }

    /// <summary>The limits of a unit of any size, for drawing the curves.</summary>
    /// <param name="denominator">The base; above 0.</param>
    /// <param name="wide">With the units' ordinary differences.</param>
    /// <returns>Shares from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above 0.</exception>
    public FunnelLimits At(double denominator, bool wide)
    {
        if (!(denominator > 0)) throw new ArgumentOutOfRangeException(nameof(denominator));
        return new FunnelCurve(Target, wide ? Tau2 : 0).At(denominator);
    }
}
