namespace BlankeArk.Analysis.Charts;

/// <summary>Means summed with the rounding errors carried along (Neumaier 1974), so that a value on the mean is seen to be on it.</summary>
internal static class Exact
{
    public static double Mean<T>(ReadOnlySpan<T> items, Func<T, double> of)
    {
        var (sum, lost) = (0.0, 0.0);
        foreach (var item in items)
        {
            var value = of(item);
            var next = sum + value;
            lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }
        return (sum + lost) / items.Length;
    }
}
