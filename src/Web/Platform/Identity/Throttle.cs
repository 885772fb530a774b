using System.Globalization;
using System.Threading.RateLimiting;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// How often one network address may try to come in. Generous: a whole town hall may share one address, and a gathering
/// signs in at once. What is asked for per e-mail address is counted in the database.
/// </summary>
public static class Throttle
{
    public const string Policy = "sign-in";
    public const int Most = 120;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    internal static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(Neighbourhood.Of(http.Connection.RemoteIpAddress), _ => new() { PermitLimit = Most, Window = Window })
            : RateLimitPartition.GetNoLimiter("reading"));
    }

    /// <summary>How many minutes somebody refused is to wait.</summary>
    public static int Minutes(HttpResponse response) =>
        int.TryParse(response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) ? Math.Max(1, (seconds + 59) / 60) : (int)Window.TotalMinutes;
}
