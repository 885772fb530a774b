using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes.Organisations;
using BlankeArk.Web.Programmes.Roles;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.HandingOver;

/// <summary>What somebody answers for by a role: in the programme, and for an organisation that takes part in it.</summary>
internal static class RoleDuties
{
    public static async Task<IReadOnlyList<Duty>> Of(IServiceProvider services, ProgrammeRef programme, Guid person)
    {
        var (db, date) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        var held = await db.RoleGrants.AsNoTracking().Where(g => g.PersonId == person && (g.ToDate == null || g.ToDate >= date)
            && (g.ProgrammeId == programme.Id || (g.ProgrammeId == null && db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme.Id && p.OrganisationId == g.OrganisationId))))
            .OrderBy(g => g.Role).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking().Where(o => held.Select(h => h.OrganisationId).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        return [.. held.Select(grant => One(services, grant, grant.OrganisationId is { } id ? organisations[id] : null))];
    }

    private static Duty One(IServiceProvider services, RoleGrant grant, string? organisation) => new()
    {
        Key = $"role-{grant.Id:N}",
        What = organisation is null
            ? HandOverTexts.HasRole.With(LayoutTexts.Role(grant.Role))
            : HandOverTexts.HasRoleFor.With(LayoutTexts.Role(grant.Role), organisation),
        Note = RoleTexts.MeaningOf(grant.Role, organisation is not null),
        WhyNotPass = actor => WhyNotPass(actor, grant),
        Pass = passing => Pass(services, grant.Id, passing),
    };

    private static string? WhyNotPass(Actor actor, RoleGrant grant) => grant.OrganisationId is { } organisation
        ? OrganisationDesk.MayGive(actor, organisation, grant.Role) ? null : HandOverTexts.OrganisationPasses.ToString()
        : ProgrammeRoles.MayGive(actor, grant.ProgrammeId!.Value, grant.Role) ? null : HandOverTexts.OwnerPasses.ToString();

    private static async Task Pass(IServiceProvider services, Guid id, Passing passing)
    {
        var (db, desk, date) = (services.GetRequiredService<Db>(), services.GetRequiredService<RoleDesk>(), services.GetRequiredService<Today>().Date);
        var grant = await db.RoleGrants.SingleAsync(g => g.Id == id);
        if (passing.Successor is { } successor)
        {
            var who = await db.People.SingleAsync(p => p.Id == successor);
            if (who.Email is null) throw new UserMistake(RoleTexts.NeedsEmail.With(who.Name));
            var next = passing.LastDay.AddDays(1);
            await desk.GoOn(grant, successor, next > date ? next : date);
        }
        await desk.End(grant, passing.LastDay);
    }
}
