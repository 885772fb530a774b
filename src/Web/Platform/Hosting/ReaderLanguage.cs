using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>The reader's own choice, else the programme's language, else what the browser asks for, else bokmål.</summary>
public sealed class ReaderLanguage(RequestDelegate next)
{
    public async Task Invoke(HttpContext http, CurrentProgramme programme)
    {
        var chosen = http.Request.Cookies[NameOf(http)];
        var language = Languages.Has(chosen) ? chosen! : (await programme.GetOrNull())?.Language ?? Asked(http.Request);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Languages.Culture(language), Languages.Culture(language));
        await next(http);
    }

    /// <summary>What the cookie of the choice is called.</summary>
    public static string NameOf(HttpContext http) => IsSecure(http) ? "__Host-language" : "language";

    /// <summary>Remembers the reader's own choice.</summary>
    public static void Choose(HttpContext http, string language) =>
        http.Response.Cookies.Append(NameOf(http), language, new CookieOptions
        {
            HttpOnly = true,
            Secure = IsSecure(http),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });

    private static bool IsSecure(HttpContext http) =>
        http.Request.IsHttps || !http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private static string Asked(HttpRequest request)
    {
        foreach (var wish in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            var language = wish.Value.Value?.Split('-')[0];
            if (Languages.Has(language)) return language!;
            if (language == "no") return "nb";
        }
        return "nb";
    }
}
