using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

/// <summary>What somebody who takes part would demand of a board, whatever anybody does.</summary>
public sealed class BoardPropertyTests
{
    [Fact]
    public void Screen_that_merges_what_it_is_sent_shows_what_a_fresh_one_does() => RandomSession.Always(steps =>
    {
        var session = new RandomSession();
        List<Watcher> watchers = [];
        foreach (var step in steps)
        {
            session.Step(step);
            var chance = new Random(step + 1);
            if (chance.Next(12) == 0) watchers.Add(new Watcher(Session.Audiences[chance.Next(5)]));
            // A phone sees as its group does; who goes to another group begins anew.
            if (chance.Next(12) == 0 && Phone(session, Session.Person(chance.Next(Session.People))) is { } phone) watchers.Add(phone);
            watchers.RemoveAll(watcher => watcher.Seat is { } seat && session.Board.GroupOf(seat) != watcher.Audience.OnlyGroup);
            foreach (var watcher in watchers)
                if (chance.Next(4) == 0) watcher.Catch(session.Board);
            if (watchers.Count > 0) AssertLikeFresh(watchers[chance.Next(watchers.Count)], session.Board);
        }

        foreach (var watcher in watchers) AssertLikeFresh(watcher, session.Board);
    });

    [Fact]
    public void Nobody_sees_anothers_note_before_it_is_shown() => RandomSession.Watched((session, _) =>
    {
        var shown = Shown(session.Events);
        foreach (var audience in Session.Audiences)
        {
            var seen = session.Board.Since(0, audience);
            Assert.All(seen.Notes, note => Assert.Contains((note.Round, note.Group), shown));
            Assert.All(seen.Notes, note => Assert.True(audience.OnlyGroup is null || audience.OnlyGroup == note.Group));
            Assert.All(seen.Notes, note => Assert.True(audience.IsFacilitators || !note.Hidden));
            Assert.All(seen.Stacks, stack => Assert.True(audience.OnlyGroup is null || audience.OnlyGroup == stack.Group || (stack.Survives && session.Board.Now?.Kind == PhaseKind.Plenum)));
        }
    });

    [Fact]
    public void Nothing_that_is_sent_says_who() => RandomSession.Watched((session, before) =>
    {
        foreach (var audience in Session.Audiences)
        {
            var sent = JsonSerializer.Serialize(session.Board.Since(before, audience), BoardJson.Options);
            Assert.All(Session.Everybody, person => Assert.DoesNotContain(person.ToString(), sent, StringComparison.Ordinal));
        }
        foreach (var person in Session.Everybody)
        {
            var own = session.Board.OwnSince(0, person)!;
            Assert.All(own.Notes, note => Assert.Equal(person, session.Board.Notes.Single(known => known.Id == note.Id).By));
        }
    });

    [Fact]
    public void Votes_never_exceed_the_dots_and_are_secret_until_counted() => RandomSession.Watched((session, _) =>
    {
        var voted = session.Events.OfType<Voted>().GroupBy(vote => (vote.By, vote.Stack)).Select(votes => votes.Last()).ToList();
        var rounds = session.Events.OfType<StackSet>().DistinctBy(stack => stack.Stack).ToDictionary(stack => stack.Stack, stack => stack.Round);
        var most = session.Events.OfType<VotingSet>().GroupBy(voting => voting.Round).ToDictionary(round => round.Key, round => round.Max(voting => voting.Dots));
        Assert.All(voted.GroupBy(vote => (vote.By, Round: rounds[vote.Stack])), spent => Assert.InRange(spent.Sum(vote => vote.Dots), 0, most[spent.Key.Round]));
        var inPlenum = session.Events.OfType<VotedInPlenum>().GroupBy(vote => (vote.By, vote.Stack)).Select(votes => votes.Last());
        Assert.All(inPlenum.GroupBy(vote => vote.By), spent => Assert.InRange(spent.Sum(vote => vote.Dots), 0, 3));

        var counted = session.Events.OfType<VotingSet>().GroupBy(voting => (voting.Round, voting.Group)).Where(voting => !voting.Last().Open).Select(voting => voting.Key).ToHashSet();
        var stacks = Session.Audiences.SelectMany(audience => session.Board.Since(0, audience).Stacks);
        Assert.All(stacks.Where(stack => !counted.Contains((stack.Round, stack.Group))), stack => Assert.Equal((null, null, null, 0), (stack.Dots, stack.New, stack.Useful, stack.Said)));
    });

