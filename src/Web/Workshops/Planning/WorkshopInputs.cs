using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A workshop to be made.</summary>
public sealed record NewWorkshop
{
    /// <summary>What it is called; the template's name where nothing is written.</summary>
    public required string? Title { get; init; }
    public required DateOnly HeldOn { get; init; }
    public required Guid? Facilitator { get; init; }
    /// <summary>What the template is called, and its plan.</summary>
    public required string TemplateTitle { get; init; }
    public required IReadOnlyList<Phase> Phases { get; init; }
    /// <summary>Names, one a line; one group without a name where there are none.</summary>
    public string? Groups { get; init; }
    /// <summary>Given in a demo, where it is to be the same each time; else made by chance.</summary>
    internal string? Code { get; init; }
    /// <summary>What has happened in it already, in a demo.</summary>
    internal Action<BoardScript, Guid>? Script { get; init; }
}

/// <summary>A group as it is written in a form.</summary>
public sealed record GroupInput
{
    public required string? Name { get; init; }
    public required string? Material { get; init; }
    public required bool SelfLed { get; init; }
}

/// <summary>A phase as it is written in a form.</summary>
public sealed record PhaseInput
{
    public required PhaseKind Kind { get; init; }
    public required int Round { get; init; }
    public required string? Title { get; init; }
    public required string? Instruction { get; init; }
    public required int Minutes { get; init; }
    public required Showing Showing { get; init; }
    public required Voting Voting { get; init; }
    public required int Dots { get; init; }
    /// <summary>One a line.</summary>
    public required string? Columns { get; init; }
}
