using System.Collections.Concurrent;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>The charts of a summary.</summary>
internal static class ResultCharts
{
    /// <summary>The categories of an open question that hold any answer, the largest first; null while nothing is sorted.</summary>
    public static Chart? Categories(QuestionSummary question, string language)
    {
        var largest = Largest(question);
        if (largest.Count == 0) return null;
        return Bars(ResultsTexts.CategoriesTitle, ResultsTexts.Category, language,
            ResultsTexts.CategoriesSentence.InWith(language, largest[0].Name, largest[0].Answers, question.Answers),
            [.. largest.Select(c => c.Name)], [.. largest.Select(c => c.Answers)]);
    }

    public static IReadOnlyList<CategoryCount> Largest(QuestionSummary question) =>
        [.. question.Open!.Categories.Where(c => c.Answers > 0).OrderByDescending(c => c.Answers)];

    /// <summary>How answers spread over choices or steps; null while nobody has answered.</summary>
    public static Chart? Spread(QuestionSummary question, string language)
    {
        if (question is not { Answers: > 0, Distribution: { } spread }) return null;
        var most = spread.Counts.Index().MaxBy(c => c.Item).Index;
        return Bars(ResultsTexts.SpreadTitle, ResultsTexts.Choice, language,
            ResultsTexts.SpreadSentence.InWith(language, spread.Labels[most], spread.Counts[most], question.Answers), spread.Labels, spread.Counts);
    }

    private static Chart Bars(Text title, Text header, string language, string sentence, IReadOnlyList<string> labels, IReadOnlyList<int> counts) => new()
    {
        Kind = ChartKind.Bars,
        Title = title.In(language),
        Sentence = sentence,
        Labels = labels,
        Series = [new Series("", [.. counts.Select(c => (double?)c)])],
        Unit = ResultsTexts.AnswersUnit.In(language),
        LabelHeader = header.In(language),
    };
}

/// <summary>The pictures of one question in one language, drawn once for as long as its summary is kept.</summary>
public sealed class QuestionPictures
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<QuestionSummary, ConcurrentDictionary<string, QuestionPictures>> Known = [];

    private QuestionPictures(QuestionSummary question, string language)
    {
        var number = question.Question.Number;
        BarsId = $"bars-{number}";
        CloudId = $"cloud-{number}";
        var bars = question.Open is null ? ResultCharts.Spread(question, language) : ResultCharts.Categories(question, language);
        if (bars is not null) (Bars, BarsSentence) = (Picture.Of(bars, BarsId, language), bars.Sentence);
        if (question.Open is not { Words: { Count: > 0 } words }) return;
        Cloud = Picture.Of(WordCloudPicture.Wide(words), WordCloudPicture.Narrow(words), CloudId);
        CloudSentence = WordCloudPicture.Sentence(words, question.Answers, language);
    }

    public Picture? Bars { get; }
    public string BarsSentence { get; } = "";
    public string BarsId { get; }
    public Picture? Cloud { get; }
    public string CloudSentence { get; } = "";
    public string CloudId { get; }

    public static QuestionPictures Of(QuestionSummary question, string language) =>
        Known.GetOrCreateValue(question).GetOrAdd(language, chosen => new QuestionPictures(question, chosen));
}
