using System.Security.Cryptography;
using System.Text.Json;
using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>What a programme knows that would tell who somebody is, and a fingerprint of it by which a change is seen.</summary>
internal sealed record ProgrammeRoster(DisclosureRoster Known, string Fingerprint)
{
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
        var units = await db.Units.AsNoTracking().Where(u => ids.Contains(u.OrganisationId)).OrderBy(u => u.Id).Select(u => u.Name).ToListAsync();
        var title = await db.Programmes.Where(p => p.Id == programmeId).Select(p => p.Title).SingleAsync();
        var places = organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToDictionary(o => o.Id, o => Short(o.Name));
        var posts = functions.ToLookup(f => f.PersonId, f => new RosterPost(
            f.Post, f.Group, f.OrganisationId is { } id ? places.GetValueOrDefault(id) : null, f.IsLeader));
        return Of(new DisclosureRoster
        {
            People = [.. people.Select(p => new RosterPerson(p.Name, p.Title, [.. posts[p.Id].Where(post => !string.IsNullOrWhiteSpace(post.Post))]))],
            Municipalities = [.. places.Values],
            Units = [.. units.Where(unit => !string.IsNullOrWhiteSpace(unit))],
            Ignored = [title, .. organisations.Select(o => o.Name), .. functions.Select(f => f.Group).Distinct()],
        });
    }

    private static ProgrammeRoster Of(DisclosureRoster known) =>
        new(known, Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(known))));

    // People write «Lier», also where the organisation is called «Lier kommune».
    private static string Short(string municipality) =>
        municipality.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? municipality[..^" kommune".Length] : municipality;
}

/// <summary>Checks made ready for the programmes asked about last: making one takes longer than using it.</summary>
public sealed class PreparedChecks
{
    private const int Most = 8;
    private readonly Lock gate = new();
    // The one used last stands first.
    private readonly LinkedList<(Guid Programme, string Fingerprint, DisclosureChecker Checker)> kept = new();

    internal DisclosureChecker For(Guid programmeId, ProgrammeRoster roster)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Programme != programmeId) continue;
                kept.Remove(node);
                if (node.Value.Fingerprint != roster.Fingerprint) break;
                kept.AddFirst(node);
                return node.Value.Checker;
            }
            var checker = new DisclosureChecker(roster.Known);
            kept.AddFirst((programmeId, roster.Fingerprint, checker));
            while (kept.Count > Most) kept.RemoveLast();
            return checker;
        }
    }
}
