using System.Globalization;

namespace BlankeArk.Web.Programmes;

/// <summary>The fields of a phase as they are posted.</summary>
public sealed class PhaseFields
{
    public string? Version { get; set; }
    public string? Name { get; set; }
    public string? Purpose { get; set; }
    public string? StartsOn { get; set; }
    public string? EndsOn { get; set; }

    public static PhaseFields Of(Phase phase) => new()
    {
        Version = phase.Version.ToString(CultureInfo.InvariantCulture),
        Name = phase.Name,
        Purpose = phase.Purpose,
        StartsOn = Days.Field(phase.StartsOn),
        EndsOn = Days.Field(phase.EndsOn),
    };

    public PhaseInput Phase() => new()
    {
        Version = int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : -1,
        Name = Name ?? "",
        Purpose = Purpose ?? "",
        StartsOn = Days.Read(StartsOn, nameof(StartsOn)),
        EndsOn = Days.Read(EndsOn, nameof(EndsOn)),
    };
}
