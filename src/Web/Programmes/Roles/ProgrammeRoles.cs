using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>
/// Roles in a programme, given and ended by its own people, also after it is closed: whoever leaves then is still to lose
/// access.
/// </summary>
public sealed class ProgrammeRoles(Db db, RoleDesk desk, Today today)
{
    private static readonly Role[] Given = [Role.Observer, Role.Driver, Role.Facilitator, Role.Researcher, Role.Coordinator, Role.Owner];

    public async Task Give(Actor actor, Guid programmeId, RoleInput input)
    {
        actor.Must(Right.GiveRoles, programmeId);
        await db.Write(actor, async () =>
        {
            if (!await db.Programmes.AnyAsync(p => p.Id == programmeId)) throw new Missing("Programme");
            if (!Given.Contains(input.Role)) throw new UserMistake(RoleTexts.RoleMissing, nameof(input.Role));
            if (!MayGive(actor, programmeId, input.Role)) throw new Forbidden($"give the role {input.Role}");
            return new Act("role.give", programmeId, Why: await desk.Give(actor, new RolePlace(programmeId), input, Known(programmeId)));
        });
    }

    public async Task End(Actor actor, Guid programmeId, RoleEnd end)
    {
        actor.Must(Right.GiveRoles, programmeId);
        await db.Write(actor, async () => new Act("role.end", programmeId, Why:
            await desk.End(new RolePlace(programmeId), end, role => MayGive(actor, programmeId, role))));
    }

    /// <summary>Appoints a programme's coordinator or owner when it has none, so that there is somebody who gives roles.</summary>
    public async Task Appoint(Actor actor, Guid programmeId, RoleInput input)
    {
        actor.Must(Right.AppointPeople);
        await db.Write(actor, async () =>
        {
            if (!await db.Programmes.AnyAsync(p => p.Id == programmeId)) throw new Missing("Programme");
            var place = new RolePlace(programmeId);
            if (input.Role is not (Role.Coordinator or Role.Owner)) throw new Forbidden($"appoint to the role {input.Role}");
            if (await desk.IsHeld(place, input.Role)) throw new UserMistake(RoleTexts.HasOne, "Place");
            await RefuseOneself(db, actor, input);
            return new Act("role.appoint", programmeId, Why: await desk.Give(actor, place, input, db.People.Where(p => false)));
        });
    }

    /// <summary>Which roles the actor may give there, and end.</summary>
    public static IReadOnlyList<Role> GivenBy(Actor actor, Guid programmeId) => [.. Given.Where(role => MayGive(actor, programmeId, role))];

    /// <summary>Only an owner makes owners.</summary>
    internal static bool MayGive(Actor actor, Guid programmeId, Role role) =>
        actor.May(Right.GiveRoles, programmeId) && (role != Role.Owner || actor.Is(Role.Owner, programmeId));

    /// <summary>Those who have a function or a role in the programme that is not over.</summary>
    internal IQueryable<Person> Known(Guid programmeId)
    {
        var date = today.Date;
        return db.People.Where(p =>
            db.Functions.Any(f => f.ProgrammeId == programmeId && f.PersonId == p.Id && (f.ToDate == null || f.ToDate >= date))
            || db.RoleGrants.Any(g => g.ProgrammeId == programmeId && g.PersonId == p.Id && (g.ToDate == null || g.ToDate >= date)));
    }

    /// <summary>Whoever runs the deployment has no right to its content, and does not get it by appointing themselves.</summary>
    internal static async Task RefuseOneself(Db db, Actor actor, RoleInput input)
    {
        var email = EmailAddress.Normalise(input.Email);
        if (actor.PersonId is { } me && (input.PersonId == me || (email is not null && await db.People.AnyAsync(p => p.Id == me && p.Email == email))))
            throw new UserMistake(RoleTexts.NotOneself, nameof(input.Email));
    }
}
