using System.Diagnostics;

namespace BlankeArk.Web.Platform.Outbox;

/// <summary>Wakes this program's worker when this program has promised something; other programs look for themselves.</summary>
public class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);
    private long came;

    /// <summary>How long ago the worker last came round to wait; null while it has not done so at all.</summary>
    public TimeSpan? SinceRound => Interlocked.Read(ref came) is not 0 and var at ? Stopwatch.GetElapsedTime(at) : null;

    public void Ring()
    {
        if (rung.CurrentCount == 0) rung.Release();
    }

    /// <summary>Until it is rung, but no longer than this.</summary>
    public Task Wait(TimeSpan longest, CancellationToken cancelled)
    {
        Interlocked.Exchange(ref came, Stopwatch.GetTimestamp());
        return rung.WaitAsync(longest, cancelled);
    }

    public void Dispose()
    {
        rung.Dispose();
        GC.SuppressFinalize(this);
    }
}
