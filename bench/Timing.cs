using System.Diagnostics;

namespace BlankeArk.Bench;

/// <summary>How long something takes once warm.</summary>
internal static class Timing
{
    // What is counted is added up, so that the compiler cannot leave the work out.
    private static long counted;

    /// <returns>The median in milliseconds.</returns>
    public static double Median(int warmUp, int passes, Func<int> work)
    {
        for (var pass = 0; pass < warmUp; pass++) counted += work();
        var times = new double[passes];
        for (var pass = 0; pass < passes; pass++)
        {
            var start = Stopwatch.GetTimestamp();
            counted += work();
            times[pass] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[passes / 2];
    }
}
