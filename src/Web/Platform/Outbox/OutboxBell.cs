namespace BlankeArk.Web.Platform.Outbox;

/// <summary>Wakes this program's worker when this program has promised something; other programs look for themselves.</summary>
public class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring()
    {
        if (rung.CurrentCount == 0) rung.Release();
    }

    /// <summary>Until it is rung, but no longer than this.</summary>
    public Task Wait(TimeSpan longest, CancellationToken cancelled) => rung.WaitAsync(longest, cancelled);

    public void Dispose()
    {
        rung.Dispose();
        GC.SuppressFinalize(this);
    }
}
