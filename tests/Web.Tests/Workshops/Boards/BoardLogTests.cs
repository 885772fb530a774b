using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

/// <summary>What is written down of a workshop is all of it, whatever anybody does.</summary>
public sealed class BoardLogTests
{
    [Fact]
    public void Folding_the_log_gives_the_same_board() => RandomSession.Always(steps =>
    {
        var session = RandomSession.Played(steps);

        var folded = Session.Fold(session.Log);

        Assert.Equal(Session.Sight(session.Board), Session.Sight(folded));
        Assert.Equal(session.Board.Number, session.Log.Count);
    });

    [Fact]
    public void Words_that_are_removed_are_nowhere_and_the_rest_is_the_same() => RandomSession.Always(steps =>
    {
        var session = RandomSession.Played(steps);
        List<BoardEvent> stored = [];
        foreach (var happened in session.Events)
        {
            if (happened.Erases is { } erased) stored = [.. stored.Select(earlier => earlier.Without(erased))];
            stored.Add(happened);
        }
        var log = stored.Select(happened => JsonSerializer.Serialize(happened, BoardJson.Options)).ToList();

        var removed = session.Board.Notes.Where(note => note.IsRemoved).Select(note => note.Id).ToHashSet();
        var said = session.Events.OfType<NoteWritten>().Where(note => removed.Contains(note.Note)).Select(note => $"\"{note.Text}\"").ToList();
        Assert.All(said, words => Assert.DoesNotContain(log, line => line.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(Session.Sight(session.Board), Session.Sight(Session.Fold(log)));
    });

    [Fact]
    public void Deciding_changes_nothing_and_refused_commands_leave_no_trace() => RandomSession.Always(steps =>
    {
        var session = new RandomSession();
        foreach (var step in steps)
        {
            if (step % 7 != 0)
            {
                session.Step(step);
                continue;
            }
            var (number, before) = (session.Board.Number, Session.Sight(session.Board));

            if (session.Step(step) is null) continue;

            Assert.Equal(number, session.Board.Number);
            Assert.Equal(before, Session.Sight(session.Board));
        }
    });

    [Fact]
    public void Random_sessions_do_everything_that_can_be_done()
    {
        var sessions = Enumerable.Range(0, 40).Select(seed => new Random(seed)).Select(chance => RandomSession.Played([.. Enumerable.Range(0, 800).Select(_ => chance.Next())])).ToList();

        var kinds = typeof(BoardEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BoardEvent)) && type != typeof(Finished));
        Assert.Equal([], kinds.Except(sessions.SelectMany(session => session.Events).Select(happened => happened.GetType())).Select(type => type.Name));
    }
}
