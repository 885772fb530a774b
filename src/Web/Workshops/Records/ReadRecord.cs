using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is left of a workshop, opened for a reader.</summary>
public sealed record ReadRecord
{
    public required Workshop Workshop { get; init; }
    public required IReadOnlyList<ReadGroup> Groups { get; init; }
    /// <summary>What rounds were called here.</summary>
    public required IReadOnlyDictionary<int, string> Rounds { get; init; }
    /// <summary>Null when fewer than <see cref="Records.Spread.Fewest"/> took part, or it is not known.</summary>
    public required Spread? Spread { get; init; }

    public IEnumerable<ReadStack> Stacks => Groups.SelectMany(g => g.Rounds).SelectMany(r => r.Stacks);
    /// <summary>What each group was left with in the end: survivors of earlier rounds became its headings.</summary>
    public IEnumerable<ReadStack> Outcome => Groups.SelectMany(g => g.Rounds.LastOrDefault(r => r.Stacks.Any(s => s.Survives))?.Stacks.Where(s => s.Survives) ?? []);
    public int NoteCount => Groups.SelectMany(g => g.Rounds).Sum(r => r.Loose.Count + r.Stacks.Sum(s => s.Notes.Count));
    /// <summary>What the group is called, empty where there is only one without a name.</summary>
    public string NameOf(ReadGroup group) => group.Name.Length > 0 ? group.Name : Groups.Count > 1 ? RecordTexts.Everybody : "";

    /// <summary>What the round was called here, or what such rounds are called.</summary>
    public string TitleOf(int round) => Rounds.TryGetValue(round, out var title) && title.Length > 0 ? title : RecordTexts.Round(round);
}

public sealed record ReadGroup(Guid Id, string Name, string Statement, IReadOnlyList<ReadRound> Rounds);

public sealed record ReadRound(int Number, IReadOnlyList<ReadStack> Stacks, IReadOnlyList<ReadNote> Loose);

public sealed record ReadStack
{
    public required Guid Id { get; init; }
    public required int Place { get; init; }
    public required int Round { get; init; }
    public required string Name { get; init; }
    public required bool Survives { get; init; }
    public required bool Chosen { get; init; }
    public required int? PlenumDots { get; init; }
    public required int? Dots { get; init; }
    public required double? New { get; init; }
    public required double? Useful { get; init; }
    public required int? Said { get; init; }
    public required Card? Card { get; init; }
    public required Home Home { get; init; }
    public required string? LetGo { get; init; }
    public required IReadOnlyList<ReadNote> Notes { get; init; }
}

/// <summary>A note; no text where it was removed, or was hidden and the reader does not lead workshops.</summary>
public sealed record ReadNote(Guid Id, string? Text, string Under, string? Heading, bool Hidden, bool Removed);
