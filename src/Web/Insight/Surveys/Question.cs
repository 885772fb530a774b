using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>How a question is answered. A matrix is one question for each of its rows, alike but for the row.</summary>
public enum QuestionKind { OpenText, OneChoice, Several, Scale, Matrix }

public sealed class Question(Guid id, Guid surveyId, int number, QuestionKind kind) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid SurveyId { get; private init; } = surveyId;
    public int Number { get; private set; } = number;
    public QuestionKind Kind { get; private set; } = kind;
    /// <summary>The question of the parent programme's survey that this is a copy of.</summary>
    public Guid? OriginId { get; init; }
    public string? Section { get; init; }
    public string? MatrixRow { get; init; }
    public string? TextNb { get; private set; }
    public string? TextNn { get; private set; }
    public string? TextEn { get; private set; }
    /// <summary>The choices, one a line, in the order they are offered.</summary>
    public string Choices { get; private set; } = "";
    public int? ScaleFrom { get; private set; }
    public int? ScaleTo { get; private set; }
    public string? ScaleFromLabel { get; private set; }
    public string? ScaleToLabel { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<string> ChoiceList => Choices.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The question in a language, or in the one it is written in.</summary>
    public string Text(string language) => (language switch { "nn" => TextNn, "en" => TextEn, _ => TextNb }) ?? TextNb ?? TextNn ?? TextEn ?? "";

    public void Ask(string language, string text)
    {
        if (language == "nn") TextNn = text;
        else if (language == "en") TextEn = text;
        else TextNb = text;
    }

    public void Offer(IEnumerable<string> choices) => Choices = string.Join('\n', choices);

    public void Reach(int from, int to, string? fromLabel = null, string? toLabel = null) =>
        (ScaleFrom, ScaleTo, ScaleFromLabel, ScaleToLabel) = (from, to, fromLabel, toLabel);

    public Question At(int number)
    {
        Number = number;
        return this;
    }

    /// <summary>The same question in a copy of the survey, which remembers where it comes from.</summary>
    public Question CopyTo(Guid surveyId)
    {
        var copy = new Question(Guid.CreateVersion7(), surveyId, Number, Kind)
        {
            OriginId = Id,
            Section = Section,
            MatrixRow = MatrixRow,
            TextNb = TextNb,
            TextNn = TextNn,
            TextEn = TextEn,
        };
        copy.Offer(ChoiceList);
        (copy.ScaleFrom, copy.ScaleTo, copy.ScaleFromLabel, copy.ScaleToLabel) = (ScaleFrom, ScaleTo, ScaleFromLabel, ScaleToLabel);
        return copy;
    }

    public void BecomeKind(QuestionKind kind) => Kind = kind;
}
