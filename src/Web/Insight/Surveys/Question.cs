using System.Text.Json;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>How a question is answered. A matrix is one question for each of its rows, alike but for the row.</summary>
public enum QuestionKind { OpenText, OneChoice, Several, Scale, Matrix }

/// <summary>What a question says besides its text, in one language.</summary>
public sealed record QuestionWords
{
    public string? Section { get; init; }
    public string? MatrixRow { get; init; }
    /// <summary>As many as the question has in the programme's language, and in the same order.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
    public string? ScaleFromLabel { get; init; }
    public string? ScaleToLabel { get; init; }

    public bool IsEmpty => this is { Section: null, MatrixRow: null, Choices.Count: 0, ScaleFromLabel: null, ScaleToLabel: null };
}

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
    /// <summary>The other languages' words, as JSON.</summary>
    public string Words { get; private set; } = "";
    public int Version { get; private set; }

    public IReadOnlyList<string> ChoiceList => Choices.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The question in a language, or in the one it is written in.</summary>
    public string Text(string language) => (language switch { "nn" => TextNn, "en" => TextEn, _ => TextNb }) ?? TextNb ?? TextNn ?? TextEn ?? "";

    /// <summary>Whether somebody has written the question, and what can be chosen, in this language; its own is the programme's.</summary>
    public bool IsIn(string language, string own) =>
        (language switch { "nn" => TextNn, "en" => TextEn, _ => TextNb }) is not null
        && (language == own || ChoiceList.Count == 0 || Written(language)?.Choices.Count == ChoiceList.Count);

    /// <summary>
    /// What it says besides its text, in a language as far as it is written in it, else as it stands. What is stored of an
    /// answer is always the choice as it stands in <see cref="ChoiceList"/>, at the same place.
    /// </summary>
    public QuestionWords WordsIn(string language)
    {
        var said = Spoken().GetValueOrDefault(language) ?? new QuestionWords();
        return new QuestionWords
        {
            Section = said.Section ?? Section,
            MatrixRow = said.MatrixRow ?? MatrixRow,
            Choices = [.. ChoiceList.Select((choice, i) => i < said.Choices.Count ? said.Choices[i] : choice)],
            ScaleFromLabel = said.ScaleFromLabel ?? ScaleFromLabel,
            ScaleToLabel = said.ScaleToLabel ?? ScaleToLabel,
        };
    }

    /// <summary>What is written in a language other than the programme's, and nothing else.</summary>
    public QuestionWords? Written(string language) => Spoken().GetValueOrDefault(language);

    public void Say(IReadOnlyDictionary<string, QuestionWords> words) =>
        Words = words.Count == 0 ? "" : JsonSerializer.Serialize(words);

    private Dictionary<string, QuestionWords> Spoken() =>
        Words.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, QuestionWords>>(Words)!;

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
            Words = Words,
        };
        copy.Offer(ChoiceList);
        (copy.ScaleFrom, copy.ScaleTo, copy.ScaleFromLabel, copy.ScaleToLabel) = (ScaleFrom, ScaleTo, ScaleFromLabel, ScaleToLabel);
        return copy;
    }

    public void BecomeKind(QuestionKind kind) => Kind = kind;
}
