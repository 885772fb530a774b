namespace BlankeArk.Web.Platform.Backups;

/// <summary>The part of Platform that keeps what people have written: backups, drills, restores and keys.</summary>
internal static class BackupsPart
{
    public static void AddBackups(this IServiceCollection services, BackupSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<KeyBackups>()
        .AddScoped<Upkeep>()
        .AddScoped<BackupMaker>()
        .AddScoped<Drilling>()
        .AddScoped<Restoring>()
        .AddScoped<AfterRestore>()
        .AddScoped<KeyRotation>()
        .AddScoped<UpkeepNight>();
}
