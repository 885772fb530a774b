using System.Text.Json.Serialization;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>What somebody wishes to do. Ids of notes and stacks are made by whoever writes, so that sending twice is harmless.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "c")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Write), "write")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(MakeStack), "stack")]
[JsonDerivedType(typeof(UnmakeStack), "unmake")]
[JsonDerivedType(typeof(MergeStacks), "merge")]
[JsonDerivedType(typeof(Put), "put")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(FillCard), "card")]
[JsonDerivedType(typeof(AskForPause), "pause")]
[JsonDerivedType(typeof(Reveal), "reveal")]
[JsonDerivedType(typeof(OpenVoting), "voting")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(ChooseStatement), "statement")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(SetPlan), "plan")]
[JsonDerivedType(typeof(SetTimer), "timer")]
[JsonDerivedType(typeof(Hide), "hide")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(MakeGroup), "group")]
[JsonDerivedType(typeof(WriteMany), "writeMany")]
[JsonDerivedType(typeof(Finish), "finish")]
public abstract record BoardCommand;

/// <summary>Into a group; where none is chosen, into the smallest.</summary>
public sealed record Join(Guid? Group) : BoardCommand;

/// <summary>A note, or a change to one's own. A phone that was out of reach says which round it was written in; the round that goes on where it does not.</summary>
public sealed record Write(Guid Note, int Column, Guid? Heading, string Text, int? Round = null) : BoardCommand;
public sealed record Withdraw(Guid Note) : BoardCommand;

/// <summary>A stack, or a new name for it, and notes put on it. Its group is that of the notes, else the one given, else one's own.</summary>
public sealed record MakeStack(Guid Stack, string Name, IReadOnlyList<Guid> Notes, Guid? Group = null) : BoardCommand;
public sealed record UnmakeStack(Guid Stack) : BoardCommand;

/// <summary>All notes of one go onto the other, which keeps its name.</summary>
public sealed record MergeStacks(Guid From, Guid Into) : BoardCommand;
public sealed record Put(IReadOnlyList<Guid> Notes, Guid? Stack) : BoardCommand;
public sealed record Vote(Guid Stack, int Dots, int? New, int? Useful) : BoardCommand;
public sealed record FillCard(Guid Stack, Card Card) : BoardCommand;

/// <summary>Anybody asks; whoever leads takes it back.</summary>
public sealed record AskForPause(bool Asked) : BoardCommand;

// The facilitator's, and its members' where a group leads itself. No group: all for the facilitator, one's own for others.
public sealed record Reveal(Guid? Group) : BoardCommand;
public sealed record OpenVoting(Guid? Group, bool Open) : BoardCommand;

/// <summary>What survives of a group's round; in plenum, by the facilitator, what all have chosen.</summary>
public sealed record Choose(Guid Stack, bool Survives) : BoardCommand;
public sealed record ChooseStatement(Guid Group, string Text) : BoardCommand;

// The facilitator's.
public sealed record Begin(int Phase) : BoardCommand;
public sealed record SetPlan(IReadOnlyList<Phase> Phases) : BoardCommand;
public sealed record SetTimer(int? Seconds, bool Running) : BoardCommand;
public sealed record Hide(Guid Note, bool Hidden) : BoardCommand;

/// <summary>The words of a note; of a stack, its name and card; of a group, its statement and material.</summary>
public sealed record Remove(Guid Id) : BoardCommand;
public sealed record MakeGroup(Guid Group, string Name, string Material = "", bool SelfLed = false) : BoardCommand;

/// <summary>Notes that were written on paper, of the round that goes on where none is given, and onto a stack if there is one.</summary>
public sealed record WriteMany(Guid Group, int? Round, int Column, Guid? Heading, IReadOnlyList<string> Texts, Guid? Stack = null) : BoardCommand;
public sealed record Finish : BoardCommand;

/// <summary>Who acts on a board: a participant with the workshop's own id, or the facilitator, who may be one too.</summary>
public sealed record Player(Guid Id, bool IsFacilitator);

/// <summary>Why a command is refused.</summary>
public enum Refusal
{
    NotNow,
    NotYours,
    FacilitatorOnly,
    NotJoined,
    NotThere,
    Empty,
    TooLong,
    TooMuch,
    DotsSpent,
    VotingClosed,
    /// <summary>What is voted on stays as it is until the votes are counted.</summary>
    VotingOpen,
    /// <summary>A note on a stack or of a round that is over, a stack that has votes, survives or has notes under it.</summary>
    InUse,
    NoFirstStep,
    NoHome,
    IsFinished,
    Malformed,
}

/// <summary>The command cannot be carried out. Nothing has changed.</summary>
public sealed class Refused(Refusal why) : Exception(why.ToString())
{
    public Refusal Why { get; } = why;
}
