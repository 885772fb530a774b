using BlankeArk.Web.Insight.Surveys.Results;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>What is said beside the numbers.</summary>
internal static class ComparedWords
{
    /// <summary>How many answered on each side.</summary>
    public static string Bases(SideQuestion question, IReadOnlyList<string> sides, string language) =>
        string.Join(" · ", sides.Zip(question.Sides).Where(s => !s.Second.IsSum || s.Second.IsShown).Select(s => Base(s.First, s.Second, language)));

    private static string Base(string name, SideNumbers side, string language) =>
        !side.WasAsked ? ComparingTexts.BaseNotAsked.InWith(language, name)
        : side.Withheld ? ComparingTexts.BaseWithheld.InWith(language, name, Summarising.FewestAnswers)
        : ComparingTexts.BaseIn.InWith(language, name, side.Answers);

    /// <summary>How far the sorting has come on sides where it is not done.</summary>
    public static IEnumerable<string> Sorting(SideQuestion question, IReadOnlyList<string> sides, string language) =>
        sides.Zip(question.Sides).Where(s => s.Second is { IsSum: false, Withheld: false, Answers: > 0, IsAllSorted: false })
            .Select(s => ComparingTexts.SortedIn.InWith(language, s.First, s.Second.Sorted, s.Second.Answers));

    /// <summary>What one sees: the change, or, where sides are not held against each other, what most answered on each.</summary>
    public static string Sentence(IReadOnlyList<SideQuestion> shown, IReadOnlyList<string> sides, Func<SideQuestion, Change>? change, string language)
    {
        if (change is not null)
            return shown[0].IsRow ? Change.Sentence([.. shown.Select(change)], language) : change(shown[0]).Sentence(language);
        return shown[0].IsRow ? Highest(shown, language) : shown[0].HasMeans ? Range(shown[0], sides, language) : Most(shown[0], sides, language);
    }

    private static string Highest(IReadOnlyList<SideQuestion> rows, string language)
    {
        var known = rows.SelectMany(r => r.Sides.Where(s => s.Mean is not null).TakeLast(1).Select(s => (r.Question.MatrixRow, Mean: s.Mean!.Value))).ToList();
        if (known.Count == 0) return "";
        var (row, mean) = known.MaxBy(r => r.Mean);
        return ComparingTexts.HighestRow.InWith(language, row, Shares.OneDecimal(mean, language));
    }

    private static string Range(SideQuestion question, IReadOnlyList<string> sides, string language)
    {
        var own = sides.Zip(question.Sides).Where(s => !s.Second.IsSum && s.Second.Mean is not null).ToList();
        if (own.Count == 0) return "";
        if (own.Count == 1) return ComparingTexts.MeanIn.InWith(language, own[0].First, Shares.OneDecimal(own[0].Second.Mean!.Value, language));
        var (low, high) = (own.MinBy(s => s.Second.Mean), own.MaxBy(s => s.Second.Mean));
        return ComparingTexts.MeansBetween.InWith(language, Shares.OneDecimal(low.Second.Mean!.Value, language), low.First, Shares.OneDecimal(high.Second.Mean!.Value, language), high.First);
    }

    private static string Most(SideQuestion question, IReadOnlyList<string> sides, string language) =>
        string.Join(' ', sides.Zip(question.Sides).Where(s => s.Second is { IsSum: false, IsShown: true } && question.Labels.Count > 0).Select(s =>
        {
            var most = s.Second.Counts.Index().MaxBy(c => c.Item).Index;
            return (question.IsOpen ? ComparingTexts.MostAbout : ComparingTexts.MostIn).InWith(language, s.First, question.Labels[most], s.Second.Counts[most], s.Second.Answers);
        }));
}
