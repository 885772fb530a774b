using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

public sealed class BoardVotingTests
{
    private readonly Session session = Session.OfSix();
    private readonly Guid[] stacks;

    public BoardVotingTests()
    {
        session.Go(Session.Produce);
        Guid[] notes = [.. Enumerable.Range(0, 4).Select(i => session.Write(i % 3, $"Lapp {i}"))];
        session.Go(Session.Land);
        stacks = [.. notes.Select((note, i) => session.Stack(i % 3, note))];
    }

    [Fact]
    public void Dots_may_be_moved_and_are_secret_until_they_are_counted()
    {
        Assert.Equal(Refusal.VotingClosed, Vote(0, stacks[0], 1));
        session.Do(new OpenVoting(Session.Group(0), true), Session.Facilitator);
        Assert.Null(Vote(0, stacks[0], 3));
        Assert.Equal(Refusal.DotsSpent, Vote(0, stacks[3], 1));
        Assert.Null(Vote(0, stacks[0], 2));
        Assert.Null(Vote(0, stacks[3], 1));
        Assert.Null(Vote(3, stacks[3], 3));
        Assert.Equal(Refusal.NotYours, Vote(1, stacks[0], 1));
        Assert.All(session.Seen(0).Stacks, stack => Assert.Equal((null, 0), (stack.Dots, stack.Said)));
        Assert.Equal(2, session.Seen(0).Groups[0].Voted);
        Assert.Equal([2, 1], session.Own(0).Votes.Select(vote => vote.Dots));

        session.Do(new OpenVoting(Session.Group(0), false), Session.Facilitator);

        Assert.Equal([(stacks[0], 2, 1), (stacks[3], 4, 2)], session.Seen(0).Stacks.Select(stack => (stack.Id, stack.Dots!.Value, stack.Said)));
        Assert.Equal(Refusal.VotingClosed, Vote(0, stacks[0], 0));
    }

    [Fact]
    public void Stacks_stay_while_they_are_voted_on_and_their_refusals_tell_nobody_s_vote()
    {
        session.Do(new OpenVoting(Session.Group(0), true), Session.Facilitator);
        Vote(3, stacks[3], 1);

        Assert.All([stacks[0], stacks[3]], stack => Assert.Equal(Refusal.VotingOpen, session.Try(new UnmakeStack(stack), Session.Member(0))));
        Assert.Equal(Refusal.VotingOpen, session.Try(new MergeStacks(stacks[0], stacks[3]), Session.Member(0)));
        Assert.Equal(Refusal.VotingOpen, session.Try(new MergeStacks(stacks[3], stacks[0]), Session.Member(0)));
        Assert.Null(session.Try(new UnmakeStack(stacks[1]), Session.Member(1)));

        session.Do(new OpenVoting(Session.Group(0), false), Session.Facilitator);

        Assert.Equal(Refusal.InUse, session.Try(new UnmakeStack(stacks[3]), Session.Member(0)));
        Assert.Null(session.Try(new UnmakeStack(stacks[0]), Session.Member(0)));
    }

    [Fact]
    public void Dots_are_for_the_whole_round_also_for_whoever_changes_groups()
    {
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(0, stacks[0], 2);
        session.Do(new Join(Session.Group(1)), Session.Member(0));

        Assert.Equal(Refusal.DotsSpent, Vote(0, stacks[1], 2));
        Assert.Null(Vote(0, stacks[1], 1));
        Assert.Equal(Refusal.NotYours, Vote(0, stacks[0], 0));
    }

    [Theory]
    [InlineData(-1, null, null)]
    [InlineData(1, 3, null)]
    [InlineData(0, null, 3)]
    public void Vote_by_another_rule_than_the_rounds_is_malformed(int dots, int? isNew, int? useful)
    {
        session.Do(new OpenVoting(null, true), Session.Facilitator);

        Assert.Equal(Refusal.Malformed, session.Try(new Vote(stacks[0], dots, isNew, useful), Session.Member(0)));
    }

    [Fact]
    public void Rule_that_somebody_has_voted_by_holds_when_voting_opens_again()
    {
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(0, stacks[0], 3);
        session.Do(new OpenVoting(null, false), Session.Facilitator);
        session.Do(new SetPlan([.. Session.Plan.Select(phase => phase with { Dots = 1 })]), Session.Facilitator);
        session.Do(new OpenVoting(null, true), Session.Facilitator);

        Assert.Null(session.Seen(0).Stacks[0].Dots);
        Assert.Null(Vote(0, stacks[0], 2));
        Assert.Null(Vote(3, stacks[0], 3));
        Assert.Equal(Refusal.DotsSpent, Vote(1, stacks[1], 2));
    }

