namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    private const int MostPhases = 40;
    private const int MostMinutes = 600;

    private BoardEvent[] Lead(BoardCommand command, DateTime now) => command switch
    {
        SetPlan set => [new PlanSet(Sound(set.Phases))],
        // Back or forth: nothing is lost, for notes and stacks belong to their round and not to the phase.
        Begin begin => Phases.Any(p => p.Number == begin.Phase) ? Begin(begin.Phase) : throw new Refused(Refusal.NotThere),
        SetTimer set => [Timer(set, now)],
        Reveal reveal => [new NotesRevealed(Now?.Round ?? throw new Refused(Refusal.NotNow), Known(reveal.Group))],
        Hide hide => [new NoteHidden(KnownNote(hide.Note), hide.Hidden)],
        Remove remove => [new NoteRemoved(KnownNote(remove.Note))],
        OpenVoting open => [new VotingSet(LandRound(), Known(open.Group), open.Open)],
        Choose choose => [new SurvivorSet(stacks.ContainsKey(choose.Stack) ? choose.Stack : throw new Refused(Refusal.NotThere), choose.Survives)],
        ChooseStatement choose => [new StatementSet(Known(choose.Group), Line(choose.Text, LongestStatement))],
        MakeGroup make => groups.Count < MostGroups || groups.ContainsKey(make.Group)
            ? [new GroupSet(make.Group, Line(make.Name, GroupItem.LongestName))]
            : throw new Refused(Refusal.TooMuch),
        Finish => [new Finished()],
        _ => throw new Refused(Refusal.Malformed),
    };

    private BoardEvent[] Begin(int phase) => timer is { Until: null, Left: null } ? [new PhaseBegun(phase)] : [new PhaseBegun(phase), new TimerSet(null, null)];

    private int LandRound() => Now is { Kind: PhaseKind.Land, Voting: not Voting.None } ? Now.Round : throw new Refused(Refusal.NotNow);

    private Guid? Known(Guid? group) => group is null || groups.ContainsKey(group.Value) ? group : throw new Refused(Refusal.NotThere);

    private Guid KnownNote(Guid note) => notes.ContainsKey(note) ? note : throw new Refused(Refusal.NotThere);

    private static TimerSet Timer(SetTimer set, DateTime now)
    {
        if (set.Seconds is not { } seconds) return new TimerSet(null, null);
        if (seconds is < 0 or > MostMinutes * 60) throw new Refused(Refusal.Malformed);
        var left = TimeSpan.FromSeconds(seconds);
        return set.Running ? new TimerSet(now + left, null) : new TimerSet(null, left);
    }

    private List<Phase> Sound(IReadOnlyList<Phase> planned)
    {
        if (planned.Count is 0 or > MostPhases || planned.Select(p => p.Number).Distinct().Count() != planned.Count) throw new Refused(Refusal.Malformed);
        // The one that goes on cannot be taken away from under the others.
        if (Now is { } now && planned.All(p => p.Number != now.Number)) throw new Refused(Refusal.NotNow);
        return [.. planned.Select(Sound)];
    }

    private static Phase Sound(Phase phase)
    {
        if (phase.Number < 1 || phase.Round is < 0 or > 20 || phase.Minutes is < 0 or > MostMinutes || phase.Dots is < 1 or > Phase.MostDots || phase.Columns.Count > 6) throw new Refused(Refusal.Malformed);
        if (phase.Instruction.Length > Phase.LongestInstruction) throw new Refused(Refusal.TooLong);
        return phase with { Title = Line(phase.Title, Phase.LongestTitle), Columns = [.. phase.Columns.Select(c => Line(c, Phase.LongestTitle))] };
    }
}
