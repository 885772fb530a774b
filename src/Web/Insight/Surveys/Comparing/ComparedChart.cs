using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>A question, or the rows of a matrix, drawn side by side; null where there is too little or too much to see.</summary>
internal static class ComparedChart
{
    // More bars in a group than this are not told apart.
    private const int MostSides = 4;

    public static Chart? Of(IReadOnlyList<SideQuestion> shown, IReadOnlyList<string> sides, string sentence, string language)
    {
        var question = shown[0];
        var isMatrix = question.IsRow;
        if (!isMatrix && question.HasMeans && sides.Count > MostSides) return Means(question, sides, sentence, language);
        var drawn = sides.Index().Where(s => shown.Any(q => q.Sides[s.Index].IsShown)).ToList();
        if (drawn.Count is 0 or > MostSides || (!isMatrix && question.Labels.Count == 0)) return null;
        return isMatrix
            ? Bars(ComparingTexts.MeansTitle, ResultsTexts.MatrixRow, ComparingTexts.MeanUnit, 1, sentence, [.. shown.Select(q => q.Question.MatrixRow ?? "")],
                [.. drawn.Select(s => new Series(s.Item, [.. shown.Select(q => q.Sides[s.Index].Mean)]))], language)
            : Bars(question.IsOpen ? ResultsTexts.CategoriesTitle : ComparingTexts.SharesTitle, question.IsOpen ? ResultsTexts.Category : ResultsTexts.Choice,
                ComparingTexts.PerCent, 0, sentence, question.Labels,
                [.. drawn.Select(s => new Series(s.Item, [.. question.Labels.Select((_, label) => Share(question.Sides[s.Index], label))]))], language);
    }

    private static Chart? Means(SideQuestion question, IReadOnlyList<string> sides, string sentence, string language)
    {
        var known = sides.Zip(question.Sides).Where(s => s.Second.Mean is not null).ToList();
        return known.Count == 0 ? null : Bars(ComparingTexts.MeansTitle, ComparingTexts.ProgrammeHeader, ComparingTexts.MeanUnit, 1, sentence,
            [.. known.Select(s => s.First)], [new Series("", [.. known.Select(s => s.Second.Mean)])], language);
    }

    private static double? Share(SideNumbers side, int label) => side.IsShown ? 100.0 * side.Counts[label] / side.Answers : null;

    private static Chart Bars(Text title, Text header, Text unit, int decimals, string sentence, IReadOnlyList<string> labels, IReadOnlyList<Series> series, string language) => new()
    {
        Kind = ChartKind.Bars,
        Title = title.In(language),
        Sentence = sentence,
        Labels = labels,
        Series = series,
        Unit = unit.In(language),
        LabelHeader = header.In(language),
        Decimals = decimals,
    };
}
