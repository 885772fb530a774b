using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Workshops;

/// <summary>A group's work in a workshop that has ended: what it asked.</summary>
public sealed class RecordGroup(Guid id, Guid workshopId, int place, string name, SealedText statement)
{
    public Guid Id { get; private init; } = id;
    public Guid WorkshopId { get; private init; } = workshopId;
    public int Place { get; private init; } = place;
    public string Name { get; private init; } = name;
    public SealedText Statement { get; set; } = statement;
}

/// <summary>What a round was called in the workshop.</summary>
public sealed class RecordRound(Guid id, Guid workshopId, int number, string title)
{
    public Guid Id { get; private init; } = id;
    public Guid WorkshopId { get; private init; } = workshopId;
    public int Number { get; private init; } = number;
    public string Title { get; private init; } = title;
}

/// <summary>Who raises a survivor at home.</summary>
public enum Home
{
    /// <summary>It was not asked: only what has a card has a home.</summary>
    NotAsked,
    /// <summary>Nobody does yet: it waits with those who run the programme.</summary>
    Awaited,
    Found,
    /// <summary>It was let go, and why was said.</summary>
    LetGo,
}

/// <summary>A stack of notes in the record, with what was said of it. The id is made anew when the workshop ends.</summary>
public sealed class RecordStack(Guid id, Guid workshopId, Guid groupId, int round, int place, SealedText name)
{
    public Guid Id { get; private init; } = id;
    public Guid WorkshopId { get; private init; } = workshopId;
    public Guid GroupId { get; private init; } = groupId;
    /// <summary>0 for problem statements, then the rounds.</summary>
    public int Round { get; private init; } = round;
    /// <summary>Its number in the workshop's record: survivors first in each round, never the order in which they were made.</summary>
    public int Place { get; private init; } = place;
    public SealedText Name { get; set; } = name;
    public bool Survives { get; init; }
    /// <summary>By all groups together, in plenum.</summary>
    public bool Chosen { get; init; }
    public int? PlenumDots { get; init; }
    public int? Dots { get; init; }
    /// <summary>Means of the five-point scales.</summary>
    public double? New { get; init; }
    public double? Useful { get; init; }
    /// <summary>How many said something of it.</summary>
    public int? Said { get; init; }
    /// <summary>A survivor's card as JSON (<see cref="Boards.Card"/>).</summary>
    public SealedText? Card { get; set; }
    public Home Home { get; set; }
    /// <summary>Why it was let go.</summary>
    public SealedText? LetGo { get; set; }
}

/// <summary>A note in the record. The id is made anew when the workshop ends, and there is no order among notes.</summary>
public sealed class RecordNote(Guid id, Guid workshopId, Guid groupId, int round, SealedText text)
{
    public Guid Id { get; private init; } = id;
    public Guid WorkshopId { get; private init; } = workshopId;
    public Guid GroupId { get; private init; } = groupId;
    public int Round { get; private init; } = round;
    /// <summary>The heading of the phase it was written under, such as «good»; empty where there was none.</summary>
    public string WrittenUnder { get; init; } = "";
    /// <summary>The survivor of the round before that it was written under.</summary>
    public Guid? HeadingId { get; init; }
    public Guid? StackId { get; set; }
    public SealedText Text { get; set; } = text;
    /// <summary>Taken from the screens while the workshop went on.</summary>
    public bool Hidden { get; init; }
    /// <summary>Its words were removed for somebody's sake.</summary>
    public bool Removed { get; set; }
}

/// <summary>A template of the programme's own: phases as JSON.</summary>
public sealed class WorkshopTemplate(Guid id, Guid programmeId, string title, string phases)
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public string Title { get; set; } = title;
    public string Phases { get; set; } = phases;
}

/// <summary>
/// What happened on a board, from one command: its events as JSON, sealed under the workshop's key. Numbered without gaps
/// by the last of its events; written and read raw.
/// </summary>
public sealed class WorkshopEvent(Guid id, Guid workshopId, long number, Guid op, SealedText events)
{
    public Guid Id { get; private init; } = id;
    public Guid WorkshopId { get; private init; } = workshopId;
    /// <summary>Of the last of these events, counted from 1 in the workshop.</summary>
    public long Number { get; private init; } = number;
    /// <summary>The command's own id, made by whoever sent it: sent again, it has no second effect.</summary>
    public Guid Op { get; private init; } = op;
    public SealedText Events { get; private init; } = events;
}
