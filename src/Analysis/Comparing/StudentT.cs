namespace BlankeArk.Analysis.Comparing;

/// <summary>Student's t and its limit, the normal distribution: how far out a share of all chance lies.</summary>
internal static class StudentT
{
    // Beyond so many degrees of freedom t and the normal distribution differ by less than the numbers shown.
    private const double Many = 1e5;
    private const int Steps = 200;

    /// <summary>The t below which a share of the distribution lies; the share above 0.5 and below 1, more than 0 degrees of freedom.</summary>
    public static double Quantile(double share, double freedom)
    {
        if (freedom > Many) return NormalQuantile(share);
        var (low, high) = (0.0, 2.0);
        while (Below(high, freedom) < share) high *= 2;
        return Bisect(low, high, t => Below(t, freedom) < share);
    }

    /// <summary>The same for the normal distribution.</summary>
    public static double NormalQuantile(double share) => Bisect(0, 40, z => 1 - Tail(z) < share);

    private static double Bisect(double low, double high, Func<double, bool> isBelow)
    {
        for (var step = 0; step < Steps && high - low > 1e-12; step++)
        {
            var middle = (low + high) / 2;
            if (isBelow(middle)) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static double Below(double t, double freedom) =>
        1 - IncompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;

    /// <summary>
    /// The normal distribution above z: half the regularised incomplete gamma function Q(½, z²/2), by its series where it
    /// converges quickly and by its continued fraction beyond.
    /// </summary>
    private static double Tail(double z)
    {
        var x = z * z / 2;
        if (x == 0) return 0.5;
        var front = Math.Exp(-x) * Math.Sqrt(x / Math.PI);
        if (x < 1.5)
        {
            var (term, sum) = (2.0, 2.0);
            for (var n = 1; n < Steps && term > sum * 1e-17; n++) sum += term *= x / (n + 0.5);
            return (1 - front * sum) / 2;
        }
        var (b, c) = (x + 0.5, 1e300);
        var d = 1 / b;
        var fraction = d;
        for (var n = 1; n < Steps; n++)
        {
            var a = -n * (n - 0.5);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            var change = d * c;
            fraction *= change;
            if (Math.Abs(change - 1) < 1e-15) break;
        }
        return front * fraction / 2;
    }

    /// <summary>The regularised incomplete beta function by its continued fraction (Lentz's way; DLMF 8.17.22).</summary>
    private static double IncompleteBeta(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    private static double Fraction(double x, double a, double b)
    {
        var (c, d) = (1.0, 1 / NotZero(1 - (a + b) * x / (a + 1)));
        var fraction = d;
        for (var m = 1; m < 10 * Steps; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            (c, d) = (NotZero(1 + even / c), 1 / NotZero(1 + even * d));
            fraction *= c * d;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            (c, d) = (NotZero(1 + odd / c), 1 / NotZero(1 + odd * d));
            fraction *= c * d;
            if (Math.Abs(c * d - 1) < 1e-15) break;
        }
        return fraction;
    }

    private static double NotZero(double value) => Math.Abs(value) < 1e-300 ? 1e-300 : value;

    // Stirling's series, from where it is exact to the last digits; below that by the recurrence (DLMF 5.11.1, 5.5.1).
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 12; x++) shift += Math.Log(x);
        var (inverse, square) = (1 / x, 1 / (x * x));
        var series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series - shift;
    }
}
