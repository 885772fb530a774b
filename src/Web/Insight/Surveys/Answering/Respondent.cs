using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Somebody who has opened a link: what is asked of them, and whether they may still answer.</summary>
public sealed record Respondent
{
    public required ProgrammeRef Programme { get; init; }
    public required Survey Survey { get; init; }
    public required Wave Wave { get; init; }
    public required WaveAsking Asking { get; init; }
    public required AskingState State { get; init; }
    /// <summary>Null on an open link.</summary>
    public required Invitation? Invitation { get; init; }
    public required string? PersonName { get; init; }
    public required bool HasAnswered { get; init; }

    /// <summary>Who answers with a link of their own may answer while the wave is open: once where it is anonymous, again where it is named.</summary>
    public bool MayAnswer => State == AskingState.Open && Invitation is not { Withdrawn: true } && !(HasAnswered && Asking.Anonymous);
}
