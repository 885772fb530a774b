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
[JsonDerivedType(typeof(WordsRemoved), "remove")]
[JsonDerivedType(typeof(StackSet), "stack")]
[JsonDerivedType(typeof(StackUnmade), "unmake")]
[JsonDerivedType(typeof(NotesStacked), "put")]
[JsonDerivedType(typeof(Voted), "vote")]
[JsonDerivedType(typeof(VotedInPlenum), "plenumVote")]
[JsonDerivedType(typeof(VotingSet), "voting")]
[JsonDerivedType(typeof(PlenumVotingSet), "plenumVoting")]
[JsonDerivedType(typeof(SurvivorSet), "survivor")]
[JsonDerivedType(typeof(ChosenSet), "chosen")]
[JsonDerivedType(typeof(StatementSet), "statement")]
[JsonDerivedType(typeof(CardSet), "card")]
[JsonDerivedType(typeof(PauseAsked), "pause")]
[JsonDerivedType(typeof(Finished), "finish")]
public abstract record BoardEvent
{
    /// <summary>The note, stack or group whose words are to be erased from every earlier event.</summary>
    [JsonIgnore]
    public virtual Guid? Erases => null;

    /// <summary>The same event without the words of that note, stack or group; itself when it has none of them.</summary>
    public virtual BoardEvent Without(Guid id) => this;
}

public sealed record PlanSet(IReadOnlyList<Phase> Phases) : BoardEvent;

/// <summary>A group is there, or is called something else or starts from something else.</summary>
public sealed record GroupSet(Guid Group, string Name, string Material, bool SelfLed) : BoardEvent
{
    public override BoardEvent Without(Guid id) => id == Group ? this with { Material = "" } : this;
}

/// <summary>Somebody came, or went over to another group. The id is the workshop's own.</summary>
public sealed record Joined(Guid By, Guid Group) : BoardEvent;

public sealed record PhaseBegun(int Phase) : BoardEvent;

/// <summary>The timer runs to an instant, or stands with so many seconds left, or is off.</summary>
public sealed record TimerSet(DateTime? Until, int? Left) : BoardEvent;

/// <summary>A note as it is written and as it is written over.</summary>
public sealed record NoteWritten(Guid Note, Guid By, Guid Group, int Round, int Column, Guid? Heading, string Text, bool FromPaper = false) : BoardEvent
{
    public override BoardEvent Without(Guid id) => id == Note ? this with { Text = "" } : this;
}

/// <summary>By its writer; it is nowhere to be seen from then on.</summary>
public sealed record NoteWithdrawn(Guid Note) : BoardEvent;

/// <summary>What is written in a round is shown to all of the group.</summary>
public sealed record NotesRevealed(int Round, Guid Group) : BoardEvent;

/// <summary>An unseemly note is taken from the screens, or put back; the record keeps it.</summary>
public sealed record NoteHidden(Guid Note, bool Hidden) : BoardEvent;

/// <summary>A note that names a patient or a colleague, or what quotes it: a stack's name and card, a group's statement and material. The words are erased everywhere, and a blank is left.</summary>
public sealed record WordsRemoved(Guid Id) : BoardEvent
{
    [JsonIgnore]
    public override Guid? Erases => Id;
}

public sealed record StackSet(Guid Stack, Guid Group, int Round, string Name) : BoardEvent
{
    public override BoardEvent Without(Guid id) => id == Stack ? this with { Name = "" } : this;
}

/// <summary>The stack is no more; its notes were taken off it before.</summary>
public sealed record StackUnmade(Guid Stack) : BoardEvent;

/// <summary>Notes put on a stack, or taken off when it is none.</summary>
public sealed record NotesStacked(IReadOnlyList<Guid> Notes, Guid? Stack) : BoardEvent;

/// <summary>All a person now says of a stack: dots, or how new and how useful it is (1–5). Nothing said takes it back.</summary>
public sealed record Voted(Guid By, Guid Stack, int Dots, int? New, int? Useful) : BoardEvent;

public sealed record VotedInPlenum(Guid By, Guid Stack, int Dots) : BoardEvent;

/// <summary>Voting in a group's round opens, by what and with how many dots, or closes and is counted.</summary>
public sealed record VotingSet(int Round, Guid Group, bool Open, Voting How, int Dots) : BoardEvent;

public sealed record PlenumVotingSet(bool Open, int Dots) : BoardEvent;

public sealed record SurvivorSet(Guid Stack, bool Survives) : BoardEvent;

/// <summary>A survivor is chosen by all, in plenum.</summary>
public sealed record ChosenSet(Guid Stack, bool Chosen) : BoardEvent;

public sealed record StatementSet(Guid Group, string Text) : BoardEvent
{
    public override BoardEvent Without(Guid id) => id == Group ? this with { Text = "" } : this;
}

/// <summary>A survivor's card as it now stands.</summary>
public sealed record CardSet(Guid Stack, Card Card) : BoardEvent
{
    public override BoardEvent Without(Guid id) => id == Stack ? this with { Card = new Card() } : this;
}

/// <summary>Somebody asks for a pause; nobody is told who. Taken back when it is seen to.</summary>
public sealed record PauseAsked(bool Asked) : BoardEvent;

public sealed record Finished : BoardEvent;
