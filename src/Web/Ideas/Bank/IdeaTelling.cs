using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>An idea with all that is told of it outside its page: in files, in the note, in the feed and to those who decide.</summary>
public sealed record ToldIdea(Idea Idea, Organisation Home, string? Programme, string? Proposer, int Supporters, IReadOnlyList<PlaceStanding> Places)
{
    public IdeaStage Stage => Places.FirstOrDefault(p => p.Place.Id == Home.Id)?.Standing.Stage ?? IdeaStage.New;
    /// <summary>The latest reason given where it was raised.</summary>
    public string? Reason => Places.FirstOrDefault(p => p.Place.Id == Home.Id)?.Steps is [var latest, ..] ? latest.Reason : null;
    /// <summary>The number of the one it was merged into, where that is told too.</summary>
    public int? MergedInto { get; init; }
}

/// <summary>Reads many ideas at once.</summary>
public sealed class IdeaTelling(Db db, Places places, IdeaReading reading)
{
    /// <param name="ideas">Those that may be told: what VisibleTo has let through.</param>
    public async Task<IReadOnlyList<ToldIdea>> Read(IReadOnlyList<Idea> ideas)
    {
        if (ideas.Count == 0) return [];
        var (all, ids) = (await places.All(), ideas.Select(i => i.Id).ToList());
        var programmes = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Title);
        var (proposers, support) = (await reading.Proposers(ideas), await db.SupportOf(ids));
        var standings = (await db.IdeaStandings.AsNoTracking().Where(s => ids.Contains(s.IdeaId)).ToListAsync()).ToLookup(s => s.IdeaId);
        var steps = (await db.IdeaSteps.AsNoTracking().Where(s => ids.Contains(s.IdeaId)).OrderByDescending(s => s.At).ThenByDescending(s => s.Id).ToListAsync()).ToLookup(s => (s.IdeaId, s.OrganisationId));
        var numbers = ideas.ToDictionary(i => i.Id, i => i.Number);
        return
        [
            .. ideas.Select(idea => new ToldIdea(
                idea,
                all[idea.OrganisationId],
                idea.ProgrammeId is { } programme ? programmes.GetValueOrDefault(programme) : null,
                proposers[idea.Id],
                support.GetValueOrDefault(idea.Id),
                [.. standings[idea.Id].Select(s => new PlaceStanding(all[s.OrganisationId], s, [.. steps[(idea.Id, s.OrganisationId)]])).OrderBy(p => p.Place.Id != idea.OrganisationId).ThenBy(p => p.Place.Name, StringComparer.Ordinal)])
            {
                MergedInto = idea.MergedIntoId is { } into && numbers.TryGetValue(into, out var number) ? number : null,
            }),
        ];
    }
}
