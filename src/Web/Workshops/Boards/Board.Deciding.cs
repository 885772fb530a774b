using System.Text;

namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    /// <summary>Notes somebody may write in a workshop: enough for anybody, too few to harm the others.</summary>
    public const int MostNotesEach = 200;
    public const int MostNotes = 20_000;
    public const int MostStacks = 2_000;
    public const int MostGroups = 30;
    public const int MostPlayers = 5_000;
    /// <summary>Notes in one command.</summary>
    public const int MostAtOnce = 500;

    /// <summary>What follows from a command, were it carried out now; the board is as it was.</summary>
    /// <exception cref="Refused">It cannot be carried out.</exception>
    public BoardEvent[] Decide(BoardCommand command, Player by, DateTime now)
    {
        if (IsFinished) throw new Refused(Refusal.IsFinished);
        return command switch
        {
            Join join => Decide(join, by),
            Write write => Decide(write, by),
            Withdraw withdraw => Decide(withdraw, by),
            MakeStack make => Decide(make, by),
            UnmakeStack unmake => Decide(unmake, by),
            MergeStacks merge => Decide(merge, by),
            Put put => Decide(put, by),
            Vote vote => Decide(vote, by),
            FillCard fill => Decide(fill, by),
            AskForPause pause => Decide(pause, by),
            Reveal reveal => Decide(reveal, by),
            OpenVoting open => Decide(open, by),
            Choose choose => Decide(choose, by),
            ChooseStatement choose => Decide(choose, by),
            _ => by.IsFacilitator ? Lead(command, by, now) : throw new Refused(Refusal.FacilitatorOnly),
        };
    }

    private BoardEvent[] Decide(Join join, Player by)
    {
        var before = GroupOf(by.Id);
        if (before is null && players.Count >= MostPlayers) throw new Refused(Refusal.TooMuch);
        var group = join.Group is { } chosen ? KnownGroup(chosen) : before ?? Smallest();
        return group == before ? [] : [new Joined(by.Id, group)];
    }

    private Guid Smallest() =>
        states.Count == 0 ? throw new Refused(Refusal.NotThere) : states.MinBy(state => state.Value.Members.Count).Key;

    private BoardEvent[] Decide(Write write, Player by)
    {
        var own = MustHaveJoined(by);
        var text = Words(write.Text, NoteItem.Longest);
        if (write.Note == Guid.Empty) throw new Refused(Refusal.Malformed);
        if (notes.Find(write.Note) is { } known)
        {
            if (known.By != by.Id) throw new Refused(Refusal.NotYours);
            MustBeOpen(known);
            MustBePlace(write.Column, write.Heading, known.Round, known.Group);
            return known.Text == text && known.Column == write.Column && known.Heading == write.Heading
                ? []
                : [new NoteWritten(known.Id, by.Id, known.Group, known.Round, write.Column, write.Heading, text, known.FromPaper)];
        }
        if (notes.Count >= MostNotes || (players[by.Id].Notes.Count >= MostNotesEach && !by.IsFacilitator)) throw new Refused(Refusal.TooMuch);
        var round = RoundToWriteIn(write);
        MustBePlace(write.Column, write.Heading, round, own);
        return [new NoteWritten(write.Note, by.Id, own, round, write.Column, write.Heading, text)];
    }

    // What was written out of reach of the network is never too late: it lies there, and does nobody harm.
    private int RoundToWriteIn(Write write)
    {
        if (write.Round is { } round) return begun.Contains(round) ? round : throw new Refused(Refusal.NotNow);
        return Now is { Writes: true } ? Now.Round : throw new Refused(Refusal.NotNow);
    }

    private void MustBePlace(int column, Guid? heading, int round, Guid group)
    {
        var columns = Phases.Where(phase => phase.Writes && phase.Round == round).Select(phase => phase.Columns.Count).DefaultIfEmpty().Max();
        if (column < 0 || column >= Math.Max(1, columns)) throw new Refused(Refusal.Malformed);
        if (heading is { } id && (KnownStack(id) is var above) && (above.Round >= round || (above.Group != group && !above.IsChosen))) throw new Refused(Refusal.NotThere);
    }

    private BoardEvent[] Decide(Withdraw withdraw, Player by)
    {
        var note = notes.Find(withdraw.Note) ?? throw new Refused(Refusal.NotThere);
        if (note.By != by.Id) throw new Refused(Refusal.NotYours);
        if (note.IsWithdrawn) return [];
        MustBeOpen(note);
        return [new NoteWithdrawn(note.Id)];
    }

    // One's own to change until others have done something with it, or a later round builds on its round.
    private void MustBeOpen(NoteItem note)
    {
        if (note.IsWithdrawn || note.IsRemoved) throw new Refused(Refusal.NotThere);
        if (note.Stack is not null || begun.Any(round => round > note.Round)) throw new Refused(Refusal.InUse);
    }

    private CardSet[] Decide(FillCard fill, Player by)
    {
        if (Now is not { Kind: PhaseKind.Refine or PhaseKind.Plenum }) throw new Refused(Refusal.NotNow);
        var stack = KnownStack(fill.Stack);
        MustWorkIn(stack.Group, by);
        if (!stack.Survives) throw new Refused(Refusal.NotThere);
        var card = fill.Card.With(said => Clean(said, Card.Longest));
        if (card is { Landed: true, WhyNotLand: { } why }) throw new Refused(why);
        return card == stack.Card ? [] : [new CardSet(stack.Id, card)];
    }

    private PauseAsked[] Decide(AskForPause pause, Player by)
    {
        if (!by.IsFacilitator) MustHaveJoined(by);
        if (!pause.Asked && !by.IsFacilitator) throw new Refused(Refusal.FacilitatorOnly);
        return pause.Asked == pauseAsked ? [] : [new PauseAsked(pause.Asked)];
    }

    private Guid MustHaveJoined(Player by) => GroupOf(by.Id) ?? throw new Refused(Refusal.NotJoined);

    private void MustWorkIn(Guid group, Player by)
    {
        if (!by.IsFacilitator && MustHaveJoined(by) != group) throw new Refused(Refusal.NotYours);
    }

    private Guid KnownGroup(Guid group) => states.ContainsKey(group) ? group : throw new Refused(Refusal.NotThere);

    private StackItem KnownStack(Guid stack) => stacks.Find(stack) is { IsUnmade: false } known ? known : throw new Refused(Refusal.NotThere);

    private NoteItem ShownNote(Guid id) => notes.Find(id) is { IsWithdrawn: false } note && IsShown(note) ? note : throw new Refused(Refusal.NotThere);

    private static string Line(string? said, int longest) => Words(said, longest).ReplaceLineEndings(" ");

    private static string Words(string? said, int longest) => Clean(said, longest) is { Length: > 0 } words ? words : throw new Refused(Refusal.Empty);

    // Whatever comes from outside is text that can be stored, sent and read back as the same.
    private static string Clean(string? said, int longest)
    {
        if (said is null) throw new Refused(Refusal.Malformed);
        if (said.Length > 4 * longest) throw new Refused(Refusal.TooLong);
        var words = string.Concat(said.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value == '\n' || !Rune.IsControl(rune))).Trim();
        return words.Length > longest ? throw new Refused(Refusal.TooLong) : words;
    }
}
