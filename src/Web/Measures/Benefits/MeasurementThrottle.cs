using System.Globalization;
using System.Threading.RateLimiting;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>How often one network address may send figures: a municipality's systems share one, and a loop gone wild does not stop the rest.</summary>
internal sealed class MeasurementThrottle : IRateLimiterPolicy<string>
{
    public const int Most = 300;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = (context, stopping) =>
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Window;
        context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return new ValueTask(Results.Json(new { status = StatusCodes.Status429TooManyRequests, detail = KeyTexts.S429.ToString() }, contentType: "application/problem+json", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext));
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(Neighbourhood.Of(httpContext.Connection.RemoteIpAddress), _ => new() { PermitLimit = Most, Window = Window });
}
