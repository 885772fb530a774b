namespace BlankeArk.Web.Workshops.Live;

public sealed partial class LiveSessions
{
    internal IEnumerable<LiveConnection> Leading => sessions.Values.SelectMany(session => session.Guests.All).Where(connection => connection.Guest.Leads is not null);

    /// <summary>Tells everybody how many are here, where somebody has come or gone, and all anew when the database was exchanged.</summary>
    internal void LookAround()
    {
        var changed = standstill.Generation != Interlocked.Read(ref generation);
        foreach (var session in sessions.Values) changed |= session.CountPresent();
        if (changed) Ring();
    }

    /// <summary>Workshops that nobody has had open for a while leave the memory, on their own turn: they are read anew when somebody comes.</summary>
    internal void LetGoOfIdle()
    {
        if (sessions.Values.Any(session => session.IsIdleFor(IdleFor))) Ring();
    }

    private void LetGo(LiveSession session)
    {
        if (session.IsOver)
        {
            session.Shut();
            _ = CloseAll(session);
        }
        if (session.IsShut || session.ShutIfIdle(IdleFor)) Remove(session);
    }

    // This one, and not another that has come in its place.
    private void Remove(LiveSession session) => sessions.TryRemove(KeyValuePair.Create(session.Workshop, session));

    // What was last said goes out first.
    private async Task CloseAll(LiveSession session)
    {
        await Task.Delay(LastWords, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var connection in session.Guests.All) connection.Close();
    }

    /// <summary>The workshops that somebody has open in this program, and how many are here.</summary>
    internal IEnumerable<(Guid Workshop, int Present)> Here => sessions.Values.Where(session => !session.Guests.AreNone).Select(session => (session.Workshop, session.Guests.Present));

    /// <summary>So many are connected to the workshop through another program.</summary>
    internal void HearPresent(Guid workshop, Guid program, int present)
    {
        if (sessions.TryGetValue(workshop, out var session)) session.Guests.HearOf(program, present, clock);
    }

    /// <summary>Another program has written to the log of a workshop.</summary>
    internal void Hear(Guid workshop, long number)
    {
        if (!sessions.TryGetValue(workshop, out var session)) return;
        session.Hear(number);
        if (session.IsBehind) Ring();
    }

    /// <summary>How far the logs of the workshops here have come, for what nobody told us of.</summary>
    internal async Task HearFromLogs()
    {
        var here = sessions.Keys.ToList();
        if (here.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var (workshop, end) in await scope.ServiceProvider.GetRequiredService<EventLog>().Ends(here))
        {
            if (end.IsOver) Forget(workshop);
            else Hear(workshop, end.Number);
        }
    }
}
