using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>Where an idea stands in one municipality, and what was said there, the last first.</summary>
public sealed record FollowedStanding(string Organisation, IdeaStage Stage, bool Answered, IReadOnlyList<FollowedStep> Steps);

public sealed record FollowedStep(IdeaStage Stage, string Reason, DateOnly On);

/// <summary>An idea as its own proposer sees it: what was written, where it stands, and what may still be done with it.</summary>
public sealed record FollowedIdea
{
    public required Idea Idea { get; init; }
    /// <summary>What it was merged into, and whose answers are then its own.</summary>
    public required Idea? Into { get; init; }
    public required bool SeesInto { get; init; }
    public required IReadOnlyList<FollowedStanding> Standings { get; init; }
    public required Text? WhyNotWithdraw { get; init; }

    public static async Task<FollowedIdea> Read(Db db, IdeaRemoval removal, Actor actor, Idea idea)
    {
        var into = await Merged(db, idea);
        var answered = (into ?? idea).Id;
        var names = await db.Organisations.AsNoTracking().Where(o => db.IdeaStandings.Any(s => s.IdeaId == answered && s.OrganisationId == o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var standings = await db.IdeaStandings.AsNoTracking().Where(s => s.IdeaId == answered).ToListAsync();
        var steps = (await db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == answered).OrderByDescending(s => s.At).ToListAsync()).ToLookup(s => s.OrganisationId);
        return new()
        {
            Idea = idea,
            Into = into,
            SeesInto = into is not null && await db.Ideas.Where(i => i.Id == into.Id).VisibleTo(actor, db).AnyAsync(),
            Standings =
            [
                .. standings.OrderByDescending(s => s.OrganisationId == idea.OrganisationId).ThenBy(s => names[s.OrganisationId], StringComparer.CurrentCulture)
                    .Select(s => new FollowedStanding(names[s.OrganisationId], s.Stage, s.Answered, [.. steps[s.OrganisationId].Select(step => new FollowedStep(step.Stage, step.Reason, DateOnly.FromDateTime(Today.Local(step.At))))])),
            ],
            WhyNotWithdraw = await removal.WhyNot(idea.Id),
        };
    }

    // What was merged may have been merged on.
    private static async Task<Idea?> Merged(Db db, Idea idea)
    {
        Idea? into = null;
        for (var next = idea.MergedIntoId; next is { } id; next = into.MergedIntoId) into = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id);
        return into;
    }
}
