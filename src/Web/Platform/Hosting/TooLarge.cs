using Microsoft.AspNetCore.Http.Features;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>
/// Refuses a request larger than we take, before anything reads it. A browser shows no answer while it is still sending,
/// so up to a point what it sends is taken in and thrown away.
/// </summary>
public sealed class TooLarge(RequestDelegate next)
{
    public const int LargestRequest = 25 * 1024 * 1024;
    private const int LargestHeardOut = 4 * LargestRequest;

    public async Task Invoke(HttpContext http)
    {
        if (http.Request.ContentLength is not > LargestRequest)
        {
            await next(http);
            return;
        }
        if (http.Request.ContentLength <= LargestHeardOut && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestHeardOut;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
