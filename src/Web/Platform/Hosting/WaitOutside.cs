using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Search;
using Microsoft.Extensions.Caching.Memory;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>
/// While the database is exchanged, people are told to come back in a moment, by a page that needs no database. The first
/// who comes afterwards finds everything forgotten that was remembered of the earlier one.
/// </summary>
public sealed class WaitOutside(RequestDelegate next, Standstill standstill, IServiceProvider services)
{
    public const string RetryAfter = "10";
    private static readonly string[] Languages = ["nb", "nn", "en"];
    private long known = standstill.Generation;

    public Task Invoke(HttpContext http)
    {
        if (standstill.IsOn && !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && !IsLooks(http.Request)) return Tell(http);
        var now = standstill.Generation;
        if (Interlocked.Read(ref known) != now)
        {
            Forget();
            Interlocked.Exchange(ref known, now);
        }
        http.Items[typeof(Standstill)] = now;
        return next(http);
    }

    /// <summary>Whether the database was taken away while the request read it: then that is why it failed.</summary>
    public static bool WasOvertaken(HttpContext http) =>
        http.Items[typeof(Standstill)] is long began && http.RequestServices.GetRequiredService<Standstill>() is var standstill && (standstill.IsOn || standstill.Generation != began);

    private void Forget()
    {
        if (services.GetRequiredService<IMemoryCache>() is MemoryCache memory) memory.Clear();
        services.GetRequiredService<Remembered>().Clear();
        services.GetRequiredService<SearchMemory>().Clear();
        foreach (var room in RoomList.All) room.Forget(services);
    }

    private static bool IsLooks(HttpRequest request) => Path.GetExtension(request.Path.Value) is ".css" or ".woff2" or ".svg" or ".png" or ".ico";

    private static Task Tell(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = RetryAfter;
        http.Response.ContentType = "text/html; charset=utf-8";
        var said = string.Concat(Languages.Select(l => $"<section lang=\"{l}\"><h1>{Written(BackupTexts.StandstillTitle, l)}</h1><p>{Written(BackupTexts.StandstillLead, l)}</p></section>\n"));
        return http.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="{RetryAfter}">
            <title>{Written(BackupTexts.StandstillTitle, "nb")}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/vendor/designsystemet-1.22.0/theme.css"><link rel="stylesheet" href="/vendor/designsystemet-1.22.0/index.css"><link rel="stylesheet" href="/css/app.css"></head>
            <body><main>
            {said}</main></body></html>
            """);
    }

    private static string Written(Text text, string language) => System.Net.WebUtility.HtmlEncode(text.In(language));
}
