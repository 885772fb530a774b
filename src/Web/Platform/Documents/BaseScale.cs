namespace BlankeArk.Web.Platform.Documents;

/// <summary>Where a unit's size lies along the axis: evenly from zero, or by powers where the largest is so large that the others would lie on each other.</summary>
internal sealed record BaseScale(double Min, double Max, bool ByPowers, IReadOnlyList<double> Ticks)
{
    private const double MostEven = 30;

    public static BaseScale Of(IReadOnlyList<double> bases)
    {
        if (bases.Count == 0)
            return new BaseScale(0, 1, false, [0, 1]);
        var (least, most) = (bases.Min(), bases.Max());
        if (!(most > MostEven * least))
        {
            var even = ChartScale.ForLines([0, most], 4);
            return new BaseScale(0, even.Max, false, even.Ticks);
        }
        var (min, max) = (least * 0.7, most * 1.3);
        var powers = Enumerable.Range((int)Math.Ceiling(Math.Log10(min)), 16).Select(power => Math.Pow(10, power)).TakeWhile(tick => tick <= max).ToList();
        return new BaseScale(min, max, true, powers);
    }

    public bool Holds(double all) => all >= Min && all <= Max;

    /// <summary>From 0 to 1.</summary>
    public double Share(double all) => ByPowers ? Math.Log(all / Min) / Math.Log(Max / Min) : (all - Min) / (Max - Min);
}
