using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>One question, or the rows of one matrix, in a document: short enough that ten take about four pages.</summary>
internal sealed class QuestionBlocks(IReadOnlyList<QuestionSummary> shown, string language)
{
    private const int MostCategories = 6;
    private const int MostQuotes = 2;
    // A picture of fewer words says less than the sentence it would need.
    private const int FewestWords = 5;

    private readonly QuestionSummary first = shown[0];

    public IEnumerable<Block> All()
    {
        yield return new Heading(2, first.Question.Text(language));
        if (shown.Count > 1)
        {
            yield return Matrix();
            yield break;
        }
        yield return new Paragraph(Base());
        if (first.Withheld || first.Answers == 0) yield break;
        foreach (var block in first.Open is { } open ? Open(open) : Spread(first.Distribution!)) yield return block;
    }

    private string Base()
    {
        if (first.Withheld) return ResultsTexts.Withheld.InWith(language, Summarising.FewestAnswers);
        if (first.Answers == 0) return ResultsTexts.NoAnswers.In(language);
        var count = ResultsTexts.AnswersCount.InWith(language, first.Answers);
        return first.Open switch
        {
            null => $"{count}.",
            { Sorted: 0 } => $"{count}. {ResultsTexts.NotSorted.In(language)}",
            { } open when open.Sorted < first.Answers => $"{count}. {ResultsTexts.SortedOf.InWith(language, open.Sorted, first.Answers)} {ResultsTexts.Severally.In(language)}",
            _ => $"{count}. {ResultsTexts.Severally.In(language)}",
        };
    }

    private IEnumerable<Block> Open(OpenSummary open)
    {
        var largest = ResultCharts.Largest(first);
        if (largest.Count > 0) yield return Counts(ResultsTexts.CategoriesTitle, ResultsTexts.Category, [.. largest.Select(c => (c.Name, c.Answers))]);
        foreach (var quote in open.Quotes.Take(MostQuotes)) yield return new Quote([new Inline(quote.Passage)], quote.Category);
        if (open.Words.Count >= FewestWords) yield return WordCloudPicture.InDocument(first, language);
        if (PublishingTexts.WhatIsHeld(open, language) is { } held) yield return new Paragraph(held);
    }

    private IEnumerable<Block> Spread(Distribution spread)
    {
        yield return Counts(ResultsTexts.SpreadTitle, ResultsTexts.Choice, [.. spread.Labels.Zip(spread.Counts)], spread.Labels.Count);
        if (spread is { Mean: { } mean, Median: { } median })
            yield return new Paragraph(ResultsTexts.MeanMedian.InWith(language, Shares.OneDecimal(mean, language), Shares.OneDecimal(median, language), first.Answers));
        if (first.Question.Kind == QuestionKind.Several) yield return new Paragraph(ResultsTexts.SeveralHint.In(language));
    }

    private TableBlock Counts(Text title, Text header, IReadOnlyList<(string Name, int Count)> counts, int most = MostCategories)
    {
        // One left over takes no more room than saying so.
        var taken = counts.Count == most + 1 ? counts.Count : Math.Min(most, counts.Count);
        IReadOnlyList<IReadOnlyList<string>> rows = [.. counts.Take(taken).Select(c => (IReadOnlyList<string>)
            [c.Name, ResultsTexts.OfBase.InWith(language, c.Count, first.Answers), Shares.Percent(c.Count, first.Answers, language)])];
        if (taken < counts.Count) rows = [.. rows, [ResultsTexts.AndMore.InWith(language, counts.Count - taken), "", ""]];
        return new TableBlock(title.In(language),
            [new Column(header.In(language)), new Column(ResultsTexts.CountHeader.In(language), Align.End), new Column(ResultsTexts.Share.In(language), Align.End)], rows)
        { RowHeaders = true };
    }

    private TableBlock Matrix()
    {
        string[] labels = [.. shown.SelectMany(q => q.Distribution?.Labels ?? []).Distinct()];
        var hasMean = shown.Any(q => q.Distribution?.Mean is not null);
        Column[] columns =
        [
            new(ResultsTexts.MatrixRow.In(language)), .. labels.Select(l => new Column(l, Align.End)), new(ResultsTexts.CountHeader.In(language), Align.End),
            .. hasMean ? [new Column(ResultsTexts.Mean.In(language), Align.End)] : (Column[])[],
        ];
        return new TableBlock(ResultsTexts.SpreadTitle.In(language), columns, [.. shown.Select(q => Row(q, labels, hasMean))]) { RowHeaders = true };
    }

    private IReadOnlyList<string> Row(QuestionSummary question, string[] labels, bool hasMean)
    {
        var name = question.Question.MatrixRow ?? "";
        if (question.Withheld) return [name, .. labels.Select(_ => ""), ResultsTexts.WithheldShort.InWith(language, Summarising.FewestAnswers)];
        var spread = question.Distribution!;
        var counts = spread.Labels.Zip(spread.Counts).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        return
        [
            name, .. labels.Select(l => ChartNumbers.Format(counts.GetValueOrDefault(l), 0, language)), ChartNumbers.Format(question.Answers, 0, language),
            .. hasMean ? [spread.Mean is { } mean ? Shares.OneDecimal(mean, language) : ChartNumbers.Unknown] : (string[])[],
        ];
    }
}
