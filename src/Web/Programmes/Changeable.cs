using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>What every verb that changes something in a programme asks first.</summary>
public static class Changeable
{
    /// <summary>The programme, tracked, open for changes.</summary>
    /// <exception cref="Missing">There is no such programme.</exception>
    /// <exception cref="UserMistake">It is closed.</exception>
    public static async Task<Programme> ChangeableProgramme(this Db db, Guid programmeId)
    {
        var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Id == programmeId) ?? throw new Missing("Programme");
        if (programme.WhyNotChange() is { } why) throw new UserMistake(why);
        return programme;
    }

    /// <summary>Saves only if nobody has changed the item since this version was read.</summary>
    public static void Expect<T>(this Db db, T item, int version) where T : class, IVersioned =>
        db.Entry(item).Property(nameof(IVersioned.Version)).OriginalValue = version;
}
