using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What a board leaves behind: nobody who did anything, no order, and none of the ids that somebody saw.</summary>
internal sealed record BoardRecord(IReadOnlyList<DraftGroup> Groups, IReadOnlyDictionary<int, string> Rounds, int Participants, Spread? Spread)
{
    public static BoardRecord Of(Board board)
    {
        var stackIds = board.Stacks.ToDictionary(s => s.Id, _ => Guid.NewGuid());
        var notes = board.Notes.ToLookup(n => n.Group);
        var stacks = board.Stacks.ToLookup(s => s.Group);
        return new BoardRecord(
            [.. board.Groups.Select(g => Group(board, g, [.. stacks[g.Id]], [.. notes[g.Id]], stackIds)).Where(g => g.Statement.Length > 0 || g.Stacks.Count > 0 || g.Loose.Count > 0)],
            RoundsOf(board.Phases),
            board.PlayerCount,
            Records.Spread.Of(board.Distribution()));
    }

    private static DraftGroup Group(Board board, GroupItem group, List<StackItem> stacks, List<NoteItem> notes, Dictionary<Guid, Guid> ids) => new()
    {
        Name = group.Name,
        Statement = group.Statement,
        Stacks = [.. stacks.Select(s => Stack(board, s, ids[s.Id], [.. notes.Where(n => n.Stack == s.Id).Select(n => Note(board, n, ids))]))],
        Loose = [.. notes.Where(n => n.Stack is null).Select(n => Note(board, n, ids))],
    };

    private static DraftStack Stack(Board board, StackItem stack, Guid id, IReadOnlyList<DraftNote> notes)
    {
        var sums = board.SumsOf(stack);
        var plenum = board.PlenumDotsOf(stack);
        return new()
        {
            Id = id,
            Round = stack.Round,
            Name = stack.Name,
            Survives = stack.Survives,
            Chosen = stack.IsChosen,
            PlenumDots = plenum > 0 || stack.IsChosen ? plenum : null,
            Dots = sums.Dots,
            New = sums.New,
            Useful = sums.Useful,
            Said = sums.New is null && sums.Useful is null && sums.Dots is null ? null : sums.Said,
            Card = stack.Card,
            Notes = notes,
        };
    }

    private static DraftNote Note(Board board, NoteItem note, Dictionary<Guid, Guid> ids) => new(note.Round, note.Text)
    {
        Under = board.Phases.FirstOrDefault(p => p.Round == note.Round && p.Columns.Count > note.Column)?.Columns[note.Column] ?? "",
        Heading = note.Heading is { } heading && ids.TryGetValue(heading, out var id) ? id : null,
        Hidden = note.IsHidden,
        Removed = note.IsRemoved,
    };

    // A round is called what its phases have in common («Ideas» of «Ideas: produce» and «Ideas: land»), else what the first is called,
    // in which people write. The proposals for a statement have their own name.
    private static Dictionary<int, string> RoundsOf(IReadOnlyList<Phase> phases) => phases
        .Where(p => p.Round > 0 && p.Kind is (PhaseKind.Produce or PhaseKind.Land or PhaseKind.Refine)).GroupBy(p => p.Round)
        .Where(g => g.Any(p => p.Kind == PhaseKind.Produce))
        .ToDictionary(g => g.Key, g => TitleOf([.. g.OrderBy(p => p.Kind).Select(p => p.Title)]));

    private static string TitleOf(IReadOnlyList<string> titles)
    {
        var heads = titles.Select(t => t.Split(": ")[0]).Distinct().ToList();
        return heads is [{ Length: > 0 } shared] && titles.Distinct().Count() > 1 ? shared : titles[0];
    }
}
