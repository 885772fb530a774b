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
    /// <summary>How many of the first measurements are the baseline.</summary>
    public int? BaselineCount { get; set; }
    public double? Target { get; set; }
    public DateOnly? TargetOn { get; set; }
    /// <summary>The hump, drawn with three numbers: what it costs at the worst, in the indicator's unit, and in which month it has been won back and gives its whole.</summary>
    public double? HumpCost { get; set; }
    public int? BreakEvenMonth { get; set; }
    public int? FullMonth { get; set; }
    public int Version { get; private set; }
}

/// <summary>That the baseline was set anew from a day on, by decision.</summary>
public sealed class Rebase(Guid id, Guid indicatorId, DateOnly from, string reason, DateOnly decidedOn)
{
    public Guid Id { get; private init; } = id;
    public Guid IndicatorId { get; private init; } = indicatorId;
    public DateOnly From { get; private init; } = from;
    public string Reason { get; private init; } = reason;
    public DateOnly DecidedOn { get; private init; } = decidedOn;
    public Guid? ByPersonId { get; set; }
}

public enum MeasuredBy { Hand, Paste, File, Key }

/// <summary>One figure of an indicator for one period; a correction keeps what stood before in the audit's why.</summary>
public sealed class Measurement(Guid id, Guid indicatorId, DateOnly period, double value) : IVersioned
{
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

/// <summary>A key by which a system may send measurements of one indicator over HTTP; only its hash is kept.</summary>
public sealed class IndicatorKey(Guid id, Guid indicatorId, byte[] hash, string name, DateOnly madeOn)
{
    public Guid Id { get; private init; } = id;
    public Guid IndicatorId { get; private init; } = indicatorId;
    public byte[] Hash { get; private init; } = hash;
    public string Name { get; private init; } = name;
    public DateOnly MadeOn { get; private init; } = madeOn;
    public DateOnly? EndedOn { get; set; }
}
