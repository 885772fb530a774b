using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>What becomes of a finding: it stays, with a reason; other words take its place; or its sentence is left out.</summary>
public enum Outcome { Keep, Replace, LeaveOut }

/// <summary>
/// A finding settled: in one answer where it stands, or, without an answer, wherever the phrase is found in the programme.
/// Answers do not change, so the place in them holds.
/// </summary>
public sealed class DisclosureDecision(Guid id, Guid programmeId, Guid? answerId, SealedText phrase, int starts, string kind)
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public Guid? AnswerId { get; private init; } = answerId;
    public SealedText Phrase { get; private init; } = phrase;
    public int Starts { get; private init; } = starts;
    public string Kind { get; private init; } = kind;
    public Outcome Outcome { get; private set; }
    public SealedText? Replacement { get; private set; }
    public SealedText? Reason { get; private set; }

    public void Settle(Outcome outcome, SealedText? replacement, SealedText? reason) => (Outcome, Replacement, Reason) = (outcome, replacement, reason);
}

/// <summary>A passage of an answer that passed the disclosure check: what the red thread may tie.</summary>
public sealed class Excerpt(Guid id, Guid programmeId, Guid answerId, Guid questionId, int number, SealedText passage)
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public Guid AnswerId { get; private init; } = answerId;
    public Guid QuestionId { get; private init; } = questionId;
    /// <summary>Within the programme: the last part of its address.</summary>
    public int Number { get; private init; } = number;
    public SealedText Passage { get; private init; } = passage;
}
