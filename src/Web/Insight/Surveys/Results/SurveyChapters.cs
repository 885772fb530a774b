using BlankeArk.Web.Insight.Surveys.Comparing;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>What the room tells in the documentation note: each asking summed up, and, for those who read answers, all answers behind.</summary>
internal static class SurveyChapters
{
    public static readonly IReadOnlyList<Chapter> All = [new("surveys", 500, ResultsTexts.Chapter, Parts)];

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var db = request.Services.GetRequiredService<Db>();
        // A wave that is being asked has nothing to tell yet.
        var asked = await db.Waves.AsNoTracking().Where(w => w.ClosedOn != null || !db.Askings.Any(a => a.WaveId == w.Id))
            .Join(db.Surveys.Where(s => s.ProgrammeId == request.Programme.Id), w => w.SurveyId, s => s.Id, (w, s) => new { Wave = w, Survey = s })
            .OrderBy(a => a.Survey.Number).ThenBy(a => a.Wave.Number).ToListAsync();
        var several = asked.CountBy(a => a.Survey.Id).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        var reads = request.Actor.May(Right.ReadAnswers, request.Programme.Id);
        var parts = new List<ChapterPart>();
        foreach (var each in asked)
        {
            var key = $"surveys.{each.Survey.Number}-{each.Wave.Number}";
            var title = several.Contains(each.Survey.Id) ? $"{each.Survey.Title}: {each.Wave.Name}" : each.Survey.Title;
            parts.Add(new ChapterPart(key, title, Placement.Body, () => Body(request, each.Survey, each.Wave, title)));
            if (reads)
                parts.Add(new ChapterPart($"{key}.answers", ResultsTexts.AnnexTitle.InWith(request.Language, title), Placement.Annex, () => Annex(request, each.Wave, title)));
        }
        foreach (var survey in asked.GroupBy(a => a.Survey.Number, (_, waves) => waves.ToList()))
            if (WaveChoice.Of([.. survey.Select(a => a.Wave)], null) is { } waves)
                parts.Add(new ChapterPart($"surveys.{survey[0].Survey.Number}.compare", ComparingTexts.PartTitle.InWith(request.Language, survey[0].Survey.Title),
                    Placement.Body, () => Compared(request, survey[0].Survey, waves)));
        return parts;
    }

    private static async Task<IReadOnlyList<Block>> Compared(ChapterRequest request, Survey survey, IReadOnlyList<Wave> waves) =>
        ComparisonBlocks.Of(survey, await request.Services.GetRequiredService<SurveyComparing>().Compare(request.Actor, request.Programme.Id, waves, SummaryFor.Everybody), request.Language);

    // The note is handed on, so its body says what everybody may see, whoever makes it.
    private static async Task<IReadOnlyList<Block>> Body(ChapterRequest request, Survey survey, Wave wave, string title)
    {
        var summary = await request.Services.GetRequiredService<SurveyResults>().SummaryForAll(request.Actor, request.Programme.Id, wave.Id);
        var blocks = new List<Block> { new Heading(1, title) };
        if (survey.Purpose.Length > 0) blocks.Add(new Paragraph(survey.Purpose));
        if (await request.Services.GetRequiredService<ParticipationReading>().Read(request.Actor, request.Programme.Id, wave) is { } participation)
            blocks.AddRange(ParticipationBlocks.Of(participation, request.Language));
        if (summary.Respondents is { } respondents)
            blocks.Add(new Paragraph(ResultsTexts.LeadRespondents.InWith(request.Language, respondents, summary.Shown().Count())));
        foreach (var shown in summary.Shown()) blocks.AddRange(new QuestionBlocks(shown, request.Language).All());
        return blocks;
    }

    private static async Task<IReadOnlyList<Block>> Annex(ChapterRequest request, Wave wave, string title)
    {
        var answers = await request.Services.GetRequiredService<SurveyResults>().CheckedAnswers(request.Actor, request.Programme.Id, wave.Id);
        var blocks = new List<Block>
        {
            new Heading(1, ResultsTexts.AnnexTitle.InWith(request.Language, title)),
            new Paragraph(answers.Tally.Unsettled > 0
                ? PublishingTexts.LeftOutUntilChecked.InWith(request.Language, answers.Tally.Unsettled)
                : ResultsTexts.AnswersOrder.In(request.Language)),
        };
        foreach (var question in answers.Questions.Where(q => q.Question.Kind == QuestionKind.OpenText && q.Answers.Count > 0))
        {
            blocks.Add(new Heading(2, question.Question.Text(request.Language)));
            blocks.Add(new ListBlock(Ordered: false, [.. question.Answers.Select(a => (IReadOnlyList<Block>)[new Paragraph(OneLine(a.Text))])]));
        }
        return blocks;
    }

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
