using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>What signing in adds to the house: for commands and server alike, then for the web alone.</summary>
internal static class IdentityPart
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddScoped<KnownPeople>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInLinks>();
        services.AddSingleton(SignInLetters.SignIn);
    }

    public static void AddIdentityWeb(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => SessionCookie.Configure(cookie, environment));
        services.AddRateLimiter(Throttle.Configure);
    }

    public static IReadOnlyList<PersonalData> PersonalData { get; } =
    [
        new(MyTexts.DataSession, MyTexts.DataAbout, MyTexts.DataSessionWhy, MyTexts.DataSessionUntil),
        new(MyTexts.DataLink, MyTexts.DataLinkAbout, MyTexts.DataLinkWhy, MyTexts.DataLinkUntil),
    ];
}
