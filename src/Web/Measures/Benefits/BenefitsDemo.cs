using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Invented benefits of the demo's measures: one whose change is real, hump and all, one that follows the season, and one that is but variation.</summary>
internal sealed class BenefitsDemo(Db db, DateOnly today)
{
    private const int MonthsBefore = 20, YearsBefore = 36;
    // What varies by itself, in steps of the deviation, the same each time the demo is made.
    private static readonly double[] Wobble = [0.4, -0.9, 0.2, 1.1, -0.5, 0.7, -1.2, 0.1, 0.9, -0.3, -0.8, 1.3, -0.1, 0.6, -1.0, 0.3, 0.8, -0.6, -0.2, 1.0];

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.Where(p => p.Key == DemoSeed.ProgrammeKey).Select(p => (Guid?)p.Id).SingleOrDefaultAsync();
        var measures = await demo.Db.Measures.Where(m => m.ProgrammeId == programme && m.StartsOn != null && m.StartsOn < demo.Today && m.Stage != MeasureStage.Planned).OrderBy(m => m.StartsOn).ThenBy(m => m.Number).ToListAsync();
        var seed = new BenefitsDemo(demo.Db, demo.Today);
        if (measures is [var first, ..]) seed.Real(first);
        if (measures is [_, var second, ..]) seed.Variation(second);
        if (measures is [_, _, var third, ..]) seed.Season(third);
    }

    /// <summary>Better by a fifth, after a hump of four months.</summary>
    public Indicator Real(Measure measure)
    {
        var indicator = Begin(measure, BenefitKind.FreedUsedElsewhere, "Færre turer for å gi medisin", "Medisinbesøk i uka", "besøk", SpcKind.Xmr);
        (indicator.ZeroPoint, indicator.ZeroPointOn, indicator.Target, indicator.TargetOn) = (420, measure.StartsOn!.Value.AddDays(-3), 330, measure.StartsOn.Value.AddMonths(12));
        (indicator.HumpCost, indicator.BreakEvenMonth, indicator.FullMonth, indicator.System) = (25, 4, 9, "fagsystemet");
        var shape = new CourseShape(25, 4, 9);
        Fill(indicator, measure.StartsOn.Value, MonthsBefore, (months, _) => ExpectedCourse.At(420, 330, shape, months), 8);
        return indicator;
    }

    /// <summary>The same after as before.</summary>
    public Indicator Variation(Measure measure)
    {
        var indicator = Begin(measure, BenefitKind.ForUsersOrOthers, "Flere klarer morgenen selv", "Som klarer morgenstellet selv", "prosent", SpcKind.P);
        indicator.Better = Better.Up;
        (indicator.ZeroPoint, indicator.ZeroPointOn, indicator.Target, indicator.TargetOn, indicator.FullMonth) = (38, measure.StartsOn!.Value.AddDays(-5), 50, measure.StartsOn.Value.AddMonths(12), 8);
        Fill(indicator, measure.StartsOn.Value, MonthsBefore, (_, _) => 38, 2.5, all: 160);
        return indicator;
    }

    /// <summary>High each winter; lower in every month since the start than in the same month before it.</summary>
    public Indicator Season(Measure measure)
    {
        var indicator = Begin(measure, BenefitKind.SavedTakenOut, "Mindre vikarbruk", "Sykefravær i hjemmetjenesten", "prosent", SpcKind.SameMonth);
        (indicator.ZeroPoint, indicator.ZeroPointOn, indicator.Target, indicator.TargetOn, indicator.FullMonth) = (9.5, measure.StartsOn!.Value.AddDays(-2), 7, measure.StartsOn.Value.AddMonths(18), 6);
        Fill(indicator, measure.StartsOn.Value, YearsBefore, (months, month) => 9.5 + 1.8 * Math.Cos(2 * Math.PI * (month - 2) / 12) - (months > 1 ? 1.9 : 0), 0.25);
        return indicator;
    }

    private Indicator Begin(Measure measure, BenefitKind kind, string title, string name, string unit, SpcKind chart)
    {
        var number = db.Benefits.Local.Count(b => b.MeasureId == measure.Id) + db.Benefits.Count(b => b.MeasureId == measure.Id) + 1;
        var benefit = new Benefit(Guid.CreateVersion7(), measure.Id, number, kind, title) { OwnerPersonId = measure.OwnerPersonId };
        db.Benefits.Add(benefit);
        db.Links.Add(BenefitDesk.MeasuredIn(benefit, measure.MovedAt));
        var indicator = new Indicator(Guid.CreateVersion7(), benefit.Id, name, unit) { Chart = chart, Better = Better.Down };
        db.Indicators.Add(indicator);
        return indicator;
    }

    private void Fill(Indicator indicator, DateOnly started, int before, Func<double, int, double> level, double deviation, double? all = null)
    {
        var last = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var first = new DateOnly(started.Year, started.Month, 1).AddMonths(-before);
        for (var (month, i) = (first, 0); month <= last; (month, i) = (month.AddMonths(1), i + 1))
        {
            var value = level(Math.Max(0, Periods.MonthsFrom(started, Frequency.Monthly, month)), month.Month) + deviation * Wobble[i % Wobble.Length];
            db.Measurements.Add(new Measurement(Guid.CreateVersion7(), indicator.Id, month, all is { } of ? Math.Round(value * of / 100) : Math.Round(value, 1))
            {
                Base = all,
                MeasuredBy = MeasuredBy.File,
                At = month.AddMonths(1).AddDays(6).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc),
            });
        }
    }
}
