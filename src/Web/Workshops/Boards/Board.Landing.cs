namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    private BoardEvent[] Decide(MakeStack make, Player by)
    {
        MustSort();
        if (make.Stack == Guid.Empty) throw new Refused(Refusal.Malformed);
        var known = stacks.Find(make.Stack);
        if (known is { IsUnmade: true }) throw new Refused(Refusal.NotThere);
        if (known is null && stacks.Count >= MostStacks) throw new Refused(Refusal.TooMuch);
        var name = Clean(make.Name, StackItem.LongestName).ReplaceLineEndings(" ");
        var group = known?.Group ?? GroupFor(make, by);
        var round = known?.Round ?? Now!.Round;
        MustWorkIn(group, by);
        if (!RoundOf(group, round).IsRevealed) throw new Refused(Refusal.NotNow);
        var moved = Sortable(make.Notes, group, round, make.Stack);
        BoardEvent[] named = known is { } same && same.Name == name ? [] : [new StackSet(make.Stack, group, round, name)];
        return moved.Count == 0 ? named : [.. named, new NotesStacked(moved, make.Stack)];
    }

    private Guid GroupFor(MakeStack make, Player by) =>
        make.Notes is [var first, ..] ? ShownNote(first).Group : make.Group is { } group ? KnownGroup(group) : MustHaveJoined(by);

    private BoardEvent[] Decide(UnmakeStack unmake, Player by)
    {
        MustSort();
        if (stacks.Find(unmake.Stack) is { IsUnmade: true }) return [];
        var stack = Unmakeable(unmake.Stack, by);
        return OnStack(stack) is { Count: > 0 } on ? [new NotesStacked(on, null), new StackUnmade(stack.Id)] : [new StackUnmade(stack.Id)];
    }

    private BoardEvent[] Decide(MergeStacks merge, Player by)
    {
        MustSort();
        var (from, into) = (Unmakeable(merge.From, by), KnownStack(merge.Into));
        if (from.Id == into.Id) throw new Refused(Refusal.Malformed);
        if (from.Group != into.Group || from.Round != into.Round) throw new Refused(Refusal.NotThere);
        return OnStack(from) is { Count: > 0 } on ? [new NotesStacked(on, into.Id), new StackUnmade(from.Id)] : [new StackUnmade(from.Id)];
    }

    // Nothing that somebody has voted for, or built upon, disappears.
    private StackItem Unmakeable(Guid id, Player by)
    {
        var stack = KnownStack(id);
        MustWorkIn(stack.Group, by);
        // All alike: a refusal of one would tell that somebody has voted for it.
        if (RoundOf(stack.Group, stack.Round).IsVoting) throw new Refused(Refusal.VotingOpen);
        if (stack.Survives || stack.Card is not null || BallotsOn(stack).Any(ballot => ballot.Says || ballot.Plenum > 0) || Notes.Any(note => note.Heading == id)) throw new Refused(Refusal.InUse);
        return stack;
    }

    private List<Guid> OnStack(StackItem stack) => [.. RoundOf(stack.Group, stack.Round).Notes.Where(id => notes.Find(id)!.Stack == stack.Id)];

    private NotesStacked[] Decide(Put put, Player by)
    {
        MustSort();
        if (put.Notes.Count == 0) throw new Refused(Refusal.Empty);
        var first = ShownNote(put.Notes[0]);
        var (group, round) = put.Stack is { } id && KnownStack(id) is var stack ? (stack.Group, stack.Round) : (first.Group, first.Round);
        MustWorkIn(group, by);
        return Sortable(put.Notes, group, round, put.Stack) is { Count: > 0 } moved ? [new NotesStacked(moved, put.Stack)] : [];
    }

    private void MustSort()
    {
        if (Now is not { Kind: PhaseKind.Land or PhaseKind.Statement }) throw new Refused(Refusal.NotNow);
    }

    // Notes of one group and round, which all there have seen; those of them that are not on the stack already.
    private List<Guid> Sortable(IReadOnlyList<Guid> some, Guid group, int round, Guid? onto)
    {
        if (some.Count > MostAtOnce) throw new Refused(Refusal.TooMuch);
        var sorted = some.Distinct().Select(ShownNote).ToList();
        if (sorted.Any(note => note.Group != group || note.Round != round)) throw new Refused(Refusal.NotThere);
        return [.. sorted.Where(note => note.Stack != onto).Select(note => note.Id)];
    }

    private BoardEvent[] Decide(Vote vote, Player by)
    {
        var own = MustHaveJoined(by);
        var stack = KnownStack(vote.Stack);
        var cast = players[by.Id].Ballots;
        if (Now is { Kind: PhaseKind.Plenum }) return VoteInPlenum(vote, by, stack, cast);
        if (stack.Group != own) throw new Refused(Refusal.NotYours);
        if (RoundOf(stack.Group, stack.Round).Voting is not { Open: true } voting) throw new Refused(Refusal.VotingClosed);
        if (voting.How == Voting.Dots)
        {
            if (vote.Dots < 0 || vote.New is not null || vote.Useful is not null) throw new Refused(Refusal.Malformed);
            var spent = cast.Where(other => other.Key != stack.Id && stacks.Find(other.Key)!.Round == stack.Round).Sum(other => other.Value.Dots);
            if (spent + (long)vote.Dots > voting.Dots) throw new Refused(Refusal.DotsSpent);
        }
        else if (vote.Dots != 0 || vote.New is < 1 or > 5 || vote.Useful is < 1 or > 5)
        {
            throw new Refused(Refusal.Malformed);
        }
        var known = cast.GetValueOrDefault(stack.Id);
        return (known?.Dots ?? 0) == vote.Dots && known?.New == vote.New && known?.Useful == vote.Useful ? [] : [new Voted(by.Id, stack.Id, vote.Dots, vote.New, vote.Useful)];
    }

    private VotedInPlenum[] VoteInPlenum(Vote vote, Player by, StackItem stack, Dictionary<Guid, Ballot> cast)
    {
        if (plenum is not { Open: true }) throw new Refused(Refusal.VotingClosed);
        if (!stack.Survives) throw new Refused(Refusal.NotThere);
        if (vote.Dots < 0 || vote.New is not null || vote.Useful is not null) throw new Refused(Refusal.Malformed);
        var spent = cast.Where(other => other.Key != stack.Id).Sum(other => other.Value.Plenum);
        if (spent + (long)vote.Dots > plenum.Dots) throw new Refused(Refusal.DotsSpent);
        return (cast.GetValueOrDefault(stack.Id)?.Plenum ?? 0) == vote.Dots ? [] : [new VotedInPlenum(by.Id, stack.Id, vote.Dots)];
    }
}
