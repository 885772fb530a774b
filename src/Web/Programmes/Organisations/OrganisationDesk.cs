using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes.Roles;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Organisations;

public sealed record OrganisationEdit
{
    /// <summary>Left alone where the organisation has an official number, and so an official name.</summary>
    public string? Name { get; init; }
    /// <summary>The names of the units there are, by id. One whose name is emptied goes.</summary>
    public required IReadOnlyDictionary<Guid, string> Units { get; init; }
    /// <summary>Units to be added.</summary>
    public required IReadOnlyList<string> NewUnits { get; init; }
    public required int Version { get; init; }
}

/// <summary>What an organisation's own people decide: its page, its units, and who has a role for it.</summary>
public sealed class OrganisationDesk(Db db, RoleDesk desk, Today today)
{
    private static readonly Role[] Given = [Role.Driver, Role.Owner];

    public async Task Edit(Actor actor, Guid organisationId, OrganisationEdit input)
    {
        actor.Must(Right.DecideForOrganisation, programme: null, organisationId);
        await db.Write(actor, new Act("organisation.edit", Subject: organisationId), async () =>
        {
            var organisation = await db.Organisations.SingleOrDefaultAsync(o => o.Id == organisationId) ?? throw new Missing("Organisation");
            db.Expect(organisation, input.Version);
            // Its units are part of it: whoever changes them changes it.
            db.Entry(organisation).Property(o => o.Name).IsModified = true;
            if (organisation.Number is null) organisation.Rename(Written.Line(input.Name, "Called", OrganisationTexts.NameMissing));
            await ChangeUnits(organisationId, input);
        });
    }

    public async Task Give(Actor actor, Guid organisationId, RoleInput input)
    {
        actor.Must(Right.DecideForOrganisation, programme: null, organisationId);
        await db.Write(actor, async () =>
        {
            if (!Given.Contains(input.Role)) throw new UserMistake(RoleTexts.RoleMissing, nameof(input.Role));
            if (!MayGive(actor, organisationId, input.Role)) throw new Forbidden($"give the role {input.Role}");
            var place = new RolePlace(Organisation: organisationId);
            return new Act("role.give", Subject: organisationId, Why: await desk.Give(actor, place, input, Known(organisationId)));
        });
    }

    public async Task End(Actor actor, Guid organisationId, RoleEnd end)
    {
        actor.Must(Right.DecideForOrganisation, programme: null, organisationId);
        await db.Write(actor, async () => new Act("role.end", Subject: organisationId,
            Why: await desk.End(new RolePlace(Organisation: organisationId), end, role => MayGive(actor, organisationId, role))));
    }

    /// <summary>Appoints the first with a role for the organisation, where nobody has it.</summary>
    public async Task Appoint(Actor actor, Guid organisationId, RoleInput input)
    {
        actor.Must(Right.AppointPeople);
        await db.Write(actor, async () =>
        {
            if (!await db.Organisations.AnyAsync(o => o.Id == organisationId)) throw new Missing("Organisation");
            if (!Given.Contains(input.Role)) throw new UserMistake(RoleTexts.RoleMissing, nameof(input.Role));
            var place = new RolePlace(Organisation: organisationId);
            if (await desk.IsHeld(place, input.Role)) throw new UserMistake(RoleTexts.HasOne, nameof(input.Role));
            await ProgrammeRoles.RefuseOneself(db, actor, input);
            return new Act("role.appoint", Subject: organisationId, Why: await desk.Give(actor, place, input, db.People.Where(p => false)));
        });
    }

    /// <summary>Which roles the actor may give for the organisation, and end.</summary>
    public static IReadOnlyList<Role> GivenBy(Actor actor, Guid organisationId) => [.. Given.Where(role => MayGive(actor, organisationId, role))];

    /// <summary>Those who work there, have a function for it, or a role.</summary>
    internal IQueryable<Person> Known(Guid organisationId)
    {
        var date = today.Date;
        return db.People.Where(p => p.OrganisationId == organisationId
            || db.Functions.Any(f => f.OrganisationId == organisationId && f.PersonId == p.Id && (f.ToDate == null || f.ToDate >= date))
            || db.RoleGrants.Any(g => g.OrganisationId == organisationId && g.PersonId == p.Id && (g.ToDate == null || g.ToDate >= date)));
    }

    // A driver makes drivers, an owner both.
    internal static bool MayGive(Actor actor, Guid organisationId, Role role) =>
        actor.May(Right.DecideForOrganisation, programme: null, organisationId)
        && (role != Role.Owner || actor.Grants.Any(g => g.Role == Role.Owner && g.Organisation == organisationId && g.Programme is null));

    private async Task ChangeUnits(Guid organisationId, OrganisationEdit input)
    {
        var units = await db.Units.Where(u => u.OrganisationId == organisationId).ToListAsync();
        if (input.Units.Keys.Except(units.Select(u => u.Id)).Any()) throw new Missing("Unit");
        foreach (var unit in units)
        {
            if (!input.Units.TryGetValue(unit.Id, out var written)) continue;
            if (Written.LineOrNull(written, $"Units[{unit.Id}]") is { } name) unit.Rename(name);
            else db.Units.Remove(unit);
        }
        foreach (var name in input.NewUnits.Select(n => Written.LineOrNull(n, nameof(input.NewUnits))).OfType<string>())
            db.Units.Add(new Unit(Guid.CreateVersion7(), organisationId, name));
    }
}
