namespace BlankeArk.Analysis.Charts;

/// <summary>The hump by three numbers: what a change costs before it gives.</summary>
/// <param name="Cost">How far the wrong way from the zero-point it goes at the worst, in the indicator's unit; 0 or above.</param>
/// <param name="BreakEvenMonths">Months from the start until it is back at the zero-point; 0 or above, and above 0 where there is a cost.</param>
/// <param name="FullMonths">Months from the start until the whole effect is there; above <paramref name="BreakEvenMonths"/>.</param>
public sealed record CourseShape(double Cost, double BreakEvenMonths, double FullMonths);

/// <summary>
/// The course one expects of an indicator: from its zero-point over the hump to the target. A smooth curve through the four points
/// its owner gives, that rises and falls nowhere else: a monotone cubic (F. N. Fritsch and R. E. Carlson, SIAM Journal on Numerical
/// Analysis 17, 1980) with slopes as F. N. Fritsch and J. Butland weigh them (1984).
/// </summary>
public static class ExpectedCourse
{
    /// <summary>The expected value at the start and after each month.</summary>
    /// <param name="zero">The zero-point measured before the start.</param>
    /// <param name="target">The target; below the zero-point where less is better.</param>
    /// <param name="shape">The hump. Its bottom is half way to where it has been made up for.</param>
    /// <param name="months">How many months; 0 or above.</param>
    /// <returns>One value more than there are months, the first at the start, in the indicator's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite, the shape is out of range, or there is a cost and no way to go.</exception>
    public static IReadOnlyList<double> Of(double zero, double target, CourseShape shape, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        var course = new double[months + 1];
        for (var month = 0; month <= months; month++) course[month] = At(zero, target, shape, month);
        return course;
    }

    /// <summary>The expected value so many months after the start, whole or not; the zero-point before it.</summary>
    /// <param name="zero">The zero-point.</param>
    /// <param name="target">The target.</param>
    /// <param name="shape">The hump.</param>
    /// <param name="months">Months from the start.</param>
    /// <returns>The value, in the indicator's unit.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static double At(double zero, double target, CourseShape shape, double months)
    {
        Check(zero, target, shape);
        if (!(months > 0)) return zero;
        if (months >= shape.FullMonths) return target;
        var wrongWay = Math.Sign(zero - target) * shape.Cost;
        (double At, double Value)[] points = shape.BreakEvenMonths > 0
            ? [(0, 0), (shape.BreakEvenMonths / 2, wrongWay), (shape.BreakEvenMonths, 0), (shape.FullMonths, target - zero)]
            : [(0, 0), (shape.FullMonths, target - zero)];
        return zero + Smooth(points, months);
    }

    /// <summary>When what it cost has been won back in all: the month from which the sum of better months outweighs the worse ones.</summary>
    /// <param name="zero">The zero-point.</param>
    /// <param name="target">The target.</param>
    /// <param name="shape">The hump.</param>
    /// <param name="months">How far to look; 0 or above.</param>
    /// <returns>Whole months from the start; null where it is not won back within them.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static int? WonBack(double zero, double target, CourseShape shape, int months)
    {
        var course = Of(zero, target, shape, months);
        var sum = 0.0;
        for (var month = 1; month <= months; month++)
        {
            // Half of each month's both ends: the area under the curve, month by month.
            sum += ((course[month - 1] + course[month]) / 2 - zero) * Math.Sign(target - zero);
            if (sum > 0) return month;
        }
        return null;
    }

    private static double Smooth((double At, double Value)[] points, double at)
    {
        var i = Array.FindLastIndex(points, point => point.At <= at);
        var (from, to) = (points[i], points[i + 1]);
        var width = to.At - from.At;
        var (t, fromSlope, toSlope) = ((at - from.At) / width, Slope(points, i), Slope(points, i + 1));
        return from.Value * (1 + 2 * t) * (1 - t) * (1 - t) + width * fromSlope * t * (1 - t) * (1 - t)
            + to.Value * t * t * (3 - 2 * t) + width * toSlope * t * t * (t - 1);
    }

    /// <summary>Level at the ends and where the curve turns; elsewhere the weighted harmonic mean of the slopes on both sides.</summary>
    private static double Slope((double At, double Value)[] points, int i)
    {
        if (i == 0 || i == points.Length - 1) return 0;
        var (before, after) = (points[i].At - points[i - 1].At, points[i + 1].At - points[i].At);
        var (rise, next) = ((points[i].Value - points[i - 1].Value) / before, (points[i + 1].Value - points[i].Value) / after);
        if (rise * next <= 0) return 0;
        var (one, other) = (2 * after + before, after + 2 * before);
        return (one + other) / (one / rise + other / next);
    }

    private static void Check(double zero, double target, CourseShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (!double.IsFinite(zero) || !double.IsFinite(target)) throw new ArgumentException("The zero-point and the target are numbers.", nameof(zero));
        if (!(shape.Cost >= 0 && double.IsFinite(shape.Cost))) throw new ArgumentException("The cost is 0 or above.", nameof(shape));
        if (!(shape.BreakEvenMonths >= 0 && shape.FullMonths > shape.BreakEvenMonths && double.IsFinite(shape.FullMonths)))
            throw new ArgumentException("The whole effect comes after what it cost has been made up for.", nameof(shape));
        if (shape.Cost > 0 && (shape.BreakEvenMonths == 0 || zero == target))
            throw new ArgumentException("A cost takes time, and has a wrong way to go only where there is a right one.", nameof(shape));
    }
}
