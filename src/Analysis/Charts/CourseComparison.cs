using BlankeArk.Analysis.Comparing;

namespace BlankeArk.Analysis.Charts;

/// <summary>How the measured stands to the expected.</summary>
public enum CourseVerdict
{
    /// <summary>Fewer than three months to compare.</summary>
    TooShort,
    /// <summary>No further from the expected than the months' own variation makes likely.</summary>
    AsExpected,
    /// <summary>Better than expected.</summary>
    Ahead,
    /// <summary>Worse than expected.</summary>
    Behind,
    /// <summary>Away from the expected, where neither way is better.</summary>
    Elsewhere,
}

/// <summary>
/// The latest measurements held against what was expected of the same months, with their uncertainty: the mean of the differences and
/// its interval by Student's t, the months reckoned as independent of each other.
/// </summary>
/// <param name="Months">How many were compared.</param>
/// <param name="Measured">Their mean, in the indicator's unit.</param>
/// <param name="Expected">The mean of what was expected of them.</param>
/// <param name="Low">The lower end of what the measured mean may be.</param>
/// <param name="High">The upper end of what the measured mean may be.</param>
/// <param name="Verdict">What may be said of it.</param>
public sealed record CourseComparison(int Months, double Measured, double Expected, double Low, double High, CourseVerdict Verdict)
{
    /// <summary>Fewer months than this have no variation of their own to speak of.</summary>
    public const int Fewest = 3;

    /// <summary>Compares the latest months.</summary>
    /// <param name="pairs">Measured and expected of each month, in order of time.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="latest">How many of the latest to compare; at least <see cref="Fewest"/>.</param>
    /// <param name="confidence">How often, of many such comparisons, the interval holds the real mean; above 0, below 1.</param>
    /// <returns>The comparison; null for no months.</returns>
    /// <exception cref="ArgumentException">A value is no number, or the confidence out of range.</exception>
    public static CourseComparison? Of(IReadOnlyList<(double Measured, double Expected)> pairs, Better better, int latest = 6, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, Fewest);
        if (!(confidence is > 0 and < 1)) throw new ArgumentException("The confidence lies between 0 and 1.", nameof(confidence));
        if (pairs.Any(pair => !double.IsFinite(pair.Measured) || !double.IsFinite(pair.Expected))) throw new ArgumentException("Every value is a number.", nameof(pairs));
        var last = pairs.TakeLast(latest).ToArray();
        if (last.Length == 0) return null;
        var (measured, expected) = (last.Average(pair => pair.Measured), last.Average(pair => pair.Expected));
        if (last.Length < Fewest) return new(last.Length, measured, expected, double.NegativeInfinity, double.PositiveInfinity, CourseVerdict.TooShort);
        var variance = last.Sum(pair => Math.Pow(pair.Measured - pair.Expected - (measured - expected), 2)) / (last.Length - 1);
        var margin = StudentT.Quantile(1 - (1 - confidence) / 2, last.Length - 1) * Math.Sqrt(variance / last.Length);
        var (low, high) = (measured - margin, measured + margin);
        return new(last.Length, measured, expected, low, high, Judge(low, high, expected, better));
    }

    private static CourseVerdict Judge(double low, double high, double expected, Better better) => (low > expected, high < expected, better) switch
    {
        (false, false, _) => CourseVerdict.AsExpected,
        (_, _, Better.Neither) => CourseVerdict.Elsewhere,
        (var above, _, _) => above == (better == Better.Up) ? CourseVerdict.Ahead : CourseVerdict.Behind,
    };
}
