namespace BlankeArk.Web.Workshops.Boards;

/// <summary>
/// One workshop as it stands: what follows from its events. One at a time touches it, the workshop's own actor; nothing in
/// it knows of network, clock or database.
/// </summary>
public sealed partial class Board
{
    private readonly Shelf<NoteItem> notes = new();
    private readonly Shelf<StackItem> stacks = new();
    private readonly Shelf<GroupItem> groups = new();
    private readonly Dictionary<Guid, PlayerState> players = [];
    private readonly Dictionary<Guid, GroupState> states = [];
    private readonly HashSet<int> begun = [];
    private TimerSet timer = new(null, null);
    private bool pauseAsked;
    private bool plenumHeld;
    private PlenumVotingSet? plenum;
    private long planRevision;

    /// <summary>The number of the last event: 0 before the first.</summary>
    public long Number { get; private set; }
    public IReadOnlyList<Phase> Phases { get; private set; } = [];
    /// <summary>The phase that goes on, or null before the first.</summary>
    public Phase? Now { get; private set; }
    public bool IsFinished { get; private set; }
    /// <summary>All notes but those withdrawn.</summary>
    public IEnumerable<NoteItem> Notes => notes.All.Where(note => !note.IsWithdrawn);
    public IEnumerable<StackItem> Stacks => stacks.All.Where(stack => !stack.IsUnmade);
    public IEnumerable<GroupItem> Groups => groups.All;
    /// <summary>How many have joined.</summary>
    public int PlayerCount => players.Values.Count(player => player.Group is not null);

    public Guid? GroupOf(Guid player) => players.GetValueOrDefault(player)?.Group;

    /// <summary>The number of the event that put somebody where they are: who was told of the board before, was told of another group.</summary>
    public long MovedAt(Guid player) => players.GetValueOrDefault(player)?.MovedAt ?? 0;

    /// <summary>Brings the board to the next event.</summary>
    public void Apply(BoardEvent happened)
    {
        Number++;
        switch (happened)
        {
            case PlanSet plan: Set(plan); break;
            case GroupSet group: Set(group); break;
            case Joined joined: Join(joined); break;
            case PhaseBegun phase: Begin(Phases.First(known => known.Number == phase.Phase)); break;
            case TimerSet set: timer = set; break;
            case NoteWritten note: Write(note); break;
            case NoteWithdrawn withdrawn: Withdraw(withdrawn.Note); break;
            case NotesRevealed reveal: Show(reveal.Round, reveal.Group); break;
            case NoteHidden hidden: Change(hidden.Note, note => note with { IsHidden = hidden.Hidden }); break;
            case WordsRemoved removed: Erase(removed.Id); break;
            case StackSet stack: Set(stack); break;
            case StackUnmade stack: ChangeStack(stack.Stack, known => known with { IsUnmade = true }); break;
            case NotesStacked put: Stack(put); break;
            case Voted vote: Set(vote); break;
            case VotedInPlenum vote: Set(vote); break;
            case VotingSet voting: Set(voting); break;
            case PlenumVotingSet voting: Set(voting); break;
            case SurvivorSet survivor: ChangeStack(survivor.Stack, stack => stack with { Survives = survivor.Survives }); break;
            case ChosenSet chosen: ChangeStack(chosen.Stack, stack => stack with { IsChosen = chosen.Chosen }); break;
            case StatementSet statement: ChangeGroup(statement.Group, group => group with { Statement = statement.Text }); break;
            case CardSet card: ChangeStack(card.Stack, stack => stack with { Card = card.Card }); break;
            case PauseAsked pause: pauseAsked = pause.Asked; break;
            case Finished: IsFinished = true; break;
            default: throw new InvalidOperationException($"The board does not know {happened.GetType().Name}.");
        }
    }

    private PlayerState Known(Guid player) => players.TryGetValue(player, out var known) ? known : players[player] = new PlayerState();

    private RoundState RoundOf(Guid group, int round) => states[group].Of(round);

    private void Put(NoteItem note)
    {
        notes.Put(note.Id, note, Number);
        players[note.By].Revision = Number;
    }

    private void Change(Guid id, Func<NoteItem, NoteItem> change) => Put(change(notes.Find(id)!));

    private void ChangeStack(Guid id, Func<StackItem, StackItem> change) => stacks.Put(id, change(stacks.Find(id)!), Number);

    private void ChangeGroup(Guid id, Func<GroupItem, GroupItem> change) => groups.Put(id, change(groups.Find(id)!), Number);

    private void Touch(Guid group) => ChangeGroup(group, known => known);

    /// <summary>Somebody on the board: the group, what they have written and what they have said of the stacks.</summary>
    private sealed class PlayerState
    {
        public Guid? Group { get; set; }
        public long MovedAt { get; set; }
        /// <summary>Those withdrawn too.</summary>
        public List<Guid> Notes { get; } = [];
        /// <summary>How many notes of one's own hand in each round.</summary>
        public Dictionary<int, int> Written { get; } = [];
        public Dictionary<Guid, Ballot> Ballots { get; } = [];
        public long Revision { get; set; }
    }

    private sealed record Ballot(int Dots, int? New, int? Useful, int Plenum, long Revision)
    {
        public bool Says => Dots > 0 || New is not null || Useful is not null;
    }

    private sealed class GroupState
    {
        private readonly SortedDictionary<int, RoundState> rounds = [];

        public HashSet<Guid> Members { get; } = [];
        public IEnumerable<(int Round, RoundState State)> Rounds => rounds.Select(known => (known.Key, known.Value));

        public RoundState Of(int round) => rounds.TryGetValue(round, out var known) ? known : rounds[round] = new RoundState();
    }

    /// <summary>A group's work in a round.</summary>
    private sealed class RoundState
    {
        public List<Guid> Notes { get; } = [];
        public List<Guid> Stacks { get; } = [];
        public int Written { get; set; }
        public bool IsRevealed { get; set; }
        public VotingSet? Voting { get; set; }
        public bool IsVoting => Voting is { Open: true };
        public bool IsCounted => Voting is { Open: false };
    }
}
