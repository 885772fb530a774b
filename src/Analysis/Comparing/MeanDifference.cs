namespace BlankeArk.Analysis.Comparing;

/// <summary>
/// Whether the mean of answers on a scale is another than before.
/// <para>
/// Method: Welch's interval for two means with unequal variances, B. L. Welch, «The generalization of “Student's” problem
/// when several different population variances are involved», Biometrika 34 (1947), with the degrees of freedom of
/// Satterthwaite (1946). Answers on few steps may all be the same by chance; a side's variance is therefore never taken to
/// be less than if one of its n answers lay one step away: 1/n.
/// </para>
/// <para>
/// Answers are reckoned as independent. Where many of the same people answered both times, and nothing joins their answers,
/// the interval is somewhat too wide: a difference is then overlooked rather than invented.
/// </para>
/// </summary>
public static class MeanDifference
{
    /// <summary>The difference of two means in steps of the scale.</summary>
    /// <param name="before">How many chose each step, from the lowest; none below zero.</param>
    /// <param name="later">The same for the later answers, over the same steps.</param>
    /// <param name="options">How sure one wants to be.</param>
    /// <returns>Later less before; null where nobody answered on one of the sides.</returns>
    /// <exception cref="ArgumentException">The scales differ in length, a count is below zero, or the options are out of range.</exception>
    public static Difference? Between(ReadOnlySpan<int> before, ReadOnlySpan<int> later, DifferenceOptions? options = null)
    {
        options ??= new DifferenceOptions();
        options.Check();
        if (before.Length != later.Length) throw new ArgumentException("The scales differ in length.", nameof(later));
        var (first, second) = (Side.Of(before), Side.Of(later));
        if (first.Answers == 0 || second.Answers == 0) return null;
        var value = second.Mean - first.Mean;
        var (a, b) = (first.Variance / first.Answers, second.Variance / second.Answers);
        if (first.Answers < 2 || second.Answers < 2)
            return Difference.Of(value, -(before.Length - 1), before.Length - 1, enough: false);
        var freedom = (a + b) * (a + b) / (a * a / (first.Answers - 1) + b * b / (second.Answers - 1));
        var margin = StudentT.Quantile(1 - (1 - options.Confidence) / 2, freedom) * Math.Sqrt(a + b);
        return Difference.Of(value, value - margin, value + margin, first.Answers >= options.Fewest && second.Answers >= options.Fewest);
    }

    private readonly record struct Side(int Answers, double Mean, double Variance)
    {
        public static Side Of(ReadOnlySpan<int> counts)
        {
            var (answers, sum) = (0, 0.0);
            for (var step = 0; step < counts.Length; step++)
            {
                if (counts[step] < 0) throw new ArgumentException($"The count of step {step} is below zero.", nameof(counts));
                answers += counts[step];
                sum += (double)step * counts[step];
            }
            if (answers == 0) return default;
            var (mean, squares) = (sum / answers, 0.0);
            for (var step = 0; step < counts.Length; step++) squares += counts[step] * (step - mean) * (step - mean);
            return new Side(answers, mean, answers < 2 ? 1 : Math.Max(squares / (answers - 1), 1.0 / answers));
        }
    }
}
