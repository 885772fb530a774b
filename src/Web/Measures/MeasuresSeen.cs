using System.Linq.Expressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Measures;

/// <summary>Who sees a measure. What one may not see is not there.</summary>
public static class MeasuresSeen
{
    /// <summary>
    /// The measures this actor may see: by how far each is shown, and always its owner, those who have a step of it to do,
    /// those who decide for its organisation, those who edit its programme, and the organisations it is tried for.
    /// </summary>
    public static IQueryable<Measure> VisibleTo(this IQueryable<Measure> measures, Actor actor, Db db, DateOnly today)
    {
        if (actor.Kind is ActorKind.CommandLine or ActorKind.Program) return measures;
        var grants = actor.Grants.Where(g => g.Counts).ToList();
        if (grants.Count == 0 && actor.PersonId is null) return measures.Where(m => m.Visibility == Visibility.Public);
        return measures.Where(Shown(grants, actor.PersonId, db, today).Or(Concerned(grants, actor.PersonId, db)).Or(Decided(grants)));
    }

    private static Expression<Func<Measure, bool>> Shown(List<Grant> grants, Guid? person, Db db, DateOnly today)
    {
        var (inside, everywhere) = (grants.Count > 0, grants.Any(g => IsOfDeployment(g) && AccessTable.Holds(g.Role, Right.SeeProgramme)));
        var programmes = Programmes(grants, Right.SeeProgramme);
        var organisations = grants.Where(g => g.Organisation is not null).Select(g => g.Organisation!.Value).ToList();
        return m => m.Visibility == Visibility.Public
            || (inside && m.Visibility == Visibility.Organisations)
            || (m.Visibility == Visibility.Programme
                && (m.ProgrammeId == null ? organisations.Contains(m.OrganisationId) : everywhere || programmes.Contains(m.ProgrammeId.Value)))
            || (person != null && m.GroupId != null && db.Functions.Any(f =>
                f.PersonId == person && f.GroupId == m.GroupId && f.FromDate <= today && (f.ToDate == null || f.ToDate >= today)));
    }

    private static Expression<Func<Measure, bool>> Concerned(List<Grant> grants, Guid? person, Db db)
    {
        var organisations = grants.Where(g => g.Organisation is not null).Select(g => g.Organisation!.Value).ToList();
        return m => (person != null && (m.OwnerPersonId == person || db.MeasureSteps.Any(s => s.MeasureId == m.Id && s.ResponsiblePersonId == person)))
            || db.TrialFollowers.Any(f => f.MeasureId == m.Id && organisations.Contains(f.OrganisationId));
    }

    private static Expression<Func<Measure, bool>> Decided(List<Grant> grants)
    {
        var editsAll = grants.Any(g => IsOfDeployment(g) && AccessTable.Holds(g.Role, Right.EditProgramme));
        var edited = Programmes(grants, Right.EditProgramme);
        var deciding = grants.Where(g => g.Organisation is not null && AccessTable.Holds(g.Role, Right.DecideForOrganisation)).ToList();
        var whole = deciding.Where(g => g.Programme is null).Select(g => g.Organisation!.Value).ToList();
        Expression<Func<Measure, bool>> decided = m => whole.Contains(m.OrganisationId) || (m.ProgrammeId != null && (editsAll || edited.Contains(m.ProgrammeId.Value)));
        foreach (var grant in deciding.Where(g => g.Programme is not null))
            decided = decided.Or(m => m.OrganisationId == grant.Organisation && m.ProgrammeId == grant.Programme);
        return decided;
    }

    private static List<Guid> Programmes(List<Grant> grants, Right right) =>
        [.. grants.Where(g => g.Programme is not null && AccessTable.Holds(g.Role, right)).Select(g => g.Programme!.Value)];

    private static bool IsOfDeployment(Grant grant) => grant.Programme is null && grant.Organisation is null;

    private static Expression<Func<Measure, bool>> Or(this Expression<Func<Measure, bool>> one, Expression<Func<Measure, bool>> other) =>
        Expression.Lambda<Func<Measure, bool>>(Expression.OrElse(one.Body, Expression.Invoke(other, one.Parameters)), one.Parameters);
}
