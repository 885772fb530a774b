using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A phase of a template, in the three languages.</summary>
public sealed record TemplatePhase(PhaseKind Kind, int Round, int Minutes, Text Title, Text Instruction)
{
    public Showing Showing { get; init; } = Showing.AtReveal;
    public Voting Voting { get; init; } = Voting.None;
    public int Dots { get; init; } = 3;
    public IReadOnlyList<Text> Columns { get; init; } = [];
    /// <summary>Stands once for each phase of the programme, whose name goes into the title; each is a round of its own.</summary>
    public bool ForEachPhase { get; init; }

    internal Phase In(string language, int number, int round, string? of) => new()
    {
        Number = number,
        Kind = Kind,
        Round = round,
        Title = of is null ? Title.In(language) : Short(Title.InWith(language, of)),
        Instruction = Instruction.In(language),
        Minutes = Minutes,
        Showing = Showing,
        Voting = Voting,
        Dots = Dots,
        Columns = [.. Columns.Select(column => column.In(language))],
    };

    private static string Short(string title) => title.Length <= Phase.LongestTitle ? title : title[..(Phase.LongestTitle - 1)] + "…";
}

/// <summary>A way to hold a workshop, to begin with: everything may be changed afterwards.</summary>
public sealed record Template(string Key, Text Title, Text What, IReadOnlyList<TemplatePhase> Phases)
{
    private const int MostPhasesReflectedOn = 6;

    /// <summary>How long it takes, where each phase that stands for those of the programme stands once.</summary>
    public int Minutes => Phases.Sum(phase => phase.Minutes);

    public static Template? Find(string? key) => Templates.All.FirstOrDefault(template => template.Key == key);

    /// <summary>The plan in a language. Rounds that come after those of the programme's phases are moved along.</summary>
    public IReadOnlyList<Phase> Plan(string language, IReadOnlyList<string> programmePhases)
    {
        IReadOnlyList<string> reflectedOn = programmePhases.Count > 0 ? [.. programmePhases.Take(MostPhasesReflectedOn)] : [.. TemplateTexts.WholeTime.Select(when => when.In(language))];
        var plan = new List<Phase>();
        var moved = 0;
        foreach (var phase in Phases)
        {
            if (!phase.ForEachPhase)
            {
                plan.Add(phase.In(language, plan.Count + 1, phase.Round == 0 ? 0 : phase.Round + moved, of: null));
                continue;
            }
            foreach (var (i, name) in reflectedOn.Index()) plan.Add(phase.In(language, plan.Count + 1, phase.Round + i, name));
            moved = reflectedOn.Count - 1;
        }
        return plan;
    }
}
