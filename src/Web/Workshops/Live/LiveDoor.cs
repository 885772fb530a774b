using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// Whom the live wire is for: whoever has the code of a workshop that goes on and a seat in it, on our own pages. The
/// console is for those who lead. Who it is goes with the connection, in memory.
/// </summary>
internal static class LiveDoor
{
    private const int LargestMessage = 16 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapHub<LiveHub>("/w/{code}/live", Options).WithMetadata(new NeedsAttribute(Right.SeePublic)).Add(endpoint =>
        {
            var inside = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http => Enter(http, inside);
        });

    private static void Options(HttpConnectionDispatcherOptions options)
    {
        options.ApplicationMaxBufferSize = 2 * LargestMessage;
        options.CloseOnAuthenticationExpiration = false;
    }

    private static async Task Enter(HttpContext http, RequestDelegate inside)
    {
        var (status, guest) = await Ask(http);
        if (guest is not null)
        {
            http.Items[typeof(LiveGuest)] = guest;
            await inside(http);
            return;
        }
        http.Response.StatusCode = status;
    }

    private static async Task<(int Status, LiveGuest? Guest)> Ask(HttpContext http)
    {
        // Another site's page has the reader's cookies and not the reader's will.
        if (!IsOwn(http.Request)) return (StatusCodes.Status403Forbidden, null);
        var services = http.RequestServices;
        if (await Find(http, services.GetRequiredService<CodeGuesses>()) is not { } workshop) return (StatusCodes.Status404NotFound, null);
        if (!workshop.IsOpen) return (StatusCodes.Status410Gone, null);
        if (services.GetRequiredService<Seats>().Find(http, workshop) is not { } seat) return (StatusCodes.Status403Forbidden, null);
        var leads = await LeadsNow(http, workshop);
        var view = Enum.TryParse<LiveView>(http.Request.Query["view"], ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : LiveView.Phone;
        if (view == LiveView.Console && leads is null) return (StatusCodes.Status403Forbidden, null);
        return (StatusCodes.Status200OK, new LiveGuest
        {
            Workshop = workshop.Id,
            Language = (await services.GetRequiredService<CurrentProgramme>().GetOrNull())?.Language ?? "nb",
            By = new Player(seat.Author, leads is not null),
            View = view,
            OnlyGroup = Guid.TryParse(http.Request.Query["group"], out var group) ? group : null,
            Leads = leads,
        });
    }

    private static async Task<Workshop?> Find(HttpContext http, CodeGuesses guesses)
    {
        var address = http.Connection.RemoteIpAddress;
        if (guesses.IsShut(address)) return null;
        var code = http.GetRouteValue("code") as string;
        var found = await http.RequestServices.GetRequiredService<Db>().Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Code == code);
        if (found is null) guesses.Guessed(address);
        return found;
    }

    private static async Task<LeadingSession?> LeadsNow(HttpContext http, Workshop workshop)
    {
        if (http.Features.Get<OpenSession>() is not { } session) return null;
        var actor = await http.RequestServices.GetRequiredService<CurrentActor>().Get();
        return Leading.May(actor, workshop) ? new LeadingSession(session.Id, session.Person.Id) : null;
    }

    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
}
