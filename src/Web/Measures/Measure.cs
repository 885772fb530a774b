using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Measures;

/// <summary>How far a measure has come. A stop is a result too.</summary>
public enum MeasureStage
{
    Planned,
    /// <summary>Tried on a small scale.</summary>
    Trial,
    /// <summary>Rolled out, or begun without a trial.</summary>
    InUse,
    Stopped,
    /// <summary>Done as planned.</summary>
    Ended,
}

/// <summary>
/// What is done in an organisation to put an idea to use: who, for whom, with what, and in which steps. Belongs to the
/// organisation, and outlives the programme.
/// </summary>
public sealed class Measure(Guid id, int number, Guid organisationId, string title) : IVersioned, IShown
{
    public const int LongestTitle = 120, LongestLine = 300, LongestText = 4_000;

    public Guid Id { get; private init; } = id;
    /// <summary>Its name in addresses, in the deployment.</summary>
    public int Number { get; private init; } = number;
    public Guid OrganisationId { get; private init; } = organisationId;
    public Guid? UnitId { get; set; }
    public Guid? ProgrammeId { get; init; }
    public Guid? GroupId { get; init; }
    public required string Language { get; init; }
    public string Title { get; set; } = title;
    /// <summary>What is done.</summary>
    public string What { get; set; } = "";
    public string TargetGroup { get; set; } = "";
    public string Partners { get; set; } = "";
    public string Financing { get; set; } = "";
    public Guid? OwnerPersonId { get; set; }
    public MeasureStage Stage { get; set; } = MeasureStage.Planned;
    public Visibility Visibility { get; set; } = Visibility.Programme;
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    /// <summary>What users said when asked; with <see cref="StaffSaid"/> required before a start.</summary>
    public string UsersSaid { get; set; } = "";
    public string StaffSaid { get; set; } = "";
    /// <summary>It brings technology or a new way of working: a training plan is required before it is introduced.</summary>
    public bool NeedsTraining { get; set; }
    public string TrainingPlan { get; set; } = "";
    /// <summary>The template it began from.</summary>
    public string? Template { get; init; }
    public DateTime MovedAt { get; set; }
    public int Version { get; private set; }
}

/// <summary>A step of a measure, with who answers for it and by when.</summary>
public sealed class MeasureStep(Guid id, Guid measureId, string title) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    public string Title { get; set; } = title;
    public Guid? ResponsiblePersonId { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateOnly? DoneOn { get; set; }
    public int Version { get; private set; }
}

/// <summary>What may go wrong, and what is done about it.</summary>
public sealed class MeasureRisk(Guid id, Guid measureId, string what, string remedy)
{
    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    public string What { get; set; } = what;
    public string Remedy { get; set; } = remedy;
}

/// <summary>The small-scale trial of a measure.</summary>
public sealed class Trial(Guid id, Guid measureId) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    /// <summary>How many, how much.</summary>
    public string Size { get; set; } = "";
    public string Who { get; set; } = "";
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    /// <summary>What must be seen for going on, said before it starts.</summary>
    public string Criteria { get; set; } = "";
    public int Version { get; private set; }
}

public enum DecisionKind { StartTrial, Start, RollOut, Extend, Stop, End, Rebase }

/// <summary>A decision on a measure, with its reasons. Only ever added to.</summary>
public sealed class MeasureDecision(Guid id, Guid measureId, DecisionKind kind, string reason, DateOnly on)
{
    public const int LongestReason = 2_000;

    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    public DecisionKind Kind { get; private init; } = kind;
    public string Reason { get; private init; } = reason;
    public DateOnly On { get; private init; } = on;
    public Guid? ByPersonId { get; set; }
}

/// <summary>
/// That a trial is held on behalf of another organisation too: it follows the trial, and decides for itself when it is done.
/// </summary>
public sealed class TrialFollower(Guid id, Guid measureId, Guid organisationId) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    public Guid OrganisationId { get; private init; } = organisationId;
    /// <summary>Whether it takes the measure over; null while it has not decided.</summary>
    public bool? TakesOver { get; set; }
    public string Reason { get; set; } = "";
    public DateOnly? DecidedOn { get; set; }
    public Guid? ByPersonId { get; set; }
    public int Version { get; private set; }
}
