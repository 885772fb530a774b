namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    private const int MostPhases = 40;
    private const int MostMinutes = 600;
    private const int MostColumns = 6;
    private const int LastRound = 20;

    private NotesRevealed[] Decide(Reveal reveal, Player by)
    {
        if (Now is not { Writes: true }) throw new Refused(Refusal.NotNow);
        return [.. LedBy(by, reveal.Group).Where(group => !RoundOf(group, Now.Round).IsRevealed).Select(group => new NotesRevealed(Now.Round, group))];
    }

    private BoardEvent[] Decide(OpenVoting open, Player by)
    {
        if (Now is { Kind: PhaseKind.Plenum, Voting: Voting.Dots })
        {
            if (!by.IsFacilitator) throw new Refused(Refusal.FacilitatorOnly);
            var rule = plenum is not null && players.Values.Any(player => player.Ballots.Values.Any(ballot => ballot.Plenum > 0)) ? plenum : new PlenumVotingSet(false, Now.Dots);
            return open.Open == (plenum?.Open ?? false) ? [] : [rule with { Open = open.Open }];
        }
        if (Now is not { Kind: PhaseKind.Land, Voting: not Voting.None }) throw new Refused(Refusal.NotNow);
        return [.. LedBy(by, open.Group).Where(group => RoundOf(group, Now.Round).IsVoting != open.Open).Select(group => RuleFor(group) with { Open = open.Open })];
    }

    // The rule that the first voted by holds when voting opens again, whatever the plan says by then.
    private VotingSet RuleFor(Guid group)
    {
        var place = RoundOf(group, Now!.Round);
        return place.Voting is { } before && (before.Open || VotersOf(place) > 0) ? before : new VotingSet(Now.Round, group, false, Now.Voting, Now.Dots);
    }

    private BoardEvent[] Decide(Choose choose, Player by)
    {
        var stack = KnownStack(choose.Stack);
        if (Now is not { Kind: PhaseKind.Plenum })
        {
            _ = LedBy(by, stack.Group);
            return stack.Survives == choose.Survives ? [] : [new SurvivorSet(stack.Id, choose.Survives)];
        }
        if (!by.IsFacilitator) throw new Refused(Refusal.FacilitatorOnly);
        if (!stack.Survives) throw new Refused(Refusal.NotThere);
        return stack.IsChosen == choose.Survives ? [] : [new ChosenSet(stack.Id, choose.Survives)];
    }

    private BoardEvent[] Decide(ChooseStatement choose, Player by)
    {
        var group = LedBy(by, KnownGroup(choose.Group))[0];
        var text = Line(choose.Text, GroupItem.LongestStatement);
        return groups.Find(group)!.Statement == text ? [] : [new StatementSet(group, text)];
    }

    // The groups somebody may lead of those meant: all, or the one named, for the facilitator; their own for members of one that leads itself.
    private List<Guid> LedBy(Player by, Guid? meant)
    {
        if (by.IsFacilitator) return meant is { } one ? [KnownGroup(one)] : [.. states.Keys];
        var own = MustHaveJoined(by);
        if (meant is { } other && other != own) throw new Refused(Refusal.NotYours);
        return groups.Find(own)!.SelfLed ? [own] : throw new Refused(Refusal.FacilitatorOnly);
    }

    private BoardEvent[] Lead(BoardCommand command, Player by, DateTime now) => command switch
    {
        SetPlan set => [new PlanSet(Sound(set.Phases))],
        Begin begin => Decide(begin),
        SetTimer set => Timer(set, now) is var next && next == timer ? [] : [next],
        Hide hide => ShownNote(hide.Note).IsHidden == hide.Hidden ? [] : [new NoteHidden(hide.Note, hide.Hidden)],
        Remove remove => [new WordsRemoved(WithWords(remove.Id))],
        MakeGroup make => Decide(make),
        WriteMany many => Decide(many, by),
        Finish => [.. VotesToCount(), new Finished()],
        _ => throw new Refused(Refusal.Malformed),
    };

    // Back or forth: nothing is lost, for notes and stacks belong to their round and not to the phase. What was voted is counted when all move on.
    private BoardEvent[] Decide(Begin begin)
    {
        if (Phases.All(phase => phase.Number != begin.Phase)) throw new Refused(Refusal.NotThere);
        if (Now?.Number == begin.Phase) return [];
        BoardEvent[] started = [.. VotesToCount(), new PhaseBegun(begin.Phase)];
        return timer is { Until: null, Left: null } ? started : [.. started, new TimerSet(null, null)];
    }

    private IEnumerable<BoardEvent> VotesToCount()
    {
        foreach (var (_, state) in states)
            foreach (var (_, place) in state.Rounds)
                if (place.Voting is { Open: true } open) yield return open with { Open = false };
        if (plenum is { Open: true }) yield return plenum with { Open = false };
    }

    private GroupSet[] Decide(MakeGroup make)
    {
        if (make.Group == Guid.Empty) throw new Refused(Refusal.Malformed);
        if (states.Count >= MostGroups && !states.ContainsKey(make.Group)) throw new Refused(Refusal.TooMuch);
        var set = new GroupSet(make.Group, Clean(make.Name, GroupItem.LongestName).ReplaceLineEndings(" "), Clean(make.Material, GroupItem.LongestMaterial), make.SelfLed);
        return groups.Find(make.Group) is { } known && (known.Name, known.Material, known.SelfLed) == (set.Name, set.Material, set.SelfLed) ? [] : [set];
    }

    private BoardEvent[] Decide(WriteMany many, Player by)
    {
        var group = KnownGroup(many.Group);
        var round = many.Round ?? (Now is { Writes: true } or { Kind: PhaseKind.Land } ? Now.Round : throw new Refused(Refusal.NotNow));
        if (!Phases.Any(phase => phase.Writes && phase.Round == round)) throw new Refused(Refusal.NotThere);
        MustBePlace(many.Column, many.Heading, round, group);
        if (many.Texts.Count > MostAtOnce || notes.Count + many.Texts.Count > MostNotes) throw new Refused(Refusal.TooMuch);
        if (many.Stack is { } id && (KnownStack(id) is var stack) && (stack.Group != group || stack.Round != round)) throw new Refused(Refusal.NotThere);
        NoteWritten[] written = [.. many.Texts.Select(text => new NoteWritten(Guid.NewGuid(), by.Id, group, round, many.Column, many.Heading, Words(text, NoteItem.Longest), FromPaper: true))];
        if (written.Length == 0) throw new Refused(Refusal.Empty);
        return many.Stack is null ? written : [.. written, new NotesStacked([.. written.Select(note => note.Note)], many.Stack)];
    }

    private Guid WithWords(Guid id) =>
        notes.Find(id) is { IsWithdrawn: false } || stacks.Find(id) is { IsUnmade: false } || states.ContainsKey(id) ? id : throw new Refused(Refusal.NotThere);

    private static TimerSet Timer(SetTimer set, DateTime now)
    {
        if (set.Seconds is not { } seconds) return new TimerSet(null, null);
        if (seconds is < 0 or > MostMinutes * 60) throw new Refused(Refusal.Malformed);
        return set.Running ? new TimerSet(now.AddSeconds(seconds), null) : new TimerSet(null, seconds);
    }
}
