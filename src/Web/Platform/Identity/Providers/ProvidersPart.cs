using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>What signing in through providers adds to the house.</summary>
internal static class ProvidersPart
{
    public static void AddProviders(this IServiceCollection services, ProviderList providers)
    {
        services.AddSingleton(providers);
        services.AddSingleton<ProviderChannel>();
        services.AddSingleton<IdTokens>();
        services.AddSingleton<SubjectHash>();
        services.AddScoped<Trips>();
        services.AddScoped<ProviderLinks>();
        services.AddScoped<ProviderDoor>();
        services.AddScoped<ProviderDesk>();
        services.AddSingleton(ProviderLetters.Joined);
    }

    public static PersonalData PersonalData { get; } = new(ProviderTexts.Data, ProviderTexts.DataAbout, ProviderTexts.DataWhy, ProviderTexts.DataUntil);
}
