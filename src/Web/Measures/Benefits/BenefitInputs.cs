using BlankeArk.Analysis.Charts;

namespace BlankeArk.Web.Measures.Benefits;

public sealed record BenefitInput
{
    public required BenefitKind Kind { get; init; }
    public required string Title { get; init; }
    public required Guid? OwnerPersonId { get; init; }
    public int Version { get; init; }
}

public sealed record IndicatorInput
{
    public required string Name { get; init; }
    public required string Unit { get; init; }
    public required SpcKind Chart { get; init; }
    public required Better Better { get; init; }
    public required Frequency Frequency { get; init; }
    public required Guid? FetchedByPersonId { get; init; }
    public required string System { get; init; }
    public required double? ZeroPoint { get; init; }
    public required DateOnly? ZeroPointOn { get; init; }
    public required double? Target { get; init; }
    public required DateOnly? TargetOn { get; init; }
    public required double? HumpCost { get; init; }
    public required int? BreakEvenMonth { get; init; }
    public required int? FullMonth { get; init; }
    public int Version { get; init; }

    public bool IsShare => Chart is SpcKind.P or SpcKind.PPrime;
}

/// <summary>That a zero-point that has begun to count is set anew, or that the baseline begins anew, and why.</summary>
public sealed record RebaseInput
{
    public required string Reason { get; init; }
    /// <summary>The period from which the chart reckons anew.</summary>
    public DateOnly? From { get; init; }
    public double? ZeroPoint { get; init; }
    public DateOnly? ZeroPointOn { get; init; }
}
