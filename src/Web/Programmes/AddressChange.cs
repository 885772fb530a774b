using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>
/// An address is also a way in: letters that open the door go there. Whoever moves somebody's to another has shown a passkey,
/// and moves none that opens more than this programme.
/// </summary>
internal static class AddressChange
{
    /// <summary>Asked inside the change, before it, for everybody whose address is another afterwards. To write the first one down needs no passkey.</summary>
    /// <exception cref="UserMistake">The actor may not move it.</exception>
    public static async Task MustMayMove(this Db db, Actor actor, Guid programmeId, IReadOnlyList<Person> people, DateOnly today, string field)
    {
        if (people.Count == 0 || actor.Kind != ActorKind.Person) return;
        if (actor.Level != SignInLevel.Strong && people.Any(p => p.Email is not null)) throw new UserMistake(RosterTexts.AddressNeedsPasskey, field);
        var ids = people.Select(p => p.Id).ToList();
        var elsewhere = await db.RoleGrants.AsNoTracking()
            .Where(g => ids.Contains(g.PersonId) && g.PersonId != actor.PersonId && g.ProgrammeId != programmeId && (g.ToDate == null || g.ToDate >= today))
            .Select(g => g.PersonId).FirstOrDefaultAsync();
        if (people.FirstOrDefault(p => p.Id == elsewhere) is { } guarded) throw new UserMistake(RosterTexts.AddressGuarded.With(guarded.Name), field);
    }
}
