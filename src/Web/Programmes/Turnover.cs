namespace BlankeArk.Web.Programmes;

/// <summary>Who is missing, reckoned from functions and their dates.</summary>
public static class Turnover
{
    /// <summary>A successor may begin this long before the one who leaves has left.</summary>
    private const int HandoverDays = 90;

    /// <summary>
    /// Functions that have ended, whose seat (group and organisation) nobody has taken up since: a later function there,
    /// begun at the earliest in the time of handing over, counts as taking it up, also when it has ended in its turn.
    /// </summary>
    public static IReadOnlyList<RosterEntry> LeftWithoutSuccessor(RosterView roster)
    {
        var seats = roster.All.ToLookup(f => (f.GroupId, f.OrganisationId));
        return [.. roster.Former.Where(left => !seats[(left.GroupId, left.OrganisationId)].Any(other => Succeeds(other, left))).OrderBy(f => f.ToDate)];
    }

    public static IReadOnlyList<GroupEntry> GroupsWithoutLeader(RosterView roster)
    {
        var led = roster.Held.Where(f => f.IsLeader).Select(f => f.GroupId).ToHashSet();
        return [.. roster.Groups.Where(g => !led.Contains(g.Id))];
    }

    /// <summary>Municipalities without anybody in a project or theme group that has begun.</summary>
    public static IReadOnlyList<EmptySeat> EmptySeats(RosterView roster)
    {
        var taken = roster.Held.Select(f => (f.GroupId, f.OrganisationId)).ToHashSet();
        var begun = taken.Select(t => t.GroupId).ToHashSet();
        return
        [
            .. from g in roster.Groups
               where g.Kind is GroupKind.Project or GroupKind.Theme && begun.Contains(g.Id)
               from o in roster.Organisations
               where o.Kind == OrganisationKind.Municipality && !taken.Contains((g.Id, o.Id))
               select new EmptySeat(g, o),
        ];
    }

    private static bool Succeeds(RosterEntry other, RosterEntry left) =>
        other.Id != left.Id
        && (other.PersonId == left.PersonId
            ? other.FromDate > left.FromDate
            : other.FromDate > left.FromDate && other.FromDate.DayNumber >= left.ToDate!.Value.DayNumber - HandoverDays);
}
