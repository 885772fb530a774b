namespace BlankeArk.Web.Workshops.Boards;

/// <summary>
/// One workshop as it stands: what follows from its events. One at a time touches it, the workshop's own actor; nothing in
/// it knows of network, clock or database.
/// </summary>
public sealed partial class Board
{
    private readonly Dictionary<Guid, NoteItem> notes = [];
    private readonly Dictionary<Guid, StackItem> stacks = [];
    private readonly Dictionary<Guid, GroupItem> groups = [];
    private readonly Dictionary<Guid, PlayerState> players = [];
    private readonly Dictionary<(Guid By, Guid Stack), Voted> votes = [];
    private readonly HashSet<(int Round, Guid? Group)> revealed = [];
    private readonly HashSet<(int Round, Guid? Group)> counted = [];
    private readonly HashSet<(int Round, Guid? Group)> voting = [];
    private readonly Dictionary<Guid, string> statements = [];

    /// <summary>The number of the last event: 0 before the first.</summary>
    public long Number { get; private set; }
    public IReadOnlyList<Phase> Phases { get; private set; } = [];
    /// <summary>The phase that goes on, or null before the first.</summary>
    public Phase? Now { get; private set; }
    public bool IsFinished { get; private set; }
    public IReadOnlyDictionary<Guid, NoteItem> Notes => notes;
    public IReadOnlyDictionary<Guid, StackItem> Stacks => stacks;
    public IReadOnlyDictionary<Guid, GroupItem> Groups => groups;
    public int PlayerCount => players.Count;

    /// <summary>Brings the board to the next event.</summary>
    public void Apply(BoardEvent happened)
    {
        Number++;
        switch (happened)
        {
            case PlanSet plan:
                Phases = plan.Phases;
                Now = Phases.FirstOrDefault(phase => phase.Number == Now?.Number);
                break;
            case GroupSet group: groups[group.Group] = new GroupItem(group.Group, group.Name) { Revision = Number }; break;
            case Joined joined: players[joined.By] = new PlayerState(joined.Name, joined.Group); break;
            case PhaseBegun phase: Now = Phases.First(known => known.Number == phase.Phase); break;
            case TimerSet set: timer = set; break;
            case NoteWritten note: Set(note); break;
            case NoteWithdrawn withdrawn: Withdraw(withdrawn.Note); break;
            case NotesRevealed reveal: Show(reveal); break;
            case NoteHidden hidden: Change(hidden.Note, note => note with { IsHidden = hidden.Hidden }); break;
            case NoteRemoved removed: Change(removed.Note, note => note with { Text = "", IsRemoved = true }); break;
            case StackSet stack: Set(stack); break;
            case NotesStacked put: Stack(put); break;
            case Voted vote: votes[(vote.By, vote.Stack)] = vote; break;
            case VotingSet set: Set(set); break;
            case SurvivorSet survivor: Change(survivor.Stack, stack => stack with { Survives = survivor.Survives }); break;
            case StatementSet statement: statements[statement.Group ?? Guid.Empty] = statement.Text; break;
            case CardSet card: Change(card.Stack, stack => stack with { Card = card.Card }); break;
            case PauseAsked pause: pauseAsked = pause.Asked; break;
            case Finished: IsFinished = true; break;
            default: throw new InvalidOperationException($"The board does not know {happened.GetType().Name}.");
        }
    }

    private TimerSet timer = new(null, null);
    private bool pauseAsked;

    private void Set(NoteWritten written)
    {
        var known = notes.GetValueOrDefault(written.Note);
        notes[written.Note] = new NoteItem
        {
            Id = written.Note,
            By = written.By,
            Group = written.Group,
            Round = written.Round,
            Column = written.Column,
            Heading = written.Heading,
            Text = written.Text,
            Stack = known?.Stack,
            IsHidden = known?.IsHidden ?? false,
            Made = known?.Made ?? Number,
            Revision = Number,
        };
        if (known is null) players[written.By] = players.GetValueOrDefault(written.By, new PlayerState(null, written.Group)).Wrote(written.Round);
    }

    private void Withdraw(Guid id)
    {
        if (!notes.Remove(id, out var note)) return;
        gone[id] = Number;
        players[note.By] = players[note.By].Wrote(note.Round, -1);
    }

    // What becomes visible counts as changed: whoever asks for what is new since before it gets it.
    private void Show(NotesRevealed reveal)
    {
        foreach (var group in reveal.Group is { } one ? [one] : GroupsAndNone)
        {
            revealed.Add((reveal.Round, group));
            foreach (var note in notes.Values.Where(n => n.Round == reveal.Round && n.Group == group).ToList())
                notes[note.Id] = note with { Revision = Number };
        }
    }

    private void Set(StackSet set)
    {
        var known = stacks.GetValueOrDefault(set.Stack);
        stacks[set.Stack] = (known ?? new StackItem { Id = set.Stack, Group = set.Group, Round = set.Round, Made = Number }) with { Name = set.Name, Revision = Number };
    }

    private void Stack(NotesStacked put)
    {
        foreach (var id in put.Notes)
            Change(id, note => note with { Stack = put.Stack });
    }

    private void Set(VotingSet set)
    {
        foreach (var group in set.Group is { } one ? [one] : GroupsAndNone)
        {
            var where = (set.Round, group);
            if (set.Open)
            {
                voting.Add(where);
                counted.Remove(where);
            }
            else if (voting.Remove(where))
            {
                counted.Add(where);
            }
            foreach (var stack in stacks.Values.Where(s => s.Round == set.Round && s.Group == group).ToList())
                stacks[stack.Id] = stack with { Revision = Number };
        }
    }

    private IEnumerable<Guid?> GroupsAndNone => groups.Keys.Select(id => (Guid?)id).Append(null);

    private void Change(Guid id, Func<NoteItem, NoteItem> change)
    {
        if (notes.TryGetValue(id, out var note)) notes[id] = change(note) with { Revision = Number };
    }

    private void Change(Guid id, Func<StackItem, StackItem> change)
    {
        if (stacks.TryGetValue(id, out var stack)) stacks[id] = change(stack) with { Revision = Number };
    }

    /// <summary>What is known of somebody on the board: a name they chose, a group, and how many notes they wrote in each round.</summary>
    private sealed record PlayerState(string? Name, Guid? Group)
    {
        private IReadOnlyDictionary<int, int> Written { get; init; } = new Dictionary<int, int>();

        public bool HasWritten(int round) => Written.GetValueOrDefault(round) > 0;

        public PlayerState Wrote(int round, int more = 1) =>
            this with { Written = new Dictionary<int, int>(Written) { [round] = Written.GetValueOrDefault(round) + more } };
    }
}
