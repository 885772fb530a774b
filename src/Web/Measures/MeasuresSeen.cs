using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Measures;

/// <summary>Which measures somebody sees. Every list, page, feed, export and chapter asks here, and nowhere else.</summary>
public static class MeasuresSeen
{
    /// <summary>
    /// What everything of an organisation's goes by, and always: its owner, those who have a step of it to do, and the
    /// organisations it is tried for.
    /// </summary>
    public static IQueryable<Measure> VisibleTo(this IQueryable<Measure> measures, Actor actor, Db db)
    {
        var person = actor.PersonId;
        List<Guid> organisations = [.. actor.Grants.Where(g => g.Counts).Select(g => g.Organisation).OfType<Guid>().Distinct().Order()];
        return measures.VisibleTo(actor, db, m =>
            (person != null && (m.OwnerPersonId == person || db.MeasureSteps.Any(s => s.MeasureId == m.Id && s.ResponsiblePersonId == person)))
            || db.TrialFollowers.Any(f => f.MeasureId == m.Id && organisations.Contains(f.OrganisationId)));
    }
}
