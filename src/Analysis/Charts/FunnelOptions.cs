namespace BlankeArk.Analysis.Charts;

/// <summary>A unit or municipality among those compared.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Numerator">How many, from 0 to the base.</param>
/// <param name="Denominator">Of how many, the base; above 0.</param>
public sealed record FunnelUnit(string Name, double Numerator, double Denominator);

/// <summary>How units are compared.</summary>
public sealed record FunnelOptions
{
    /// <summary>The share of the lowest and of the highest that are pulled in before the units' own variation is reckoned, so that a few cannot excuse themselves; 0 to below 0.5.</summary>
    public double TrimBy { get; init; } = 0.1;
    /// <summary>With fewer units than this nothing is claimed of any; at least 2.</summary>
    public int FewestUnits { get; init; } = 8;
    /// <summary>
    /// Limits as FunnelPlotR 0.6.0 reads them off its table of 1,000 steps, in which the unit nearest to where a limit meets 0 or 100 %
    /// may keep a limit from beyond the meeting. For measuring against it; off, such a limit is 0 or 100 %.
    /// </summary>
    public bool LimitsFromTable { get; init; }

    internal void Check()
    {
        if (!(TrimBy is >= 0 and < 0.5)) throw new ArgumentException("Between nothing and less than half is pulled in.", nameof(TrimBy));
        if (FewestUnits < 2) throw new ArgumentException("At least 2 units are needed to compare any.", nameof(FewestUnits));
    }
}
