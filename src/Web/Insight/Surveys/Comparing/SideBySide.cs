using BlankeArk.Web.Insight.Surveys.Results;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>The same questions as they were answered on several sides: in waves, or in programmes. Counts only.</summary>
public sealed record SideBySide
{
    public required IReadOnlyList<string> Sides { get; init; }
    public required IReadOnlyList<SideQuestion> Questions { get; init; }

    /// <summary>As they are shown: the rows of a matrix with means together, every other question alone.</summary>
    public IEnumerable<IReadOnlyList<SideQuestion>> Shown()
    {
        List<SideQuestion> together = [];
        foreach (var question in Questions)
        {
            if (together.Count > 0 && !(question.IsRow && together[^1].IsRow && question.Asked.SharesTableWith(together[^1].Asked)))
            {
                yield return together;
                together = [];
            }
            together.Add(question);
        }
        if (together.Count > 0) yield return together;
    }
}

/// <summary>What one side answered to one question.</summary>
public sealed record SideNumbers
{
    /// <summary>False where the question was never put.</summary>
    public bool WasAsked { get; init; } = true;
    /// <summary>The other sides as one, and no side of its own.</summary>
    public bool IsSum { get; init; }
    /// <summary>Too few answered for numbers to be shown.</summary>
    public bool Withheld { get; init; }
    /// <summary>The base; 0 when withheld.</summary>
    public int Answers { get; init; }
    /// <summary>By the question's labels.</summary>
    public required IReadOnlyList<int> Counts { get; init; }
    public double? Mean { get; init; }
    /// <summary>Of an open question: answers that lie in a category.</summary>
    public int? Sorted { get; init; }

    public bool IsShown => WasAsked && !Withheld && Answers > 0 && Sorted != 0;
    public bool IsAllSorted => Sorted is null || Sorted == Answers;
}

public sealed record SideQuestion
{
    public required Question Question { get; init; }
    /// <summary>Steps, choices, or categories that hold any answer on a side that is shown.</summary>
    public required IReadOnlyList<string> Labels { get; init; }
    public required IReadOnlyList<SideNumbers> Sides { get; init; }

    public bool IsOpen => Question.Kind == QuestionKind.OpenText;
    public bool HasMeans => Sides.Any(s => s.Mean is not null);
    /// <summary>A row of a matrix that is told by its mean.</summary>
    internal bool IsRow => Question.Kind == QuestionKind.Matrix && (HasMeans || !Sides.Any(s => s.IsShown));
    internal QuestionSummary Asked => new() { Question = Question, Answers = 0 };

    /// <param name="question">As it is shown.</param>
    /// <param name="sides">A summary a side; null where the question was not asked.</param>
    public static SideQuestion Of(Question question, IReadOnlyList<QuestionSummary?> sides)
    {
        // Steps only while every side speaks in numbers; otherwise the answers are words.
        var told = sides.OfType<QuestionSummary>().Where(s => !s.Withheld && s.Answers > 0).ToList();
        var inSteps = told.Count > 0 && told.All(s => s.Distribution?.Steps is not null);
        var counted = sides.Select(s => s is null ? [] : Counted(s)).ToList();
        var labels = inSteps ? Steps(told) : Labelled(counted);
        return new SideQuestion { Question = question, Labels = labels, Sides = [.. sides.Zip(counted, (side, counts) => Numbers(side, counts, labels, inSteps))] };
    }

    /// <summary>All sides that are shown, as one: nothing of those that are not is in it. Of one alone it says nothing.</summary>
    public SideNumbers Sum()
    {
        var shown = Sides.Where(s => s.IsShown).ToList();
        if (shown.Count < 2) shown = [];
        var answers = shown.Sum(s => s.Answers);
        var withMean = shown.Where(s => s.Mean is not null).ToList();
        return new SideNumbers
        {
            IsSum = true,
            Answers = answers,
            Counts = [.. Labels.Select((_, label) => shown.Sum(s => s.Counts[label]))],
            Mean = withMean.Count == 0 ? null : withMean.Sum(s => s.Mean!.Value * s.Answers) / withMean.Sum(s => s.Answers),
            Sorted = IsOpen ? shown.Sum(s => s.Sorted ?? 0) : null,
        };
    }

    private static SideNumbers Numbers(QuestionSummary? side, IReadOnlyList<(string Label, int Count)> counted, IReadOnlyList<string> labels, bool inSteps)
    {
        var counts = counted.GroupBy(c => c.Label, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.Key, c => c.Sum(x => x.Count), StringComparer.OrdinalIgnoreCase);
        return new SideNumbers
        {
            WasAsked = side is not null,
            Withheld = side?.Withheld ?? false,
            Answers = side?.Answers ?? 0,
            Counts = [.. labels.Select(l => counts.GetValueOrDefault(l))],
            Mean = inSteps ? side?.Distribution?.Mean : null,
            Sorted = side?.Open?.Sorted,
        };
    }

    private static IReadOnlyList<(string Label, int Count)> Counted(QuestionSummary side) =>
        side.Open is { } open ? [.. open.Categories.Where(c => c.Answers > 0).Select(c => (c.Name.Trim(), c.Answers))]
        : side.Distribution is { } spread ? [.. spread.Labels.Zip(spread.Counts)] : [];

    private static IReadOnlyList<string> Labelled(IEnumerable<IReadOnlyList<(string Label, int Count)>> sides) =>
        [.. sides.SelectMany(side => side.Select(c => c.Label)).Distinct(StringComparer.OrdinalIgnoreCase)];

    // A scale that was never given is as long as the answers on each side; side by side it is as long as all of them.
    private static IReadOnlyList<string> Steps(List<QuestionSummary> sides)
    {
        var known = new SortedDictionary<int, string>();
        foreach (var spread in sides.Select(s => s.Distribution!))
            foreach (var (step, label) in spread.Steps!.Zip(spread.Labels)) known.TryAdd(step, label);
        return [.. Enumerable.Range(known.Keys.First(), known.Keys.Last() - known.Keys.First() + 1)
            .Select(step => known.GetValueOrDefault(step) ?? step.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
