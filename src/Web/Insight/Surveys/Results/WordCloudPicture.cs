using BlankeArk.Analysis.Text;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>The words of a question as a drawing, with the sentence and the chart that stand for it where it cannot be seen.</summary>
internal static class WordCloudPicture
{
    private const int MostBars = 20;
    private const int MostInSentence = 5;
    private const int MostAccented = 5;
    private const double Margin = 4;

    /// <summary>For a page.</summary>
    public static Drawing Wide(IReadOnlyList<CloudWord> words) => Draw(words, 680, 360, new() { MaxSize = 56, Gap = 8 });

    /// <summary>For a phone.</summary>
    public static Drawing Narrow(IReadOnlyList<CloudWord> words) => Draw([.. words.Take(30)], 330, 400, new() { MaxSize = 40, Gap = 6 });

    /// <summary>For a document, in which ten questions must find room on few pages.</summary>
    public static Drawing Low(IReadOnlyList<CloudWord> words) => Draw([.. words.Take(24)], 680, 130, new() { MaxSize = 36, Gap = 8 });

    private static Drawing Draw(IReadOnlyList<CloudWord> words, double width, double height, WordCloudOptions options)
    {
        var layout = WordCloud.Lay([.. words.Select(w => new WeightedWord(w.Text, w.Answers))], width, height, text => TextWidth.Of(text, 1, bold: true), options);
        if (layout.Words.Count == 0) return new Drawing(width, 1, []);
        var top = layout.Words.Min(w => w.Y) - Margin;
        var bottom = layout.Words.Max(w => w.Y + w.Height) + Margin;
        return new Drawing(width, Math.Ceiling(bottom - top), [.. layout.Words.Index().Select(w => Word(w.Item, w.Index, top))]);
    }

    // Each word fills its width exactly, so that another font cannot make two overlap.
    private static TextShape Word(PlacedWord word, int index, double top) => new(
        Math.Round(word.X, 1), Math.Round(word.Baseline - top, 1), word.Text, Math.Round(word.Size, 1),
        index < MostAccented ? Tone.Accent : Tone.Ink, Bold: true, Width: Math.Round(word.Width, 1));

    public static string Sentence(IReadOnlyList<CloudWord> words, int answers, string language) => ResultsTexts.CloudSentence.InWith(
        language, string.Join(", ", words.Take(MostInSentence).Select(w => ResultsTexts.WordWithCount.InWith(language, w.Text, w.Answers))), answers);

    /// <summary>The twenty top words as bars.</summary>
    public static Chart Bars(IReadOnlyList<CloudWord> words, int answers, string title, string language)
    {
        var top = words.Take(MostBars).ToList();
        return new Chart
        {
            Kind = ChartKind.Bars,
            Title = title,
            Sentence = Sentence(words, answers, language),
            Labels = [.. top.Select(w => w.Text)],
            Series = [new Series("", [.. top.Select(w => (double?)w.Answers)])],
            Unit = ResultsTexts.AnswersUnit.In(language),
            LabelHeader = ResultsTexts.Word.In(language),
        };
    }

    public static Figure InDocument(QuestionSummary question, string language)
    {
        var words = question.Open!.Words;
        var title = ResultsTexts.CloudTitle.In(language);
        return new Figure(Low(words), Sentence(words, question.Answers, language), title)
        {
            Narrow = Narrow(words),
            InDocx = Bars(words, question.Answers, title, language),
        };
    }
}
