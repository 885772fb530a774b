using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>A question of a template, in the three languages; choices one a line.</summary>
public sealed record TemplateQuestion(Text Ask, QuestionKind Kind = QuestionKind.OpenText, Text? Choices = null, Text? From = null, Text? To = null);

/// <summary>Questions to begin with, in the three languages; everything may be changed afterwards.</summary>
public sealed record SurveyTemplate(string Key, Text Title, Text Purpose, IReadOnlyList<TemplateQuestion> Questions)
{
    private const int Lowest = 1, Highest = 5;

    public static SurveyTemplate? Find(string? key) => SurveyTemplates.All.FirstOrDefault(t => t.Key == key);

    /// <summary>The questions, each with the programme's language as its own and the others beside it.</summary>
    internal IEnumerable<Question> Make(Guid surveyId, string language) => Questions.Select((asked, i) =>
    {
        var question = new Question(Guid.CreateVersion7(), surveyId, i + 1, asked.Kind);
        foreach (var each in Languages.All) question.Ask(each, asked.Ask.In(each));
        if (asked.Choices is { } choices) question.Offer(choices.In(language).Split('\n'));
        if (asked.Kind == QuestionKind.Scale) question.Reach(Lowest, Highest, asked.From?.In(language), asked.To?.In(language));
        question.Say(Languages.All.Where(l => l != language).Select(l => (Language: l, Words: Words(asked, l))).Where(w => !w.Words.IsEmpty)
            .ToDictionary(w => w.Language, w => w.Words));
        return question;
    });

    private static QuestionWords Words(TemplateQuestion asked, string language) => new()
    {
        Choices = asked.Choices?.In(language).Split('\n') ?? [],
        ScaleFromLabel = asked.From?.In(language),
        ScaleToLabel = asked.To?.In(language),
    };
}
