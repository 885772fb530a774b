namespace BlankeArk.Web.Programmes.Gatherings;

public enum Presence { Present, Excused, Absent }

/// <summary>How one person attended one gathering. Without a row it is not recorded, which is not the same as absent.</summary>
public sealed class Attendance(Guid gatheringId, Guid personId, Presence presence)
{
    public Guid GatheringId { get; private init; } = gatheringId;
    public Guid PersonId { get; private init; } = personId;
    public Presence Presence { get; private set; } = presence;

    public void Change(Presence presence) => Presence = presence;
}
