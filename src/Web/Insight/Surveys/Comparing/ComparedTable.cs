using BlankeArk.Analysis.Comparing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Documents;
using Difference = BlankeArk.Analysis.Comparing.Difference;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>One row: the name is people's own words, or the screen's.</summary>
public sealed record ComparedRow(string Name, IReadOnlyList<string> Cells, bool IsOwnWords = true);

/// <summary>A question, or the rows of a matrix, side by side as a reader meets it: on the page and in a document alike.</summary>
public sealed record ComparedTable(string Caption, string Header, IReadOnlyList<string> Columns, IReadOnlyList<ComparedRow> Rows)
{
    /// <param name="shown">One question, or the rows of a matrix that share a table.</param>
    /// <param name="sides">The names of the sides.</param>
    /// <param name="change">Null where sides are not to be held against each other, such as programmes.</param>
    /// <param name="language">How numbers are written.</param>
    public static ComparedTable Of(IReadOnlyList<SideQuestion> shown, IReadOnlyList<string> sides, Func<SideQuestion, Change>? change, string language)
    {
        if (shown[0].IsRow) return Matrix(shown, sides, change, language);
        var question = shown[0];
        var made = change?.Invoke(question);
        var rows = question.Labels.Select((label, i) =>
            new ComparedRow(label, [.. question.Sides.Select(s => Count(s, i, language)), .. OfShare(made, i, language)])).ToList();
        if (question.HasMeans)
            rows.Add(new ComparedRow(ResultsTexts.Mean.In(language),
                [.. question.Sides.Select(s => MeanOf(s, language)), .. made is null ? [] : new[] { OfMean(made.Mean, language) }], IsOwnWords: false));
        return new ComparedTable(
            (question.IsOpen ? ResultsTexts.CategoriesTitle : ComparingTexts.SharesTitle).In(language),
            (question.IsOpen ? ResultsTexts.Category : ResultsTexts.Choice).In(language),
            [.. sides, .. change is null ? [] : new[] { (question.HasMeans ? ComparingTexts.Difference : ComparingTexts.DifferencePoints).In(language) }],
            rows);
    }

    /// <summary>The same in a document.</summary>
    public TableBlock AsBlock() => new(Caption, [new Column(Header), .. Columns.Select(c => new Column(c, Align.End))],
        [.. Rows.Select(r => (IReadOnlyList<string>)[r.Name, .. r.Cells])])
    { RowHeaders = true };

    private static ComparedTable Matrix(IReadOnlyList<SideQuestion> rows, IReadOnlyList<string> sides, Func<SideQuestion, Change>? change, string language) => new(
        ComparingTexts.MeansTitle.In(language), ResultsTexts.MatrixRow.In(language),
        [.. sides, .. change is null ? [] : new[] { ComparingTexts.Difference.In(language) }],
        [.. rows.Select(row => new ComparedRow(row.Question.MatrixRow ?? "",
            [.. row.Sides.Select(s => MeanOf(s, language)), .. change is null ? [] : new[] { OfMean(change(row).Mean, language) }]))]);

    private static string Count(SideNumbers side, int label, string language) => Why(side, language)
        ?? ComparingTexts.CountOf.InWith(language, side.Counts[label], side.Answers, Shares.Percent(side.Counts[label], side.Answers, language));

    private static string MeanOf(SideNumbers side, string language) => Why(side, language)
        ?? (side.Mean is { } mean ? ComparingTexts.MeanOf.InWith(language, Shares.OneDecimal(mean, language), side.Answers) : ChartNumbers.Unknown);

    /// <summary>What stands where there is no number; null where there is.</summary>
    private static string? Why(SideNumbers side, string language) =>
        !side.WasAsked ? ComparingTexts.NotAsked.In(language)
        : side.Withheld ? ResultsTexts.WithheldShort.InWith(language, Summarising.FewestAnswers)
        : side.Answers == 0 ? ChartNumbers.Unknown
        : side.Sorted == 0 ? ComparingTexts.NotSorted.In(language)
        : null;

    private static IReadOnlyList<string> OfShare(Change? change, int label, string language)
    {
        if (change is null) return [];
        if (change.Question.HasMeans) return [""];
        return [change.Shares is { } shares ? Written(shares[label], 100, 0, language) : ChartNumbers.Unknown];
    }

    private static string OfMean(Difference? mean, string language) => mean is null ? ChartNumbers.Unknown : Written(mean, 1, 1, language);

    private static string Written(Difference difference, int times, int decimals, string language)
    {
        if (difference.Verdict == Verdict.TooFew) return ChartNumbers.Unknown;
        string Number(double value) => ChartNumbers.Format(value * times, decimals, language);
        return ComparingTexts.DifferenceOf.InWith(language, (Math.Round(difference.Value * times, decimals) > 0 ? "+" : "") + Number(difference.Value),
            Number(difference.Low), Number(difference.High));
    }
}