    [Fact]
    public void Going_back_or_on_loses_nothing() => RandomSession.Always(steps =>
    {
        var session = new RandomSession();
        foreach (var step in steps)
        {
            session.Step(step);
            if (step % 5 != 0) continue;
            var (notes, stacks, groups) = (session.Board.Notes.ToList(), session.Board.Stacks.ToList(), session.Board.Groups.ToList());
            var sums = stacks.Select(session.Board.SumsOf).ToList();
            var seen = session.Board.Since(0, Audience.Facilitators).Notes.Select(note => note.Id).ToList();
            var own = Session.Everybody.Select(person => JsonSerializer.Serialize(session.Board.OwnSince(0, person)!.Votes)).ToList();

            session.Try(new Begin(1 + step % 8), Session.Facilitator);

            Assert.Equal(notes, session.Board.Notes);
            Assert.Equal(stacks, session.Board.Stacks);
            Assert.Equal(groups.Select(group => (group.Id, group.Name, group.Material, group.Statement)), session.Board.Groups.Select(group => (group.Id, group.Name, group.Material, group.Statement)));
            Assert.Equal(sums, session.Board.Stacks.Select(session.Board.SumsOf));
            Assert.Subset(session.Board.Since(0, Audience.Facilitators).Notes.Select(note => note.Id).ToHashSet(), seen.ToHashSet());
            Assert.Equal(own, Session.Everybody.Select(person => JsonSerializer.Serialize(session.Board.OwnSince(0, person)!.Votes)));
        }
    });

    [Fact]
    public void Counts_are_those_of_what_is_there() => RandomSession.Watched((session, _) =>
    {
        var board = session.Board;
        var seen = board.Since(0, Audience.Facilitators);
        var round = board.Now?.Round ?? 0;
        Assert.Equal(seen.Head.Of, seen.Groups.Sum(group => group.Members));
        foreach (var group in seen.Groups)
        {
            var members = Session.Everybody.Where(person => board.GroupOf(person) == group.Id).ToList();
            var silent = members.Count(member => !board.Notes.Any(note => note.By == member && note.Round == round && !note.FromPaper));
            Assert.Equal(members.Count, group.Members);
            Assert.Equal(board.Notes.Count(note => note.Group == group.Id && note.Round == round), group.Written);
            Assert.Equal(members.Count < Board.FewestToCount ? null : silent, group.NotWritten);
        }
        Assert.All(board.Since(0, Audience.All).Groups, group => Assert.Null(group.NotWritten));
        Assert.All(board.Notes, note => Assert.True(note.Stack is not { } stack || board.Stacks.Any(known => known.Id == stack && known.Group == note.Group && known.Round == note.Round)));
        if (board.Distribution() is { } spread) Assert.Equal((seen.Head.Of, seen.Head.Of), (spread.Notes.Sum(times => times.People), spread.Votes.Sum(times => times.People)));
    });

    private static void AssertLikeFresh(Watcher watcher, Board board)
    {
        watcher.Catch(board);
        var fresh = watcher.Afresh();
        fresh.Catch(board);
        Assert.Equal(fresh.Screen(), watcher.Screen());
    }

    private static HashSet<(int, Guid)> Shown(IEnumerable<BoardEvent> events)
    {
        HashSet<(int, Guid)> shown = [];
        List<Guid> groups = [];
        IReadOnlyList<Phase> plan = [];
        var now = 0;
        foreach (var happened in events)
        {
            if (happened is GroupSet group) groups.Add(group.Group);
            if (happened is PlanSet set) plan = set.Phases;
            if (happened is PhaseBegun begun) now = begun.Phase;
            if (happened is NotesRevealed revealed) shown.Add((revealed.Round, revealed.Group));
            if (plan.FirstOrDefault(phase => phase.Number == now) is { } phase && (phase.Kind == PhaseKind.Land || (phase.Kind is PhaseKind.Produce or PhaseKind.Statement && phase.Showing == Showing.Live)))
                shown.UnionWith(groups.Select(known => (phase.Round, known)));
        }
        return shown;
    }

    private static Watcher? Phone(RandomSession session, Guid seat) => session.Board.GroupOf(seat) is { } group ? new Watcher(Audience.Group(group), seat) : null;
}
