using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Questions that a programme asks once, or again in later waves.</summary>
public sealed class Survey(Guid id, Guid programmeId, int number, string title) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    public string Title { get; private set; } = title;
    public string Purpose { get; private set; } = "";
    /// <summary>The survey of a parent programme that this is the programme's own copy of: shown together there.</summary>
    public Guid? OriginId { get; init; }
    public int Version { get; private set; }

    public void Describe(string title, string purpose)
    {
        Title = title;
        Purpose = purpose;
    }
}

/// <summary>
/// The survey asked once: answers brought from elsewhere, or asked here (<see cref="Asking.WaveAsking"/>). Whether it is known
/// who took part is one thing, and whether it is known who said what another.
/// </summary>
public sealed class Wave(Guid id, Guid surveyId, int number, string name, bool knowsWho) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid SurveyId { get; private init; } = surveyId;
    public int Number { get; private init; } = number;
    public string Name { get; private set; } = name;
    /// <summary>Who took part is known; otherwise only how many.</summary>
    public bool KnowsWho { get; private set; } = knowsWho;
    /// <summary>Whether the table of who took part is for everybody in the programme, and in the note.</summary>
    public bool ParticipationPublished { get; private set; }
    /// <summary>When the checked results were published to everybody in the programme and to those who were asked; null before.</summary>
    public DateOnly? PublishedOn { get; private set; }
    /// <summary>Whether the checked answers themselves are published too, question by question.</summary>
    public bool AnswersPublished { get; private set; }
    /// <summary>When somebody said to have read through what goes out: no check finds everything.</summary>
    public DateOnly? ReadThroughOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    /// <summary>A fingerprint of the file it was imported from, by which a second import of the same file is known.</summary>
    public string? ContentHash { get; init; }
    /// <summary>Rises whenever answers, categories, quotations or what was settled about them change; what was computed before is then stale.</summary>
    public int AnswerRevision { get; private set; }
    public int Version { get; private set; }

    public bool IsClosed => ClosedOn is not null;

    public void Rename(string name) => Name = name;
    public void KnowWho(bool known) => KnowsWho = known;
    public void Close(DateOnly day) => ClosedOn = day;
    /// <summary>Opened again, it is worked on again: what was read through and published before is not any more.</summary>
    public void Reopen()
    {
        ClosedOn = null;
        ReadThroughOn = null;
        Withdraw();
    }

    public void PublishParticipation(bool published) => ParticipationPublished = published;
    public void ReadThrough(DateOnly day) => ReadThroughOn = day;
    public void Publish(DateOnly day, bool answers) => (PublishedOn, AnswersPublished) = (day, answers);
    public void Withdraw() => (PublishedOn, AnswersPublished) = (null, false);
    public void Touch() => AnswerRevision++;
}
