using BlankeArk.Analysis.Comparing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;
using Difference = BlankeArk.Analysis.Comparing.Difference;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Sides side by side as a table to take out: a row a number, with its base.</summary>
internal static class ComparingFiles
{
    public static ExportTable Table(SideBySide answers, Func<SideQuestion, Change>? change, string name, string sideHeader) => new(name,
        [
            ResultsTexts.Number, ResultsTexts.Question, ResultsTexts.MatrixRow, ResultsTexts.Kind, ResultsTexts.AnswerHeader, sideHeader,
            ComparingTexts.Value, ResultsTexts.Base, ResultsTexts.Share, .. change is null ? [] : new string[] { ComparingTexts.From, ComparingTexts.To },
        ],
        [.. answers.Questions.SelectMany(q => Rows(q, answers.Sides).Concat(change is null ? [] : Differences(change(q), answers.Sides)))]);

    /// <summary>Every survey of the programme that was answered more than once: the first wave and the last.</summary>
    public static async Task<IReadOnlyList<ExportTable>> All(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var comparing = services.GetRequiredService<SurveyComparing>();
        var tables = new List<ExportTable>();
        foreach (var survey in await db.Surveys.AsNoTracking().Where(s => s.ProgrammeId == programme.Id).OrderBy(s => s.Number).ToListAsync())
        {
            if (WaveChoice.Of((await comparing.Waves(actor, programme.Id, survey.Id)).Ready, null) is not { } waves) continue;
            var comparison = await comparing.Compare(actor, programme.Id, waves, SummaryFor.TakingOut);
            tables.Add(Table(comparison.Answers, Comparison.ChangeOf, $"{ComparingTexts.Table} {survey.Number}", ComparingTexts.SideHeader));
        }
        return tables;
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(SideQuestion question, IReadOnlyList<string> sides)
    {
        foreach (var (name, side) in sides.Zip(question.Sides).Where(s => !s.Second.IsSum || s.Second.IsShown))
        {
            if (!side.WasAsked || side.Withheld)
            {
                yield return [.. Head(question, ResultsTexts.AnswersTable), side.WasAsked ? ResultsTexts.WithheldShort.With(Summarising.FewestAnswers) : ComparingTexts.NotAsked.ToString(), name, null, null, null];
                continue;
            }
            yield return [.. Head(question, ResultsTexts.Total), null, name, side.Answers, side.Answers, null];
            if (!side.IsShown) continue;
            foreach (var (label, count) in question.Labels.Zip(side.Counts))
                yield return [.. Head(question, question.IsOpen ? ResultsTexts.Category : ResultsTexts.Choice), label, name, count, side.Answers, Math.Round((double)count / side.Answers, 3)];
            if (side.Mean is { } mean) yield return [.. Head(question, ResultsTexts.Mean), null, name, Math.Round(mean, 2), side.Answers, null];
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> Differences(Change change, IReadOnlyList<string> sides)
    {
        var between = $"{sides[0]} – {sides[^1]}";
        if (change.Mean is { } mean) yield return Row(change.Question, null, between, mean);
        foreach (var (label, share) in change.Question.Labels.Zip(change.Shares ?? []))
            yield return Row(change.Question, label, between, share);
    }

    private static IReadOnlyList<object?> Row(SideQuestion question, string? label, string between, Difference difference) =>
        difference.Verdict == Verdict.TooFew
            ? [.. Head(question, ComparingTexts.Difference), label, between, null, null, null, null, null]
            : [.. Head(question, ComparingTexts.Difference), label, between, Math.Round(difference.Value, 3), null, null, Math.Round(difference.Low, 3), Math.Round(difference.High, 3)];

    private static object?[] Head(SideQuestion question, string kind) =>
        [question.Question.Number, question.Question.Text(System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), question.Question.MatrixRow, kind];
}

/// <summary>The programmes' page in words and files.</summary>
internal static class TogetherFiles
{
    public static string Answered(TogetherSide side) => side switch
    {
        { Wave: null } => Platform.Documents.ChartNumbers.Unknown,
        { IsWithheld: true } => ResultsTexts.WithheldShort.With(Summarising.FewestAnswers),
        { Answered: { } answered } => Platform.Documents.ChartNumbers.Format(answered, 0, null),
        _ => ComparingTexts.Unknown,
    };
}
