using BlankeArk.Analysis.Comparing;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>How a question's answers differ between two sides: its mean, or each of its shares.</summary>
public sealed record Change(SideQuestion Question, SideNumbers Before, SideNumbers Later)
{
    private const int MostNamed = 3;

    private bool IsComparable => Before.IsShown && Later.IsShown;
    private bool IsSorted => Before.IsAllSorted && Later.IsAllSorted;

    /// <summary>Null where the question has no mean on both sides.</summary>
    public Difference? Mean => IsComparable && Before.Mean is not null && Later.Mean is not null
        ? MeanDifference.Between([.. Before.Counts], [.. Later.Counts])
        : null;

    /// <summary>By label; null where there is nothing to compare, or answers still wait to be sorted.</summary>
    public IReadOnlyList<Difference>? Shares => IsComparable && IsSorted && Mean is null
        ? [.. Before.Counts.Zip(Later.Counts, (before, later) =>
            ShareDifference.Between(before, Before.Answers, later, Later.Answers, new DifferenceOptions().Among(Question.Labels.Count))!)]
        : null;

    /// <summary>What may honestly be said, in plain words.</summary>
    public string Sentence(string language)
    {
        if (!IsComparable && !(Before.Sorted == 0 || Later.Sorted == 0)) return ComparingTexts.NothingToCompare.In(language);
        if (!IsSorted) return ComparingTexts.NotAllSorted.In(language);
        if (Mean is { } mean) return OfMean(mean).InWith(language, OneDecimal(Before.Mean, language), OneDecimal(Later.Mean, language));
        return OfShares(Shares ?? [], language);
    }

    /// <summary>What may be said of the rows of a matrix together.</summary>
    public static string Sentence(IReadOnlyList<Change> rows, string language)
    {
        var known = rows.Where(r => r.Mean is not null).ToList();
        if (known.Count == 0) return ComparingTexts.NothingToCompare.In(language);
        var changed = known.Where(r => r.Mean!.Verdict is Verdict.Higher or Verdict.Lower).OrderByDescending(r => Math.Abs(r.Mean!.Value)).ToList();
        if (changed.Count == 0)
            return (known.All(r => r.Mean!.Verdict == Verdict.TooFew) ? ComparingTexts.TooFew : ComparingTexts.RowsWithin).In(language);
        return string.Join(' ', changed.Take(MostNamed).Select(r => (r.Mean!.Verdict == Verdict.Higher ? ComparingTexts.RowHigher : ComparingTexts.RowLower)
            .InWith(language, r.Question.Question.MatrixRow, OneDecimal(r.Before.Mean, language), OneDecimal(r.Later.Mean, language))));
    }

    private static Text OfMean(Difference mean) => mean.Verdict switch
    {
        Verdict.Higher => ComparingTexts.MeanHigher,
        Verdict.Lower => ComparingTexts.MeanLower,
        Verdict.WithinChance => ComparingTexts.MeanWithin,
        _ => ComparingTexts.TooFew,
    };

    private string OfShares(IReadOnlyList<Difference> shares, string language)
    {
        if (shares.Count == 0) return ComparingTexts.NothingToCompare.In(language);
        if (shares[0].Verdict == Verdict.TooFew) return ComparingTexts.TooFew.In(language);
        var changed = shares.Index().Where(s => s.Item.Verdict is Verdict.Higher or Verdict.Lower).OrderByDescending(s => Math.Abs(s.Item.Value)).ToList();
        if (changed.Count == 0) return ComparingTexts.SharesWithin.In(language);
        return string.Join(' ', changed.Take(MostNamed).Select(s => OfShare(s.Item.Verdict == Verdict.Higher)
            .InWith(language, Question.Labels[s.Index], Share(Later, s.Index, language), Share(Before, s.Index, language))));
    }

    private Text OfShare(bool isHigher) => (Question.IsOpen, isHigher) switch
    {
        (true, true) => ComparingTexts.AboutHigher,
        (true, false) => ComparingTexts.AboutLower,
        (false, true) => ComparingTexts.ShareHigher,
        (false, false) => ComparingTexts.ShareLower,
    };

    private static string Share(SideNumbers side, int label, string language) => Results.Shares.Percent(side.Counts[label], side.Answers, language);

    private static string OneDecimal(double? mean, string language) => Results.Shares.OneDecimal(mean!.Value, language);
}
