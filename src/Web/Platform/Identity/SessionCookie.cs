using System.Security.Claims;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>The cookie of somebody signed in. It holds the session's id; who that is, is asked at each request.</summary>
public static class SessionCookie
{
    private const string SessionClaim = "session";

    internal static ClaimsPrincipal PrincipalOf(Guid session) => Principal(new Claim(SessionClaim, session.ToString()));

    internal static void Configure(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Name = environment.IsDevelopment() ? "blankeark" : "__Host-blankeark";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = Secure(environment);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "back";
        // The session says when it is over; the cookie only outlives it.
        cookie.ExpireTimeSpan = Session.LongestKept;
        cookie.SlidingExpiration = false;
        cookie.Events.OnValidatePrincipal = Validate;
        cookie.Events.OnRedirectToAccessDenied = Deny;
    }

    public static CookieSecurePolicy Secure(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>Where one shows a passkey and goes on to what one asked for.</summary>
    public static string StrongerAddress(HttpRequest request) =>
        "/sign-in/stronger?back=" + Uri.EscapeDataString(request.Path + request.QueryString);

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var known = Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), out var id);
        if (known && await http.RequestServices.GetRequiredService<Sessions>().Find(id) is { } session)
        {
            http.Features.Set(session);
            // A form stays good when the same person shows a passkey in another tab: it is tied to the person.
            context.ReplacePrincipal(Principal(new Claim(ClaimTypes.NameIdentifier, session.Person.Id.ToString())));
            return;
        }
        context.RejectPrincipal();
        await http.SignOutAsync();
    }

    private static async Task Deny(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (http, lacksPasskey) = (context.HttpContext, context.HttpContext.Items.ContainsKey(NeedsHandler.LacksPasskey));
        if (lacksPasskey && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect(StrongerAddress(context.Request));
            return;
        }
        // The passkey's twelve hours were over while somebody wrote: the page that says so hands it back.
        if (lacksPasskey && context.Request.HasFormContentType) http.Items[ErrorPages.Written] = await context.Request.ReadFormAsync();
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static ClaimsPrincipal Principal(Claim claim) => new(new ClaimsIdentity([claim], CookieAuthenticationDefaults.AuthenticationScheme));
}
