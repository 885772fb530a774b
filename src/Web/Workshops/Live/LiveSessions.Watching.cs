namespace BlankeArk.Web.Workshops.Live;

public sealed partial class LiveSessions
{
    internal IEnumerable<LiveConnection> Leading => sessions.Values.SelectMany(session => session.Guests.All).Where(connection => connection.Guest.Leads is not null);

    /// <summary>Tells everybody how many are here, where somebody has come or gone.</summary>
    internal void CountPresent()
    {
        var changed = false;
        foreach (var session in sessions.Values) changed |= session.CountPresent();
        if (changed) Ring();
    }

    /// <summary>Workshops that nobody has had open for a while are read anew when somebody comes.</summary>
    internal void LetGo(TimeSpan idle)
    {
        foreach (var (workshop, session) in sessions)
            if (session.IsIdleFor(idle)) sessions.TryRemove(workshop, out _);
    }
}
