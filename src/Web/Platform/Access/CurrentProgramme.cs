using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.Access;

/// <summary>The programme whose key stands in the address, or that the address is of, read once a request.</summary>
public sealed class CurrentProgramme(Db db, IHttpContextAccessor http)
{
    private ProgrammeRef? programme;

    /// <summary>Set at once for commands, which have no address.</summary>
    public async Task<ProgrammeRef> Become(string key) =>
        programme = await Find(key) ?? throw new UserMistake(PlatformTexts.NoProgramme.With(key));

    public async Task<ProgrammeRef?> GetOrNull()
    {
        if (programme is not null) return programme;
        if (http.HttpContext is not { } asked) return null;
        return programme = asked.GetRouteValue("programme") is string key ? await Find(key) : await Find(asked.Request.Path);
    }

    /// <exception cref="Missing">There is no such programme.</exception>
    public async Task<ProgrammeRef> Get() => await GetOrNull() ?? throw new Missing("The programme");

    private async Task<ProgrammeRef?> Find(string key)
    {
        foreach (var room in RoomList.All)
            if (await room.FindProgramme(db, key) is { } found)
                return found;
        return null;
    }

    private async Task<ProgrammeRef?> Find(PathString address)
    {
        foreach (var room in RoomList.All)
            if (await room.ProgrammeOf(db, address) is { } found)
                return found;
        return null;
    }
}
