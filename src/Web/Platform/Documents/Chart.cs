namespace BlankeArk.Web.Platform.Documents;

public enum ChartKind { Bars, Line, Control, Funnel }

/// <summary>One line or set of bars. A value that is not known is null.</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values);

/// <summary>A level line such as a mean or a limit, labelled where it stands.</summary>
public sealed record Limit(string Name, double Value);

/// <summary>
/// One chart as everything that shows it needs it: drawn as SVG on the page and in PDF, natively in docx,
/// always with a sentence that says what one sees and the table it is drawn from.
/// </summary>
public sealed record Chart
{
    public required ChartKind Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>What one sees, in one sentence; the alternative text of the picture.</summary>
    public required string Sentence { get; init; }
    /// <summary>One label for each value: names of bars, or points in time.</summary>
    public required IReadOnlyList<string> Labels { get; init; }
    public required IReadOnlyList<Series> Series { get; init; }
    public IReadOnlyList<Limit> Limits { get; init; } = [];
    /// <summary>What the values are, for example «answers» or «per cent».</summary>
    public required string Unit { get; init; }
    /// <summary>What the labels are, the header of the table's first column.</summary>
    public required string LabelHeader { get; init; }
    public int Decimals { get; init; }
    /// <summary>What a control chart has besides its one series; there for that kind only.</summary>
    public ControlLines? Control { get; init; }
    /// <summary>What a funnel has besides its one series, whose labels are names of units; there for that kind only.</summary>
    public FunnelLines? Funnel { get; init; }
}
