using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Where an idea stands in one organisation, and what has been said of it there, the latest first.</summary>
public sealed record PlaceStanding(Organisation Place, IdeaStanding Standing, IReadOnlyList<IdeaStep> Steps);

/// <summary>An idea as somebody sees it: with what was merged into it, who stands behind it, and where it stands.</summary>
public sealed record IdeaView
{
    public required IReadOnlyList<PlaceStanding> Places { get; init; }
    /// <summary>The idea it was merged into, if the actor sees that.</summary>
    public Idea? Into { get; init; }
    /// <summary>Those merged into it that the actor sees.</summary>
    public required IReadOnlyList<Idea> Merged { get; init; }
    /// <summary>Who proposed each, as they signed; null for nobody's name.</summary>
    public required IReadOnlyDictionary<Guid, string?> Proposers { get; init; }
    public required int Supporters { get; init; }
    public required bool Supports { get; init; }
    public required IReadOnlyList<IdeaReflection> Reflections { get; init; }
}

/// <summary>Reads all of an idea that its page shows.</summary>
public sealed class IdeaReading(Db db, Places places)
{
    public async Task<IdeaView> Read(Actor actor, Idea idea)
    {
        var merged = await db.Ideas.AsNoTracking().VisibleTo(actor, db).Where(i => i.MergedIntoId == idea.Id).OrderBy(i => i.ProposedOn).ThenBy(i => i.Id).ToListAsync();
        var together = await db.Together(idea.Id).Select(i => i.Id).ToListAsync();
        return new IdeaView
        {
            Places = await Standings(idea.Id),
            Into = idea.MergedIntoId is { } into ? await db.Ideas.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(i => i.Id == into) : null,
            Merged = merged,
            Proposers = await Proposers([idea, .. merged]),
            Supporters = await db.SupportersOf(idea.Id).CountAsync(),
            Supports = actor.PersonId is { } person && await db.IdeaSupports.AnyAsync(s => s.PersonId == person && together.Contains(s.IdeaId)),
            Reflections = await db.IdeaReflections.AsNoTracking().Where(r => together.Contains(r.IdeaId)).OrderBy(r => r.Commandment).ThenBy(r => r.At).ThenBy(r => r.Id).ToListAsync(),
        };
    }

    /// <summary>Where it stands in each organisation: where it was raised first, then by name.</summary>
    public async Task<IReadOnlyList<PlaceStanding>> Standings(Guid idea)
    {
        var (all, home) = (await places.All(), await db.Ideas.Where(i => i.Id == idea).Select(i => i.OrganisationId).SingleAsync());
        var standings = await db.IdeaStandings.AsNoTracking().Where(s => s.IdeaId == idea).ToListAsync();
        var steps = (await db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == idea).OrderByDescending(s => s.At).ThenByDescending(s => s.Id).ToListAsync()).ToLookup(s => s.OrganisationId);
        return [.. standings.Select(s => new PlaceStanding(all[s.OrganisationId], s, [.. steps[s.OrganisationId]]))
            .OrderBy(p => p.Place.Id != home).ThenBy(p => p.Place.Name, StringComparer.Ordinal)];
    }

    /// <summary>Who proposed each, as they signed.</summary>
    public async Task<IReadOnlyDictionary<Guid, string?>> Proposers(IReadOnlyList<Idea> ideas)
    {
        var people = ideas.Select(i => i.ProposerPersonId).OfType<Guid>().Distinct().ToList();
        var names = people.Count == 0 ? [] : await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return ideas.ToDictionary(i => i.Id, i => i.Signing switch
        {
            Signing.Signed => i.ProposerPersonId is { } person ? names.GetValueOrDefault(person) : null,
            Signing.ChosenName => i.ChosenName,
            _ => null,
        });
    }
}
