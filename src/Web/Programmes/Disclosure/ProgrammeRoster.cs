using System.Security.Cryptography;
using System.Text.Json;
using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Disclosure;

/// <summary>What a programme knows that would tell who somebody is, and a fingerprint of it by which a change is seen.</summary>
internal sealed record ProgrammeRoster(DisclosureRoster Known, string Fingerprint)
{
    /// <summary>For what is of no programme: only what tells of itself is found.</summary>
    public static readonly ProgrammeRoster Nobody = Of(new DisclosureRoster());

    /// <summary>Everybody in the programme, also those who have left and those who only hold a role in it.</summary>
    public static async Task<ProgrammeRoster> Read(Db db, Guid programmeId)
    {
        var functions = await (
            from function in db.Functions.AsNoTracking()
            where function.ProgrammeId == programmeId
            join grouped in db.Groups on function.GroupId equals grouped.Id
            orderby function.Id
            select new { function.PersonId, function.OrganisationId, function.Post, function.IsLeader, Group = grouped.Name }).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking()
            .Where(o => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programmeId && p.OrganisationId == o.Id) || db.Programmes.Any(p => p.Id == programmeId && p.OwnerOrganisationId == o.Id))
            .OrderBy(o => o.Id).ToListAsync();
        var people = await db.People.AsNoTracking()
            .Where(p => db.Functions.Any(f => f.ProgrammeId == programmeId && f.PersonId == p.Id) || db.RoleGrants.Any(g => g.ProgrammeId == programmeId && g.PersonId == p.Id))
            .OrderBy(p => p.Id).ToListAsync();
        var ids = organisations.ConvertAll(o => o.Id);
        var units = await db.Units.AsNoTracking().Where(u => ids.Contains(u.OrganisationId)).OrderBy(u => u.Id).ToListAsync();
        var title = await db.Programmes.Where(p => p.Id == programmeId).Select(p => p.Title).SingleAsync();
        var places = organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToDictionary(o => o.Id, o => Short(o.Name));
        var posts = functions.ToLookup(f => f.PersonId, f => new RosterPost(
            f.Post, f.Group, f.OrganisationId is { } id ? places.GetValueOrDefault(id) : null, f.IsLeader));
        return Of(new DisclosureRoster
        {
            People = [.. people.Select(p => new RosterPerson(p.Name, p.Title, [.. posts[p.Id].Where(post => !string.IsNullOrWhiteSpace(post.Post))]))],
            Municipalities = [.. places.Values],
            Units = [.. Telling(units)],
            Ignored = [title, .. organisations.Select(o => o.Name), .. functions.Select(f => f.Group).Distinct()],
        });
    }

    /// <summary>The units whose names tell where somebody works: not what several organisations call theirs, nor what anybody calls such a service.</summary>
    private static IEnumerable<string> Telling(IEnumerable<Unit> units) => units
        .GroupBy(unit => string.Join(' ', unit.Name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Key.Length > 0 && !CommonServices.Hold(same.Key) && same.DistinctBy(unit => unit.OrganisationId).Count() == 1)
        .Select(same => same.Key);

    private static ProgrammeRoster Of(DisclosureRoster known) =>
        new(known, Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(known))));

    // People write «Lier», also where the organisation is called «Lier kommune».
    private static string Short(string municipality) =>
        municipality.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? municipality[..^" kommune".Length] : municipality;
}
