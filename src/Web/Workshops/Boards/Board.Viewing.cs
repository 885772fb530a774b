namespace BlankeArk.Web.Workshops.Boards;

/// <summary>From where a board is seen: a participant sees own notes and those shown to the group; the wall one group or all; the console everything shown, and what is hidden.</summary>
public sealed record Viewer(Guid? Player, Guid? Group, bool IsFacilitator, bool SeesAllGroups);

/// <summary>What somebody is to be sent: items changed since a number, and those that are gone.</summary>
public sealed record Seen(long Number, HeadView Head, IReadOnlyList<NoteView> Notes, IReadOnlyList<StackView> Stacks, IReadOnlyList<GroupItem> Groups, IReadOnlyList<Guid> Gone);

public sealed record HeadView(IReadOnlyList<Phase> Phases, int? Phase, DateTime? TimerUntil, double? TimerLeft, string? Statement, int Written, int? NotWritten, int Of, bool IsRevealed, bool IsVoting, bool PauseAsked, bool IsFinished);

public sealed record NoteView(Guid Id, Guid? Group, int Round, int Column, Guid? Heading, string Text, Guid? Stack, bool Hidden, bool Removed, bool Mine, long Rev);

/// <summary>A stack with what was said of it: one's own at once, the sum when voting has closed.</summary>
public sealed record StackView(Guid Id, Guid? Group, int Round, string Name, bool Survives, Card? Card, int? Dots, double? New, double? Useful, int Said, MyVote? Mine, long Rev);

public sealed record MyVote(int Dots, int? New, int? Useful);

public sealed partial class Board
{
    /// <summary>Fewer than this, and how many have not written would tell who.</summary>
    private const int FewestToCount = 5;
    private readonly Dictionary<Guid, long> gone = [];

    /// <summary>What this viewer is to have who has everything up to a number; 0 for all of it.</summary>
    public Seen Since(long number, Viewer viewer) => new(
        Number,
        Head(viewer),
        [.. notes.Values.Where(n => n.Revision > number && Sees(viewer, n)).OrderBy(n => n.Made).Select(n => View(n, viewer))],
        [.. stacks.Values.Where(s => s.Revision > number && SeesGroup(viewer, s.Group, s.Survives)).OrderBy(s => s.Made).Select(s => View(s, viewer))],
        [.. groups.Values.Where(g => g.Revision > number)],
        [.. gone.Where(g => g.Value > number).Select(g => g.Key), .. notes.Values.Where(n => n.Revision > number && n.IsHidden && !viewer.IsFacilitator).Select(n => n.Id)]);

    /// <summary>Whether the note's words have been shown to its group.</summary>
    public bool IsShown(NoteItem note) =>
        revealed.Contains((note.Round, note.Group)) || Phases.FirstOrDefault(p => p.Round == note.Round && p.Kind is PhaseKind.Produce or PhaseKind.Statement && p.Round == note.Round)?.Showing == Showing.Live;

    private bool Sees(Viewer viewer, NoteItem note)
    {
        if (viewer.Player == note.By) return true;
        if (!IsShown(note) || !SeesGroup(viewer, note.Group, survives: false)) return false;
        return !note.IsHidden || viewer.IsFacilitator;
    }

    private static bool SeesGroup(Viewer viewer, Guid? group, bool survives) => viewer.SeesAllGroups || viewer.IsFacilitator || group is null || viewer.Group == group || survives;

    private static NoteView View(NoteItem note, Viewer viewer) =>
        new(note.Id, note.Group, note.Round, note.Column, note.Heading, note.Text, note.Stack, note.IsHidden, note.IsRemoved, viewer.Player == note.By, note.Revision);

    private StackView View(StackItem stack, Viewer viewer)
    {
        var said = votes.Values.Where(v => v.Stack == stack.Id).ToList();
        var closed = counted.Contains((stack.Round, stack.Group));
        var mine = viewer.Player is { } me && votes.TryGetValue((me, stack.Id), out var own) ? new MyVote(own.Dots, own.New, own.Useful) : null;
        return new(stack.Id, stack.Group, stack.Round, stack.Name, stack.Survives, stack.Card,
            closed ? said.Sum(v => v.Dots) : null,
            closed ? Mean(said.Select(v => v.New)) : null,
            closed ? Mean(said.Select(v => v.Useful)) : null,
            closed ? said.Count(v => v.Dots > 0 || v.New is not null || v.Useful is not null) : 0,
            mine, stack.Revision);
    }

    private static double? Mean(IEnumerable<int?> said) => said.OfType<int>().ToList() is { Count: > 0 } given ? given.Average() : null;

    private HeadView Head(Viewer viewer)
    {
        var group = viewer.SeesAllGroups || viewer.IsFacilitator ? null : viewer.Group;
        var here = players.Values.Where(p => group is null || p.Group == group).ToList();
        var round = Now?.Round ?? 0;
        var missing = here.Count(p => !p.HasWritten(round));
        var statement = statements.GetValueOrDefault(viewer.Group ?? Guid.Empty) ?? statements.GetValueOrDefault(Guid.Empty);
        return new(Phases, Now?.Number, timer.Until, timer.Left?.TotalSeconds, statement,
            notes.Values.Count(n => n.Round == round && (group is null || n.Group == group)),
            viewer.IsFacilitator && here.Count >= FewestToCount ? missing : null,
            here.Count, revealed.Contains((round, viewer.Group)), voting.Contains((round, viewer.Group)), pauseAsked, IsFinished);
    }
}
