using System.Collections.Concurrent;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// A workshop that goes on in this program: its board, which is what follows from the log, what waits to be done, and who is
/// connected. One at a time touches the board, the loop of <see cref="LiveSessions"/>; others leave their wishes here.
/// </summary>
internal sealed partial class LiveSession(Guid workshop, TimeProvider clock)
{
    /// <summary>Commands of one workshop in one change: more wait for the next.</summary>
    private const int MostAtOnce = 500;
    private readonly ConcurrentQueue<Ask> asked = new();
    private readonly ConcurrentQueue<Look> looks = new();
    private readonly Dictionary<Guid, long> done = [];
    private readonly List<Ask> taken = [];
    private long heard, touched = clock.GetTimestamp();
    private volatile bool isOutdated;
    private volatile int present;

    public Guid Workshop => workshop;
    public LiveGuests Guests { get; } = new();
    /// <summary>Null until the log has been read.</summary>
    public Board? Board { get; private set; }
    /// <summary>The reading of the log, while it goes on.</summary>
    public Task<IReadOnlyList<Logged>>? Reading { get; set; }

    public bool IsReady => Board is not null;
    public bool IsWanted => HasWork || !Guests.AreNone;
    /// <summary>Whether there is more to do at once, and nothing to wait for first.</summary>
    public bool IsToBeSeenTo => IsReady ? HasWork : IsWanted && Reading is null;
    public bool HasWork => !asked.IsEmpty || !looks.IsEmpty;
    /// <summary>Whether another program has written what is not on this board.</summary>
    public bool IsBehind => Board is { IsFinished: false } board && Interlocked.Read(ref heard) > board.Number;
    public bool IsIdleFor(TimeSpan time) => !IsWanted && clock.GetElapsedTime(Interlocked.Read(ref touched)) > time;
    /// <summary>How many participants were here when they were last counted.</summary>
    public int Present => present;

    public void Touch() => Interlocked.Exchange(ref touched, clock.GetTimestamp());

    /// <summary>The database was exchanged: the log may say something else than the board.</summary>
    public void Outdate() => isOutdated = true;

    /// <summary>Whether somebody has come or gone since they were last counted.</summary>
    public bool CountPresent() => Guests.Present + Guests.PresentElsewhere(clock) is var now && now != Interlocked.Exchange(ref present, now);

    /// <summary>Another program has written up to this number.</summary>
    public void Hear(long number)
    {
        var known = Interlocked.Read(ref heard);
        while (number > known && Interlocked.CompareExchange(ref heard, number, known) is var other && other != known) known = other;
    }

    public bool Take()
    {
        taken.Clear();
        while (taken.Count < MostAtOnce && asked.TryDequeue(out var ask)) taken.Add(ask);
        return taken.Count > 0;
    }

    public void Begin(IReadOnlyList<Logged> log)
    {
        Reset();
        Board = new Board();
        Follow(log);
    }

    /// <summary>After the database was exchanged, everybody is to be told everything anew.</summary>
    public void BeginAnewIfOutdated()
    {
        if (!isOutdated) return;
        (isOutdated, isOver) = (false, false);
        Reset();
        foreach (var connection in Guests.All) (connection.Has, connection.HasOwn) = (0, 0);
    }

    /// <summary>What is remembered is no longer to be believed: it is read anew when it is next needed.</summary>
    public void Reset()
    {
        (Board, Reading) = (null, null);
        done.Clear();
        Interlocked.Exchange(ref heard, 0);
    }

    /// <summary>Brings the board to where the log ends now.</summary>
    public async Task CatchUp(EventLog log, LogEnd end)
    {
        if (Board is null || (end.Number < Board.Number && !end.IsOver)) Begin([]);
        if (end.Number > Board!.Number) Follow(await log.Read(workshop, Board.Number));
        if (end.IsOver) End();
        FinishIfOver();
    }

    /// <summary>What the commands taken lead to. The board has it at once; nobody is shown it before it is on the disk.</summary>
    public IReadOnlyList<Logged> Decide(DateTime now)
    {
        var entries = new List<Logged>();
        foreach (var ask in taken)
        {
            try
            {
                if (!done.ContainsKey(ask.Op) && Board!.Decide(ask.Command, ask.By, now) is { Length: > 0 } events)
                {
                    var logged = new Logged(Board.Number + events.Length, ask.Op, events);
                    Follow([logged]);
                    entries.Add(logged);
                }
                ask.Becomes(done.GetValueOrDefault(ask.Op, Board!.Number));
            }
            catch (Refused why)
            {
                ask.Becomes(why);
            }
        }
        return entries;
    }

    public void Settle()
    {
        foreach (var ask in taken) ask.Settle();
        taken.Clear();
    }

    /// <summary>Nothing of what was decided is on the disk: the board has gone too far, and those who asked are told.</summary>
    public void Fail(Exception why)
    {
        Reset();
        foreach (var ask in taken) ask.Fail(why);
        taken.Clear();
    }

    /// <summary>Everybody who waits is told the same.</summary>
    public void FailAll(Exception why)
    {
        while (Take()) Fail(why);
        while (looks.TryDequeue(out var look)) look.Fail(why);
        Reset();
    }

    public void Look()
    {
        while (looks.TryDequeue(out var look)) look.Do(Board!);
    }

    private void Follow(IReadOnlyList<Logged> log)
    {
        foreach (var logged in log)
        {
            foreach (var happened in logged.Events) Board!.Apply(happened);
            done[logged.Op] = logged.Number;
        }
    }
}
