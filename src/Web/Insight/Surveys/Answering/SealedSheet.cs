using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>A filled-in form made ready, so that nothing is left to compute while others wait: a ballot, or named answers.</summary>
public sealed record SealedSheet(Guid Id, Guid WaveId, Guid? PersonId, AnswerMode Mode)
{
    public SealedText? Ballot { get; init; }
    public IReadOnlyList<(Guid Question, SealedText Value)> Answers { get; init; } = [];

    public bool IsAnonymous => Ballot is not null;
}
