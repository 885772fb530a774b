namespace BlankeArk.Analysis.Charts;

/// <summary>A value as it is drawn, with what it is a share of, which makes its limits, where it is one.</summary>
internal readonly record struct SpcValue(int Index, DateOnly At, double Value, double With = 0, double Base = 0);
