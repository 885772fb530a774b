using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>What somebody looks at a workshop through.</summary>
public enum LiveView { Phone, Wall, List, Console }

/// <summary>The session of somebody who leads, to be asked again whether they still may.</summary>
public sealed record LeadingSession(Guid Session, Guid Person);

/// <summary>
/// Who is at the other end of a connection, as the door let them in. Lives in memory while the connection does: nothing of
/// who it is reaches the board, the log or anything written.
/// </summary>
public sealed record LiveGuest
{
    public required Guid Workshop { get; init; }
    /// <summary>The language the coach answers in.</summary>
    public required string Language { get; init; }
    public required Player By { get; init; }
    public required LiveView View { get; init; }
    /// <summary>A wall of one group.</summary>
    public Guid? OnlyGroup { get; init; }
    public LeadingSession? Leads { get; init; }

    /// <summary>Who this one sees the board with; null for somebody who is in no group yet.</summary>
    public Audience? AudienceOn(Board board)
    {
        if (View == LiveView.Console) return Audience.Facilitators;
        if (Leads is not null && View != LiveView.Phone) return OnlyGroup is { } one ? Audience.Group(one) : Audience.All;
        return board.GroupOf(By.Id) is { } own ? Audience.Group(own) : null;
    }
}
