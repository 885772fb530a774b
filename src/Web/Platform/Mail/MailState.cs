namespace BlankeArk.Web.Platform.Mail;

public enum MailOutcome { Waiting, Sent, NotNeeded, Failed }

/// <summary>The letters of one kind and occasion, counted.</summary>
public sealed record MailRound
{
    public required string Kind { get; init; }
    public required string Occasion { get; init; }
    /// <summary>When the first of them was, or is, due.</summary>
    public required DateTime DueAt { get; init; }
    /// <summary>When the first that waits is due; null when none does.</summary>
    public required DateTime? NextDueAt { get; init; }
    public required int Waiting { get; init; }
    public required int Sent { get; init; }
    /// <summary>No longer wanted when they were to be sent.</summary>
    public required int NotNeeded { get; init; }
    public required int Failed { get; init; }
    public required DateTime? LastSentAt { get; init; }
}

/// <summary>What became of one letter; why it failed is in words for whoever promised it.</summary>
public sealed record MailState(Guid SubjectId, MailOutcome Outcome, DateTime DueAt, DateTime? FinishedAt, string? WhyNot)
{
    internal const string SentResult = "sent", NotNeededResult = "not needed";

    internal static MailOutcome OutcomeOf(DateTime? finishedAt, string? result) => (finishedAt, result) switch
    {
        (null, _) => MailOutcome.Waiting,
        (_, SentResult) => MailOutcome.Sent,
        (_, NotNeededResult) => MailOutcome.NotNeeded,
        _ => MailOutcome.Failed,
    };
}
