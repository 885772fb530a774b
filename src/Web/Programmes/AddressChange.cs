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
        var guarded = await db.Guarded(programmeId, today).Where(id => ids.Contains(id) && id != actor.PersonId).ToListAsync();
        if (!actor.Is(Role.Owner, programmeId))
            guarded.AddRange(await db.RoleGrants.Where(g => ids.Contains(g.PersonId) && g.PersonId != actor.PersonId && g.ProgrammeId == programmeId && g.Role == Role.Owner && (g.ToDate == null || g.ToDate >= today)).Select(g => g.PersonId).ToListAsync());
        if (people.FirstOrDefault(p => guarded.Contains(p.Id)) is { } one) throw new UserMistake(RosterTexts.AddressGuarded.With(one.Name), field);
    }

    /// <summary>Those who have a role or a function somewhere else, which their address would open.</summary>
    public static IQueryable<Guid> Guarded(this Db db, Guid programmeId, DateOnly today) =>
        db.RoleGrants.Where(g => g.ProgrammeId != programmeId && (g.ToDate == null || g.ToDate >= today)).Select(g => g.PersonId)
            .Union(db.Functions.Where(f => f.ProgrammeId != programmeId && (f.ToDate == null || f.ToDate >= today)).Select(f => f.PersonId));
}
