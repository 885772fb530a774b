namespace BlankeArk.Web.Platform.Hosting;

/// <summary>The headers every answer carries: nothing inline, nothing from other hosts, no framing, no sniffing.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string OnlyHttps = "max-age=31536000; includeSubDomains";
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task Invoke(HttpContext http)
    {
        // Set last, since an error clears what has been set before it.
        http.Response.OnStarting(static response => Set((HttpResponse)response), http.Response);
        return next(http);
    }

    private static Task Set(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        // Not for localhost, where other programs of the same machine may be reached by plain http.
        if (response.HttpContext.Request is { IsHttps: true, Host.Host: not "localhost" }) headers.StrictTransportSecurity = OnlyHttps;
        // A page of a programme is nobody's to keep; files with a fingerprint set their own, and vendored ones carry their version.
        if (response.StatusCode == StatusCodes.Status200OK && response.HttpContext.Request.Path.StartsWithSegments("/vendor", StringComparison.Ordinal))
            headers.CacheControl = "public, max-age=31536000, immutable";
        else if (string.IsNullOrEmpty(headers.CacheControl)) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
