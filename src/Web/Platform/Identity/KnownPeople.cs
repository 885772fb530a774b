using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>The people the rooms know, as far as signing in goes.</summary>
public sealed class KnownPeople(Db db, Today today)
{
    public Task<PersonRef?> Find(Guid id) => First(room => room.FindPerson(db, id));

    /// <param name="email">In lower case.</param>
    public Task<PersonRef?> Find(string email) => First(room => room.FindPerson(db, email));

    /// <summary>Whether there is anything to come in for: a role or a function that is not over.</summary>
    public async Task<bool> Belongs(Guid person)
    {
        var date = today.Date;
        if (await db.RoleGrants.AnyAsync(g => g.PersonId == person && (g.ToDate == null || g.ToDate >= date))) return true;
        foreach (var room in RoomList.All)
            if (await room.Belongs(db, person, date))
                return true;
        return false;
    }

    private static async Task<PersonRef?> First(Func<Room, Task<PersonRef?>> find)
    {
        foreach (var room in RoomList.All)
            if (await find(room) is { } found)
                return found;
        return null;
    }
}
