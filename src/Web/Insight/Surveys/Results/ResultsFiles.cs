using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Results as tables to take out: the summary for everybody in the programme, answers for those who read them; checked text only.</summary>
internal static class ResultsFiles
{
    public static ExportTable Summary(WaveSummary summary, string name) =>
        new(name, [ResultsTexts.Number, ResultsTexts.Question, ResultsTexts.MatrixRow, ResultsTexts.Kind, ResultsTexts.AnswerHeader, ResultsTexts.CountHeader, ResultsTexts.Base, ResultsTexts.Share],
            [.. summary.Questions.SelectMany(Rows)]);

    /// <summary>A row an answer, in the order of random ids within its question, so that answers of one sheet are not found again.</summary>
    public static ExportTable Answers(CheckedAnswers answers, string name) =>
        new(name, [ResultsTexts.Number, ResultsTexts.Question, ResultsTexts.MatrixRow, ResultsTexts.AnswerHeader, ResultsTexts.CategoriesHeader],
            [.. answers.Questions.SelectMany(q => q.Answers.Select(a => (IReadOnlyList<object?>)
                [q.Question.Number, TextOf(q.Question), q.Question.MatrixRow, a.Text, string.Join("; ", a.Categories)]))]);

    /// <summary>All waves of a programme, with the answers where the actor may read them.</summary>
    public static async Task<IReadOnlyList<ExportTable>> All(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var results = services.GetRequiredService<SurveyResults>();
        var waves = await db.Waves.AsNoTracking()
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), w => w.SurveyId, s => s.Id, (w, s) => new { w.Id, Survey = s.Number, Wave = w.Number })
            .OrderBy(w => w.Survey).ThenBy(w => w.Wave).ToListAsync();
        var tables = new List<ExportTable>();
        foreach (var wave in waves)
        {
            var which = $"{wave.Survey}-{wave.Wave}";
            tables.Add(Summary(await results.SummaryToTakeOut(actor, programme.Id, wave.Id), $"{ResultsTexts.SummaryTable} {which}"));
            if (actor.May(Right.ReadAnswers, programme.Id))
                tables.Add(AnswersOrWhyNot(await results.CheckedAnswers(actor, programme.Id, wave.Id), $"{ResultsTexts.AnswersTable} {which}"));
        }
        return tables;
    }

    private static ExportTable AnswersOrWhyNot(CheckedAnswers answers, string name) => answers.Tally.Unsettled == 0
        ? Answers(answers, name)
        : new(name, [ResultsTexts.AnswersTable], [[PublishingTexts.LeftOutUntilChecked.With(answers.Tally.Unsettled)]]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(QuestionSummary question)
    {
        if (question.Withheld) return [Row(question, ResultsTexts.AnswersTable, ResultsTexts.WithheldShort.With(Summarising.FewestAnswers), null)];
        var rows = new List<IReadOnlyList<object?>> { Row(question, ResultsTexts.Total, null, question.Answers) };
        if (question.Distribution is { } spread)
        {
            rows.AddRange(spread.Labels.Zip(spread.Counts).Select(c => Row(question, ResultsTexts.Choice, c.First, c.Second)));
            if (spread.Mean is { } mean) rows.Add(Value(question, ResultsTexts.Mean, mean));
            if (spread.Median is { } median) rows.Add(Value(question, ResultsTexts.Median, median));
        }
        if (question.Open is not { } open) return rows;
        rows.AddRange(open.Categories.Select(c => Row(question, ResultsTexts.Category, c.Name, c.Answers)));
        rows.AddRange(open.Quotes.Select(q => Row(question, ResultsTexts.QuoteKind, q.Passage, null)));
        rows.AddRange(open.Words.Select(w => Row(question, ResultsTexts.Word, w.Text, w.Answers)));
        return rows;
    }

    private static IReadOnlyList<object?> Row(QuestionSummary question, string kind, string? what, int? count) =>
    [
        question.Question.Number, TextOf(question.Question), question.Question.MatrixRow, kind, what, count,
        count is null ? null : question.Answers,
        count is { } known && question.Answers > 0 ? Math.Round((double)known / question.Answers, 3) : null,
    ];

    private static IReadOnlyList<object?> Value(QuestionSummary question, string kind, double value) =>
        [question.Question.Number, TextOf(question.Question), question.Question.MatrixRow, kind, null, Math.Round(value, 2), question.Answers, null];

    private static string TextOf(Question question) => question.Text(System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