    [Fact]
    public void Moving_on_counts_what_was_voted_and_going_back_opens_it_again()
    {
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(0, stacks[0], 2);
        session.Go(Session.ProduceMore);
        Assert.Equal(2, session.Seen(0).Stacks.Single(stack => stack.Id == stacks[0]).Dots);

        session.Go(Session.Land);
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(3, stacks[0], 1);
        session.Do(new OpenVoting(null, false), Session.Facilitator);

        Assert.Equal(3, session.Seen(0).Stacks.Single(stack => stack.Id == stacks[0]).Dots);
    }

    [Fact]
    public void Scales_give_means_of_what_each_has_said()
    {
        session.Go(Session.ProduceMore);
        var note = session.Write(1, "En idé");
        session.Go(Session.LandMore);
        var stack = session.Stack(1, note);
        session.Do(new OpenVoting(null, true), Session.Member(1));

        session.Do(new Vote(stack, 0, 5, 2), Session.Member(1));
        session.Do(new Vote(stack, 0, 2, null), Session.Member(4));
        Assert.Equal(Refusal.Malformed, session.Try(new Vote(stack, 0, 6, 1), Session.Member(4)));
        session.Do(new OpenVoting(null, false), Session.Member(1));

        var seen = session.Seen(1).Stacks.Single(known => known.Id == stack);
        Assert.Equal((null, 3.5, 2.0, 2), (seen.Dots, seen.New, seen.Useful, seen.Said));
    }

    [Fact]
    public void In_plenum_all_see_and_choose_among_what_survived_in_each_group()
    {
        foreach (var stack in stacks.Take(3)) session.Do(new Choose(stack, true), Session.Facilitator);
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(0, stacks[0], 3);
        Assert.Equal([stacks[0], stacks[3]], session.Seen(0).Stacks.Select(stack => stack.Id));
        var phone = new Watcher(Audience.Group(Session.Group(0)), Session.Person(0));
        phone.Catch(session.Board);
        session.Go(Session.Plenum);
        phone.Catch(session.Board);

        Assert.Contains(stacks[1].ToString(), phone.Screen(), StringComparison.Ordinal);
        Assert.Equal(stacks.ToHashSet(), session.Seen(0).Stacks.Select(stack => stack.Id).ToHashSet());
        Assert.Equal(3, session.Seen(0).Groups.Count);
        Assert.All(session.Seen(0).Notes, note => Assert.Equal(Session.Group(0), note.Group));
        Assert.Equal(Refusal.FacilitatorOnly, session.Try(new OpenVoting(null, true), Session.Member(1)));
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Assert.Null(Vote(0, stacks[1], 2));
        Assert.Equal(Refusal.DotsSpent, Vote(0, stacks[2], 1));
        Assert.Equal(Refusal.NotThere, Vote(1, stacks[3], 1));
        session.Do(new OpenVoting(null, false), Session.Facilitator);
        session.Do(new Choose(stacks[1], true), Session.Facilitator);
        Assert.Equal(Refusal.FacilitatorOnly, session.Try(new Choose(stacks[1], false), Session.Member(1)));

        Assert.Equal((2, true, 0), session.Seen(0).Stacks.Where(stack => stack.Id == stacks[1]).Select(stack => (stack.Plenum!.Value, stack.Chosen, stack.Dots!.Value)).Single());
        Assert.Equal((0, false, 3), session.Seen(0).Stacks.Where(stack => stack.Id == stacks[0]).Select(stack => (stack.Plenum!.Value, stack.Chosen, stack.Dots!.Value)).Single());
        session.Go(Session.Land);
        Assert.Equal([stacks[0], stacks[3]], stacks.Intersect(session.Seen(0).Stacks.Select(stack => stack.Id)));
        Assert.Single(session.Seen(0).Groups);
        phone.Catch(session.Board);
        Assert.DoesNotContain($"\"id\":\"{stacks[1]}\"", phone.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void Finishing_counts_what_was_voted_and_is_final()
    {
        session.Do(new OpenVoting(null, true), Session.Facilitator);
        Vote(0, stacks[0], 2);
        session.Do(new Finish(), Session.Facilitator);

        Assert.Equal(2, session.Seen(0).Stacks[0].Dots);
        BoardCommand[] late = [new Vote(stacks[0], 1, null, null), new Begin(Session.Land), new Join(null), new Remove(stacks[0]), new Finish()];
        Assert.All(late, command => Assert.Equal(Refusal.IsFinished, session.Try(command, Session.Facilitator)));
    }

    private Refusal? Vote(int person, Guid stack, int dots) => session.Try(new Vote(stack, dots, null, null), Session.Member(person));
}
