using System.Text.Encodings.Web;
using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using Microsoft.AspNetCore.SignalR;

namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room that keeps a workshop going: its events, its actor, and the wire to phones, wall and console.</summary>
internal static class LivePart
{
    private const int LargestMessage = 16 * 1024;

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<EventLog>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<HubLifetimeManager<LiveHub>, LiveConnections>();
        services.AddHostedService<LiveWatch>();
        services.AddHostedService<LiveRelay>();
        services.AddSignalR(hub => (hub.MaximumReceiveMessageSize, hub.EnableDetailedErrors) = (LargestMessage, false))
            // Nothing of this is ever put into a page's markup, where letters would have to be escaped.
            .AddJsonProtocol(json => json.PayloadSerializerOptions = new JsonSerializerOptions(BoardJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static void MapEndpoints(IEndpointRouteBuilder routes) => LiveDoor.Map(routes);

    /// <summary>The database was exchanged: every board is read anew.</summary>
    public static void Forget(IServiceProvider services) => services.GetRequiredService<LiveSessions>().ForgetAll();
}
