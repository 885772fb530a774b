using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Workshops.Live;

public sealed partial class LiveSessions
{
    private const int MostWipes = 10;
    private static readonly TimeSpan BetweenWipes = TimeSpan.FromSeconds(30);

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

    // Words that were removed for somebody's sake are not to lie in the database's files either. Where that cannot be seen to
    // now, it is at the workshop's end, when the key goes that they were sealed under.
    private async Task Wipe()
    {
        for (var tries = 1; tries <= MostWipes && !stopping.IsCancellationRequested; tries++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Db>().Wipe("workshop_event");
                return;
            }
            catch (Exception why) when (why is StillRead or StandingStill)
            {
                await Task.Delay(BetweenWipes, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception why)
            {
                log.LogWarning("Words that were removed are still to be wiped from the files: {Failure}", why.GetType().Name);
                return;
            }
        }
    }
}
