using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>What must be adapted where an idea is taken over, where it stands there from now on, and why.</summary>
public sealed record AdoptInput
{
    /// <summary>Of the copy, made when the form was opened, so that sending twice makes one.</summary>
    public required Guid Id { get; init; }
    public string? ForWhom { get; init; }
    public string? Size { get; init; }
    public string? Surroundings { get; init; }
    public string? Staffing { get; init; }
    public string? Technology { get; init; }
    /// <summary>It is said that nothing need be adapted, so that nobody forgets to ask.</summary>
    public bool Nothing { get; init; }
    public required IdeaStage? Stage { get; init; }
    public required string? Reason { get; init; }

    /// <summary>Where what one takes over may stand.</summary>
    public static readonly IReadOnlyList<IdeaStage> Stages = [IdeaStage.Useful, IdeaStage.PutToUse];

    /// <summary>Tidied, or what is wrong with it.</summary>
    /// <exception cref="UserMistake">Something is missing or too long, or it is said both that nothing is adapted and what is.</exception>
    public AdoptInput Checked()
    {
        if (Id == Guid.Empty) throw new UserMistake(PlatformTexts.ChangedMeanwhile);
        var tidied = this with
        {
            ForWhom = Short(ForWhom, nameof(ForWhom)),
            Size = Short(Size, nameof(Size)),
            Surroundings = Short(Surroundings, nameof(Surroundings)),
            Staffing = Short(Staffing, nameof(Staffing)),
            Technology = Short(Technology, nameof(Technology)),
            Stage = Stage is { } stage && Stages.Contains(stage) ? stage : throw new UserMistake(LendingTexts.StageMissing, nameof(Stage)),
            Reason = Proposal.Read(Reason, IdeaStep.LongestReason, nameof(Reason), LendingTexts.ReasonMissing),
        };
        if (tidied.Nothing == tidied.Adapts) throw new UserMistake(Nothing ? LendingTexts.BothSaid : LendingTexts.NothingSaid, nameof(ForWhom));
        return tidied;
    }

    private bool Adapts => $"{ForWhom}{Size}{Surroundings}{Staffing}{Technology}".Length > 0;

    private static string Short(string? written, string field) => Proposal.Read(written, Adoption.Longest, field);
}
