using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What an indicator must hold, and when its measure began: from then on the zero-point stands.</summary>
internal static class BenefitRules
{
    /// <summary>The day the first decision on a trial or a start was made; the planned day, where nobody wrote a decision down.</summary>
    public static async Task<DateOnly?> StartOf(Db db, Measure measure) => (await StartsOf(db, [measure]))[measure.Id];

    /// <summary>The same of many at once.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly?>> StartsOf(Db db, IReadOnlyList<Measure> measures)
    {
        var ids = measures.Select(m => m.Id).ToList();
        var decided = (await db.MeasureDecisions.AsNoTracking()
            .Where(d => ids.Contains(d.MeasureId) && (d.Kind == DecisionKind.StartTrial || d.Kind == DecisionKind.Start || d.Kind == DecisionKind.RollOut))
            .Select(d => new { d.MeasureId, d.On }).ToListAsync()).ToLookup(d => d.MeasureId, d => d.On);
        return measures.ToDictionary(m => m.Id, m => decided[m.Id].Any() ? decided[m.Id].Min() : m.Stage == MeasureStage.Planned ? null : m.StartsOn);
    }

    public static bool HasStarted(Measure measure, DateOnly? start) => start is not null || measure.Stage != MeasureStage.Planned;

    /// <summary>The field that does not fit the others, and why; null when they fit.</summary>
    public static (string Field, string Why)? WhyNot(IndicatorInput input, DateOnly today)
    {
        if (input.Chart == SpcKind.SameMonth && input.Frequency != Frequency.Monthly) return ("Frequency", BenefitTexts.SeasonIsMonthly);
        if (input.ZeroPoint is null != input.ZeroPointOn is null) return (input.ZeroPoint is null ? "ZeroPoint" : "ZeroPointOn", BenefitTexts.ZeroPointWhole);
        if (input.ZeroPointOn > today) return ("ZeroPointOn", BenefitTexts.ZeroPointAhead);
        if (input.Target is null && input.TargetOn is not null) return ("Target", BenefitTexts.TargetWhole);
        if (input.IsShare && (input.ZeroPoint is < 0 or > 100)) return ("ZeroPoint", BenefitTexts.PerCentOutside);
        if (input.IsShare && (input.Target is < 0 or > 100)) return ("Target", BenefitTexts.PerCentOutside);
        if (input.Better is Better.Up && input.Target < input.ZeroPoint || input.Better is Better.Down && input.Target > input.ZeroPoint)
            return ("Target", BenefitTexts.TargetWrongWay);
        return Course(input);
    }

    /// <summary>The hump as the course takes it; null where too little is said to draw one.</summary>
    public static CourseShape? ShapeOf(double? cost, int? breakEven, int? full) =>
        full is not { } whole ? null : new CourseShape(cost ?? 0, breakEven ?? 0, whole);

    private static (string, string)? Course(IndicatorInput input)
    {
        if (input.HumpCost is null && input.BreakEvenMonth is null && input.FullMonth is null) return null;
        if (input.HumpCost < 0) return ("HumpCost", BenefitTexts.CostBelow);
        if (input.FullMonth is not { } full) return ("FullMonth", BenefitTexts.FullMissing);
        if (input.HumpCost > 0 && input.BreakEvenMonth is null or 0) return ("BreakEvenMonth", BenefitTexts.BreakEvenMissing);
        if (full <= (input.BreakEvenMonth ?? 0)) return ("FullMonth", BenefitTexts.FullTooSoon);
        if (input.HumpCost > 0 && input.ZeroPoint is { } zero && input.Target is { } target && zero.Equals(target)) return ("Target", BenefitTexts.TargetIsZero);
        return null;
    }
}
