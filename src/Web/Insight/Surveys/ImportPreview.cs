using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Why an import cannot be made, and the field that would mend it.</summary>
public sealed record ImportRefusal(FilledText Message, string? Field = null);

/// <summary>What an import would do.</summary>
public sealed record ImportPreview
{
    public required ImportSource Source { get; init; }
    public required IReadOnlyList<ColumnGuess> Guesses { get; init; }
    public required IReadOnlyList<ColumnChoice> Columns { get; init; }
    public required ImportDraft Draft { get; init; }
    /// <summary>The survey asked again, or null for a new one.</summary>
    public required Survey? Survey { get; init; }
    public required IReadOnlyList<Question> Known { get; init; }
    public required string Title { get; init; }
    /// <summary>The number the wave would get.</summary>
    public required int WaveNumber { get; init; }
    public required Survey? SameTitle { get; init; }
    public required ImportRefusal? ImportedBefore { get; init; }
    /// <summary>Who took part, each once.</summary>
    public required IReadOnlyList<Guid> People { get; init; }
    /// <summary>Who the file names and the programme does not know.</summary>
    public required IReadOnlyList<(int Row, FilledText Why)> Unknown { get; init; }

    /// <summary>Questions of the survey that the file has no column for.</summary>
    public IEnumerable<Question> QuestionsWithoutColumn => Known.Where(k => Draft.Questions.All(q => q.Existing?.Id != k.Id));

    public ImportRefusal? WhyNotImport(ImportChoices choices)
    {
        if (ImportedBefore is not null) return ImportedBefore;
        if (Draft.Problems.Count > 0) return new(new FilledText(ImportTexts.ValuesDoNotFit, Draft.Problems.Count));
        if (Draft.ColumnsWithoutQuestion.Count > 0)
            return new(new FilledText(ImportTexts.ColumnsDoNotMatch, string.Join("», «", Draft.ColumnsWithoutQuestion)));
        if (Draft.Questions.GroupBy(q => q.Existing?.Id).Any(g => g.Key is not null && g.Count() > 1)) return new(ImportTexts.QuestionTwice);
        if (Draft.AnswerCount == 0) return new(ImportTexts.NoAnswers);
        if (Unknown.Count > 0 && !choices.LeaveOutUnknown) return new(new FilledText(ImportTexts.SomeUnknown, Unknown.Count), "LeaveOutUnknown");
        if (Survey is null && Title.Length == 0) return new(ImportTexts.TitleMissing, "Title");
        if (Survey is null && Title.Length > 200) return new(ImportTexts.TitleTooLong, "Title");
        if (Survey is null && SameTitle is not null) return new(new FilledText(ImportTexts.SameTitle, SameTitle.Title, SameTitle.Number), "Title");
        return null;
    }
}
