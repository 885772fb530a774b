using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A question as somebody wrote it in the form, checked.</summary>
internal sealed record QuestionDrafts
{
    private const int LongestScale = 20;
    internal const int LongestQuestion = 1000;

    public required QuestionInput Input { get; init; }
    public required string Text { get; init; }
    public required string? Row { get; init; }
    public required IReadOnlyList<string> Choices { get; init; }
    public required (int From, int To)? Scale { get; init; }
    /// <summary>In the other languages, as far as it is written in them.</summary>
    public required IReadOnlyList<OtherDraft> Others { get; init; }

    /// <summary>One question, or one for each row of a matrix.</summary>
    public static IReadOnlyList<QuestionDrafts> Of(QuestionInput input)
    {
        var choices = input.Kind is QuestionKind.OneChoice or QuestionKind.Several ? ReadChoices(input.Choices, "Choices", SurveysTexts.ChoicesMissing, least: 2) : [];
        var rows = input.Kind == QuestionKind.Matrix ? ReadChoices(input.Rows, "Rows", SurveysTexts.RowsMissing, least: 1) : [];
        var draft = new QuestionDrafts
        {
            Input = input,
            Text = Written.Tidy(input.Text) is { Length: > 0 and <= LongestQuestion } text ? text : throw new UserMistake(SurveysTexts.QuestionMissing, "Text"),
            Row = null,
            Choices = choices,
            Scale = input.Kind is QuestionKind.Scale or QuestionKind.Matrix ? ReadScale(input) : null,
            Others = [.. input.Others.Select(other => OtherDraft.Of(other, input.Kind, choices.Count, rows.Count))],
        };
        if (input.Kind != QuestionKind.Matrix) return [draft];
        return [.. rows.Select((row, i) => draft with { Row = row, Others = [.. draft.Others.Select(o => o.ForRow(i))] })];
    }

    public Question Make(Guid surveyId, string language, int number)
    {
        var question = new Question(Guid.CreateVersion7(), surveyId, number, Input.Kind)
        {
            Section = Written.LineOrNull(Input.Section, "Section"),
            MatrixRow = Row,
        };
        question.Ask(language, Text);
        question.Offer(Choices);
        foreach (var other in Others.Where(o => o.Text is not null)) question.Ask(other.Language, other.Text!);
        question.Say(Others.Where(o => !o.Words.IsEmpty).ToDictionary(o => o.Language, o => o.Words));
        if (Scale is { } scale)
            question.Reach(scale.From, scale.To, Written.LineOrNull(Input.FromLabel, "FromLabel"), Written.LineOrNull(Input.ToLabel, "ToLabel"));
        return question;
    }

    internal static IReadOnlyList<string> ReadChoices(string? written, string field, Text missing, int least)
    {
        var lines = (written ?? "").Split('\n').Select(Written.Tidy).Where(l => l.Length > 0).ToList();
        if (lines.Count < least) throw new UserMistake(missing, field);
        if (lines.Find(l => l.Length > Written.LongestLine) is not null) throw new UserMistake(ProgrammesTexts.TooLong.With(Written.LongestLine), field);
        if (lines.Distinct(StringComparer.OrdinalIgnoreCase).Count() < lines.Count) throw new UserMistake(SurveysTexts.SameTwice, field);
        return lines;
    }

    private static (int From, int To) ReadScale(QuestionInput input)
    {
        var (from, to) = (Number(input.From, "From"), Number(input.To, "To"));
        if (from >= to || to - from > LongestScale) throw new UserMistake(SurveysTexts.ScaleWrong.With(LongestScale + 1), "To");
        return (from, to);
    }

    private static int Number(string? written, string field) =>
        Parse.WholeNumber(written) is { Ok: true } number ? number.Value : throw new UserMistake(Parse.WholeNumber(written).Mistake!.ToString(), field);
}
