using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>
/// Somebody who holds a function on the day of a gathering: in the group that meets or, in a gathering of all, in any.
/// Listed once, under the organisation of the first function, however many they hold.
/// </summary>
public sealed record ExpectedPerson(Guid Id, string Name, string? Place, IReadOnlyList<string> Groups, Presence? Presence);

/// <summary>A gathering's attendance in people: how many came of those recorded, and how many of the rest sent apologies.</summary>
public sealed record PeopleCount(Share Came, int Excused)
{
    /// <summary>Null until attendance is taken: apologies beforehand are no attendance.</summary>
    public static PeopleCount? Of(IReadOnlyCollection<ExpectedPerson> people) =>
        people.Any(p => p.Presence is Presence.Present or Presence.Absent)
            ? new PeopleCount(
                new Share(people.Count(p => p.Presence == Presence.Present), people.Count(p => p.Presence is not null)),
                people.Count(p => p.Presence == Presence.Excused))
            : null;
}

public static class ExpectedPeople
{
    /// <summary>In the programme's order of organisations, then by name; shared posts last.</summary>
    public static async Task<IReadOnlyList<ExpectedPerson>> Of(Db db, Gathering gathering)
    {
        var held = await (
            from f in db.Functions.AsNoTracking()
            join p in db.People on f.PersonId equals p.Id
            join g in db.Groups on f.GroupId equals g.Id
            join o in db.Organisations on f.OrganisationId equals (Guid?)o.Id into organisations
            from o in organisations.DefaultIfEmpty()
            join x in db.ProgrammeOrganisations.Where(x => x.ProgrammeId == gathering.ProgrammeId)
                on f.OrganisationId equals (Guid?)x.OrganisationId into positions
            from x in positions.DefaultIfEmpty()
            where f.ProgrammeId == gathering.ProgrammeId && (gathering.GroupId == null || f.GroupId == gathering.GroupId)
                && f.FromDate <= gathering.Date && (f.ToDate == null || f.ToDate >= gathering.Date)
            orderby p.Name, p.Id, g.Number
            select new
            {
                p.Id,
                p.Name,
                Group = g.Name,
                Place = o == null ? null : o.Name,
                Position = x == null ? int.MaxValue : x.Position,
            }).ToListAsync();
        var marks = await db.Attendance.AsNoTracking().Where(a => a.GatheringId == gathering.Id).ToDictionaryAsync(a => a.PersonId, a => a.Presence);
        return [.. held.GroupBy(h => h.Id)
            .Select(person => (First: person.MinBy(h => (h.Place is null, h.Position))!, Functions: person.ToList()))
            .OrderBy(p => p.First.Place is null).ThenBy(p => p.First.Position)
            .Select(p => new ExpectedPerson(
                p.First.Id, p.First.Name, p.First.Place, [.. p.Functions.Select(f => f.Group).Distinct()],
                marks.TryGetValue(p.First.Id, out var presence) ? presence : null))];
    }
}
