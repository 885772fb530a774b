namespace BlankeArk.Analysis.Charts;

/// <summary>
/// Takes the seasons out of a monthly series: each month less the same month a year before. Once a baseline has been fixed, the
/// months after it are held against the last year within it, so that a change that lasts does not wear off after twelve months.
/// </summary>
internal static class SameMonth
{
    private const int Year = 12;

    /// <returns>The differences, and how many of them lie within the baseline.</returns>
    public static (List<SpcValue> Drawn, int? Baseline) Differences(SpcPoint[] points, SpcOptions options)
    {
        var values = new Dictionary<int, double>(points.Length);
        foreach (var point in points)
            if (!values.TryAdd(Month(point.At), point.Value)) throw new ArgumentException($"There are two values of {point.At:yyyy-MM}.", nameof(points));
        var end = options.BaselineCount is { } count && count < points.Length ? Month(points[count - 1].At) : int.MaxValue;
        var firstRebase = options.Rebases.Count > 0 ? options.Rebases.Min() : DateOnly.MaxValue;
        var drawn = new List<SpcValue>(points.Length);
        var within = 0;
        for (var i = 0; i < points.Length; i++)
        {
            var month = Month(points[i].At);
            var back = month > end && points[i].At < firstRebase ? Year * ((month - end + Year - 1) / Year) : Year;
            if (!values.TryGetValue(month - back, out var earlier)) continue;
            drawn.Add(new SpcValue(i, points[i].At, points[i].Value - earlier));
            if (i < options.BaselineCount) within++;
        }
        return (drawn, options.BaselineCount is null ? null : within);
    }

    private static int Month(DateOnly at) => at.Year * Year + at.Month;
}
