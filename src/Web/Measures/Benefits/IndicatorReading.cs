using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Reads indicators with their measurements, and judges them.</summary>
public sealed class IndicatorReading(Db db, Today today)
{
    /// <summary>Fewer measurements than this, and nothing is said.</summary>
    public const int Fewest = 12;
    /// <summary>Figures are seldom there the day after: so many days pass before one is missing.</summary>
    private const int Grace = 10;
    private const int Latest = 6;

    /// <summary>The indicators of a benefit, in the order they were added.</summary>
    public Task<IReadOnlyList<IndicatorView>> Of(Measure measure, Benefit benefit) => Of([measure], [benefit]);

    /// <summary>The indicators of several benefits, of one measure or many.</summary>
    public async Task<IReadOnlyList<IndicatorView>> Of(IReadOnlyList<Measure> measures, IReadOnlyList<Benefit> benefits)
    {
        var ids = benefits.Select(b => b.Id).ToList();
        var indicators = (await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.BenefitId)).OrderBy(i => i.Id).ToListAsync()).ToLookup(i => i.BenefitId);
        if (indicators.Count == 0) return [];
        var its = indicators.SelectMany(of => of.Select(i => i.Id)).ToList();
        var measurements = (await db.Measurements.AsNoTracking().Where(m => its.Contains(m.IndicatorId)).OrderBy(m => m.Period).ToListAsync()).ToLookup(m => m.IndicatorId);
        var rebases = (await db.Rebases.AsNoTracking().Where(r => its.Contains(r.IndicatorId)).OrderBy(r => r.From).ToListAsync()).ToLookup(r => r.IndicatorId);
        var (starts, known) = (await BenefitRules.StartsOf(db, measures), measures.ToDictionary(m => m.Id));
        return
        [
            .. from benefit in benefits
               from numbered in indicators[benefit.Id].Index()
               let measure = known[benefit.MeasureId]
               select Judge(measure, benefit, numbered.Item, numbered.Index + 1, starts[measure.Id], [.. measurements[numbered.Item.Id]], [.. rebases[numbered.Item.Id]], today.Date),
        ];
    }

    internal static IndicatorView Judge(Measure measure, Benefit benefit, Indicator indicator, int number, DateOnly? start, IReadOnlyList<Measurement> measured, IReadOnlyList<Rebase> rebases, DateOnly today)
    {
        // What is no share has nothing to say of one, however it came in.
        measured = [.. measured.Where(m => Figure.WhyNot(indicator, m.Value, m.Base) is null)];
        var before = start is { } began ? measured.Count(m => m.Period < began) : measured.Count;
        // A month needs the year before it to be held against.
        var enough = indicator.Chart == SpcKind.SameMonth ? 2 * Fewest : Fewest;
        var isFixed = start is not null && before >= enough;
        var view = new IndicatorView
        {
            Measure = measure,
            Benefit = benefit,
            Indicator = indicator,
            Number = number,
            Start = start,
            Measurements = measured,
            Rebases = rebases,
            Missing = MissingOf(measure, indicator, start, measured, today),
            BeforeStart = before,
            IsBaselineFixed = isFixed,
            Comparison = null,
            Chart = Spc.Of([.. measured.Select(m => new SpcPoint(m.Period, m.Value, m.Base))], new SpcOptions
            {
                Kind = indicator.Chart,
                Better = indicator.Better,
                BaselineCount = isFixed ? before : null,
                Rebases = [.. rebases.Select(r => r.From)],
                Target = indicator.Target,
                FewestPoints = Fewest,
            }),
        };
        return view with { Comparison = Compare(view) };
    }

    private static CourseComparison? Compare(IndicatorView view)
    {
        if (view.Start is not { } start || !view.HasCourse) return null;
        // With the season taken out: the zero-point, and how far from the same month before.
        var measured = view.Indicator.Chart == SpcKind.SameMonth
            ? view.Chart.Marks.Select(m => (Period: m.At, Value: view.Indicator.ZeroPoint!.Value + m.Value))
            : view.Measurements.Select(m => (m.Period, Value: IndicatorView.Drawn(view.Indicator, m.Value, m.Base)));
        var first = Periods.First(view.Indicator.Frequency, start);
        return CourseComparison.Of([.. measured.Where(m => m.Period >= first).Select(m => (m.Value, view.ExpectedOf(m.Period)!.Value))], view.Indicator.Better, Latest);
    }

    private static List<DateOnly> MissingOf(Measure measure, Indicator indicator, DateOnly? start, IReadOnlyList<Measurement> measured, DateOnly today)
    {
        var from = measured is [var earliest, ..] ? earliest.Period : start is { } began ? Periods.First(indicator.Frequency, began) : (DateOnly?)null;
        var until = measure.Stage is MeasureStage.Stopped or MeasureStage.Ended ? measure.EndsOn ?? today : today;
        var missing = new List<DateOnly>();
        if (from is null) return missing;
        var known = measured.Select(m => m.Period).ToHashSet();
        for (var period = from.Value; Periods.Next(indicator.Frequency, period).AddDays(Grace) <= until; period = Periods.Next(indicator.Frequency, period))
            if (!known.Contains(period)) missing.Add(period);
        return missing;
    }
}
