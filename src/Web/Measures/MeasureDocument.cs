using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures as a chapter of the note, as documents somebody may ask to read, and as parts of what those who decide read.</summary>
internal static class MeasureDocument
{
    public static readonly IReadOnlyList<Chapter> Chapters = [new("measures", 720, MeasureTexts.Title, Parts)];

    private sealed record Whole(Measure Measure, string Organisation, Trial? Trial, List<MeasureStep> Steps, List<MeasureRisk> Risks, List<MeasureDecision> Decisions);

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var db = request.Services.GetRequiredService<Db>();
        var all = await Read(db, db.Measures.AsNoTracking().VisibleTo(request.Actor, db).Where(m => m.ProgrammeId == request.Programme.Id));
        return [.. all.Select(w => new ChapterPart($"measures.{w.Measure.Number}", w.Measure.Title, Placement.Body, () => Task.FromResult<IReadOnlyList<Block>>([new Heading(1, w.Measure.Title), .. Body(w)])))];
    }

    /// <summary>What has been planned, said and decided in each measure of a programme.</summary>
    public static async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme)
    {
        var db = services.GetRequiredService<Db>();
        using var _ = new Speaking(programme.Language);
        return [.. (await Read(db, db.Measures.AsNoTracking().Where(m => m.ProgrammeId == programme.Id))).Select(w =>
            new CaseDocument($"measure-{w.Measure.Number}", $"{MeasureTexts.Measure}: {w.Measure.Title}", w.Decisions.LastOrDefault()?.On, Markdown(w)))];
    }

    /// <summary>How many measures are where, and what is to be decided next.</summary>
    public static async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request)
    {
        using var _ = new Speaking(request.Language);
        var db = request.Services.GetRequiredService<Db>();
        var all = await Read(db, db.Measures.AsNoTracking().VisibleTo(request.Actor, db)
            .Where(m => (request.Programme == null || m.ProgrammeId == request.Programme) && (request.Organisation == null || m.OrganisationId == request.Organisation)));
        var living = all.Where(w => !w.Measure.IsOver() || w.Decisions.Any(d => d.On >= request.From && d.On <= request.To)).ToList();
        if (living.Count == 0) return [];
        return
        [
            new StandingPart("measures", 300, MeasureTexts.Title)
            {
                Figures = [.. Enum.GetValues<MeasureStage>().Select(stage => (living.Count(w => w.Measure.Stage == stage), (string)MeasureTexts.Counted(stage))).Where(f => f.Item1 > 0)],
                Short = [Table(living.Where(w => !w.Measure.IsOver()), db.Date)],
                Long = [Table(living, db.Date), .. Decided(living, request)],
            },
        ];
    }

    private static TableBlock Table(IEnumerable<Whole> measures, DateOnly today) => new(
        MeasureTexts.NextDecision,
        [new(MeasureTexts.Measure), new(MeasureTexts.Organisation), new(MeasureTexts.StageName), new(MeasureTexts.Next)],
        [.. measures.Select(w => (IReadOnlyList<string>)[w.Measure.Title, w.Organisation, MeasureTexts.Stage(w.Measure.Stage), Next(w, today)])])
    { RowHeaders = true };

    private static string Next(Whole whole, DateOnly today) => whole.Measure.Stage switch
    {
        MeasureStage.Planned => whole.Measure.BeforeTrial(whole.Trial).FirstOrDefault(n => !n.Done)?.Why ?? MeasureTexts.ReadyToBegin,
        MeasureStage.Trial when whole.Trial?.EndsOn is { } end => (end <= today ? MeasureTexts.TrialOver : MeasureTexts.TrialRuns).With(Days.Of(end)),
        MeasureStage.InUse when whole.Measure.EndsOn is { } end => MeasureTexts.RunsUntil.With(Days.Of(end)),
        _ => "",
    };

    private static IEnumerable<Block> Decided(List<Whole> measures, StandingRequest request)
    {
        var made = measures.SelectMany(w => w.Decisions.Where(d => d.On >= request.From && d.On <= request.To).Select(d => (w.Measure.Title, Decision: d))).OrderBy(d => d.Decision.On).ToList();
        if (made.Count == 0) yield break;
        yield return new TableBlock(
            MeasureTexts.Decisions,
            [new(MeasureTexts.Day), new(MeasureTexts.Measure), new(MeasureTexts.WhatDecided), new(MeasureTexts.Why)],
            [.. made.Select(d => (IReadOnlyList<string>)[Days.Of(d.Decision.On), d.Title, MeasureTexts.Decided(d.Decision.Kind), d.Decision.Reason])]);
    }

    private static IEnumerable<Block> Body(Whole whole)
    {
        var measure = whole.Measure;
        yield return new Paragraph($"{whole.Organisation}. {MeasureTexts.Stage(measure.Stage)}.");
        foreach (var (title, text) in Said(whole))
        {
            yield return new Heading(2, title);
            foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)) yield return new Paragraph(paragraph.Trim());
        }
        if (whole.Steps.Count > 0)
            yield return new TableBlock(MeasureTexts.Steps, [new(MeasureTexts.TitleName), new(MeasureTexts.Due), new(MeasureTexts.MarkDone)],
                [.. whole.Steps.Select(s => (IReadOnlyList<string>)[s.Title, Day(s.DueOn), Day(s.DoneOn)])]);
        if (whole.Risks.Count > 0)
            yield return new TableBlock(MeasureTexts.Risks, [new(MeasureTexts.Risk), new(MeasureTexts.Remedy)], [.. whole.Risks.Select(r => (IReadOnlyList<string>)[r.What, r.Remedy])]);
        if (whole.Decisions.Count > 0)
            yield return new TableBlock(MeasureTexts.Decisions, [new(MeasureTexts.Day), new(MeasureTexts.WhatDecided), new(MeasureTexts.Why)],
                [.. whole.Decisions.Select(d => (IReadOnlyList<string>)[Days.Of(d.On), MeasureTexts.Decided(d.Kind), d.Reason])]);
    }

    private static string Day(DateOnly? day) => day is { } known ? Days.Of(known) : "";

    private static IEnumerable<(string Title, string Text)> Said(Whole whole) => new (string, string)[]
    {
        (MeasureTexts.What, whole.Measure.What), (MeasureTexts.TargetGroup, whole.Measure.TargetGroup), (MeasureTexts.Partners, whole.Measure.Partners), (MeasureTexts.Financing, whole.Measure.Financing),
        (MeasureTexts.UsersSaid, whole.Measure.UsersSaid), (MeasureTexts.StaffSaid, whole.Measure.StaffSaid), (MeasureTexts.TrainingPlan, whole.Measure.TrainingPlan),
        (MeasureTexts.TrialSize, whole.Trial?.Size ?? ""), (MeasureTexts.TrialWho, whole.Trial?.Who ?? ""), (MeasureTexts.Criteria, whole.Trial?.Criteria ?? ""),
    }.Where(s => s.Item2.Length > 0);

    private static string Markdown(Whole whole) => string.Join("\n\n",
    [
        $"{whole.Organisation}. {MeasureTexts.Stage(whole.Measure.Stage)}.",
        .. Said(whole).Select(s => $"## {s.Title}\n\n{s.Text}"),
        .. whole.Decisions.Select(d => string.Create(CultureInfo.InvariantCulture, $"## {MeasureTexts.Decided(d.Kind)} {Days.Of(d.On)}\n\n{d.Reason}")),
    ]);

    private static async Task<List<Whole>> Read(Db db, IQueryable<Measure> some)
    {
        var measures = await some.OrderBy(m => m.Number).Join(db.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { Measure = m, o.Name }).ToListAsync();
        var trials = await db.Trials.AsNoTracking().Where(t => some.Any(m => m.Id == t.MeasureId)).ToDictionaryAsync(t => t.MeasureId);
        var steps = (await db.MeasureSteps.AsNoTracking().Where(s => some.Any(m => m.Id == s.MeasureId)).ToListAsync()).ToLookup(s => s.MeasureId);
        var risks = (await db.MeasureRisks.AsNoTracking().Where(r => some.Any(m => m.Id == r.MeasureId)).OrderBy(r => r.Id).ToListAsync()).ToLookup(r => r.MeasureId);
        var decisions = (await db.MeasureDecisions.AsNoTracking().Where(d => some.Any(m => m.Id == d.MeasureId)).OrderBy(d => d.Id).ToListAsync()).ToLookup(d => d.MeasureId);
        return measures.ConvertAll(m => new Whole(m.Measure, m.Name, trials.GetValueOrDefault(m.Measure.Id), [.. steps[m.Measure.Id].InOrder()], [.. risks[m.Measure.Id]], [.. decisions[m.Measure.Id]]));
    }
}
