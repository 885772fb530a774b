using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

public sealed class BoardLeadingTests
{
    private readonly Session session = Session.OfSix();

    [Fact]
    public void Group_that_leads_itself_reveals_counts_and_chooses_and_another_does_not()
    {
        session.Go(Session.Produce);
        Guid[] notes = [.. Enumerable.Range(0, 3).Select(i => session.Write(i, "En retning"))];

        Assert.Null(session.Try(new Reveal(null), Session.Member(1)));
        Assert.Equal(Refusal.FacilitatorOnly, session.Try(new Reveal(null), Session.Member(0)));
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(group => session.Seen(group).Notes.Count));
        session.Go(Session.Land);
        Guid[] stacks = [.. notes.Select((note, i) => session.Stack(i, note))];
        Assert.All<(BoardCommand Command, int Person, Refusal? Why)>(
        [
            (new OpenVoting(null, true), 1, null),
            (new OpenVoting(null, true), 0, Refusal.FacilitatorOnly),
            (new OpenVoting(Session.Group(1), false), 2, Refusal.NotYours),
            (new Choose(stacks[1], true), 4, null),
            (new Choose(stacks[0], true), 3, Refusal.FacilitatorOnly),
            (new Choose(stacks[1], false), 2, Refusal.NotYours),
            (new ChooseStatement(Session.Group(1), "Hvordan få ro?"), 1, null),
            (new ChooseStatement(Session.Group(0), "Hvordan få ro?"), 0, Refusal.FacilitatorOnly),
            (new ChooseStatement(Session.Group(1), "Hvordan få ro?"), 2, Refusal.NotYours),
        ], one => Assert.Equal(one.Why, session.Try(one.Command, Session.Member(one.Person))));
        Assert.Equal("Hvordan få ro?", session.Seen(1).Groups[0].Statement);
        Assert.Equal([1], session.Seen(1).Groups[0].Voting);
    }

    [Fact]
    public void Only_whoever_leads_does_what_concerns_all()
    {
        session.Go(Session.Statements);
        var note = session.Write(0, "Hvordan?");
        BoardCommand[] leading =
        [
            new Begin(Session.Produce), new SetPlan(Session.Plan), new SetTimer(60, true), new Hide(note, true), new Remove(note),
            new MakeGroup(Session.Id(9), "Ny"), new WriteMany(Session.Group(0), 1, 0, null, ["Fra papir"]), new AskForPause(false), new Finish(),
        ];

        Assert.All(leading, command => Assert.Equal(Refusal.FacilitatorOnly, session.Try(command, Session.Member(1))));
        Assert.All(leading, command => Assert.Null(session.Try(command, Session.Facilitator)));
    }

    [Fact]
    public void Whoever_has_not_joined_does_nothing()
    {
        session.Go(Session.Statements);
        BoardCommand[] some = [new Write(Session.Id(40), 0, null, "Hei"), new AskForPause(true), new MakeStack(Session.Id(41), "", []), new Reveal(null)];

        Assert.All(some, command => Assert.Equal(Refusal.NotJoined, session.Try(command, Session.Member(7))));
    }

    [Fact]
    public void Hidden_note_is_gone_for_the_others_but_kept_for_those_who_lead_and_its_writer()
    {
        session.Go(Session.Statements);
        var note = session.Write(0, "Noe stygt");
        var before = session.Board.Number;
        session.Do(new Hide(note, true), Session.Facilitator);

        Assert.Equal([note], session.Board.Since(before, Audience.Group(Session.Group(0))).Gone);
        Assert.Equal([note], session.Board.Since(before, Audience.All).Gone);
        Assert.True(Assert.Single(session.Board.Since(before, Audience.Facilitators).Notes).Hidden);
        Assert.True(Assert.Single(session.Own(0).Notes).Hidden);
        session.Do(new Hide(note, false), Session.Facilitator);
        Assert.Equal("Noe stygt", Assert.Single(session.Seen(0).Notes).Text);
    }

    [Fact]
    public void Removed_words_leave_a_blank_that_is_not_written_in_again()
    {
        session.Go(Session.Statements);
        var note = session.Write(1, "Fru Hansen");
        session.Do(new Reveal(null), Session.Facilitator);
        var stack = session.Stack(1, note);
        session.Do(new ChooseStatement(Session.Group(1), "Fru Hansen"), Session.Member(1));
        session.Do(new Choose(stack, true), Session.Member(1));
        session.Go(Session.Refine);
        session.Do(new FillCard(stack, new Card { What = "Fru Hansen" }), Session.Member(4));

        foreach (var id in new[] { note, stack, Session.Group(1) }) session.Do(new Remove(id), Session.Facilitator);

        Assert.Equal(("", true), session.Seen(1).Notes.Select(seen => (seen.Text, seen.Removed)).Single());
        Assert.Equal(("", null), session.Seen(1).Stacks.Select(seen => (seen.Name, seen.Card)).Single());
        Assert.Equal("", session.Seen(1).Groups[0].Statement);
        Assert.Equal(Refusal.NotThere, session.Try(new Write(note, 0, null, "Fru Hansen"), Session.Member(1)));
        Assert.Equal(Refusal.NotThere, session.Try(new Remove(Session.Id(55)), Session.Facilitator));
    }

    [Fact]
    public void Card_is_not_landed_before_it_has_a_first_step_and_a_home_or_none_yet()
    {
        session.Go(Session.Produce);
        var note = session.Write(0, "Roligere morgener");
        session.Go(Session.Land);
        var (stack, other) = (session.Stack(0, note), session.Stack(0));
        session.Do(new Choose(stack, true), Session.Facilitator);
        var card = new Card { What = "Ett møte mindre", Landed = true };
        Assert.Equal(Refusal.NotNow, Fill(stack, card, 0));
        session.Go(Session.Refine);

        Assert.Null(Fill(stack, card with { Landed = false }, 0));
        Assert.Equal(Refusal.NoFirstStep, Fill(stack, card, 0));
        Assert.Equal(Refusal.NoFirstStep, Fill(stack, card with { FirstStep = " \n", NoHomeYet = true }, 0));
        Assert.Equal(Refusal.NoHome, Fill(stack, card with { FirstStep = "Spørre på mandag" }, 0));
        Assert.Null(Fill(stack, card with { FirstStep = "Spørre på mandag", NoHomeYet = true }, 3));
        Assert.Null(Fill(stack, card with { FirstStep = "Spørre på mandag", Home = "Ei fra Vesle kommune" }, 0));
        Assert.Equal(Refusal.NotYours, Fill(stack, card, 1));
        Assert.Equal(Refusal.NotThere, Fill(other, card, 0));
        Assert.Equal(Refusal.TooLong, Fill(stack, card with { What = new string('x', Card.Longest + 1) }, 0));
    }

    [Fact]
    public void Plan_changes_while_it_goes_on_but_what_goes_on_stays()
    {
        session.Go(Session.Land);
        var longer = Session.Plan.Reverse().Select(phase => phase with { Minutes = 25 }).Append(Session.Plan[0] with { Number = 9 }).ToList();

        Assert.Null(session.Try(new SetPlan(longer), Session.Facilitator));
        Assert.Equal((Session.Land, 25), (session.Board.Now!.Number, session.Board.Now.Minutes));
        Assert.Null(session.Try(new Begin(9), Session.Facilitator));
        Assert.Equal(Refusal.NotNow, session.Try(new SetPlan(Session.Plan), Session.Facilitator));
        Assert.Equal(Refusal.NotNow, session.Try(new SetPlan([longer[^1] with { Round = 2 }]), Session.Facilitator));
        Assert.All<Phase[]>(
        [
            [], [longer[^1], longer[^1]], [longer[^1], Session.Plan[6] with { Voting = Voting.Scales }], [longer[^1] with { Dots = 0 }],
            [longer[^1] with { Minutes = -1 }], [longer[^1] with { Columns = [.. Enumerable.Repeat("En", 7)] }], [.. Enumerable.Range(9, 41).Select(i => longer[^1] with { Number = i })],
        ], plan => Assert.Equal(Refusal.Malformed, session.Try(new SetPlan(plan), Session.Facilitator)));
    }

    [Fact]
    public void Notes_from_paper_are_of_their_round_and_stack_and_count_for_nobody()
    {
        session.Go(Session.Produce);
        session.Go(Session.Land);
        var stack = session.Stack(0);

        session.Do(new WriteMany(Session.Group(0), null, 0, null, ["Fra veggen", " Også fra veggen "], stack), Session.Facilitator);

        Assert.Equal(["Fra veggen", "Også fra veggen"], session.Seen(0).Notes.Where(note => note.Stack == stack && note.Round == 1).Select(note => note.Text).Order());
        Assert.Equal(6, session.Board.PlayerCount);
        Assert.Null(session.Board.Distribution());
        Assert.Equal(Refusal.NotThere, session.Try(new WriteMany(Session.Group(0), 3, 0, null, ["Ingen skriver der"]), Session.Facilitator));
        Assert.Equal(Refusal.NotThere, session.Try(new WriteMany(Session.Group(1), 1, 0, null, ["Ikke deres"], stack), Session.Facilitator));
        Assert.Equal(Refusal.Empty, session.Try(new WriteMany(Session.Group(0), 1, 0, null, ["Ett", " "]), Session.Facilitator));
    }

    [Fact]
    public void Distribution_counts_those_who_were_silent_and_is_not_told_of_four()
    {
        session.Do(new Join(null), Session.Member(6));
        session.Go(Session.Statements);
        foreach (var person in new[] { 0, 0, 0, 1, 2, 3 }) session.Write(person, "Hvordan?");
        Assert.Null(session.Board.Distribution());

        session.Write(4, "Hvem?");

        var spread = session.Board.Distribution()!;
        Assert.Equal([new Times(0, 2), new Times(1, 4), new Times(3, 1)], spread.Notes);
        Assert.Equal([new Times(0, 7)], spread.Votes);
    }

    [Fact]
    public void Timer_runs_stands_and_is_off()
    {
        session.Do(new SetTimer(90, false), Session.Facilitator);
        Assert.Equal((null, 90), (session.Seen(0).Head.Until, session.Seen(0).Head.Left));
        session.Do(new SetTimer(90, true), Session.Facilitator);
        Assert.Equal((true, null), (session.Seen(0).Head.Until is { Kind: DateTimeKind.Utc }, session.Seen(0).Head.Left));
        session.Go(Session.Talk);
        Assert.Equal((null, null), (session.Seen(0).Head.Until, session.Seen(0).Head.Left));
        Assert.Equal(Refusal.Malformed, session.Try(new SetTimer(int.MaxValue, true), Session.Facilitator));
    }

    [Fact]
    public void Nobody_fills_the_board_alone()
    {
        session.Go(Session.Produce);
        foreach (var i in Enumerable.Range(0, Board.MostNotesEach)) session.Do(new Write(Session.Id(2000 + i), 0, null, "Mer"), Session.Member(0));
        session.Do(new Withdraw(Session.Id(2000)), Session.Member(0));

        Assert.Equal(Refusal.TooMuch, session.Try(new Write(Session.Id(2999), 0, null, "Enda mer"), Session.Member(0)));
        Assert.Null(session.Try(new Write(Session.Id(2000 + 1), 0, null, "Endret"), Session.Member(0)));
        foreach (var i in Enumerable.Range(20, Board.MostGroups - 3)) session.Do(new MakeGroup(Session.Id(i), ""), Session.Facilitator);
        Assert.Equal(Refusal.TooMuch, session.Try(new MakeGroup(Session.Id(99), ""), Session.Facilitator));
        Assert.Equal(Refusal.TooMuch, session.Try(new WriteMany(Session.Group(0), 1, 0, null, [.. Enumerable.Repeat("x", 501)]), Session.Facilitator));
    }

    private Refusal? Fill(Guid stack, Card card, int person) => session.Try(new FillCard(stack, card), Session.Member(person));
}
