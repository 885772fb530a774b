namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    /// <summary>Notes somebody may have on a board: enough for anybody, too few to harm the others.</summary>
    public const int MostNotesEach = 200;
    public const int MostNotes = 20_000;
    public const int MostStacks = 2_000;
    public const int MostGroups = 30;
    public const int MostPlayers = 5_000;
    private const int LongestPersonName = 40;
    private const int LongestStatement = 300;

    /// <summary>What follows from a command, were it carried out now; the board is as it was.</summary>
    /// <exception cref="Refused">It cannot be carried out.</exception>
    public BoardEvent[] Decide(BoardCommand command, Player by, DateTime now)
    {
        if (IsFinished && command is not Remove) throw new Refused(Refusal.IsFinished);
        return command switch
        {
            Join join => Decide(join, by),
            Write write => [Decide(write, by)],
            Withdraw withdraw => Decide(withdraw, by),
            MakeStack make => Decide(make, by),
            Put put => [Decide(put, by)],
            Vote vote => [Decide(vote, by)],
            FillCard fill => [Decide(fill, by)],
            AskForPause pause => pause.Asked == pauseAsked ? [] : [new PauseAsked(pause.Asked)],
            _ => by.IsFacilitator ? Lead(command, now) : throw new Refused(Refusal.FacilitatorOnly),
        };
    }

    private BoardEvent[] Decide(Join join, Player by)
    {
        if (join.Group is { } group && !groups.ContainsKey(group)) throw new Refused(Refusal.NotThere);
        if (players.Count >= MostPlayers && !players.ContainsKey(by.Id)) throw new Refused(Refusal.TooMuch);
        var name = string.IsNullOrWhiteSpace(join.Name) ? null : Line(join.Name, LongestPersonName);
        return players.TryGetValue(by.Id, out var known) && known.Name == name && known.Group == join.Group ? [] : [new Joined(by.Id, name, join.Group)];
    }

    private NoteWritten Decide(Write write, Player by)
    {
        if (Now is not { Kind: PhaseKind.Produce or PhaseKind.Statement } phase) throw new Refused(Refusal.NotNow);
        var text = Words(write.Text, NoteItem.Longest);
        if (write.Column < 0 || write.Column >= Math.Max(1, phase.Columns.Count)) throw new Refused(Refusal.Malformed);
        if (write.Heading is { } heading && !(stacks.TryGetValue(heading, out var above) && above.Survives && above.Round < phase.Round)) throw new Refused(Refusal.NotThere);
        if (!players.TryGetValue(by.Id, out var player)) throw new Refused(Refusal.NotThere);
        if (notes.TryGetValue(write.Note, out var known))
        {
            if (known.By != by.Id || known.IsRemoved) throw new Refused(Refusal.NotYours);
            return new NoteWritten(known.Id, by.Id, known.Group, known.Round, write.Column, write.Heading, text);
        }
        if (gone.ContainsKey(write.Note)) throw new Refused(Refusal.NotThere);
        if (notes.Count >= MostNotes || notes.Values.Count(n => n.By == by.Id) >= MostNotesEach) throw new Refused(Refusal.TooMuch);
        return new NoteWritten(write.Note, by.Id, player.Group, phase.Round, write.Column, write.Heading, text);
    }

    private BoardEvent[] Decide(Withdraw withdraw, Player by)
    {
        if (gone.ContainsKey(withdraw.Note)) return [];
        var note = notes.GetValueOrDefault(withdraw.Note) ?? throw new Refused(Refusal.NotThere);
        if (note.By != by.Id) throw new Refused(Refusal.NotYours);
        // What all have seen stays in the record.
        return IsShown(note) ? throw new Refused(Refusal.NotNow) : [new NoteWithdrawn(note.Id)];
    }

    private BoardEvent[] Decide(MakeStack make, Player by)
    {
        MustSort();
        var name = make.Name is { Length: 0 } ? "" : Line(make.Name, StackItem.LongestName);
        var group = stacks.TryGetValue(make.Stack, out var known) ? known.Group : GroupFor(by, make.Notes);
        if (known is null && stacks.Count >= MostStacks) throw new Refused(Refusal.TooMuch);
        var set = new StackSet(make.Stack, group, known?.Round ?? Now!.Round, name);
        return make.Notes.Count == 0 ? [set] : [set, new NotesStacked(Sortable(make.Notes, set.Group, set.Round), make.Stack)];
    }

    private NotesStacked Decide(Put put, Player by)
    {
        MustSort();
        if (put.Notes.Count == 0) throw new Refused(Refusal.Empty);
        if (put.Stack is not { } id) return new NotesStacked(Sortable(put.Notes, GroupFor(by, put.Notes), Now!.Round), null);
        var stack = stacks.GetValueOrDefault(id) ?? throw new Refused(Refusal.NotThere);
        return new NotesStacked(Sortable(put.Notes, stack.Group, stack.Round), id);
    }

    private Voted Decide(Vote vote, Player by)
    {
        var stack = stacks.GetValueOrDefault(vote.Stack) ?? throw new Refused(Refusal.NotThere);
        var phase = Phases.FirstOrDefault(p => p.Kind == PhaseKind.Land && p.Round == stack.Round) ?? throw new Refused(Refusal.NotNow);
        if (!voting.Contains((stack.Round, stack.Group))) throw new Refused(Refusal.VotingClosed);
        if (!players.TryGetValue(by.Id, out var player)) throw new Refused(Refusal.NotThere);
        if (stack.Group is not null && player.Group != stack.Group) throw new Refused(Refusal.NotYours);
        if (phase.Voting == Voting.Dots)
        {
            if (vote.Dots < 0 || vote.New is not null || vote.Useful is not null) throw new Refused(Refusal.Malformed);
            var spent = votes.Values.Where(v => v.By == by.Id && v.Stack != stack.Id && stacks.TryGetValue(v.Stack, out var other) && other.Round == stack.Round).Sum(v => v.Dots);
            if (spent + vote.Dots > phase.Dots) throw new Refused(Refusal.DotsSpent);
        }
        else if (phase.Voting != Voting.Scales || vote.Dots != 0 || vote.New is < 1 or > 5 || vote.Useful is < 1 or > 5)
        {
            throw new Refused(Refusal.Malformed);
        }
        return new Voted(by.Id, stack.Id, vote.Dots, vote.New, vote.Useful);
    }

    private CardSet Decide(FillCard fill, Player by)
    {
        if (Now is not { Kind: PhaseKind.Refine or PhaseKind.Plenum }) throw new Refused(Refusal.NotNow);
        var stack = stacks.GetValueOrDefault(fill.Stack) is { Survives: true } found ? found : throw new Refused(Refusal.NotThere);
        if (!by.IsFacilitator && stack.Group is not null && players.GetValueOrDefault(by.Id)?.Group != stack.Group) throw new Refused(Refusal.NotYours);
        var card = fill.Card;
        string[] said = [card.What, card.ForWhom, card.New, card.Takes, card.FirstStep, card.Home, card.CouldFail];
        if (said.Any(words => words is null)) throw new Refused(Refusal.Malformed);
        if (said.Any(words => words.Length > Card.Longest)) throw new Refused(Refusal.TooLong);
        if (card.Landed && card.WhyNotLand is { } why) throw new Refused(why);
        return new CardSet(stack.Id, card);
    }

    private void MustSort()
    {
        if (Now is not { Kind: PhaseKind.Land or PhaseKind.Statement }) throw new Refused(Refusal.NotNow);
    }

    private Guid? GroupFor(Player by, IReadOnlyList<Guid> some) =>
        some.Count > 0 && notes.TryGetValue(some[0], out var note) ? note.Group : players.GetValueOrDefault(by.Id)?.Group;

    // Notes of one group and round, that all there have seen.
    private IReadOnlyList<Guid> Sortable(IReadOnlyList<Guid> some, Guid? group, int round)
    {
        foreach (var id in some)
        {
            var note = notes.GetValueOrDefault(id) ?? throw new Refused(Refusal.NotThere);
            if (note.Group != group || note.Round != round || !IsShown(note)) throw new Refused(Refusal.NotThere);
        }
        return some;
    }

    private static string Line(string said, int longest) => Words(said, longest).ReplaceLineEndings(" ");

    private static string Words(string? said, int longest)
    {
        var words = said?.Trim() ?? throw new Refused(Refusal.Malformed);
        if (words.Length == 0) throw new Refused(Refusal.Empty);
        return words.Length > longest ? throw new Refused(Refusal.TooLong) : words;
    }
}
