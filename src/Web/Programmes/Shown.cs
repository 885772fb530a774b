using System.Linq.Expressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

/// <summary>An item that belongs to an organisation, perhaps to a programme and a group in it, and is shown to some.</summary>
public interface IShown
{
    Guid OrganisationId { get; }
    Guid? ProgrammeId { get; }
    Guid? GroupId { get; }
    Visibility Visibility { get; }
}

/// <summary>Who sees what: the one rule of every room whose items belong to an organisation.</summary>
public static class Shown
{
    /// <param name="owned">Whether the item is the actor's own, which is always seen by the actor.</param>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> items, Actor actor, Db db, Expression<Func<T, bool>> owned) where T : class, IShown =>
        actor.Kind switch
        {
            ActorKind.CommandLine or ActorKind.Program => items,
            ActorKind.Public => items.Where(i => i.Visibility == Visibility.Public),
            _ => items.Where(Any([owned, .. AsShown<T>(actor), .. InGroup<T>(actor, db), .. Decides<T>(actor), .. Edits<T>(actor)])),
        };

    private static IEnumerable<Expression<Func<T, bool>>> AsShown<T>(Actor actor) where T : class, IShown
    {
        yield return i => i.Visibility == Visibility.Public;
        var grants = actor.Grants.Where(g => g.Counts).ToList();
        if (grants.Count == 0) yield break;
        yield return i => i.Visibility == Visibility.Organisations;
        var (everywhere, programmes) = Where(actor, Right.SeeProgramme);
        if (everywhere) yield return i => i.Visibility == Visibility.Programme && i.ProgrammeId != null;
        else if (programmes.Count > 0) yield return i => i.Visibility == Visibility.Programme && i.ProgrammeId != null && programmes.Contains(i.ProgrammeId.Value);
        List<Guid> organisations = [.. grants.Select(g => g.Organisation).OfType<Guid>().Distinct().Order()];
        if (organisations.Count > 0) yield return i => i.Visibility == Visibility.Programme && i.ProgrammeId == null && organisations.Contains(i.OrganisationId);
    }

    private static IEnumerable<Expression<Func<T, bool>>> InGroup<T>(Actor actor, Db db) where T : class, IShown
    {
        if (actor.PersonId is not { } person || !actor.Grants.Any(g => g.Role == Role.Member)) yield break;
        var today = db.Date;
        yield return i => i.GroupId != null && db.Functions.Any(f =>
            f.PersonId == person && f.GroupId == i.GroupId && f.FromDate <= today && (f.ToDate == null || f.ToDate >= today));
    }

    private static IEnumerable<Expression<Func<T, bool>>> Decides<T>(Actor actor) where T : class, IShown
    {
        foreach (var (programme, organisation) in actor.Grants
            .Where(g => g.Organisation is not null && AccessTable.Holds(g.Role, Right.DecideForOrganisation))
            .Select(g => (g.Programme, g.Organisation!.Value)).Distinct())
        {
            if (programme is null) yield return i => i.OrganisationId == organisation;
            else yield return i => i.OrganisationId == organisation && i.ProgrammeId == programme;
        }
    }

    private static IEnumerable<Expression<Func<T, bool>>> Edits<T>(Actor actor) where T : class, IShown
    {
        var (everywhere, programmes) = Where(actor, Right.EditProgramme);
        if (everywhere) yield return i => i.ProgrammeId != null;
        else if (programmes.Count > 0) yield return i => i.ProgrammeId != null && programmes.Contains(i.ProgrammeId.Value);
    }

    /// <summary>Where a right in a programme is held: in every one, or in these.</summary>
    private static (bool Everywhere, List<Guid> Programmes) Where(Actor actor, Right right)
    {
        var held = actor.Grants.Where(g => g.Counts && AccessTable.Holds(g.Role, right)).ToList();
        return (held.Any(g => g.Programme is null && g.Organisation is null), [.. held.Select(g => g.Programme).OfType<Guid>().Distinct().Order()]);
    }

    private static Expression<Func<T, bool>> Any<T>(IReadOnlyList<Expression<Func<T, bool>>> ways)
    {
        var item = Expression.Parameter(typeof(T), "i");
        return Expression.Lambda<Func<T, bool>>(ways.Select(w => new Rename(w.Parameters[0], item).Visit(w.Body)).Aggregate(Expression.OrElse), item);
    }

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
