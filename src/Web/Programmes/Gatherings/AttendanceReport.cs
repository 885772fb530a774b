using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Reads what attendance is reckoned from, in three queries however many gatherings there are.</summary>
public sealed class AttendanceReport(Db db, Today today)
{
    public async Task<AttendanceSummary> Of(Guid programmeId)
    {
        var day = today.Date;
        var held = await db.Gatherings.AsNoTracking()
            .Where(g => g.ProgrammeId == programmeId && g.Date <= day && g.CancelledOn == null)
            .Select(g => new HeldGathering(g.Id, g.Number, g.Title, g.Date, g.GroupId)).ToListAsync();
        var marks = await (
            from a in db.Attendance.AsNoTracking()
            join g in db.Gatherings on a.GatheringId equals g.Id
            where g.ProgrammeId == programmeId
            select new Marked(a.GatheringId, a.PersonId, a.Presence)).ToListAsync();
        var taken = marks.Where(m => m.Presence != Presence.Excused).Select(m => m.GatheringId).ToHashSet();
        return AttendanceSummary.From(
            [.. held.Where(g => taken.Contains(g.Id))], marks, await Functions(programmeId), day);
    }

    private Task<List<HeldFunction>> Functions(Guid programmeId) => (
        from f in db.Functions.AsNoTracking()
        join g in db.Groups on f.GroupId equals g.Id
        join o in db.Organisations on f.OrganisationId equals (Guid?)o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        join p in db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programmeId)
            on f.OrganisationId equals (Guid?)p.OrganisationId into positions
        from p in positions.DefaultIfEmpty()
        where f.ProgrammeId == programmeId
        select new HeldFunction
        {
            PersonId = f.PersonId,
            GroupId = f.GroupId,
            GroupNumber = g.Number,
            GroupName = g.Name,
            OrganisationId = f.OrganisationId,
            OrganisationName = o == null ? null : o.Name,
            Position = p == null ? null : p.Position,
            FromDate = f.FromDate,
            ToDate = f.ToDate,
        }).ToListAsync();
}
