using System.Collections.Concurrent;
using BlankeArk.Analysis.Text;
using BlankeArk.Web.Platform.Layout;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>What a wave's answers say, counted. It holds no answer but the quotes a researcher picked and, for those who read answers, the typical ones.</summary>
public sealed record WaveSummary
{
    public required Guid WaveId { get; init; }
    /// <summary>How many answered anything, where the material tells; otherwise null.</summary>
    public required int? Respondents { get; init; }
    /// <summary>In the order they are asked.</summary>
    public required IReadOnlyList<QuestionSummary> Questions { get; init; }

    private readonly ConcurrentDictionary<Sheets, Drawn> drawn = new();

    /// <summary>The sheets drawn from this summary, kept as long as it is.</summary>
    internal async Task<Drawn> DrawnAs(Sheets sheets, Func<Task<Drawn>> draw) =>
        drawn.TryGetValue(sheets, out var known) ? known : drawn[sheets] = await draw();

    /// <summary>The questions as they are shown: the rows of a matrix together, every other alone.</summary>
    public IEnumerable<IReadOnlyList<QuestionSummary>> Shown()
    {
        List<QuestionSummary> together = [];
        foreach (var question in Questions)
        {
            if (together.Count > 0 && !question.SharesTableWith(together[^1]))
            {
                yield return together;
                together = [];
            }
            together.Add(question);
        }
        if (together.Count > 0) yield return together;
    }
}

/// <summary>What decides how a summary's sheets look, besides the summary itself.</summary>
public sealed record Sheets(ResultsAddress At, string Language, string ContentLanguage, bool Reads, bool Sorts);

public sealed record QuestionSummary
{
    public required Question Question { get; init; }
    /// <summary>How many answered: the base of every number. 0 when withheld.</summary>
    public required int Answers { get; init; }
    /// <summary>Too few answered for a summary to be shown to everybody.</summary>
    public bool Withheld { get; init; }
    public OpenSummary? Open { get; init; }
    public Distribution? Distribution { get; init; }

    internal bool SharesTableWith(QuestionSummary other) =>
        Question.Kind == QuestionKind.Matrix && other.Question.Kind == QuestionKind.Matrix
        && Question.Text("nb") == other.Question.Text("nb") && Question.Section == other.Question.Section
        && Question.Choices == other.Question.Choices && Question.ScaleTo == other.Question.ScaleTo;
}

/// <summary>An open question: the researcher's categories and quotes first, then what the computer reckons.</summary>
public sealed record OpenSummary
{
    public required IReadOnlyList<CategoryCount> Categories { get; init; }
    /// <summary>Answers that lie in a category.</summary>
    public required int Sorted { get; init; }
    public required IReadOnlyList<QuoteText> Quotes { get; init; }
    public required IReadOnlyList<CloudWord> Words { get; init; }
    /// <summary>Answers whose words are held back until they are checked; they count all the same.</summary>
    public int HeldAnswers { get; init; }
    public int HeldQuotes { get; init; }
    /// <summary>Only for those who read answers.</summary>
    public required IReadOnlyList<TypicalText> Typical { get; init; }
}

public sealed record CategoryCount(Guid Id, string Name, int Answers);

public sealed record QuoteText(Guid Id, string Passage, string? Category);

/// <summary>A typical answer, the words it shares with others, and how many others use one of them.</summary>
public sealed record TypicalText(string Text, IReadOnlyList<string> Why, int AnswersSharing);

/// <summary>How the answers spread over choices or steps. Mean and median where the steps are numbers.</summary>
public sealed record Distribution(IReadOnlyList<string> Labels, IReadOnlyList<int> Counts, double? Mean, double? Median)
{
    /// <summary>The number each label stands for, where the steps are numbers.</summary>
    public IReadOnlyList<int>? Steps { get; init; }
}
