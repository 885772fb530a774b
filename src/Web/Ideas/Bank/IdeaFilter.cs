using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>In which order ideas are listed.</summary>
public enum IdeaOrder { Moved, Support, Proposed }

/// <summary>Which ideas are asked for, and in which order. What is not given does not count.</summary>
public sealed record IdeaFilter
{
    public string? Search { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Programme { get; init; }
    /// <summary>Where it stands: in the organisation chosen, or in any.</summary>
    public IdeaStage? Stage { get; init; }
    public bool Waiting { get; init; }
    public bool Mine { get; init; }
    public bool Lent { get; init; }
    public IdeaOrder Order { get; init; }
    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsPlain => this with { Page = 1, Order = IdeaOrder.Moved } == new IdeaFilter();

    /// <summary>The ideas themselves, seen by the actor and not merged into another; the search apart.</summary>
    /// <param name="answeredBy">What was proposed before this day, and is not answered, waits too long.</param>
    internal IQueryable<Idea> Of(Db db, Actor actor, DateOnly answeredBy)
    {
        var (ideas, person, today) = (db.Ideas.AsNoTracking().VisibleTo(actor, db).Where(i => i.MergedIntoId == null), actor.PersonId, db.Date);
        if (Organisation is { } organisation && Stage is { } there) ideas = ideas.Where(i => db.IdeaStandings.Any(s => s.IdeaId == i.Id && s.OrganisationId == organisation && s.Stage == there));
        else if (Organisation is { } home) ideas = ideas.Where(i => i.OrganisationId == home);
        else if (Stage is { } anywhere) ideas = ideas.Where(i => db.IdeaStandings.Any(s => s.IdeaId == i.Id && s.Stage == anywhere));
        if (Programme is { } programme) ideas = ideas.Where(i => i.ProgrammeId == programme);
        if (Waiting) ideas = ideas.Waiting(db, answeredBy);
        if (Mine) ideas = ideas.Where(i => person != null && (i.ProposerPersonId == person || db.IdeaSupports.Any(s => s.IdeaId == i.Id && s.PersonId == person)));
        if (Lent) ideas = ideas.Where(i => db.Adoptions.Any(a => a.Kind == LentKind && (a.OriginId == i.Id || a.ItemId == i.Id)));
        return ideas;
    }

    private const string LentKind = "idea";
}
