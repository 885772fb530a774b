namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>A form as it stands before a respondent: who asks, what is asked, and what they have said before, where that is known.</summary>
public sealed record AnswerForm
{
    /// <summary>What is posted of the form itself, beside the answers.</summary>
    public const string BallotField = "ballot";
    public const string TicketField = "ticket";
    public const string WorkField = "work";
    /// <summary>Stands in the form for programs to fill in; people do not see it.</summary>
    public const string TrapField = "homepage";

    public required Respondent Respondent { get; init; }
    /// <summary>The organisation that owns the programme.</summary>
    public required string Asker { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }
    public required Belonging Belonging { get; init; }
    /// <summary>By field, what was sent before, in a wave that is not anonymous.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> SentBefore { get; init; }

    public IReadOnlyList<AskedItem> Items => field ??= AskedItem.Of(Questions);
    public bool IsOpenLink => Respondent.Invitation is null;

    /// <summary>Roughly how long it takes: a minute to write freely, a quarter of one to choose.</summary>
    public int Minutes => Math.Max(1, (int)Math.Ceiling(Questions.Sum(q => AskedItem.Offered(q).Count == 0 ? 1.0 : 0.25)));
}
