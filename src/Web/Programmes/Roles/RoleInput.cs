using BlankeArk.Web.Platform.Access;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>A role to be given: to somebody known, or to somebody new by name and address.</summary>
public sealed record RoleInput
{
    public required Role Role { get; init; }
    public Guid? PersonId { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public required DateOnly FromDate { get; init; }
    /// <summary>The last day, or null when it is not known.</summary>
    public DateOnly? ToDate { get; init; }
    public string? Why { get; init; }
}

/// <summary>A role to be ended: with its last day, or at once.</summary>
public sealed record RoleEnd
{
    public required Guid Grant { get; init; }
    public DateOnly? LastDay { get; init; }
    public string? Why { get; init; }
}

/// <summary>Where a role holds: in a programme, for an organisation, or, with neither, at the deployment.</summary>
public sealed record RolePlace(Guid? Programme = null, Guid? Organisation = null);

/// <summary>The fields of a role to be given, as they are posted.</summary>
public class RoleFields
{
    public string? Role { get; set; }
    public string? Person { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? FromDate { get; set; }
    public string? ToDate { get; set; }
    public string? Why { get; set; }

    public RoleInput Input() => new()
    {
        // Public is given to nobody: what was not chosen is refused with it.
        Role = Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : Platform.Access.Role.Public,
        PersonId = Guid.TryParse(Person, out var person) ? person : null,
        Name = Name,
        Email = Email,
        FromDate = Days.Read(FromDate, nameof(FromDate)),
        ToDate = Days.ReadOrNull(ToDate, nameof(ToDate)),
        Why = Why,
    };
}

/// <summary>The fields of a role to be ended, as they are posted.</summary>
public sealed class RoleEndFields
{
    public string? Grant { get; set; }
    public string? LastDay { get; set; }
    public string? Reason { get; set; }

    public RoleEnd Input() => new()
    {
        Grant = Guid.TryParse(Grant, out var grant) ? grant : throw new Platform.UserMistake(RoleTexts.RoleMissing, nameof(Grant)),
        LastDay = Days.ReadOrNull(LastDay, nameof(LastDay)),
        Why = Reason,
    };
}
