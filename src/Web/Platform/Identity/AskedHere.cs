namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// A mark in the browser that asks for a link: the letter opened in the same browser needs no tap, and in another one the
/// page says so. It opens nothing by itself.
/// </summary>
public static class AskedHere
{
    private static readonly TimeSpan Keeps = TimeSpan.FromHours(1);

    /// <summary>Gives the browser its mark, and says what it is.</summary>
    public static string Mark(HttpContext http)
    {
        var mark = Secret.New();
        http.Response.Cookies.Append(NameOf(http), mark, new CookieOptions
        {
            HttpOnly = true,
            Secure = IsSecure(http),
            SameSite = SameSiteMode.Lax,
            MaxAge = Keeps,
            IsEssential = true,
            Path = "/",
        });
        return mark;
    }

    public static bool Is(HttpContext http, string? hash) =>
        hash is not null && http.Request.Cookies[NameOf(http)] is { Length: > 0 } mark && Secret.Hash(mark) == hash;

    private static string NameOf(HttpContext http) => IsSecure(http) ? "__Host-blankeark.asked" : "blankeark.asked";

    private static bool IsSecure(HttpContext http) =>
        http.Request.IsHttps || !http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
}
