using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>A role somebody holds, or will hold.</summary>
public sealed record RoleEntry(Guid Id, Guid PersonId, string Person, Role Role, DateOnly FromDate, DateOnly? ToDate);

/// <summary>Reads who holds which role.</summary>
public sealed class RoleReading(Db db, Today today)
{
    /// <summary>The roles of a place that are not over, the one that carries furthest first.</summary>
    public async Task<IReadOnlyList<RoleEntry>> In(RolePlace place)
    {
        var date = today.Date;
        var held = await db.RoleGrants.AsNoTracking()
            .Where(g => g.ProgrammeId == place.Programme && g.OrganisationId == place.Organisation && (g.ToDate == null || g.ToDate >= date))
            .Join(db.People, g => g.PersonId, p => p.Id, (g, p) => new { g, p.Name }).OrderBy(x => x.Name).ThenBy(x => x.g.FromDate)
            .Select(x => new RoleEntry(x.g.Id, x.g.PersonId, x.Name, x.g.Role, x.g.FromDate, x.g.ToDate)).ToListAsync();
        return [.. held.OrderByDescending(g => g.Role)];
    }

    /// <summary>Programmes that are open and have nobody in one of the two roles that give roles.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, Role Role)>> WithoutAnybody()
    {
        var date = today.Date;
        var held = (await db.RoleGrants.AsNoTracking()
            .Where(g => g.ProgrammeId != null && g.OrganisationId == null && (g.ToDate == null || g.ToDate >= date))
            .Select(g => new { g.ProgrammeId, g.Role }).ToListAsync()).Select(g => (g.ProgrammeId!.Value, g.Role)).ToHashSet();
        var open = await db.Programmes.AsNoTracking().Where(p => p.ClosedOn == null).OrderBy(p => p.Title).Select(p => new { p.Id, p.Title }).ToListAsync();
        return
        [
            .. from programme in open
               from role in new[] { Role.Coordinator, Role.Owner }
               where !held.Contains((programme.Id, role))
               select (programme.Id, programme.Title, role),
        ];
    }
}
