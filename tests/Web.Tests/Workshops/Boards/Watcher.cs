using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Tests.Workshops.Boards;

/// <summary>A screen that takes in what it is sent, as the browser's module does: the audience's first, then its own.</summary>
internal sealed class Watcher(Audience audience, Guid? seat = null)
{
    private readonly SortedDictionary<Guid, GroupView> groups = [];
    private readonly SortedDictionary<Guid, NoteView> notes = [];
    private readonly SortedDictionary<Guid, StackView> stacks = [];
    private readonly SortedDictionary<Guid, OwnVote> votes = [];
    private readonly SortedSet<Guid> mine = [];
    private long number;
    private Head? head;
    private IReadOnlyList<Phase> plan = [];
    private Guid? group;

    public Audience Audience => audience;
    public Guid? Seat => seat;

    /// <summary>The same, that has seen nothing yet.</summary>
    public Watcher Afresh() => new(audience, seat);

    public void Catch(Board board)
    {
        var since = number;
        Take(Sent(board.Since(since, audience)));
        if (seat is { } player && board.OwnSince(since, player) is { } own) Take(Sent(own));
    }

    /// <summary>All that stands on the screen.</summary>
    public string Screen() => JsonSerializer.Serialize(
        new { head, plan, group, groups = groups.Values, notes = notes.Values, stacks = stacks.Values, votes = votes.Values, mine }, BoardJson.Options);

    private static T Sent<T>(T message) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(message, BoardJson.Options), BoardJson.Options)!;

    private void Take(Seen seen)
    {
        (number, head, plan) = (seen.N, seen.Head, seen.Plan ?? plan);
        foreach (var item in seen.Groups) groups[item.Id] = item.Material is null ? item with { Material = groups[item.Id].Material } : item;
        foreach (var item in seen.Notes) notes[item.Id] = item;
        foreach (var item in seen.Stacks) stacks[item.Id] = item;
        foreach (var id in seen.Gone)
        {
            groups.Remove(id);
            notes.Remove(id);
            stacks.Remove(id);
        }
    }

    private void Take(Own own)
    {
        group = own.Group;
        foreach (var note in own.Notes)
        {
            notes[note.Id] = note;
            mine.Add(note.Id);
        }
        foreach (var id in own.Gone)
        {
            notes.Remove(id);
            mine.Remove(id);
        }
        foreach (var vote in own.Votes) votes[vote.Stack] = vote;
    }
}
