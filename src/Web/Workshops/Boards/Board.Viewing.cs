namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    /// <summary>Fewer than this, and how many have not written would tell who.</summary>
    public const int FewestToCount = 5;

    /// <summary>What an audience is to have who has everything up to a number; 0 for all of it.</summary>
    public Seen Since(long number, Audience audience)
    {
        List<Guid> gone = [];
        return new Seen
        {
            N = Number,
            Head = new Head(Now?.Number, timer.Until, timer.Left, pauseAsked, IsFinished,
                plenum is null ? null : plenum.Open ? PlenumVoting.Open : PlenumVoting.Counted, PlayerCount),
            Plan = planRevision > number || number == 0 ? Phases : null,
            Groups = Changed(groups, group => SeesGroup(audience, group.Id), _ => plenumHeld, group => group.Id, (group, rev) => View(group, rev, number, audience)),
            Notes = Changed(notes, note => Sees(audience, note), note => IsShown(note) && Owns(audience, note.Group), note => note.Id, View),
            Stacks = Changed(stacks, stack => Sees(audience, stack), stack => plenumHeld || Owns(audience, stack.Group), stack => stack.Id, View),
            Gone = gone,
        };

        List<TView> Changed<T, TView>(Shelf<T> shelf, Func<T, bool> sees, Func<T, bool> hasSeen, Func<T, Guid> id, Func<T, long, TView> view) where T : class
        {
            List<TView> changed = [];
            foreach (var (item, revision) in shelf.Since(number))
            {
                if (sees(item)) changed.Add(view(item, revision));
                else if (number > 0 && hasSeen(item)) gone.Add(id(item));
            }
            return changed;
        }
    }

    /// <summary>What one participant alone is to have who has everything up to a number; null when there is nothing.</summary>
    public Own? OwnSince(long number, Guid player)
    {
        if (!players.TryGetValue(player, out var known)) return number == 0 ? new Own(null, [], [], []) : null;
        if (known.Revision <= number) return null;
        var changed = known.Notes.Select(id => (Note: notes.Find(id)!, Revision: notes.RevisionOf(id))).Where(own => own.Revision > number).ToList();
        return new Own(
            known.Group,
            [.. changed.Where(own => !own.Note.IsWithdrawn).Select(own => View(own.Note, own.Revision))],
            number == 0 ? [] : [.. changed.Where(own => own.Note.IsWithdrawn).Select(own => own.Note.Id)],
            [.. known.Ballots.Where(cast => cast.Value.Revision > number).Select(cast => new OwnVote(cast.Key, cast.Value.Dots, cast.Value.New, cast.Value.Useful, cast.Value.Plenum))]);
    }

    /// <summary>The notes of a group's round that goes on which lie on no stack, as an audience sees them; hidden and removed ones left out.</summary>
    public IReadOnlyList<NoteItem> Loose(Guid group, Audience audience) =>
        Now is not { } phase || !states.TryGetValue(group, out var state) ? [] :
        [.. state.Of(phase.Round).Notes.Select(id => notes.Find(id)!).Where(note => note is { Stack: null, IsHidden: false, IsRemoved: false } && Sees(audience, note))];

    /// <summary>Whether the note's words have been shown to its group.</summary>
    public bool IsShown(NoteItem note) => RoundOf(note.Group, note.Round).IsRevealed;

    private static bool Owns(Audience audience, Guid group) => audience.OnlyGroup is not { } only || only == group;

    private bool SeesGroup(Audience audience, Guid group) => Owns(audience, group) || Now is { Kind: PhaseKind.Plenum };

    private bool Sees(Audience audience, NoteItem note) =>
        !note.IsWithdrawn && IsShown(note) && Owns(audience, note.Group) && (!note.IsHidden || audience.IsFacilitators);

    private bool Sees(Audience audience, StackItem stack) =>
        !stack.IsUnmade && (Owns(audience, stack.Group) || (stack.Survives && Now is { Kind: PhaseKind.Plenum }));

    private static NoteView View(NoteItem note, long revision) =>
        new(note.Id, note.Group, note.Round, note.Column, note.Heading, note.Text, note.Stack, note.IsHidden, note.IsRemoved, revision);

    private StackView View(StackItem stack, long revision)
    {
        var said = RoundOf(stack.Group, stack.Round).IsCounted ? SumsOf(stack) : new Sums(null, null, null, 0);
        return new StackView(stack.Id, stack.Group, stack.Round, stack.Name, stack.Survives, stack is { Survives: true, IsChosen: true },
            said.Dots, said.New, said.Useful, said.Said, plenum is { Open: false } && stack.Survives ? PlenumDotsOf(stack) : null, stack.Card, revision);
    }

    private GroupView View(GroupItem group, long revision, long since, Audience audience)
    {
        var state = states[group.Id];
        var round = Now?.Round ?? 0;
        var here = state.Of(round);
        var missing = audience.IsFacilitators && state.Members.Count >= FewestToCount
            ? state.Members.Count(member => players[member].Written.GetValueOrDefault(round) == 0)
            : (int?)null;
        return new GroupView(group.Id, group.Name, group.MaterialRevision > since ? group.Material : null, group.Statement, group.SelfLed,
            state.Members.Count, here.Written, missing, here.IsVoting ? VotersOf(here) : 0,
            [.. state.Rounds.Where(r => r.State.IsRevealed).Select(r => r.Round)],
            [.. state.Rounds.Where(r => r.State.IsVoting).Select(r => r.Round)],
            [.. state.Rounds.Where(r => r.State.IsCounted).Select(r => r.Round)], revision);
    }
}
