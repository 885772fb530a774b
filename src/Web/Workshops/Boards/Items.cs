namespace BlankeArk.Web.Workshops.Boards;

/// <summary>A note: who wrote it is for the board alone, and is told nobody.</summary>
public sealed record NoteItem
{
    public const int Longest = 280;

    public required Guid Id { get; init; }
    public required Guid By { get; init; }
    public Guid? Group { get; init; }
    public required int Round { get; init; }
    public int Column { get; init; }
    /// <summary>The survivor of the round before that it is written under.</summary>
    public Guid? Heading { get; init; }
    public required string Text { get; init; }
    public Guid? Stack { get; init; }
    public bool IsHidden { get; init; }
    public bool IsRemoved { get; init; }
    public required long Made { get; init; }
    /// <summary>The number of the event that changed it last, or made it visible.</summary>
    public required long Revision { get; init; }
}

public sealed record StackItem
{
    public const int LongestName = 120;

    public required Guid Id { get; init; }
    public Guid? Group { get; init; }
    public required int Round { get; init; }
    public string Name { get; init; } = "";
    public bool Survives { get; init; }
    public Card? Card { get; init; }
    public required long Made { get; init; }
    public long Revision { get; init; }
}

public sealed record GroupItem(Guid Id, string Name)
{
    public const int LongestName = 60;

    public long Revision { get; init; }
}
