using System.Text.Json.Serialization;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>
/// Something that has happened in a workshop. The board is what follows from its events in their order; they are never
/// changed, but for words removed for confidentiality, which are erased wherever they stood (<see cref="Erases"/>).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "k")]
[JsonDerivedType(typeof(PlanSet), "plan")]
[JsonDerivedType(typeof(GroupSet), "group")]
[JsonDerivedType(typeof(Joined), "join")]
[JsonDerivedType(typeof(PhaseBegun), "phase")]
[JsonDerivedType(typeof(TimerSet), "timer")]
[JsonDerivedType(typeof(NoteWritten), "note")]
[JsonDerivedType(typeof(NoteWithdrawn), "withdraw")]
[JsonDerivedType(typeof(NotesRevealed), "reveal")]
[JsonDerivedType(typeof(NoteHidden), "hide")]
[JsonDerivedType(typeof(NoteRemoved), "remove")]
[JsonDerivedType(typeof(StackSet), "stack")]
[JsonDerivedType(typeof(NotesStacked), "put")]
[JsonDerivedType(typeof(Voted), "vote")]
[JsonDerivedType(typeof(VotingSet), "voting")]
[JsonDerivedType(typeof(SurvivorSet), "survivor")]
[JsonDerivedType(typeof(StatementSet), "statement")]
[JsonDerivedType(typeof(CardSet), "card")]
[JsonDerivedType(typeof(PauseAsked), "pause")]
[JsonDerivedType(typeof(Finished), "finish")]
public abstract record BoardEvent
{
    /// <summary>The notes whose words are to be erased from every earlier event.</summary>
    [JsonIgnore]
    public virtual Guid? Erases => null;

    /// <summary>The same event without the words of the note, or itself when it has none of them.</summary>
    public virtual BoardEvent Without(Guid note) => this;
}

public sealed record PlanSet(IReadOnlyList<Phase> Phases) : BoardEvent;

/// <summary>A group is there, or is called something else; with the ids of people never.</summary>
public sealed record GroupSet(Guid Group, string Name) : BoardEvent;

/// <summary>Somebody came, or went over to another group. The id is the workshop's own; the name is what they chose to say.</summary>
public sealed record Joined(Guid By, string? Name, Guid? Group) : BoardEvent;

public sealed record PhaseBegun(int Phase) : BoardEvent;

/// <summary>The timer runs to an instant, or stands with so much left, or is off.</summary>
public sealed record TimerSet(DateTime? Until, TimeSpan? Left) : BoardEvent;

/// <summary>A note as it is written and as it is written over.</summary>
public sealed record NoteWritten(Guid Note, Guid By, Guid? Group, int Round, int Column, Guid? Heading, string Text) : BoardEvent
{
    public override BoardEvent Without(Guid note) => note == Note ? this with { Text = "" } : this;
}

/// <summary>By its writer, before it was shown.</summary>
public sealed record NoteWithdrawn(Guid Note) : BoardEvent;

/// <summary>What was written in a round is shown to all of its group, or of every group.</summary>
public sealed record NotesRevealed(int Round, Guid? Group) : BoardEvent;

/// <summary>An unseemly note is taken from the screens, or put back; the record keeps it.</summary>
public sealed record NoteHidden(Guid Note, bool Hidden) : BoardEvent;

/// <summary>A note that names a patient or a colleague: its words are erased everywhere, and a blank is left.</summary>
public sealed record NoteRemoved(Guid Note) : BoardEvent
{
    public override Guid? Erases => Note;
}

public sealed record StackSet(Guid Stack, Guid? Group, int Round, string Name) : BoardEvent;

/// <summary>Notes put on a stack, or taken off when it is none.</summary>
public sealed record NotesStacked(IReadOnlyList<Guid> Notes, Guid? Stack) : BoardEvent;

/// <summary>All a person now says of a stack: dots, or how new and how useful it is (1–5). Nothing said takes it back.</summary>
public sealed record Voted(Guid By, Guid Stack, int Dots, int? New, int? Useful) : BoardEvent;

public sealed record VotingSet(int Round, Guid? Group, bool Open) : BoardEvent;

public sealed record SurvivorSet(Guid Stack, bool Survives) : BoardEvent;

public sealed record StatementSet(Guid? Group, string Text) : BoardEvent;

/// <summary>A survivor's card as it now stands.</summary>
public sealed record CardSet(Guid Stack, Card Card) : BoardEvent;

/// <summary>Somebody asks for a pause; nobody is told who. Taken back when it is seen to.</summary>
public sealed record PauseAsked(bool Asked) : BoardEvent;

public sealed record Finished : BoardEvent;

/// <summary>What a survivor would be in somebody's working day.</summary>
public sealed record Card
{
    public const int Longest = 500;

    public string What { get; init; } = "";
    public string ForWhom { get; init; } = "";
    public string New { get; init; } = "";
    public string Takes { get; init; } = "";
    /// <summary>The first step, within two weeks.</summary>
    public string FirstStep { get; init; } = "";
    /// <summary>Who raises it at home, in which municipality: a voluntary signature, which binds nobody.</summary>
    public string Home { get; init; } = "";
    /// <summary>Nobody does yet, and the project group is to see it.</summary>
    public bool NoHomeYet { get; init; }
    public string CouldFail { get; init; } = "";
    public bool Landed { get; init; }

    /// <summary>What is missing before it may land.</summary>
    public Refusal? WhyNotLand =>
        string.IsNullOrWhiteSpace(FirstStep) ? Refusal.NoFirstStep : string.IsNullOrWhiteSpace(Home) && !NoHomeYet ? Refusal.NoHome : null;
}
