using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Who holds which role today, and how many are signed in. Members are not counted: they follow from functions.</summary>
public sealed class HolderReading(Db db, KnownPeople people, Today today, TimeProvider clock)
{
    public async Task<Holders> Read()
    {
        var (date, now) = (today.Date, clock.GetUtcNow().UtcDateTime);
        var held = db.RoleGrants.AsNoTracking().Where(g => g.FromDate <= date && (g.ToDate == null || g.ToDate >= date));
        var counts = await held.GroupBy(g => g.Role).Select(same => new { Role = same.Key, People = same.Select(g => g.PersonId).Distinct().Count() }).ToListAsync();
        var deployment = await held.Where(g => g.ProgrammeId == null && g.OrganisationId == null).OrderBy(g => g.FromDate).ToListAsync();
        var bare = deployment.Where(g => g.Role == Role.Administrator).Select(g => g.PersonId).Distinct().ToList();
        var withKey = await db.Passkeys.Where(p => bare.Contains(p.PersonId)).Select(p => p.PersonId).Distinct().CountAsync();
        var open = Open(now);
        return new Holders
        {
            Counts = [.. counts.OrderByDescending(c => c.Role).Select(c => (c.Role, c.People))],
            Deployment = await Named(deployment),
            AdministratorsWithoutPasskey = bare.Count - withKey,
            Sessions = await open.CountAsync(),
            SignedIn = await open.Select(s => s.PersonId).Distinct().CountAsync(),
        };
    }

    // As Session.IsOpenAt, asked of the database.
    private IQueryable<Session> Open(DateTime now)
    {
        var (idle, longest, idleKept, longestKept) = (now - Session.Idle, now - Session.Longest, now - Session.IdleKept, now - Session.LongestKept);
        return db.Sessions.Where(s => s.EndedAt == null && (s.Kept ? s.SeenAt > idleKept && s.BegunAt > longestKept : s.SeenAt > idle && s.BegunAt > longest));
    }

    private async Task<IReadOnlyList<Holder>> Named(List<RoleGrant> grants)
    {
        var named = new List<Holder>();
        foreach (var grant in grants)
            named.Add(new Holder(grant.PersonId, (await people.Find(grant.PersonId))?.Name ?? RunningTexts.Nobody, grant.Role, grant.FromDate, grant.ToDate));
        return named;
    }
}
