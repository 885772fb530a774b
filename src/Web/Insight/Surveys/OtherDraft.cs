using BlankeArk.Web.Platform;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A question in a language other than the programme's, as somebody wrote it in the form; what is left open is left open.</summary>
public sealed record OtherLanguageInput
{
    public required string Language { get; init; }
    public string? Text { get; init; }
    public string? Section { get; init; }
    /// <summary>One a line, as many as in the programme's language.</summary>
    public string? Choices { get; init; }
    /// <summary>The same of a matrix's rows.</summary>
    public string? Rows { get; init; }
    public string? FromLabel { get; init; }
    public string? ToLabel { get; init; }

    /// <summary>The name of a field in the form: each language's are fields of their own.</summary>
    internal static string Field(string language, string what) => $"Others[{language}-{what}]";
}

/// <summary>The same, checked.</summary>
internal sealed record OtherDraft
{
    public required string Language { get; init; }
    public required string? Text { get; init; }
    public required QuestionWords Words { get; init; }
    private IReadOnlyList<string> Rows { get; init; } = [];

    public static OtherDraft Of(OtherLanguageInput input, QuestionKind kind, int choices, int rows)
    {
        string Field(string what) => OtherLanguageInput.Field(input.Language, what);
        var text = Written.Tidy(input.Text);
        if (text.Length > QuestionDrafts.LongestQuestion) throw new UserMistake(ProgrammesTexts.TooLong.With(QuestionDrafts.LongestQuestion), Field("Text"));
        var onScale = kind is QuestionKind.Scale or QuestionKind.Matrix;
        return new OtherDraft
        {
            Language = input.Language,
            Text = text.Length == 0 ? null : text,
            Rows = rows == 0 ? [] : Lines(input.Rows, Field("Rows"), rows),
            Words = new QuestionWords
            {
                Section = Written.LineOrNull(input.Section, Field("Section")),
                Choices = choices == 0 ? [] : Lines(input.Choices, Field("Choices"), choices),
                ScaleFromLabel = onScale ? Written.LineOrNull(input.FromLabel, Field("FromLabel")) : null,
                ScaleToLabel = onScale ? Written.LineOrNull(input.ToLabel, Field("ToLabel")) : null,
            },
        };
    }

    public OtherDraft ForRow(int row) => row < Rows.Count ? this with { Words = Words with { MatrixRow = Rows[row] } } : this;

    // All or none: a list that lacks one would show one choice's words at another.
    private static IReadOnlyList<string> Lines(string? written, string field, int count)
    {
        var lines = QuestionDrafts.ReadChoices(written, field, SurveysTexts.ChoicesMissing, least: 0);
        return lines.Count == 0 || lines.Count == count ? lines : throw new UserMistake(SurveysTexts.AsManyLines.With(count), field);
    }
}
