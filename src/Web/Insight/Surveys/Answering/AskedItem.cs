namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>One thing asked, as a respondent meets it: a question, or the rows of a matrix together.</summary>
public sealed record AskedItem(IReadOnlyList<Question> Rows)
{
    public Question First => Rows[0];
    public bool IsMatrix => First.Kind == QuestionKind.Matrix;

    public static IReadOnlyList<AskedItem> Of(IReadOnlyList<Question> questions)
    {
        var items = new List<List<Question>>();
        foreach (var question in questions)
            if (items.Count > 0 && AreRows(items[^1][0], question)) items[^1].Add(question);
            else items.Add([question]);
        return [.. items.Select(rows => new AskedItem(rows))];
    }

    /// <summary>The name of a question's field in the form.</summary>
    public static string Field(Question question) => $"q{question.Number}";

    /// <summary>What may be chosen, in order; none where one writes freely.</summary>
    public static IReadOnlyList<string> Offered(Question question) => question switch
    {
        { Kind: QuestionKind.OpenText } => [],
        { Kind: QuestionKind.OneChoice or QuestionKind.Several } => question.ChoiceList,
        { ScaleFrom: { } from, ScaleTo: { } to } => [.. Enumerable.Range(from, to - from + 1).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        _ => question.ChoiceList,
    };

    /// <summary>A question in the reader's language, else the programme's, else whichever it is written in; with that language.</summary>
    public static (string Text, string Language) Worded(Question question, string language, string programmeLanguage)
    {
        foreach (var candidate in (string[])[language, programmeLanguage, "nb", "nn", "en"])
            if (Written(question, candidate) is { Length: > 0 } text)
                return (text, candidate);
        return ("", programmeLanguage);
    }

    private static string? Written(Question question, string language) =>
        language switch { "nn" => question.TextNn, "en" => question.TextEn, _ => question.TextNb };

    private static bool AreRows(Question first, Question next) =>
        first.Kind == QuestionKind.Matrix && next.Kind == QuestionKind.Matrix && first.Section == next.Section
        && first.TextNb == next.TextNb && first.TextNn == next.TextNn && first.TextEn == next.TextEn
        && first.ScaleFrom == next.ScaleFrom && first.ScaleTo == next.ScaleTo && first.Choices == next.Choices;
}
