namespace BlankeArk.Analysis.Charts;

/// <summary>The limits of a funnel along its bases.</summary>
internal readonly struct FunnelCurve(double target, double tau2)
{
    // How far out 2.5 % and 0.1 % of a normal distribution lie, to the digits of the method's own description.
    private const double Out95 = 1.959964, Out998 = 3.090232;
    private static readonly double[] Ways = [-Out95, Out95, -Out998, Out998];

    private readonly double middle = Math.Asin(Math.Sqrt(target));

    public FunnelLimits At(double all)
    {
        var curve = this;
        return Of(way => curve.Angle(all, way) switch { < 0 => 0, > Math.PI / 2 => 1, var angle => Share(angle) });
    }

    /// <summary>The limits as a table read from low bases to high holds them: beyond a meeting only where the next step tells of it.</summary>
    public FunnelLimits FromTable(double all, double? next)
    {
        var curve = this;
        return Of(way =>
        {
            var share = Share(curve.Angle(all, way));
            if (next is not { } step) return share;
            var following = Share(curve.Angle(step, way));
            return way < 0 ? share > following ? 0 : share : share < following ? 1 : share;
        });
    }

    private double Angle(double all, double way) => middle + way * Math.Sqrt(1 / (4 * all) + tau2);

    private static double Share(double angle) => Math.Pow(Math.Sin(angle), 2);

    private static FunnelLimits Of(Func<double, double> limit) => new(limit(Ways[0]), limit(Ways[1]), limit(Ways[2]), limit(Ways[3]));
}
