using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Benefits in the red thread, in the note, and on the sheet of those who decide.</summary>
internal static class BenefitKinds
{
    private const int MostOnSheet = 8;

    public static IReadOnlyList<ItemKind> Kinds => [new(BenefitDesk.Kind, BenefitTexts.Benefit, Find)];

    public static IReadOnlyList<Chapter> Chapters { get; } = [new("measures.benefits", 820, BenefitTexts.Benefits, Parts)];

    private static async Task<ItemRef?> Find(IServiceProvider services, Actor actor, Guid id)
    {
        var (db, door, reading) = (services.GetRequiredService<Db>(), services.GetRequiredService<BenefitDoor>(), services.GetRequiredService<IndicatorReading>());
        if (await db.Benefits.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id) is not { } benefit) return null;
        if (await door.Seen(actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == benefit.MeasureId) is not { } measure) return null;
        var views = await reading.Of(measure, benefit);
        return new ItemRef(benefit.Title, $"/measures/{measure.Number}/benefits/{benefit.Number}", views is [var first, ..] ? Verdicts.Short(first) : null);
    }

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var views = await BenefitViews.Of(request.Services, request.Actor, m => m.ProgrammeId == request.Programme.Id);
        return
        [
            .. views.GroupBy(v => v.Benefit.Id).Select(of => new ChapterPart($"benefits.{of.First().Measure.Number}.{of.First().Benefit.Number}", of.First().Benefit.Title, Placement.Body,
                () => Task.FromResult<IReadOnlyList<Block>>([new Heading(1, of.First().Benefit.Title), new Paragraph($"{BenefitTexts.Measure}: {of.First().Measure.Title}. {BenefitTexts.KindOf(of.First().Benefit.Kind)}."), .. of.SelectMany(v => BenefitDocument.Of(v, 2))]))),
        ];
    }

    /// <summary>Benefits against what was expected: each with its sentence.</summary>
    public static async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request)
    {
        var (programme, organisation) = (request.Programme, request.Organisation);
        var views = await BenefitViews.Of(request.Services, request.Actor,
            m => (programme == null || m.ProgrammeId == programme) && (organisation == null || m.OrganisationId == organisation));
        if (views.Count == 0) return [];
        return
        [
            new StandingPart("benefits", 400, BenefitTexts.Benefits)
            {
                Figures =
                [
                    (views.Select(v => v.Benefit.Id).Distinct().Count(), StandingTexts.Measured),
                    (views.Count(v => v.Chart.Verdict == Analysis.Charts.SpcVerdict.Improvement), StandingTexts.Improved),
                    (views.Count(v => v.Missing.Count > 0), StandingTexts.Missing),
                ],
                Short = [Listed(views.Take(MostOnSheet), Short), .. views.Count > MostOnSheet ? new Block[] { new Paragraph(StandingTexts.AndMore.With(views.Count - MostOnSheet)) } : []],
                Long = [Listed(views, Long), .. views.Where(v => v.Measurements.Any(m => m.Period >= request.From && m.Period <= request.To)).SelectMany(v => BenefitDocument.Of(v, 2))],
            },
        ];
    }

    private static ListBlock Listed(IEnumerable<IndicatorView> views, Func<IndicatorView, string> said) =>
        new(false, [.. views.Select(v => (IReadOnlyList<Block>)[new Paragraph([new Inline(v.Benefit.Title, Link: null, Bold: true), new Inline($". {said(v)}")])])]);

    private static string Short(IndicatorView view) => $"{view.Indicator.Name}: {char.ToLowerInvariant(Verdicts.Short(view)[0])}{Verdicts.Short(view)[1..]}.";

    private static string Long(IndicatorView view) => $"{Verdicts.Whole(view)} {Verdicts.Expected(view)}";
}
