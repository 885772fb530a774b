namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>A filled-in form, read and found to be in order.</summary>
public sealed record Submission
{
    /// <summary>Made by the respondent's device, random: sent again, it is the same one.</summary>
    public required Guid Id { get; init; }
    /// <summary>What was said, by question; questions left open are not here. Values are laid out as an <see cref="Answer"/>'s.</summary>
    public required IReadOnlyDictionary<Guid, string> Answers { get; init; }
    public required AnswerMode Mode { get; init; }
    /// <summary>Where the respondent belongs, as far as the wave asks for it.</summary>
    public Guid? GroupId { get; init; }
    public Guid? OrganisationId { get; init; }
}
