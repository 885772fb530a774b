using Microsoft.AspNetCore.SignalR;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// One phone, wall or console, and how far it has been told. What is sent to it is never queued here: while the last has not
/// gone out it is told nothing more, and then everything since at once.
/// </summary>
internal sealed class LiveConnection(HubConnectionContext wire, LiveGuest guest, LiveSession session, Allowance allowance, Action free)
{
    private volatile bool busy;

    public LiveGuest Guest => guest;
    public LiveSession Session => session;
    public Allowance Allowance => allowance;
    /// <summary>A first name they chose to tell those who lead; while they are connected, and nowhere else.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it has said hello.</summary>
    public bool IsTold { get; set; }
    public bool IsBusy => busy;
    public Boards.Audience? Audience { get; set; }
    /// <summary>Up to which number of the board, and which state of who is present.</summary>
    public long Has { get; set; }
    public long HasOwn { get; set; }
    public int HasPresent { get; set; }

    /// <summary>Sends, or begins to; whether it may be told more at once.</summary>
    public bool Send(SerializedHubMessage message)
    {
        var sending = wire.WriteAsync(message, CancellationToken.None);
        if (sending.IsCompletedSuccessfully) return true;
        busy = true;
        _ = Await(sending);
        return false;
    }

    public void Close() => wire.Abort();

    private async Task Await(ValueTask sending)
    {
        try
        {
            await sending;
        }
        finally
        {
            busy = false;
            free();
        }
    }
}

/// <summary>How much one seat may ask for: plenty for anybody's fingers; who sends more waits, and makes nobody else wait.</summary>
internal sealed class Allowance(TimeProvider clock)
{
    private const double Most = 60, PerSecond = 15;
    private readonly Lock one = new();
    private double left = Most;
    private long since = clock.GetTimestamp();

    public Task Take(double cost)
    {
        lock (one)
        {
            left = Math.Min(Most, left + (clock.GetElapsedTime(since).TotalSeconds * PerSecond)) - cost;
            since = clock.GetTimestamp();
            return left >= 0 ? Task.CompletedTask : Task.Delay(TimeSpan.FromSeconds(-left / PerSecond));
        }
    }
}
