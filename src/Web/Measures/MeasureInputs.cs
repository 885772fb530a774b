namespace BlankeArk.Web.Measures;

/// <summary>A measure as it begins: from nothing, from a template or from an idea.</summary>
public sealed record NewMeasure
{
    public required string? Title { get; init; }
    public required string? What { get; init; }
    public required string? TargetGroup { get; init; }
    public required string Language { get; init; }
    /// <summary>The key of a template, whose steps, risks, training plan and indicators come along.</summary>
    public string? Template { get; init; }
    /// <summary>The number of the idea it puts to use.</summary>
    public int? Idea { get; init; }
}

/// <summary>What is said of a measure.</summary>
public sealed record MeasureInput
{
    public required string? Title { get; init; }
    public required string? What { get; init; }
    public required string? TargetGroup { get; init; }
    public required string? Partners { get; init; }
    public required string? Financing { get; init; }
    public Guid? Unit { get; init; }
    public Guid? Owner { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public required int Version { get; init; }
}

/// <summary>What users and staff said, and how people are to learn what is new.</summary>
public sealed record AskedInput
{
    public required string? UsersSaid { get; init; }
    public required string? StaffSaid { get; init; }
    public bool NeedsTraining { get; init; }
    public required string? TrainingPlan { get; init; }
    public required int Version { get; init; }
}

/// <summary>A step as it is written; without a title it goes, or was never one.</summary>
public sealed record StepInput(Guid? Id, string? Title, Guid? Responsible, DateOnly? StartsOn, DateOnly? DueOn);

/// <summary>A risk as it is written; empty it goes.</summary>
public sealed record RiskInput(Guid? Id, string? What, string? Remedy);

public sealed record TrialInput
{
    public required string? Size { get; init; }
    public required string? Who { get; init; }
    public required string? Criteria { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    /// <summary>The organisations it is held on behalf of too.</summary>
    public IReadOnlyList<Guid> Followers { get; init; } = [];
    /// <summary>Of the measure.</summary>
    public required int Version { get; init; }
}

public sealed record DecisionInput
{
    public required DecisionKind Kind { get; init; }
    public required string? Reason { get; init; }
    /// <summary>The day it was decided, where it is written down later; else today.</summary>
    public DateOnly? On { get; init; }
    /// <summary>Until when a trial is extended.</summary>
    public DateOnly? EndsOn { get; init; }
    /// <summary>Of the measure.</summary>
    public required int Version { get; init; }
}

/// <summary>What must be adapted where a measure is taken over, each empty where nothing need be; and why.</summary>
public sealed record AdoptInput
{
    public string? ForWhom { get; init; }
    public string? Size { get; init; }
    public string? Surroundings { get; init; }
    public string? Staffing { get; init; }
    public string? Technology { get; init; }
    public required string? Reason { get; init; }
}
