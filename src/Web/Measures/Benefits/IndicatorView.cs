using BlankeArk.Analysis.Charts;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>An indicator with all that has been measured of it, judged.</summary>
public sealed record IndicatorView
{
    public required Measure Measure { get; init; }
    public required Benefit Benefit { get; init; }
    public required Indicator Indicator { get; init; }
    /// <summary>Its place among the benefit's indicators, from 1; its name in addresses.</summary>
    public required int Number { get; init; }
    /// <summary>When the measure began; null before that.</summary>
    public required DateOnly? Start { get; init; }
    /// <summary>In order of time.</summary>
    public required IReadOnlyList<Measurement> Measurements { get; init; }
    public required IReadOnlyList<Rebase> Rebases { get; init; }
    /// <summary>Periods that are over and have no figure.</summary>
    public required IReadOnlyList<DateOnly> Missing { get; init; }

    public required SpcResult Chart { get; init; }
    /// <summary>How many measurements there are from before the start.</summary>
    public required int BeforeStart { get; init; }
    /// <summary>The baseline is those, fixed; otherwise it rests on all.</summary>
    public required bool IsBaselineFixed { get; init; }
    public required CourseComparison? Comparison { get; init; }

    public string Address => $"/measures/{Measure.Number}/benefits/{Benefit.Number}";

    public string OwnAddress => $"{Address}/indicators/{Number}";

    /// <summary>Enough has been said beforehand to hold the measured against.</summary>
    public bool HasCourse => Indicator is { ZeroPoint: not null, Target: not null, FullMonth: not null };

    /// <summary>What was expected of the period; null where nothing was.</summary>
    public double? ExpectedOf(DateOnly period) =>
        Start is { } start && Indicator is { ZeroPoint: { } zero, Target: { } target } && ShapeOf() is { } shape
            ? ExpectedCourse.At(zero, target, shape, Periods.MonthsFrom(start, Indicator.Frequency, period))
            : null;

    /// <summary>The value as it is drawn: per cent of a share.</summary>
    public static double Drawn(Indicator indicator, double value, double? all) => indicator.IsShare && all is > 0 ? 100 * value / all.Value : value;

    /// <summary>The latest period is before what the change costs has been made up for.</summary>
    public bool IsInTheHump =>
        Start is { } start && Indicator is { HumpCost: > 0, BreakEvenMonth: { } back } && Measurements is [.., var last]
        && Periods.MonthsFrom(start, Indicator.Frequency, last.Period) is var months && months > 0 && months < back;

    private CourseShape? ShapeOf() => BenefitRules.ShapeOf(Indicator.HumpCost, Indicator.BreakEvenMonth, Indicator.FullMonth);
}
