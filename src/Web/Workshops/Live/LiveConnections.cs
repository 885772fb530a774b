using Microsoft.AspNetCore.SignalR;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>Hands each connection over to its workshop as it comes, and takes it back as it goes.</summary>
internal sealed class LiveConnections(ILogger<DefaultHubLifetimeManager<LiveHub>> log, LiveSessions sessions, TimeProvider clock) : DefaultHubLifetimeManager<LiveHub>(log)
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        // The door lets nobody in without saying who it is.
        var guest = (LiveGuest)connection.GetHttpContext()!.Items[typeof(LiveGuest)]!;
        sessions.OnOpen(guest.Workshop, session =>
        {
            var come = new LiveConnection(connection, guest, session, session.Guests.AllowanceOf(guest.By.Id, clock), sessions.Ring);
            if (!session.Enter(come, out var hadRoom)) return false;
            if (hadRoom) connection.Items[typeof(LiveConnection)] = come;
            else connection.Abort();
            return true;
        });
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (connection.Items.TryGetValue(typeof(LiveConnection), out var gone) && gone is LiveConnection here) here.Session.Guests.Remove(here);
        return base.OnDisconnectedAsync(connection);
    }
}
