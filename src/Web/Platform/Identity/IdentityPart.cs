using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>What signing in adds to the house: for commands and server alike, then for the web alone.</summary>
internal static class IdentityPart
{
    public static void AddIdentity(this IServiceCollection services, ProviderList providers)
    {
        services.AddScoped<KnownPeople>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInLinks>();
        services.AddSingleton(SignInLetters.SignIn);
        services.AddScoped<Passkeys>();
        services.AddScoped<PasskeyDesk>();
        services.AddSingleton(PasskeyLetters.Added);
        services.AddProviders(providers);
        // Of the framework's identity only its passkey handler, over people of our own.
        services.AddIdentityCore<PersonRef>().AddUserStore<PasskeyPeople>();
        services.AddScoped<IPasskeyHandler<PersonRef>, PasskeyHandler<PersonRef>>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<Deployment>(Configure);
    }

    private static void Configure(IdentityPasskeyOptions passkeys, Deployment deployment)
    {
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ValidateOrigin = context => ValueTask.FromResult(
            !context.CrossOrigin
            && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
            && (origin.Scheme == Uri.UriSchemeHttps || origin.Host == "localhost")
            && origin.Host == context.HttpContext.Request.Host.Host
            && PasskeyDesk.IsOurs(context.HttpContext, deployment));
    }

    public static void AddIdentityWeb(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => SessionCookie.Configure(cookie, environment));
        services.AddRateLimiter(Throttle.Configure);
    }

    public static IReadOnlyList<PersonalData> PersonalData { get; } =
    [
        new(MyTexts.DataSession, MyTexts.DataAbout, MyTexts.DataSessionWhy, MyTexts.DataSessionUntil),
        new(PasskeyTexts.Data, PasskeyTexts.DataAbout, PasskeyTexts.DataWhy, PasskeyTexts.DataUntil),
        ProvidersPart.PersonalData,
        new(MyTexts.DataLink, MyTexts.DataLinkAbout, MyTexts.DataLinkWhy, MyTexts.DataLinkUntil),
    ];
}
