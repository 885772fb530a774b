namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room that keeps a workshop going: its events, its actor, and the wire to phones, wall and console.</summary>
internal static class LivePart
{
    public static void AddServices(IServiceCollection services) { }

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }
}
