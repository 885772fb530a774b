using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Measures.Benefits;

public enum BenefitKind
{
    /// <summary>Money saved and taken out of a budget.</summary>
    SavedTakenOut,
    /// <summary>Time or money freed and used for something else.</summary>
    FreedUsedElsewhere,
    CostAvoided,
    ForUsersOrOthers,
    NotPriced,
}

/// <summary>What a measure is to give, who answers for it, and how one will know.</summary>
public sealed class Benefit(Guid id, Guid measureId, int number, BenefitKind kind, string title) : IVersioned
{
    public const int LongestTitle = 120;

    public Guid Id { get; private init; } = id;
    public Guid MeasureId { get; private init; } = measureId;
    /// <summary>Its name in addresses, within the measure.</summary>
    public int Number { get; private init; } = number;
    public BenefitKind Kind { get; set; } = kind;
    public string Title { get; set; } = title;
    public Guid? OwnerPersonId { get; set; }
    public int Version { get; private set; }
}

public enum Frequency { Weekly, Monthly, Quarterly, Yearly }

/// <summary>How a benefit is measured: one indicator each, from the zero-point measured before the start to the target.</summary>
public sealed class Indicator(Guid id, Guid benefitId, string name, string unit) : IVersioned
{
    public const int LongestName = 80, LongestUnit = 40, LongestSystem = 120;

    public Guid Id { get; private init; } = id;
    public Guid BenefitId { get; private init; } = benefitId;
    public string Name { get; set; } = name;
    public string Unit { get; set; } = unit;
    /// <summary>Copies of an adopted measure's indicators share it, so that municipalities can be compared.</summary>
    public Guid DefinitionId { get; init; } = id;
    public SpcKind Chart { get; set; }
    public Better Better { get; set; }
    public Frequency Frequency { get; set; } = Frequency.Monthly;
    /// <summary>Who fetches it, and from which system.</summary>
    public Guid? FetchedByPersonId { get; set; }
    public string System { get; set; } = "";
    /// <summary>The value before the start, and when it was fixed. Changed by decision only.</summary>
    public double? ZeroPoint { get; set; }
    public DateOnly? ZeroPointOn { get; set; }
    public double? Target { get; set; }
    public DateOnly? TargetOn { get; set; }
    /// <summary>The hump, drawn with three numbers: what it costs at the worst, in the indicator's unit, and in which month it has been won back and gives its whole.</summary>
    public double? HumpCost { get; set; }
    public int? BreakEvenMonth { get; set; }
    public int? FullMonth { get; set; }
    /// <summary>The last period whose figure was asked for when it was missing: nobody is asked twice.</summary>
    public DateOnly? AskedFor { get; set; }
    public int Version { get; private set; }

    /// <summary>It counts how many out of how many, and is drawn in per cent; so are its zero-point and target.</summary>
    public bool IsShare => Chart is SpcKind.P or SpcKind.PPrime;
}

/// <summary>That the baseline was set anew from a day on, by decision.</summary>
public sealed class Rebase(Guid id, Guid indicatorId, DateOnly from, string reason, DateOnly decidedOn)
{
    public const int LongestReason = 2_000;

    public Guid Id { get; private init; } = id;
    public Guid IndicatorId { get; private init; } = indicatorId;
    public DateOnly From { get; private init; } = from;
    public string Reason { get; private init; } = reason;
    public DateOnly DecidedOn { get; private init; } = decidedOn;
    public Guid? ByPersonId { get; set; }
}

public enum MeasuredBy { Hand, Paste, File, Key }

/// <summary>One figure of an indicator for one period. When it is corrected, a <see cref="Correction"/> keeps what stood before.</summary>
public sealed class Measurement(Guid id, Guid indicatorId, DateOnly period, double value) : IVersioned
{
    public const int LongestRemark = 300;

    public Guid Id { get; private init; } = id;
    public Guid IndicatorId { get; private init; } = indicatorId;
    /// <summary>The first day of the period.</summary>
    public DateOnly Period { get; private init; } = period;
    /// <summary>The figure; of a share, how many.</summary>
    public double Value { get; set; } = value;
    /// <summary>Of a share, out of how many.</summary>
    public double? Base { get; set; }
    public MeasuredBy MeasuredBy { get; set; }
    public string Remark { get; set; } = "";
    public DateTime At { get; set; }
    public Guid? ByPersonId { get; set; }
    public int Version { get; private set; }
}

/// <summary>What stood in a measurement before it was corrected, and the remark it stood with. Only ever added to.</summary>
public sealed class Correction(Guid id, Guid measurementId, double value, DateTime at)
{
    public Guid Id { get; private init; } = id;
    public Guid MeasurementId { get; private init; } = measurementId;
    public double Value { get; private init; } = value;
    public double? Base { get; init; }
    public MeasuredBy MeasuredBy { get; init; }
    public string Remark { get; init; } = "";
    /// <summary>When it was corrected.</summary>
    public DateTime At { get; private init; } = at;
}

/// <summary>A key by which a system may send measurements of one indicator over HTTP; only its hash is kept.</summary>
public sealed class IndicatorKey(Guid id, Guid indicatorId, byte[] hash, string name, DateOnly madeOn)
{
    public const int LongestName = 80;

    public Guid Id { get; private init; } = id;
    public Guid IndicatorId { get; private init; } = indicatorId;
    public byte[] Hash { get; private init; } = hash;
    public string Name { get; private init; } = name;
    public DateOnly MadeOn { get; private init; } = madeOn;
    public DateOnly? EndedOn { get; set; }
}
