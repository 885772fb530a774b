using System.Text.Json.Serialization;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>What somebody wishes to do. Ids of notes and stacks are made by whoever writes, so that sending twice is harmless.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "c")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Write), "write")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(MakeStack), "stack")]
[JsonDerivedType(typeof(Put), "put")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(FillCard), "card")]
[JsonDerivedType(typeof(AskForPause), "pause")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(SetPlan), "plan")]
[JsonDerivedType(typeof(SetTimer), "timer")]
[JsonDerivedType(typeof(Reveal), "reveal")]
[JsonDerivedType(typeof(Hide), "hide")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(OpenVoting), "voting")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(ChooseStatement), "statement")]
[JsonDerivedType(typeof(MakeGroup), "group")]
[JsonDerivedType(typeof(Finish), "finish")]
public abstract record BoardCommand;

public sealed record Join(string? Name, Guid? Group) : BoardCommand;
public sealed record Write(Guid Note, int Column, Guid? Heading, string Text) : BoardCommand;
public sealed record Withdraw(Guid Note) : BoardCommand;
public sealed record MakeStack(Guid Stack, string Name, IReadOnlyList<Guid> Notes) : BoardCommand;
public sealed record Put(IReadOnlyList<Guid> Notes, Guid? Stack) : BoardCommand;
public sealed record Vote(Guid Stack, int Dots, int? New, int? Useful) : BoardCommand;
public sealed record FillCard(Guid Stack, Card Card) : BoardCommand;
public sealed record AskForPause(bool Asked) : BoardCommand;

// The facilitator's.
public sealed record Begin(int Phase) : BoardCommand;
public sealed record SetPlan(IReadOnlyList<Phase> Phases) : BoardCommand;
public sealed record SetTimer(int? Seconds, bool Running) : BoardCommand;
public sealed record Reveal(Guid? Group) : BoardCommand;
public sealed record Hide(Guid Note, bool Hidden) : BoardCommand;
public sealed record Remove(Guid Note) : BoardCommand;
public sealed record OpenVoting(Guid? Group, bool Open) : BoardCommand;
public sealed record Choose(Guid Stack, bool Survives) : BoardCommand;
public sealed record ChooseStatement(Guid? Group, string Text) : BoardCommand;
public sealed record MakeGroup(Guid Group, string Name) : BoardCommand;
public sealed record Finish : BoardCommand;

/// <summary>Who acts on a board: a participant with the workshop's own id, or the facilitator, who may be one too.</summary>
public sealed record Player(Guid Id, bool IsFacilitator);

/// <summary>Why a command is refused; the words are in WorkshopsTexts.</summary>
public enum Refusal
{
    NotNow,
    NotYours,
    FacilitatorOnly,
    NotThere,
    Empty,
    TooLong,
    TooMuch,
    DotsSpent,
    VotingClosed,
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
