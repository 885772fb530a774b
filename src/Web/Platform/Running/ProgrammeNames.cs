using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What the programmes are called, which whoever runs the deployment may know; what they hold, not.</summary>
internal static class ProgrammeNames
{
    public static async Task<IReadOnlyList<ProgrammeRef>> All(Db db)
    {
        var found = new List<ProgrammeRef>();
        foreach (var room in RoomList.All) found.AddRange(await room.EveryProgramme(db));
        return found;
    }
}
