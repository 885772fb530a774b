using System.Globalization;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Platform.Backups;

/// <summary>Where backups go and when. Keys and database never lie in the same place.</summary>
public sealed class BackupSettings
{
    /// <exception cref="SettingsRefused">They cannot be meant so.</exception>
    public BackupSettings(IConfiguration configuration, Deployment deployment)
    {
        var backup = configuration.GetSection("Backup");
        Folder = Given(backup["Folder"]) is { } folder ? Path.GetFullPath(folder) : null;
        Keys = Path.GetFullPath(Given(backup["Keys"]) ?? Path.Combine(deployment.Data, "key-backups"));
        At = Given(backup["At"]) is not { } at ? new TimeOnly(2, 30)
            : TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : throw new SettingsRefused("Backup:At is not a time of day, such as 02:30.");
        Keep = Given(backup["Keep"]) is not { } keep ? 30
            : int.TryParse(keep, NumberStyles.None, CultureInfo.InvariantCulture, out var nights) && nights is > 0 and <= 3650 ? nights
            : throw new SettingsRefused("Backup:Keep is how many nightly backups are kept: a whole number from 1 to 3650.");
        if (Overlap(Keys, deployment.Keys)) throw new SettingsRefused("Backup:Keys must not be inside the key store, nor the key store inside it.");
        if (Folder is not null && WhyNot(Folder, deployment) is not null)
            throw new SettingsRefused("Backup:Folder and the keys (Keys, Backup:Keys) must not lie inside each other: who gets hold of the database's backups is not to find the keys beside them.");
    }

    /// <summary>Where nightly backups of the database go; null when none are made.</summary>
    public string? Folder { get; }
    /// <summary>Where backups of the keys go, and are removed after a week.</summary>
    public string Keys { get; }
    /// <summary>The time of the night, in Norway.</summary>
    public TimeOnly At { get; }
    /// <summary>How many nightly backups are kept.</summary>
    public int Keep { get; }

    /// <summary>Why backups of the database cannot go there, or null.</summary>
    public string? WhyNot(string folder, Deployment deployment)
    {
        var full = Path.GetFullPath(folder);
        return Overlap(full, Keys) || Overlap(full, deployment.Keys) ? BackupTexts.ApartFromKeys.With(full, Keys) : null;
    }

    private static bool Overlap(string one, string other) => IsIn(one, other) || IsIn(other, one);

    private static bool IsIn(string inner, string outer) =>
        (Path.TrimEndingDirectorySeparator(inner) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
