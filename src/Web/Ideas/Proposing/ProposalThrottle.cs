using System.Net;
using System.Threading.RateLimiting;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>
/// How often one network address may send ideas, ask for similar ones and guess at links. Generous, since a whole town hall
/// may share an address. Addresses are held in memory only, and forgotten.
/// </summary>
public sealed class ProposalThrottle : IDisposable
{
    public const int WrongLinks = 40;
    private static readonly TimeSpan WrongLinksIn = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new() { PermitLimit = WrongLinks, Window = WrongLinksIn, SegmentsPerWindow = 10 }));
    private readonly PartitionedRateLimiter<string> ideas = Bucket(most: 40, perMinute: 20);
    private readonly PartitionedRateLimiter<string> unworked = Bucket(most: 10, perMinute: 2);
    private readonly PartitionedRateLimiter<string> questions = Bucket(most: 120, perMinute: 120);

    /// <summary>Whether the address has guessed too often of late.</summary>
    public bool IsShut(IPAddress? address)
    {
        using var lease = wrong.AttemptAcquire(Neighbourhood.Of(address), 0);
        return !lease.IsAcquired;
    }

    public void Guessed(IPAddress? address) => wrong.AttemptAcquire(Neighbourhood.Of(address)).Dispose();

    /// <summary>Whether one more idea may come; those who show no work have less room.</summary>
    public bool Admits(IPAddress? address, bool hasWorked) => Takes(hasWorked ? ideas : unworked, address);

    /// <summary>Whether similar ideas may be asked for once more.</summary>
    public bool Answers(IPAddress? address) => Takes(questions, address);

    private static bool Takes(PartitionedRateLimiter<string> bucket, IPAddress? address)
    {
        using var lease = bucket.AttemptAcquire(Neighbourhood.Of(address));
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Bucket(int most, int perMinute) => PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetTokenBucketLimiter(address, _ => new() { TokenLimit = most, TokensPerPeriod = perMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1) }));

    public void Dispose()
    {
        wrong.Dispose();
        ideas.Dispose();
        unworked.Dispose();
        questions.Dispose();
    }
}
