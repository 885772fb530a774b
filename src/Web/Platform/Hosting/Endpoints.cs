using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Feeds;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Running;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>Pages, files, health, and the small endpoints of Platform and of every room.</summary>
public static class Endpoints
{
    public static void MapHouse(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<Layout.App>();
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        app.MapGet("/language/{language}", Choose).WithMetadata(new NeedsAttribute(Right.SeePublic));
        app.MapPost("/sign-out", SignOut).WithMetadata(new NeedsAttribute(Right.SeePublic));
        app.MapOwnData();
        app.MapRunning();
        app.MapFeeds();
        foreach (var room in RoomList.All) room.MapEndpoints(app);
        app.MapFallback("{**path}", () => Results.NotFound()).WithMetadata(new NeedsAttribute(Right.SeePublic));
    }

    private static IResult Choose(string language, string? back, HttpContext http)
    {
        if (!Languages.Has(language)) return Results.NotFound();
        ReaderLanguage.Choose(http, language);
        return Results.LocalRedirect(LocalAddress.Or(back, "/"));
    }

    private static async Task<IResult> SignOut(HttpContext http, IAntiforgery forgery, SignIn door)
    {
        await forgery.ValidateRequestAsync(http);
        await door.Out(http);
        // Of pages nothing is kept. Not «storage»: answers that somebody has not sent yet lie there, and are not the session's.
        // Not «cookies»: those of every other service below the same domain would go with ours.
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Results.LocalRedirect("/");
    }
}
