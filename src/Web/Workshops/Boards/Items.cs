namespace BlankeArk.Web.Workshops.Boards;

/// <summary>A note: who wrote it is for the board alone, and is told nobody.</summary>
public sealed record NoteItem
{
    public const int Longest = 280;

    public required Guid Id { get; init; }
    public required Guid By { get; init; }
    public required Guid Group { get; init; }
    public required int Round { get; init; }
    public int Column { get; init; }
    /// <summary>The survivor of an earlier round that it is written under.</summary>
    public Guid? Heading { get; init; }
    public required string Text { get; init; }
    /// <summary>Copied from paper by whoever leads; counts for nobody.</summary>
    public bool FromPaper { get; init; }
    public Guid? Stack { get; init; }
    public bool IsHidden { get; init; }
    public bool IsRemoved { get; init; }
    public bool IsWithdrawn { get; init; }
}

/// <summary>A stack of notes of one group and round.</summary>
public sealed record StackItem
{
    public const int LongestName = 120;

    public required Guid Id { get; init; }
    public required Guid Group { get; init; }
    public required int Round { get; init; }
    public string Name { get; init; } = "";
    public bool Survives { get; init; }
    /// <summary>By all, in plenum.</summary>
    public bool IsChosen { get; init; }
    public Card? Card { get; init; }
    public bool IsUnmade { get; init; }
}

/// <summary>Those who work together, with what they start from and what they ask.</summary>
public sealed record GroupItem
{
    public const int LongestName = 60;
    public const int LongestMaterial = 2_000;
    public const int LongestStatement = 300;

    public required Guid Id { get; init; }
    public string Name { get; init; } = "";
    public string Material { get; init; } = "";
    /// <summary>Its members may reveal, open and close voting, and choose for themselves.</summary>
    public bool SelfLed { get; init; }
    public string Statement { get; init; } = "";
    /// <summary>The number of the event that changed what it starts from, or first let the other groups see it.</summary>
    public long MaterialRevision { get; init; }
}

/// <summary>What was said of a stack, by all who said anything.</summary>
public sealed record Sums(int? Dots, double? New, double? Useful, int Said);
