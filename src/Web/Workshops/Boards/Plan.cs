using System.Text.Json.Serialization;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>What is done in a phase.</summary>
public enum PhaseKind
{
    /// <summary>The group makes its problem statement: proposals, merged, one chosen.</summary>
    Statement,
    /// <summary>Everybody writes; nothing is judged («lage»).</summary>
    Produce,
    /// <summary>Stacking, dots or scales, and choosing what survives («lande»).</summary>
    Land,
    /// <summary>Each survivor becomes a card with a first step and a home.</summary>
    Refine,
    /// <summary>What survived in each group is shown to all.</summary>
    Plenum,
    /// <summary>Talk, a break, a round of introductions: nothing is written.</summary>
    Talk,
}

/// <summary>When somebody sees what the others have written.</summary>
public enum Showing { AtReveal, Live }

/// <summary>How a group finds out what it believes in.</summary>
public enum Voting { None, Dots, Scales }

/// <summary>A phase as planned; the facilitator may change it until it has begun, and its time at any moment.</summary>
public sealed record Phase
{
    public const int LongestTitle = 80;
    public const int LongestInstruction = 500;
    public const int MostDots = 10;

    /// <summary>Its own within the workshop, from 1; kept when phases are moved.</summary>
    public required int Number { get; init; }
    public required PhaseKind Kind { get; init; }
    /// <summary>What is produced in a round is landed in the same: 1 directions, 2 ideas, 3 refinement. 0 for phases outside the rounds.</summary>
    public required int Round { get; init; }
    public required string Title { get; init; }
    public string Instruction { get; init; } = "";
    public required int Minutes { get; init; }
    public Showing Showing { get; init; } = Showing.AtReveal;
    public Voting Voting { get; init; } = Voting.None;
    /// <summary>Dots a person may place in all; 1–<see cref="MostDots"/>.</summary>
    public int Dots { get; init; } = 3;
    /// <summary>Headings to write under, such as «good» and «hard»; none where notes simply lie there.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    [JsonIgnore]
    public bool Writes => Kind is PhaseKind.Statement or PhaseKind.Produce;
}
