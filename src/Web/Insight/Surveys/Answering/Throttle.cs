using System.Net;
using System.Threading.RateLimiting;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// How often an address may guess at links, and how often answers may come through an open link from one address and in
/// one wave. Generous, since a whole town hall may share an address. Addresses are held in memory only, and forgotten.
/// </summary>
public sealed class Throttle : IDisposable
{
    public const int WrongLinks = 40;
    private static readonly TimeSpan WrongLinksIn = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new() { PermitLimit = WrongLinks, Window = WrongLinksIn, SegmentsPerWindow = 10 }));
    private readonly PartitionedRateLimiter<string> answers = Bucket(most: 60, perMinute: 30);
    private readonly PartitionedRateLimiter<string> unworked = Bucket(most: 15, perMinute: 3);
    private readonly PartitionedRateLimiter<Guid> waves = PartitionedRateLimiter.Create<Guid, Guid>(wave => RateLimitPartition.GetTokenBucketLimiter(wave, _ => Options(most: 600, perMinute: 120)));

    /// <summary>Whether the address has guessed too often of late.</summary>
    public bool IsShut(IPAddress? address)
    {
        using var lease = wrong.AttemptAcquire(Neighbourhood.Of(address), 0);
        return !lease.IsAcquired;
    }

    public void Guessed(IPAddress? address) => wrong.AttemptAcquire(Neighbourhood.Of(address)).Dispose();

    /// <summary>Whether one more answer may come through an open link; those who show no work have less room.</summary>
    public bool Admits(IPAddress? address, Guid waveId, bool hasWorked)
    {
        using var own = (hasWorked ? answers : unworked).AttemptAcquire(Neighbourhood.Of(address));
        if (!own.IsAcquired) return false;
        using var wave = waves.AttemptAcquire(waveId);
        return wave.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Bucket(int most, int perMinute) =>
        PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => Options(most, perMinute)));

    private static TokenBucketRateLimiterOptions Options(int most, int perMinute) =>
        new() { TokenLimit = most, TokensPerPeriod = perMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1) };

    public void Dispose()
    {
        wrong.Dispose();
        answers.Dispose();
        unworked.Dispose();
        waves.Dispose();
    }
}
