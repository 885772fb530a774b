namespace BlankeArk.Web.Programmes;

/// <summary>What is written of a programme when it is begun or edited.</summary>
public sealed record ProgrammeInput
{
    public required string Title { get; init; }
    public required string Language { get; init; }
    public required DateOnly StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public Guid? ParentId { get; init; }
    public string Question { get; init; } = "";
    public string Goal { get; init; } = "";
    public string EffectGoal { get; init; } = "";
    public string ResultGoal { get; init; } = "";
    public string Mandate { get; init; } = "";
    /// <summary>The version that was read before editing.</summary>
    public int Version { get; init; }
}

/// <summary>An organisation as it is picked: a municipality by its number, one already registered by its id, or another by name.</summary>
public sealed record OrganisationChoice
{
    public Guid? Id { get; init; }
    public string? MunicipalityNumber { get; init; }
    public string? Name { get; init; }
    public OrganisationKind Kind { get; init; } = OrganisationKind.Other;
    public bool Fictional { get; init; }
}

public sealed record PhaseInput
{
    public required string Name { get; init; }
    public required string Purpose { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required DateOnly EndsOn { get; init; }
    public int Version { get; init; }
}

public sealed record ReflectionInput
{
    public required string Good { get; init; }
    public required string Hard { get; init; }
    public int Version { get; init; }
}

public sealed record GroupInput
{
    public required GroupKind Kind { get; init; }
    public required string Name { get; init; }
    public required string Purpose { get; init; }
    public int Version { get; init; }
}
