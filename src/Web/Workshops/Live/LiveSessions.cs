using System.Collections.Concurrent;
using System.Threading.Channels;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// The workshops that go on in this program. Commands are decided one after the other; what they lead to is put on the disk
/// for all workshops in one change, at most every <see cref="Tick"/>, and only then answered and told to those connected.
/// Other programs on the same PostgreSQL database do the same: each takes up what the others have written before it decides.
/// </summary>
public sealed partial class LiveSessions : IAsyncDisposable
{
    /// <summary>What arrives within it goes to the disk, and out to everybody, together.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(5), IdleFor = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Guid, LiveSession> sessions = [];
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;
    private readonly Standstill standstill;
    private readonly ILogger<LiveSessions> log;
    private readonly Task loop;
    private long generation;

    public LiveSessions(IServiceScopeFactory scopes, TimeProvider clock, Standstill standstill, ILogger<LiveSessions> log)
    {
        (this.scopes, this.clock, this.standstill, this.log) = (scopes, clock, standstill, log);
        generation = standstill.Generation;
        loop = Task.Run(Run);
    }

    /// <summary>Does what a command says; it is on the disk when this returns. The same op again is answered the same, and has no second effect.</summary>
    /// <exception cref="Refused">It cannot be carried out.</exception>
    /// <exception cref="TryAgain">It could not be stored just now.</exception>
    public Task<Receipt> Do(Guid workshop, Guid op, BoardCommand command, Player by)
    {
        var ask = new Ask(op, command, by);
        OnOpen(workshop, session => session.Leave(ask));
        Ring();
        return ask.Answer;
    }

    /// <summary>Looks at the board, on the workshop's own turn: as it is on the disk.</summary>
    public async Task<T> Read<T>(Guid workshop, Func<Board, T> look)
    {
        var seen = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        OnOpen(workshop, session => session.Leave(new Look(Take, why => seen.TrySetException(why))));
        Ring();
        return await seen.Task;

        void Take(Board board)
        {
            try
            {
                seen.TrySetResult(look(board));
            }
            catch (Exception why)
            {
                seen.TrySetException(why);
            }
        }
    }

    /// <summary>The workshop is over, and its log gone: once everybody has heard it, on the workshop's own turn, nothing of it stays in memory.</summary>
    public void Forget(Guid workshop)
    {
        if (!sessions.TryGetValue(workshop, out var session)) return;
        session.End();
        Ring();
    }

    /// <summary>The database was exchanged for another: everything is read anew, and everybody told it.</summary>
    public void ForgetAll()
    {
        foreach (var session in sessions.Values) session.Outdate();
        Ring();
    }

    /// <summary>Something to be done with the board of those connected, before they are told what is new.</summary>
    internal void OnTurn(LiveSession session, Action<Board> act)
    {
        session.Leave(new Look(act, _ => { }));
        Ring();
    }

    /// <summary>Does something with the session of a workshop that takes it in: not with one that is leaving the memory.</summary>
    internal void OnOpen(Guid workshop, Func<LiveSession, bool> isTaken)
    {
        while (true)
        {
            var session = sessions.GetOrAdd(workshop, id => new LiveSession(id, clock));
            session.Touch();
            if (isTaken(session)) return;
            Remove(session);
        }
    }

    internal void Ring() => bell.Writer.TryWrite(true);

    private async Task Run()
    {
        try
        {
            while (await bell.Reader.WaitToReadAsync(stopping.Token))
            {
                bell.Reader.TryRead(out _);
                var since = clock.GetTimestamp();
                await Turn();
                // What arrives in the meantime waits for the next turn, and goes together.
                if (Tick - clock.GetElapsedTime(since) is { Ticks: > 0 } left) await Task.Delay(left, stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await loop;
        foreach (var session in sessions.Values) session.FailAll(new TryAgain());
        stopping.Dispose();
    }
}
