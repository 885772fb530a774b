using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>
/// Tells the log of what was refused: coming in, going where one may not, forms that are not ours. Named are the route as it
/// is written in the program and the person's id; never an address, a secret or what was written.
/// What succeeded stands in the audit.
/// </summary>
public sealed partial class SecurityLog(RequestDelegate next, ILogger<SecurityLog> log)
{
    private static readonly object WayIn = new();

    /// <summary>Says by what somebody tries to come in, for the line that is written if it fails.</summary>
    public static void Tries(HttpContext http, string how) => http.Items[WayIn] = how;

    public async Task Invoke(HttpContext http)
    {
        // The page that tells of a refusal is no refusal of its own.
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(http);
            return;
        }
        // Kept, as an error page forgets where the request was going.
        var (endpoint, method) = (http.GetEndpoint() as RouteEndpoint, http.Request.Method);
        var route = endpoint?.RoutePattern.RawText ?? "";
        try
        {
            await next(http);
        }
        catch (Exception refused) when (refused is Forbidden or AntiforgeryValidationException)
        {
            Told(http, Known(method), route, refused is Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
            throw;
        }
        var isWayIn = endpoint?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Throttle.Policy;
        if (isWayIn && http.Response.StatusCode >= StatusCodes.Status400BadRequest)
            NotLetIn(log, http.Items[WayIn] as string ?? "any way", route, http.Response.StatusCode);
        else if (http.Items.ContainsKey(NeedsHandler.LacksPasskey)) NeedsPasskey(log, Known(method), route, Who(http));
        else if (http.Response.StatusCode is StatusCodes.Status403Forbidden or StatusCodes.Status400BadRequest or StatusCodes.Status429TooManyRequests)
            Told(http, Known(method), route, http.Response.StatusCode);
    }

    private void Told(HttpContext http, string method, string route, int status) => Refused(log, method, route, status, Who(http));

    private static string Who(HttpContext http) => http.Features.Get<OpenSession>()?.Person.Id.ToString() ?? "nobody";

    // Whoever asks may call the method anything.
    private static string Known(string method) => HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsHead(method) ? method : "another method";

    [LoggerMessage(1, LogLevel.Warning, "Refused: {Method} {Route} gave {Status} to {Person}.")]
    private static partial void Refused(ILogger log, string method, string route, int status, string person);

    [LoggerMessage(2, LogLevel.Information, "Asked for a passkey first: {Method} {Route} by {Person}.")]
    private static partial void NeedsPasskey(ILogger log, string method, string route, string person);

    [LoggerMessage(3, LogLevel.Warning, "Not let in by {Way}: {Route} gave {Status}.")]
    private static partial void NotLetIn(ILogger log, string way, string route, int status);
}
