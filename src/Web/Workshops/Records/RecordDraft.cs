using System.Text.Json;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What a group came to, before it is sealed: from its board, from a wall photographed, or made up for the demo.</summary>
internal sealed record DraftGroup
{
    public required string Name { get; init; }
    public string Statement { get; init; } = "";
    public required IReadOnlyList<DraftStack> Stacks { get; init; }
    /// <summary>Notes on no stack.</summary>
    public IReadOnlyList<DraftNote> Loose { get; init; } = [];
}

internal sealed record DraftStack
{
    /// <summary>Made anew: nothing in the record bears an id that somebody saw while the workshop went on.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();
    public required int Round { get; init; }
    public required string Name { get; init; }
    public bool Survives { get; init; }
    public bool Chosen { get; init; }
    public int? PlenumDots { get; init; }
    public int? Dots { get; init; }
    public double? New { get; init; }
    public double? Useful { get; init; }
    public int? Said { get; init; }
    public Card? Card { get; init; }
    public IReadOnlyList<DraftNote> Notes { get; init; } = [];
}

internal sealed record DraftNote(int Round, string Text)
{
    public string Under { get; init; } = "";
    public Guid? Heading { get; init; }
    public bool Hidden { get; init; }
    public bool Removed { get; init; }
}

/// <summary>The rows of a record, sealed and with ids of their own, ready to be written in one change.</summary>
internal sealed record RecordRows(IReadOnlyList<RecordGroup> Groups, IReadOnlyList<RecordStack> Stacks, IReadOnlyList<RecordNote> Notes)
{
    /// <summary>Groups and stacks are numbered on from those that are there.</summary>
    public static RecordRows Of(Seal seal, Guid workshop, IReadOnlyList<DraftGroup> drafts, int groupsThere = 0, int stacksThere = 0)
    {
        var (groups, stacks, notes) = (new List<RecordGroup>(), new List<RecordStack>(), new List<RecordNote>());
        foreach (var draft in drafts)
        {
            var group = new RecordGroup(Guid.NewGuid(), workshop, groupsThere + groups.Count + 1, draft.Name, seal.Close(draft.Statement));
            groups.Add(group);
            var (stacked, written) = Within(seal, workshop, group.Id, draft, stacksThere + stacks.Count);
            stacks.AddRange(stacked);
            notes.AddRange(written);
        }
        return new RecordRows(groups, stacks, notes);
    }

    /// <summary>Stacks and notes of a group that is there already.</summary>
    public static (List<RecordStack> Stacks, List<RecordNote> Notes) Within(Seal seal, Guid workshop, Guid group, DraftGroup draft, int stacksThere)
    {
        var ordered = draft.Stacks.OrderBy(s => s.Round).ThenByDescending(s => s.Chosen).ThenByDescending(s => s.Survives).ThenByDescending(s => s.Dots ?? 0)
            .ThenByDescending(s => (s.New ?? 0) + (s.Useful ?? 0)).ThenBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id);
        var stacks = ordered.Select((s, i) => Sealed(s, stacksThere + i + 1)).ToList();
        return (stacks, [.. draft.Stacks.SelectMany(s => s.Notes.Select(n => Note(n, s.Id))), .. draft.Loose.Select(n => Note(n, null))]);

        RecordStack Sealed(DraftStack stack, int place) => new(stack.Id, workshop, group, stack.Round, place, seal.Close(stack.Name))
        {
            Survives = stack.Survives,
            Chosen = stack.Chosen,
            PlenumDots = stack.PlenumDots,
            Dots = stack.Dots,
            New = stack.New,
            Useful = stack.Useful,
            Said = stack.Said,
            Card = stack.Card is { } card ? seal.Close(JsonSerializer.Serialize(card)) : null,
            Home = HomeOf(stack),
        };

        RecordNote Note(DraftNote note, Guid? stack) => new(Guid.NewGuid(), workshop, group, note.Round, seal.Close(note.Removed ? "" : note.Text))
        {
            WrittenUnder = note.Under,
            HeadingId = note.Heading,
            StackId = stack,
            Hidden = note.Hidden,
            Removed = note.Removed,
        };
    }

    /// <summary>Inside a change: in the order of their random ids, so that not even their place on the disk tells of arrival.</summary>
    public async Task Into(Db db, DateTime now)
    {
        db.RecordGroups.AddRange(Groups);
        db.RecordStacks.AddRange(Stacks.OrderBy(s => s.Id));
        db.Links.AddRange(Outcome.Select(s => Survivors.CameOf(s, now)));
        await db.SaveChangesAsync();
        await NoteInsert.Into(db, Notes);
    }

    // What each group was left with in the end: survivors of earlier rounds became its headings.
    private IEnumerable<RecordStack> Outcome => Stacks.Where(s => s.Survives).GroupBy(s => s.GroupId)
        .SelectMany(group => group.Where(s => s.Round == group.Max(last => last.Round))).OrderBy(s => s.Id);

    // What was left behind in an earlier round is nobody's to raise.
    private static Home HomeOf(DraftStack stack) => stack switch
    {
        { Survives: true, Card: { } card } => string.IsNullOrWhiteSpace(card.Home) ? Home.Awaited : Home.Found,
        _ => Home.NotAsked,
    };
}
