using System.Net;
using System.Threading.RateLimiting;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Workshops.Joining;

/// <summary>
/// How often one network address may type a code that does not exist. Generous, since a whole hall shares an address and
/// types at once; there are 244 million codes. Addresses are held in memory only, and forgotten.
/// </summary>
public sealed class CodeGuesses : IDisposable
{
    public const int Most = 200;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new() { PermitLimit = Most, Window = Window, SegmentsPerWindow = 10 }));

    /// <summary>Whether the address has guessed too often of late.</summary>
    public bool IsShut(IPAddress? address)
    {
        using var lease = wrong.AttemptAcquire(Neighbourhood.Of(address), 0);
        return !lease.IsAcquired;
    }

    public void Guessed(IPAddress? address) => wrong.AttemptAcquire(Neighbourhood.Of(address)).Dispose();

    public void Dispose() => wrong.Dispose();
}
