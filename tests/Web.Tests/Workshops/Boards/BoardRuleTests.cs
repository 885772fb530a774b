using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

public sealed class BoardRuleTests
{
    private readonly Session session = Session.OfSix();

    [Fact]
    public void Whoever_chooses_no_group_goes_to_the_smallest()
    {
        session.Do(new Join(Session.Group(0)), Session.Member(6));
        session.Do(new Join(Session.Group(1)), Session.Member(7));

        session.Do(new Join(null), new Player(Session.Id(500), false));
        session.Do(new Join(null), Session.Member(6));

        Assert.Equal(Session.Group(2), session.Board.GroupOf(Session.Id(500)));
        Assert.Equal(Session.Group(0), session.Board.GroupOf(Session.Person(6)));
        Assert.Equal(Refusal.NotThere, session.Try(new Join(Session.Id(77)), Session.Member(6)));
    }

    [Fact]
    public void Note_is_ones_own_at_once_and_the_others_when_it_is_revealed()
    {
        session.Go(Session.Produce);
        var note = session.Write(0, "Morgenmøtet er langt");

        Assert.Equal(note, Assert.Single(session.Own(0).Notes).Id);
        Assert.Empty(session.Seen(0).Notes);
        Assert.Empty(session.Board.Since(0, Audience.Facilitators).Notes);
        session.Do(new Reveal(null), Session.Facilitator);
        Assert.Equal(note, Assert.Single(session.Seen(0).Notes).Id);
        Assert.Empty(session.Seen(1).Notes);
    }

    [Fact]
    public void Order_of_what_is_revealed_is_not_that_of_writing()
    {
        session.Go(Session.Produce);
        var written = Enumerable.Range(0, 20).Select(i => session.Write(i % 2 * 3, $"Lapp {i}")).ToList();
        session.Do(new Reveal(null), Session.Facilitator);

        Assert.Equal(written.Order(), session.Seen(0).Notes.Select(note => note.Id));
        Assert.NotEqual(written.Order(), written);
        Assert.Single(session.Seen(0).Notes.Select(note => note.Rev).Distinct());
    }

    [Fact]
    public void Note_is_its_writers_to_change_until_somebody_builds_on_it()
    {
        session.Go(Session.Produce);
        var (note, other) = (session.Write(0, "Først"), session.Write(0, "Bort"));
        session.Do(new Write(note, 0, null, " Så \u0007 slik "), Session.Member(0));
        session.Do(new Withdraw(other), Session.Member(0));
        Assert.Equal("Så  slik", Assert.Single(session.Board.Notes).Text);
        Assert.Equal(Refusal.NotYours, session.Try(new Write(note, 0, null, "Min"), Session.Member(3)));
        Assert.Equal(Refusal.NotYours, session.Try(new Withdraw(note), Session.Facilitator));
        Assert.Equal(Refusal.NotThere, session.Try(new Write(other, 0, null, "Tilbake"), Session.Member(0)));

        session.Go(Session.Land);
        Assert.Null(session.Try(new Write(note, 0, null, "Ennå min"), Session.Member(0)));
        var stack = session.Stack(0, note);
        Assert.Equal(Refusal.InUse, session.Try(new Write(note, 0, null, "For sent"), Session.Member(0)));
        session.Do(new Put([note], null), Session.Member(0));
        session.Go(Session.ProduceMore);
        session.Go(Session.Produce);
        Assert.Equal(Refusal.InUse, session.Try(new Withdraw(note), Session.Member(0)));
        Assert.Contains(session.Board.Stacks, known => known.Id == stack);
    }

    [Fact]
    public void Note_written_out_of_reach_of_the_network_comes_to_the_round_it_was_written_in()
    {
        session.Go(Session.Produce);
        session.Go(Session.ProduceMore);

        session.Do(new Write(Session.Id(600), 0, null, "Fra bussen", Round: 1), Session.Member(0));

        Assert.Equal(1, Assert.Single(session.Board.Notes).Round);
        session.Go(Session.Talk);
        Assert.Equal(Refusal.NotNow, session.Try(new Write(Session.Id(601), 0, null, "Hvor?"), Session.Member(0)));
        Assert.Equal(Refusal.NotNow, session.Try(new Write(Session.Id(601), 0, null, "Ikke begynt", Round: 3), Session.Member(0)));
    }

    [Fact]
    public void Nothing_is_judged_while_it_is_made()
    {
        session.Go(Session.Produce);
        var note = session.Write(1, "En retning");
        session.Do(new Reveal(null), Session.Facilitator);

        BoardCommand[] judging = [new MakeStack(Session.Id(700), "", [note]), new Put([note], null), new OpenVoting(null, true)];

        Assert.All(judging, command => Assert.Equal(Refusal.NotNow, session.Try(command, Session.Member(1))));
        Assert.All(judging, command => Assert.Equal(Refusal.NotNow, session.Try(command, Session.Facilitator)));
    }

    [Fact]
    public void Landing_shows_what_is_written_and_each_group_sorts_its_own()
    {
        session.Go(Session.Produce);
        var (note, other, elsewhere) = (session.Write(0, "Ett"), session.Write(3, "To"), session.Write(1, "Annet"));
        session.Go(Session.Land);

        var (stack, more) = (session.Stack(0, note), session.Stack(0, other));

        Assert.Equal(2, session.Seen(0).Notes.Count);
        Assert.Equal(Refusal.NotThere, session.Try(new Put([note, elsewhere], stack), Session.Member(0)));
        Assert.Equal(Refusal.NotYours, session.Try(new Put([note], null), Session.Member(1)));
        session.Do(new MergeStacks(more, stack), Session.Member(0));
        Assert.All(session.Seen(0).Notes, seen => Assert.Equal(stack, seen.Stack));
        session.Do(new UnmakeStack(stack), Session.Facilitator);
        Assert.Empty(session.Seen(0).Stacks);
        Assert.All(session.Seen(0).Notes, seen => Assert.Null(seen.Stack));
        Assert.Equal(Refusal.NotThere, session.Try(new MakeStack(stack, "Igjen", []), Session.Member(0)));
    }

    [Fact]
    public void Stack_that_is_voted_for_survives_or_is_built_upon_does_not_disappear()
    {
        session.Go(Session.Produce);
        var notes = Enumerable.Range(0, 3).Select(i => session.Write(0, $"Lapp {i}")).ToList();
        session.Go(Session.Land);
        var stacks = notes.Select(note => session.Stack(0, note)).ToList();
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        session.Do(new Vote(stacks[0], 1, null, null), Session.Member(0));
        session.Do(new Choose(stacks[1], true), Session.Facilitator);
        session.Do(new Choose(stacks[2], true), Session.Facilitator);
        session.Go(Session.ProduceMore);
        session.Do(new Write(Session.Id(650), 1, stacks[2], "Under en overskrift"), Session.Member(0));
        session.Go(Session.Land);
        session.Do(new Choose(stacks[2], false), Session.Facilitator);

        Assert.All(stacks, stack => Assert.Equal(Refusal.InUse, session.Try(new UnmakeStack(stack), Session.Facilitator)));
    }
}
