using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Templates;

/// <summary>A starting point for a measure that others have begun with, and what is known of it.</summary>
public sealed record MeasureTemplate(string Key, Text Title)
{
    public required Text What { get; init; }
    public required Text ForWhom { get; init; }
    public required Text Partners { get; init; }
    /// <summary>Carefully: what speaks for it, and what one must find out oneself.</summary>
    public required Text Known { get; init; }
    public required IReadOnlyList<Text> Steps { get; init; }
    public required IReadOnlyList<(Text What, Text Remedy)> Risks { get; init; }
    /// <summary>Where it brings technology or a new way of working.</summary>
    public Text? Training { get; init; }
    public required IReadOnlyList<SuggestedIndicator> Indicators { get; init; }
}

/// <summary>What one may count; whoever begins from the same template counts the same.</summary>
public sealed record SuggestedIndicator(Guid Definition, BenefitKind Kind, Text Benefit, Text Name, Text Unit)
{
    public SpcKind Chart { get; init; } = SpcKind.Xmr;
    public Better Better { get; init; } = Better.Up;
    public Frequency Every { get; init; } = Frequency.Monthly;

    /// <summary>The same on every machine, so that municipalities apart can be compared.</summary>
    public static Guid Numbered(short template, short indicator) => new(0x626c616e, template, indicator, [0x80, 0, 0, 0, 0, 0, 0, 1]);
}

/// <summary>The templates, in the order in which they are shown.</summary>
public static class MeasureTemplates
{
    public static IReadOnlyList<MeasureTemplate> All { get; } = [.. HealthTemplates.All, .. FamilyTemplates.All, .. TogetherTemplates.All, .. WorkTemplates.All];

    public static MeasureTemplate? Find(string key) => All.FirstOrDefault(t => t.Key == key);
}

/// <summary>What most measures do at the beginning and at the end.</summary>
internal static class CommonSteps
{
    public static readonly Text Ask = new("Spør dem det gjelder, og dem som skal gjøre jobben", "Spør dei det gjeld, og dei som skal gjere jobben", "Ask those it is for, and those who will do the work");
    public static readonly Text Count = new("Tell opp hvordan det er i dag", "Tel opp korleis det er i dag", "Count how things are today");
    public static readonly Text Learn = new("Lær opp dem som skal bruke det", "Lær opp dei som skal bruke det", "Train those who will use it");
    public static readonly Text TrySmall = new("Prøv i det små med dem som vil og kan", "Prøv i det små med dei som vil og kan", "Try on a small scale with those who will and can");
    public static readonly Text Look = new("Se på tallene sammen, og avgjør om dere går videre", "Sjå på tala saman, og avgjer om de går vidare", "Look at the figures together, and decide whether to go on");
}
