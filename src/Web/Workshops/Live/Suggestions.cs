using BlankeArk.Analysis.Stacks;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>Which loose notes seem to say the same. Only suggested: whoever asked makes the stack, or does not.</summary>
internal static class Suggestions
{
    // One at a time: a thousand notes take a tenth of a second, and a whole group may ask at once.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Among the notes somebody sees of a group's round that goes on. Read on the board's turn, compared off it.</summary>
    public static async Task<Suggested> Of(LiveSessions sessions, LiveGuest guest, Guid group, CancellationToken gone)
    {
        var notes = await sessions.Read(guest.Workshop, board => guest.AudienceOn(board) is { } audience ? board.Loose(group, audience) : []);
        await Turn.WaitAsync(gone);
        try
        {
            var stacks = NoteStacks.Suggest([.. notes.Select(note => note.Text)]);
            return new([.. stacks.Select(stack => new SuggestedStack([.. stack.Notes.Select(at => notes[at].Id)], Short(stack.Name)))]);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static string Short(string name) => name.Length <= StackItem.LongestName ? name : name[..StackItem.LongestName];
}
