using System.Security.Cryptography;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Workshops.Joining;

/// <summary>
/// A place at a workshop: who one is on its board, and nowhere else. It comes from a cookie by the workshop's own key, and
/// nothing joins it to a person.
/// </summary>
public sealed record Seat(Guid Author);

/// <summary>Gives seats and knows them again. Nothing is stored of them but the cookie on the phone.</summary>
public sealed class Seats(KeyStore keys, IHostEnvironment environment)
{
    public const string Cookie = "seat";
    public const string NameCookie = "name";
    public const int LongestName = 40;
    private const int SecretBytes = 16;
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>The seat of whoever asks, or null when they have none in this workshop.</summary>
    public Seat? Find(HttpContext http, Workshop workshop) =>
        workshop.IsOpen && SecretOf(http.Request.Cookies[Cookie]) is { } secret ? SeatOf(workshop.Id, secret) : null;

    /// <summary>The seat one has, or a new one; kept on the phone for this workshop's addresses alone.</summary>
    public Seat Take(HttpContext http, Workshop workshop)
    {
        if (Find(http, workshop) is { } known) return known;
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        http.Response.Cookies.Append(Cookie, Convert.ToHexStringLower(secret), Options(http, workshop));
        return SeatOf(workshop.Id, secret);
    }

    /// <summary>What whoever asks has chosen to be called; it is on their phone alone.</summary>
    public static string? NameOf(HttpContext http) => Line(http.Request.Cookies[NameCookie]);

    /// <summary>Keeps on the phone what one chose to be called.</summary>
    public void Remember(HttpContext http, Workshop workshop, string? name) =>
        http.Response.Cookies.Append(NameCookie, Line(name) ?? "", Options(http, workshop));

    /// <summary>Leaves the seat, so that somebody else can join on the same phone.</summary>
    public void Leave(HttpContext http, Workshop workshop)
    {
        http.Response.Cookies.Delete(Cookie, Options(http, workshop));
        http.Response.Cookies.Delete(NameCookie, Options(http, workshop));
    }

    /// <summary>Who this secret is on the board of the workshop.</summary>
    public Seat SeatOf(Guid workshop, byte[] secret) => new(new Guid(keys.Seal(workshop).Mark([.. "seat:"u8, .. secret]).AsSpan(0, 16)));

    private CookieOptions Options(HttpContext http, Workshop workshop) => new()
    {
        HttpOnly = true,
        Secure = SessionCookie.Secure(environment) == CookieSecurePolicy.Always || http.Request.IsHttps,
        Path = $"/w/{workshop.Code}",
        SameSite = SameSiteMode.Lax,
        MaxAge = Kept,
        IsEssential = true,
    };

    private static string? Line(string? name)
    {
        var line = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line[..Math.Min(line.Length, LongestName)];
    }

    private static byte[]? SecretOf(string? cookie)
    {
        if (cookie is not { Length: SecretBytes * 2 } || !cookie.All(char.IsAsciiHexDigit)) return null;
        return Convert.FromHexString(cookie);
    }
}
