namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What is planned of a gathering; the texts as they were written.</summary>
public sealed record PlannedGathering
{
    public required GatheringKind Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>The group that meets; null for everybody.</summary>
    public Guid? GroupId { get; init; }
    public required DateOnly Date { get; init; }
    public required TimeOnly FromTime { get; init; }
    public TimeOnly? ToTime { get; init; }
    public string Place { get; init; } = "";
    public string Agenda { get; init; } = "";
    /// <summary>The version that was read before editing.</summary>
    public int Version { get; init; }
}

public sealed record MinutesInput
{
    public required string Body { get; init; }
    /// <summary>The version that was read before writing; 0 where there were no minutes.</summary>
    public int Version { get; init; }
}

public sealed record DecisionInput
{
    public required string Wording { get; init; }
    public string Why { get; init; } = "";
    public int Version { get; init; }
}

public sealed record ActionInput
{
    public required string Task { get; init; }
    public Guid? ResponsiblePersonId { get; init; }
    public required DateOnly Due { get; init; }
    public int Version { get; init; }
}

/// <summary>
/// What somebody at the door chose for a person, and what the form showed when it was drawn. Null is unmarked: not here.
/// Only what differs is a choice, so two at the door do not undo each other.
/// </summary>
public sealed record Mark(Guid PersonId, Presence? Shown, Presence? Chosen);
