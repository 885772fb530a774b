using System.Security.Cryptography;
using System.Text.Json;
using BlankeArk.Web.Platform.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>
/// Trips under way: one cookie each, so that tabs do not disturb each other, bound to the browser that began it, and good
/// once, for ten minutes.
/// </summary>
public sealed class Trips(Db db, IDataProtectionProvider protection, IHostEnvironment environment, TimeProvider clock)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);
    private const int Most = 6;
    private readonly IDataProtector protector = protection.CreateProtector("provider", "trip");

    private string Prefix => (environment.IsDevelopment() ? "" : "__Host-") + "blankeark.trip.";

    internal void Begin(HttpContext http, Trip trip)
    {
        // Trips never ended would fill the browser's jar.
        foreach (var forgotten in http.Request.Cookies.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Skip(Most - 1))
            http.Response.Cookies.Delete(forgotten, Options(http));
        http.Response.Cookies.Append(NameOf(trip.State), protector.Protect(JsonSerializer.Serialize(trip)), Options(http));
    }

    /// <summary>The trip this browser began under this state. It is over now, whatever comes of it.</summary>
    internal async Task<Trip?> End(HttpContext http, string? state)
    {
        if (string.IsNullOrEmpty(state) || http.Request.Cookies[NameOf(state)] is not { Length: > 0 } kept) return null;
        http.Response.Cookies.Delete(NameOf(state), Options(http));
        var trip = Open(kept);
        return trip?.State == state && Now - trip.BegunAt < GoodFor && await Spend(state) ? trip : null;
    }

    private Trip? Open(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<Trip>(protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // A cookie can be copied; the database remembers that it was used.
    private async Task<bool> Spend(string state)
    {
        var (spent, now, hash) = (0, Now, Secret.Hash(state));
        await db.WriteUnaudited(async () =>
        {
            spent = await db.Database.ExecuteSqlAsync($"insert into spent_trip (state_hash, at) values ({hash}, {now}) on conflict (state_hash) do nothing");
            await db.SpentTrips.Where(t => t.At < now - GoodFor - GoodFor).ExecuteDeleteAsync();
        });
        return spent == 1;
    }

    private string NameOf(string state) => Prefix + Secret.Hash(state)[..16];

    // Lax: it must come along when the provider sends the browser back.
    private CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps || !environment.IsDevelopment(),
        SameSite = SameSiteMode.Lax,
        MaxAge = GoodFor,
        IsEssential = true,
        Path = "/",
    };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
