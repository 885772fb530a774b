using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>A gathering as it stands in lists.</summary>
public sealed record GatheringRow(Gathering Gathering, string? GroupName, bool HasMinutes, bool HasAttendance)
{
    public bool IsHeld(DateOnly today) => Gathering.Date < today;
}

/// <summary>An action as it stands in lists.</summary>
public sealed record ActionRow(ActionItem Action, string Responsible, int? GatheringNumber, string? GatheringTitle);

/// <summary>Lists that several pages show.</summary>
public static class GatheringRows
{
    /// <summary>All gatherings and meetings in order of time.</summary>
    public static Task<List<GatheringRow>> GatheringsOf(this Db db, Guid programmeId) => Rows(db, db.Gatherings.Where(g => g.ProgrammeId == programmeId)).ToListAsync();

    /// <summary>Those to come from the day given, the nearest first; cancelled ones are left out.</summary>
    public static Task<List<GatheringRow>> NextGatherings(this Db db, Guid programmeId, DateOnly today, int count = 3) =>
        Rows(db, db.Gatherings.Where(g => g.ProgrammeId == programmeId && g.Date >= today && g.CancelledOn == null)).Take(count).ToListAsync();

    private static IQueryable<GatheringRow> Rows(Db db, IQueryable<Gathering> gatherings) =>
        from g in gatherings.AsNoTracking()
        join x in db.Groups on g.GroupId equals (Guid?)x.Id into groups
        from x in groups.DefaultIfEmpty()
        orderby g.Date, g.FromTime, g.Number
        select new GatheringRow(
            g,
            x == null ? null : x.Name,
            db.Minutes.Any(m => m.GatheringId == g.Id && m.Body != ""),
            db.Attendance.Any(a => a.GatheringId == g.Id && a.Presence != Presence.Excused));

    /// <summary>Actions of the programme, or of one gathering, by their due date.</summary>
    public static Task<List<ActionRow>> ActionsOf(this Db db, Guid programmeId, Guid? gatheringId = null) => (
        from a in db.ActionItems.AsNoTracking()
        join p in db.People on a.ResponsiblePersonId equals p.Id
        join g in db.Gatherings on a.GatheringId equals (Guid?)g.Id into gatherings
        from g in gatherings.DefaultIfEmpty()
        where a.ProgrammeId == programmeId && (gatheringId == null || a.GatheringId == gatheringId)
        orderby a.Due, a.Number
        select new ActionRow(a, p.Name, g == null ? null : g.Number, g == null ? null : g.Title)).ToListAsync();
}
