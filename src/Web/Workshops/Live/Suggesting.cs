using BlankeArk.Analysis.Stacks;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

public sealed record SuggestedStack(IReadOnlyList<Guid> Notes, string Name);

public sealed record Suggested(IReadOnlyList<SuggestedStack> Stacks);

/// <summary>Which loose notes of the round that lands seem to say the same. Nothing is moved.</summary>
internal sealed class Suggesting(LiveSessions sessions) : IDisposable
{
    /// <summary>Beside one command: comparing all with all takes its time.</summary>
    public const double Cost = 15;
    // One at a time, so that those who write are never short of a processor.
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task<Suggested> For(LiveGuest guest, Guid group)
    {
        var loose = await sessions.Read(guest.Workshop, board => guest.AudienceOn(board) is { } audience ? board.Loose(group, audience) : []);
        await one.WaitAsync();
        try
        {
            var alike = await Task.Run(() => NoteStacks.Suggest([.. loose.Select(note => note.Text)]));
            return new([.. alike.Select(stack => new SuggestedStack([.. stack.Notes.Select(at => loose[at].Id)], Short(stack.Name)))]);
        }
        finally
        {
            one.Release();
        }
    }

    private static string Short(string name) => name.Length <= StackItem.LongestName ? name : name[..StackItem.LongestName];

    public void Dispose() => one.Dispose();
}
