using System.Diagnostics;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>Waits for what comes by itself, such as a letter: no longer than it takes, and as long as a slow and busy machine may need.</summary>
public static class Eventually
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(25);

    /// <summary>What is seen once it is as it should be; fails with what is said of the last that was seen.</summary>
    public static async Task<T> Is<T>(Func<Task<T>> look, Func<T, bool> asItShould, Func<T, string> otherwise)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(LookEvery, TestContext.Current.CancellationToken))
        {
            var patient = waited.Elapsed < Patience;
            var seen = await look();
            if (asItShould(seen)) return seen;
            if (!patient) throw new TimeoutException(otherwise(seen));
        }
    }

    public static Task So(Func<Task<bool>> isDone, Func<string> otherwise) => Is(isDone, done => done, _ => otherwise());
}
