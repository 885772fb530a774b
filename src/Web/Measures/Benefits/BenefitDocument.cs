using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>A benefit in print, in the language spoken at the moment.</summary>
internal static class BenefitDocument
{
    public static Document Of(Measure measure, Benefit benefit, IReadOnlyList<IndicatorView> views, string language, DateTime now) => new()
    {
        Title = benefit.Title,
        Subtitle = BenefitTexts.KindOf(benefit.Kind).In(language),
        Language = language,
        Author = measure.Title,
        MadeUtc = now,
        Blocks = views.Count == 0 ? [new Paragraph(BenefitTexts.NoIndicators)] : [.. views.SelectMany(v => Of(v, 1))],
    };

    /// <summary>An indicator: what it shows, its chart, and what it rests on; its heading at the level given.</summary>
    public static IEnumerable<Block> Of(IndicatorView view, int level)
    {
        yield return new Heading(level, view.Indicator.Name);
        yield return new Paragraph([new Inline(Verdicts.Whole(view), Bold: true)]);
        if (Verdicts.Missing(view) is { } missing) yield return new Paragraph($"{missing}.");
        if (view.Measurements.Count > 0) yield return new ChartBlock(BenefitChart.Of(view));
        yield return new Paragraph($"{ChartTexts.AgainstExpected}: {Verdicts.Expected(view)}");
        yield return new Paragraph(Verdicts.Baseline(view));
        foreach (var rebase in view.Rebases)
            yield return new Paragraph(ChartTexts.Rebased.With(Periods.Name(view.Indicator.Frequency, rebase.From), Days.Of(rebase.DecidedOn), rebase.Reason));
    }
}
