using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Waves compared, in a document: who was asked, and each question with what may be said and its numbers.</summary>
internal static class ComparisonBlocks
{
    public static IReadOnlyList<Block> Of(Survey survey, Comparison comparison, string language)
    {
        var blocks = new List<Block>
        {
            new Heading(1, ComparingTexts.PartTitle.InWith(language, survey.Title)),
            new Paragraph(ComparingTexts.Lead.InWith(language, survey.Title, comparison.Waves[0].Name, comparison.Waves[^1].Name)),
        };
        blocks.AddRange(comparison.Turnovers.Select(t => new Paragraph(string.Join(' ', TurnoverWords.Of(t, language)))));
        blocks.Add(new Paragraph(ComparingTexts.WhatItMayBe.In(language)));
        blocks.Add(new Paragraph(TurnoverWords.How(language)));
        foreach (var shown in comparison.Answers.Shown()) blocks.AddRange(Of(shown, comparison.Answers.Sides, language));
        return blocks;
    }

    private static IEnumerable<Block> Of(IReadOnlyList<SideQuestion> shown, IReadOnlyList<string> sides, string language)
    {
        yield return new Heading(2, shown[0].Question.Text(language));
        if (shown is [var single])
        {
            if (single.Question.MatrixRow is { } row) yield return new Paragraph(row);
            yield return new Paragraph($"{ComparedWords.Bases(single, sides, language)}.");
        }
        var sentence = ComparedWords.Sentence(shown, sides, Comparison.ChangeOf, language);
        // A chart brings its sentence along.
        if (ComparedChart.Of(shown, sides, sentence, language) is { } chart) yield return new ChartBlock(chart);
        else yield return new Paragraph(sentence);
        var table = ComparedTable.Of(shown, sides, Comparison.ChangeOf, language);
        if (table.Rows.Count > 0) yield return table.AsBlock();
        foreach (var line in shown.SelectMany(q => ComparedWords.Sorting(q, sides, language))) yield return new Paragraph(line);
        if (shown[0].Question.Kind == QuestionKind.Several) yield return new Paragraph(ResultsTexts.SeveralHint.In(language));
    }
}
