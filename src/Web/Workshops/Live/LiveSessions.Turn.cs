using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

public sealed partial class LiveSessions
{
    private async Task Turn()
    {
        if (standstill.Generation is var now && now != Interlocked.Exchange(ref generation, now)) ForgetAll();
        foreach (var session in sessions.Values) await Prepare(session);
        var ready = sessions.Values.Where(session => session.IsReady).ToList();
        var asking = ready.Where(session => session.Take()).ToList();
        if (asking.Count > 0) await Store(asking);
        foreach (var session in ready) Tell(session);
        foreach (var session in sessions.Values) LetGo(session);
        if (sessions.Values.Any(session => session.IsToBeSeenTo)) Ring();
    }

    /// <summary>Sees that the board is there, and as new as this program knows that there is.</summary>
    private async Task Prepare(LiveSession session)
    {
        try
        {
            session.BeginAnewIfOutdated();
            session.FinishIfOver();
            if (session is { Board: null, IsWanted: true, IsOver: false }) Begin(session);
            if (session.IsBehind) await CatchUp(session);
        }
        catch (Exception why)
        {
            Lose(session, why);
        }
    }

    // A long log takes a while to read: the other workshops do not wait for it.
    private void Begin(LiveSession session)
    {
        if (session.Reading is null)
        {
            session.Reading = Task.Run(() => ReadWhole(session.Workshop));
            _ = session.Reading.ContinueWith(_ => Ring(), TaskScheduler.Default);
        }
        else if (session.Reading.IsCompleted)
        {
            session.Begin(session.Reading.GetAwaiter().GetResult());
        }
    }

    private async Task<IReadOnlyList<Logged>> ReadWhole(Guid workshop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stored = scope.ServiceProvider.GetRequiredService<EventLog>();
        if (!(await stored.Ends([workshop])).TryGetValue(workshop, out var end)) throw new Missing("The workshop");
        if (end.IsOver) throw new Refused(Refusal.IsFinished);
        return await stored.Read(workshop, 0);
    }

    private async Task CatchUp(LiveSession session)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stored = scope.ServiceProvider.GetRequiredService<EventLog>();
        if (!(await stored.Ends([session.Workshop])).TryGetValue(session.Workshop, out var end)) throw new Missing("The workshop");
        await session.CatchUp(stored, end);
    }

    /// <summary>What was asked for in these workshops, in one change. One that cannot be stored does not take the others with it.</summary>
    private async Task Store(IReadOnlyList<LiveSession> asking)
    {
        try
        {
            await Change(asking);
            foreach (var session in asking) session.Settle();
        }
        catch (Exception) when (asking.Count > 1)
        {
            foreach (var session in asking)
            {
                session.Reset();
                await Store([session]);
            }
        }
        catch (Exception why)
        {
            if (why is not (StandingStill or Missing or Refused)) log.LogError("Commands could not be stored: {Failure}", why.GetType().Name);
            asking[0].Fail(why is Missing or Refused ? why : new TryAgain(why));
        }
    }

    private async Task Change(IReadOnlyList<LiveSession> asking)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, stored) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<EventLog>());
        var workshops = asking.Select(session => session.Workshop).ToList();
        await db.WriteUnaudited(async () =>
        {
            await stored.Lock(workshops);
            var ends = await stored.Ends(workshops);
            var entries = new List<(Guid Workshop, Logged Logged)>();
            foreach (var session in asking)
            {
                await session.CatchUp(stored, ends.GetValueOrDefault(session.Workshop) ?? throw new Missing("The workshop"));
                entries.AddRange(session.Decide(clock.GetUtcNow().UtcDateTime).Select(logged => (session.Workshop, logged)));
            }
            if (entries.Count == 0) return;
            await stored.Append(entries);
            foreach (var (workshop, logged) in entries)
                foreach (var item in logged.Events.Select(happened => happened.Erases).OfType<Guid>())
                    await stored.Erase(workshop, item);
        });
    }

    private void Tell(LiveSession session)
    {
        // Gone when it could not be stored: it is read anew.
        if (session.Board is null) return;
        try
        {
            session.Look();
            if (session.Guests.AreNone) return;
            new LiveFeed(session.Board, session.Guests, session.Present, clock.GetUtcNow().UtcDateTime).Tell();
        }
        catch (Exception why)
        {
            Lose(session, why);
        }
    }

    // Whoever waits is told; whoever is connected comes again, and everything is then read anew.
    private void Lose(LiveSession session, Exception why)
    {
        if (why is not (Missing or Refused)) log.LogError("A workshop could not be told: {Failure}", why.GetType().Name);
        session.FailAll(why is Missing or Refused ? why : new TryAgain(why));
        foreach (var connection in session.Guests.All) connection.Close();
    }
}
