namespace BlankeArk.Analysis.Comparing;

/// <summary>
/// Whether a share is another than before. Method 10 of R. G. Newcombe, «Interval estimation for the difference between
/// independent proportions», Statistics in Medicine 17 (1998): Wilson's intervals of the two shares joined. It holds also
/// where nobody or everybody did. Answers are reckoned as independent, as in <see cref="MeanDifference"/>.
/// </summary>
public static class ShareDifference
{
    /// <summary>The difference of two shares.</summary>
    /// <param name="beforeWith">How many did before; 0 to <paramref name="before"/>.</param>
    /// <param name="before">How many answered before.</param>
    /// <param name="laterWith">How many did later; 0 to <paramref name="later"/>.</param>
    /// <param name="later">How many answered later.</param>
    /// <param name="options">How sure one wants to be.</param>
    /// <returns>Later less before, from −1 to 1; null where nobody answered on one of the sides.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero or above its whole.</exception>
    /// <exception cref="ArgumentException">The options are out of range.</exception>
    public static Difference? Between(int beforeWith, int before, int laterWith, int later, DifferenceOptions? options = null)
    {
        options ??= new DifferenceOptions();
        options.Check();
        Check(beforeWith, before, nameof(beforeWith));
        Check(laterWith, later, nameof(laterWith));
        if (before == 0 || later == 0) return null;
        var z = StudentT.NormalQuantile(1 - (1 - options.Confidence) / 2);
        var (first, second) = (Wilson(beforeWith, before, z), Wilson(laterWith, later, z));
        var value = second.Share - first.Share;
        var low = value - Join(second.Share - second.Low, first.High - first.Share);
        var high = value + Join(second.High - second.Share, first.Share - first.Low);
        return Difference.Of(value, low, high, before >= options.Fewest && later >= options.Fewest);
    }

    private static double Join(double one, double other) => Math.Sqrt(one * one + other * other);

    private static (double Share, double Low, double High) Wilson(int with, int all, double z)
    {
        var share = (double)with / all;
        var middle = (with + z * z / 2) / (all + z * z);
        var margin = z / (all + z * z) * Math.Sqrt(all * share * (1 - share) + z * z / 4);
        return (share, Math.Min(share, middle - margin), Math.Max(share, middle + margin));
    }

    private static void Check(int with, int all, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(with, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(with, all, name);
    }
}
