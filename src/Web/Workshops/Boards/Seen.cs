namespace BlankeArk.Web.Workshops.Boards;

/// <summary>For whom a board is seen. Nothing that only one of them may see is in what an audience sees.</summary>
public readonly record struct Audience
{
    public Guid? OnlyGroup { get; private init; }
    public bool IsFacilitators { get; private init; }

    /// <summary>The participants of a group, and its wall.</summary>
    public static Audience Group(Guid group) => new() { OnlyGroup = group };

    /// <summary>A wall or list of all groups.</summary>
    public static Audience All => default;

    /// <summary>Those who lead: all groups, with what is hidden.</summary>
    public static Audience Facilitators => new() { IsFacilitators = true };
}

/// <summary>
/// What an audience is to be sent: items changed since a number, whole, by their ids. <see cref="Fresh"/>, <see cref="Now"/>
/// and who is present are for the sender to fill in.
/// </summary>
public sealed record Seen
{
    public required long N { get; init; }
    /// <summary>Everything known before is to be forgotten.</summary>
    public bool Fresh { get; init; }
    public DateTime Now { get; init; }
    public required Head Head { get; init; }
    /// <summary>Null: as before.</summary>
    public IReadOnlyList<Phase>? Plan { get; init; }
    public required IReadOnlyList<GroupView> Groups { get; init; }
    public required IReadOnlyList<NoteView> Notes { get; init; }
    public required IReadOnlyList<StackView> Stacks { get; init; }
    /// <summary>Notes, stacks and groups no longer to be seen.</summary>
    public required IReadOnlyList<Guid> Gone { get; init; }
}

/// <summary>Whether all vote on the groups' survivors.</summary>
public enum PlenumVoting { Open, Counted }

/// <summary>What holds for all: the phase, the timer, how many have joined.</summary>
public sealed record Head(int? Phase, DateTime? Until, int? Left, bool Pause, bool Finished, PlenumVoting? Plenum, int Of, int Present = 0);

/// <summary>A group. How many have written and voted is of the round that goes on; material is null when it is as before.</summary>
public sealed record GroupView(
    Guid Id, string Name, string? Material, string Statement, bool SelfLed, int Members, int Written, int? NotWritten, int Voted,
    IReadOnlyList<int> Revealed, IReadOnlyList<int> Voting, IReadOnlyList<int> Counted, long Rev);

public sealed record NoteView(Guid Id, Guid Group, int Round, int Column, Guid? Heading, string Text, Guid? Stack, bool Hidden, bool Removed, long Rev);

/// <summary>A stack, with what was said of it once that is counted; plenum: its dots there.</summary>
public sealed record StackView(
    Guid Id, Guid Group, int Round, string Name, bool Survives, bool Chosen, int? Dots, double? New, double? Useful, int Said, int? Plenum,
    Card? Card, long Rev);

/// <summary>
/// What is sent to one participant alone: own notes, shown or not, and own votes. Taken in after what the audience sees of
/// the same number, for an own note that is hidden is gone to the others.
/// </summary>
public sealed record Own(Guid? Group, IReadOnlyList<NoteView> Notes, IReadOnlyList<Guid> Gone, IReadOnlyList<OwnVote> Votes);

public sealed record OwnVote(Guid Stack, int Dots, int? New, int? Useful, int Plenum);
