using BlankeArk.Web.Workshops.Boards;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// Tells everybody connected to a workshop what is new: one message for each audience, written once however many there are,
/// and one to each participant whose own notes or votes are concerned.
/// </summary>
internal sealed class LiveFeed(Board board, LiveGuests guests, int present, DateTime now)
{
    private readonly Dictionary<(Audience, long), SerializedHubMessage> written = [];

    public void Tell()
    {
        foreach (var connection in guests.All)
            if (connection is { IsTold: true, IsBusy: false })
                Tell(connection);
    }

    private void Tell(LiveConnection connection)
    {
        var audience = AudienceOf(connection, board);
        if (connection.Audience != audience || connection.Has > board.Number) (connection.Audience, connection.Has, connection.HasOwn) = (audience, 0, 0);
        var knows = connection.Has == board.Number && connection.Has > 0 && connection.HasPresent == present;
        if (knows && connection.HasOwn == board.Number) return;
        // What is one's own may be left from when the wire was busy with what all see.
        var free = knows || connection.Send(Seen(audience, connection.Has));
        (connection.Has, connection.HasPresent) = (board.Number, present);
        if (free) TellOwn(connection);
    }

    private void TellOwn(LiveConnection connection)
    {
        var own = board.OwnSince(connection.HasOwn, connection.Guest.By.Id);
        connection.HasOwn = board.Number;
        if (own is not null) connection.Send(Message("own", own));
    }

    // Who is in no group yet sees the plan and the groups to choose among.
    public static Audience AudienceOf(LiveConnection connection, Board board) => connection.Guest.AudienceOn(board) ?? Audience.Group(Guid.Empty);

    private SerializedHubMessage Seen(Audience audience, long since)
    {
        if (written.TryGetValue((audience, since), out var known)) return known;
        var seen = board.Since(since, audience);
        return written[(audience, since)] = Message("seen", seen with { Fresh = since == 0, Now = now, Head = seen.Head with { Present = present } });
    }

    private static SerializedHubMessage Message(string target, object said) => new(new InvocationMessage(target, [said]));
}
