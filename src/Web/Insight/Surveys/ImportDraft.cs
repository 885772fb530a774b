using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What the one who imports has said of a column.</summary>
public sealed record ColumnChoice(ColumnUse Use, int? From = null, int? To = null);

/// <summary>What the one who imports has decided.</summary>
public sealed record ImportChoices
{
    /// <summary>The survey of which this is a new wave; null makes a survey.</summary>
    public int? SurveyNumber { get; init; }
    public string? Title { get; init; }
    public string? WaveName { get; init; }
    /// <summary>Closes the wave on this day, at once.</summary>
    public DateOnly? ClosedOn { get; init; }
    /// <summary>Nothing of who took part is taken in, now or later.</summary>
    public bool Anonymous { get; init; }
    /// <summary>Goes on although some who answered are not found in the programme; their answers are kept, their part is not recorded.</summary>
    public bool LeaveOutUnknown { get; init; }
    /// <summary>One for each column; null for the guesses.</summary>
    public IReadOnlyList<ColumnChoice>? Columns { get; init; }
}

/// <summary>A value that does not fit, at its place in the file.</summary>
public sealed record ImportProblem(int Row, string Letters, string Heading, FilledText Message)
{
    public override string ToString() => ImportTexts.AtCell.With(Row, Letters, Heading, Message.ToString());
}

/// <summary>A question as it is to be, with its answers and the row each stood in.</summary>
public sealed record DraftQuestion
{
    public required string Text { get; init; }
    public required QuestionKind Kind { get; init; }
    public string? MatrixRow { get; init; }
    public IReadOnlyList<string> Choices { get; init; } = [];
    public int? From { get; init; }
    public int? To { get; init; }
    /// <summary>The question of the survey that it is, when the survey is asked again.</summary>
    public Question? Existing { get; init; }
    public required IReadOnlyList<SourceCell> Answers { get; init; }
}

/// <summary>Who answered in a row, as the file says it.</summary>
public sealed record WrittenPerson(int Row, string? Name, string? Email)
{
    public string Shown => Name ?? Email ?? "";
}

/// <summary>A file read as its columns are understood: questions, people, and what does not fit.</summary>
public sealed record ImportDraft
{
    public required IReadOnlyList<DraftQuestion> Questions { get; init; }
    public required IReadOnlyList<WrittenPerson> People { get; init; }
    public required IReadOnlyList<ImportProblem> Problems { get; init; }
    /// <summary>Columns that answer no question of the survey asked again.</summary>
    public required IReadOnlyList<string> ColumnsWithoutQuestion { get; init; }

    public int AnswerCount => Questions.Sum(q => q.Answers.Count);
}
