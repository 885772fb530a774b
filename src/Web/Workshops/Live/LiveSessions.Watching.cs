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

    /// <summary>Workshops that nobody has had open for a while are read anew when somebody comes.</summary>
    internal void LetGo(TimeSpan idle)
    {
        foreach (var (workshop, session) in sessions)
            if (session.IsIdleFor(idle)) sessions.TryRemove(workshop, out _);
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
            Hear(workshop, end.IsOver ? long.MaxValue : end.Number);
    }
}
