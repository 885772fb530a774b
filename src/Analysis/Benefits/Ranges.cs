namespace BlankeArk.Analysis.Benefits;

internal static class Ranges
{
    /// <summary>Refuses figures below 0, and above their most where there is one.</summary>
    public static void Check(params ReadOnlySpan<(decimal Figure, decimal? Most)> figures)
    {
        foreach (var (figure, most) in figures)
            if (figure < 0 || figure > most) throw new ArgumentException($"{figure} is below 0{(most is null ? "" : $" or above {most}")}.");
    }
}
