namespace BlankeArk.Analysis.Comparing;

/// <summary>How sure one wants to be before a difference is spoken of.</summary>
public sealed record DifferenceOptions
{
    /// <summary>How often, of many such comparisons, the interval holds the real difference; above 0, below 1.</summary>
    public double Confidence { get; init; } = 0.95;
    /// <summary>Fewer answers than this on either side are too few to claim anything by; at least 2.</summary>
    public int Fewest { get; init; } = 10;

    /// <summary>
    /// The same, when so many comparisons are made at once and none of them is to be wrong by chance: the doubt is shared
    /// equally between them (Bonferroni).
    /// </summary>
    /// <param name="comparisons">How many; at least 1.</param>
    /// <returns>Options with a higher confidence for each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public DifferenceOptions Among(int comparisons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(comparisons, 1);
        return this with { Confidence = 1 - (1 - Confidence) / comparisons };
    }

    internal void Check()
    {
        if (!(Confidence is > 0 and < 1)) throw new ArgumentException("The confidence lies between 0 and 1.", nameof(Confidence));
        if (Fewest < 2) throw new ArgumentException("At least 2 answers are needed to claim anything.", nameof(Fewest));
    }
}

/// <summary>What may be said of a difference.</summary>
public enum Verdict
{
    /// <summary>Too few answered on one of the sides.</summary>
    TooFew,
    /// <summary>No larger than chance may make it: the interval holds zero.</summary>
    WithinChance,
    /// <summary>Higher later than before, by more than chance makes likely.</summary>
    Higher,
    /// <summary>Lower later than before, by more than chance makes likely.</summary>
    Lower,
}

/// <summary>A difference, later less before, with its interval.</summary>
/// <param name="Value">The difference as observed, in the unit compared: steps of a scale, or shares from −1 to 1.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="Verdict">What may be said of it.</param>
public sealed record Difference(double Value, double Low, double High, Verdict Verdict)
{
    internal static Difference Of(double value, double low, double high, bool enough) =>
        new(value, low, high, !enough ? Verdict.TooFew : low > 0 ? Verdict.Higher : high < 0 ? Verdict.Lower : Verdict.WithinChance);
}
