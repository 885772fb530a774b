using BlankeArk.Web.Platform;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What a municipality answers an idea: where it stands there from now on, and why.</summary>
public sealed record AnswerInput
{
    /// <summary>A «no» is to be read by somebody who hoped for a «yes»: a word or two is no reason.</summary>
    public const int ShortestNo = 40;

    public required IdeaStage? Stage { get; init; }
    public required string? Reason { get; init; }
    /// <summary>Where it is parked: when it is taken up again.</summary>
    public DateOnly? Until { get; init; }
    /// <summary>The standing the answer was written to; null where there was none.</summary>
    public int? Version { get; init; }

    /// <summary>The answer tidied, or what is wrong with it.</summary>
    /// <exception cref="UserMistake">Something is missing or too long.</exception>
    public AnswerInput Checked(DateOnly today)
    {
        var stage = Stage is { } chosen && Enum.IsDefined(chosen) && chosen != IdeaStage.New ? chosen : throw new UserMistake(AnswerTexts.StageMissing, nameof(Stage));
        var reason = Written.Prose(Reason, nameof(Reason));
        if (reason.Length == 0) throw new UserMistake(AnswerTexts.ReasonMissing, nameof(Reason));
        if (reason.Length > IdeaStep.LongestReason) throw new UserMistake(ProgrammesTexts.TooLong.With(IdeaStep.LongestReason), nameof(Reason));
        if (stage == IdeaStage.No && reason.Length < ShortestNo) throw new UserMistake(AnswerTexts.NoTooShort.With(ShortestNo), nameof(Reason));
        if (stage != IdeaStage.Parked) return this with { Reason = reason, Until = null };
        if (Until is null) throw new UserMistake(AnswerTexts.UntilMissing, nameof(Until));
        return Until > today ? this with { Reason = reason } : throw new UserMistake(AnswerTexts.UntilPast, nameof(Until));
    }
}
