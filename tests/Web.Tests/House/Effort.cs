using System.Diagnostics;
using System.Globalization;

namespace BlankeArk.Web.Tests.House;

/// <summary>How much something takes, where a test has a limit for it: other tests run beside it, and the machine may have more to do.</summary>
public static class Effort
{
    private const string OwnTime = "/proc/thread-self/schedstat";

    /// <summary>The time the processor spent on work that keeps to this thread; where the system does not tell, the time it took.</summary>
    public static TimeSpan Of(Action work)
    {
        var (before, clock) = (Spent(), Stopwatch.StartNew());
        work();
        return Spent() is { } after && before is { } start ? after - start : clock.Elapsed;
    }

    /// <summary>The shortest of three times it took, or the first that is short enough.</summary>
    public static async Task<TimeSpan> Least(TimeSpan enough, Func<Task> work)
    {
        var least = TimeSpan.MaxValue;
        for (var times = 0; times < 3 && least >= enough; times++)
        {
            var clock = Stopwatch.StartNew();
            await work();
            least = clock.Elapsed < least ? clock.Elapsed : least;
        }
        return least;
    }

    // Nanoseconds on a processor, and then how long it has waited for one.
    private static TimeSpan? Spent() => File.Exists(OwnTime)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(OwnTime).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : null;
}
