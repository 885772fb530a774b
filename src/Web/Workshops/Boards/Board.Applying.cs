namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    private readonly Dictionary<Guid, HashSet<Guid>> voters = [];

    private void Set(PlanSet plan)
    {
        Phases = plan.Phases;
        Now = Phases.FirstOrDefault(phase => phase.Number == Now?.Number);
        planRevision = Number;
        ShowWhatIsOpen();
    }

    private void Set(GroupSet set)
    {
        var known = groups.Find(set.Group) ?? new GroupItem { Id = set.Group };
        states.TryAdd(set.Group, new GroupState());
        groups.Put(set.Group, known with
        {
            Name = set.Name,
            SelfLed = set.SelfLed,
            Material = set.Material,
            MaterialRevision = known.MaterialRevision == 0 || known.Material != set.Material ? Number : known.MaterialRevision,
        }, Number);
        ShowWhatIsOpen();
    }

    private void Join(Joined joined)
    {
        var player = Known(joined.By);
        if (player.Group is { } before)
        {
            states[before].Members.Remove(joined.By);
            Touch(before);
        }
        player.Group = joined.Group;
        player.Revision = player.MovedAt = Number;
        states[joined.Group].Members.Add(joined.By);
        Touch(joined.Group);
    }

    private void Begin(Phase phase)
    {
        var (wasPlenum, isPlenum) = (Now is { Kind: PhaseKind.Plenum }, phase.Kind == PhaseKind.Plenum);
        Now = phase;
        if (phase.Kind is PhaseKind.Statement or PhaseKind.Produce or PhaseKind.Land) begun.Add(phase.Round);
        // Each group's count of those who have written is of the round that goes on.
        foreach (var group in groups.All.ToList()) Touch(group.Id);
        if (wasPlenum != isPlenum) TurnPlenum();
        ShowWhatIsOpen();
    }

    // What comes into sight, or goes out of it, counts as changed.
    private void TurnPlenum()
    {
        plenumHeld = true;
        foreach (var group in groups.All.ToList()) ChangeGroup(group.Id, known => known with { MaterialRevision = Number });
        foreach (var stack in Stacks.Where(stack => stack.Survives).ToList()) stacks.Put(stack.Id, stack, Number);
    }

    // In a phase where all is seen as it is written, and when the round lands, nothing is kept back.
    private void ShowWhatIsOpen()
    {
        if (Now is not ({ Kind: PhaseKind.Land } or { Kind: PhaseKind.Statement or PhaseKind.Produce, Showing: Showing.Live })) return;
        foreach (var group in states.Keys) Show(Now.Round, group);
    }

    // In the order of their random ids: that of their writing would tell who wrote first.
    private void Show(int round, Guid group)
    {
        var place = RoundOf(group, round);
        if (place.IsRevealed) return;
        place.IsRevealed = true;
        foreach (var note in place.Notes.Where(note => !notes.Find(note)!.IsWithdrawn).Order()) Change(note, known => known);
        Touch(group);
    }

    private void Write(NoteWritten written)
    {
        var known = notes.Find(written.Note);
        var player = Known(written.By);
        Put(new NoteItem
        {
            Id = written.Note,
            By = written.By,
            Group = written.Group,
            Round = written.Round,
            Column = written.Column,
            Heading = written.Heading,
            Text = written.Text,
            FromPaper = written.FromPaper,
            Stack = known?.Stack,
            IsHidden = known?.IsHidden ?? false,
        });
        if (known is not null) return;
        player.Notes.Add(written.Note);
        RoundOf(written.Group, written.Round).Notes.Add(written.Note);
        Count(player, written.Group, written.Round, written.FromPaper, 1);
    }

    private void Withdraw(Guid id)
    {
        var note = notes.Find(id)!;
        Put(note with { Text = "", IsWithdrawn = true });
        Count(players[note.By], note.Group, note.Round, note.FromPaper, -1);
    }

    private void Count(PlayerState player, Guid group, int round, bool fromPaper, int more)
    {
        RoundOf(group, round).Written += more;
        if (!fromPaper) player.Written[round] = player.Written.GetValueOrDefault(round) + more;
        Touch(group);
        if (player.Group is { } own && own != group) Touch(own);
    }

    private void Erase(Guid id)
    {
        if (notes.Find(id) is not null) Change(id, note => note with { Text = "", IsRemoved = true });
        else if (stacks.Find(id) is not null) ChangeStack(id, stack => stack with { Name = "", Card = null });
        else ChangeGroup(id, group => group with { Statement = "", Material = "", MaterialRevision = Number });
    }

    private void Set(StackSet set)
    {
        var known = stacks.Find(set.Stack);
        if (known is null) RoundOf(set.Group, set.Round).Stacks.Add(set.Stack);
        stacks.Put(set.Stack, (known ?? new StackItem { Id = set.Stack, Group = set.Group, Round = set.Round }) with { Name = set.Name }, Number);
    }

    private void Stack(NotesStacked put)
    {
        foreach (var id in put.Notes) Change(id, note => note with { Stack = put.Stack });
    }

    private void Set(Voted vote)
    {
        var stack = stacks.Find(vote.Stack)!;
        Cast(vote.By, vote.Stack, ballot => ballot with { Dots = vote.Dots, New = vote.New, Useful = vote.Useful });
        Touch(stack.Group);
    }

    private void Set(VotedInPlenum vote) => Cast(vote.By, vote.Stack, ballot => ballot with { Plenum = vote.Dots });

    private void Cast(Guid by, Guid stack, Func<Ballot, Ballot> change)
    {
        var player = players[by];
        player.Ballots[stack] = change(player.Ballots.GetValueOrDefault(stack, new Ballot(0, null, null, 0, 0))) with { Revision = Number };
        player.Revision = Number;
        if (!voters.TryGetValue(stack, out var there)) voters[stack] = there = [];
        there.Add(by);
    }

    private void Set(VotingSet set)
    {
        var place = RoundOf(set.Group, set.Round);
        place.Voting = set;
        foreach (var stack in place.Stacks.Where(stack => !stacks.Find(stack)!.IsUnmade)) ChangeStack(stack, known => known);
        Touch(set.Group);
    }

    private void Set(PlenumVotingSet set)
    {
        plenum = set;
        foreach (var stack in Stacks.Where(stack => stack.Survives).ToList()) stacks.Put(stack.Id, stack, Number);
    }
}
