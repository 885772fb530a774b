using BlankeArk.Analysis.Charts;

namespace BlankeArk.Analysis.Tests.Charts;

/// <summary>Series without any change in them, from a seed.</summary>
internal static class Invented
{
    public const double Deviation = 2;

    public static double[] Stable(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => 50 + Deviation * Normal(random))];

    public static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public static SpcPoint[] Monthly(double[] values) => [.. values.Select((value, month) => new SpcPoint(new DateOnly(2020, 1, 1).AddMonths(month), value))];
}
