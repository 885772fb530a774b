using System.Globalization;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Counts a wave's material into its summary: whole, or with small groups withheld for everybody else.</summary>
internal static class Summarising
{
    /// <summary>Fewer answers than this are not summed up for those who may not read answers.</summary>
    public const int FewestAnswers = 5;
    /// <summary>Words that fewer use are not shown to them either.</summary>
    public const int FewestForWord = 3;

    private const int MostSteps = 11;

    public static WaveSummary Of(WaveMaterial material, bool whole)
    {
        var read = material.Questions.Where(q => q.Kind == QuestionKind.OpenText)
            .ToDictionary(q => q.Id, q => AnswerWords.Read(material.Answers[q.Id].Select(a => a.OwnWords)));
        AnswerWords[] all = [.. read.Values];
        return new WaveSummary
        {
            WaveId = material.WaveId,
            Respondents = material.Respondents is { } known && (whole || known >= FewestAnswers) ? known : null,
            Questions = [.. material.Questions.Select(q => Sum(material, q, read.GetValueOrDefault(q.Id), all, whole))],
        };
    }

    private static QuestionSummary Sum(WaveMaterial material, Question question, AnswerWords? words, AnswerWords[] all, bool whole)
    {
        OpenedAnswer[] answers = [.. material.Answers[question.Id]];
        if (!whole && answers.Length is > 0 and < FewestAnswers)
            return new QuestionSummary { Question = question, Answers = 0, Withheld = true };
        return new QuestionSummary
        {
            Question = question,
            Answers = answers.Length,
            Open = words is null ? null : Open(material, question, answers, words, all, whole),
            Distribution = words is null ? Spread(question, [.. answers.Select(a => a.Text)]) : null,
        };
    }

    private static OpenSummary Open(WaveMaterial material, Question question, OpenedAnswer[] answers, AnswerWords words, AnswerWords[] all, bool whole)
    {
        var categories = material.Categories[question.Id].ToList();
        var counts = answers.SelectMany(a => material.Placed[a.Id]).CountBy(id => id).ToDictionary();
        var names = categories.ToDictionary(c => c.Id, c => c.Name);
        var (asked, held) = (question.Text("nb"), answers.Count(a => a.Held));
        return new OpenSummary
        {
            Categories = [.. categories.Select(c => new CategoryCount(c.Id, c.Name, counts.GetValueOrDefault(c.Id)))],
            Sorted = answers.Count(a => material.Placed[a.Id].Any()),
            Quotes = [.. material.Quotes[question.Id].Select(q => new QuoteText(q.Quotation.Id, q.Passage,
                q.Quotation.CategoryId is { } category ? names.GetValueOrDefault(category) : null))],
            // Held back with its question until that is checked; what comes up after publishing is left out by itself.
            Words = held > 0 && !material.IsPublished ? [] : CloudWords.For(words, all, asked, whole ? null : new() { MinAnswers = FewestForWord }),
            HeldAnswers = held,
            HeldQuotes = material.HeldQuotes.GetValueOrDefault(question.Id),
            Typical = whole ? [.. TypicalAnswers.Rank(words, asked).Select(t => new TypicalText(answers[t.Answer].Text, t.Why, t.AnswersSharing))] : [],
        };
    }

    private static Distribution Spread(Question question, string[] values)
    {
        var isNumber = question.Kind == QuestionKind.Scale || (question.Kind == QuestionKind.Matrix && question.ChoiceList.Count == 0);
        if (isNumber && Steps(question, values) is { } steps) return steps;
        var said = values.SelectMany(value => value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).CountBy(v => v).ToDictionary();
        string[] labels = [.. question.ChoiceList, .. said.Keys.Except(question.ChoiceList).Order(StringComparer.CurrentCulture)];
        return new Distribution(labels, [.. labels.Select(label => said.GetValueOrDefault(label))], null, null);
    }

    /// <summary>The steps of a scale with their counts; null when what was answered is not the numbers of one.</summary>
    private static Distribution? Steps(Question question, string[] values)
    {
        var numbers = new List<int>();
        foreach (var value in values)
        {
            if (!int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            numbers.Add(number);
        }
        var from = question.ScaleFrom ?? numbers.DefaultIfEmpty(0).Min();
        var to = question.ScaleTo ?? numbers.DefaultIfEmpty(0).Max();
        if (to < from || to - from >= MostSteps || numbers.Any(n => n < from || n > to)) return null;
        numbers.Sort();
        int[] steps = [.. Enumerable.Range(from, to - from + 1)];
        return new Distribution(
            [.. steps.Select(step => Label(question, step))],
            [.. steps.Select(step => numbers.Count(n => n == step))],
            numbers.Count == 0 ? null : numbers.Average(),
            numbers.Count == 0 ? null : (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2.0)
        { Steps = steps };
    }

    private static string Label(Question question, int step)
    {
        var number = step.ToString(CultureInfo.InvariantCulture);
        var words = step == question.ScaleFrom ? question.ScaleFromLabel : step == question.ScaleTo ? question.ScaleToLabel : null;
        return string.IsNullOrEmpty(words) ? number : $"{number} – {words}";
    }
}
