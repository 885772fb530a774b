using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Organisations;

/// <summary>A programme in which an organisation takes part.</summary>
public sealed record TakenPart(Guid OrganisationId, Guid Id, string Key, string Title, string Language);

/// <summary>Organisations as the actor may see them: one's own, and those of the programmes one is in; whoever runs the deployment sees all.</summary>
public sealed class OrganisationReading(Db db)
{
    public async Task<IReadOnlyList<Organisation>> Seen(Actor actor)
    {
        var all = await db.Organisations.AsNoTracking().OrderBy(o => o.Name).ToListAsync();
        if (actor.May(Right.RunDeployment)) return all;
        var beside = (await Parts()).Where(p => actor.May(Right.SeeProgramme, p.Id)).Select(p => p.OrganisationId).ToHashSet();
        return [.. all.Where(o => beside.Contains(o.Id) || IsOf(actor, o.Id))];
    }

    /// <param name="address">The official number, or the id of one that has none.</param>
    public async Task<Organisation> Find(Actor actor, string address) =>
        (await Seen(actor)).FirstOrDefault(o => AddressOf(o) == address) ?? throw new Missing("The organisation");

    /// <summary>The programmes it takes part in, as far as the actor may know of them.</summary>
    public async Task<IReadOnlyList<TakenPart>> Programmes(Actor actor, Guid organisation) =>
        [.. (await Parts()).Where(p => p.OrganisationId == organisation && (IsOf(actor, organisation) || actor.May(Right.RunDeployment) || actor.May(Right.SeeProgramme, p.Id)))];

    public static string AddressOf(Organisation organisation) => organisation.Number ?? organisation.Id.ToString();

    private static bool IsOf(Actor actor, Guid organisation) => actor.Grants.Any(g => g.Organisation == organisation && g.Programme is null);

    private Task<List<TakenPart>> Parts() =>
        db.ProgrammeOrganisations.AsNoTracking().Join(db.Programmes, p => p.ProgrammeId, p => p.Id, (part, p) => new { part.OrganisationId, p })
            .OrderBy(x => x.p.Title).Select(x => new TakenPart(x.OrganisationId, x.p.Id, x.p.Key, x.p.Title, x.p.Language)).ToListAsync();
}
