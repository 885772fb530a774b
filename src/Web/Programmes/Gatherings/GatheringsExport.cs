using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Gatherings as tables; who attended by name only for those who take attendance.</summary>
internal static class GatheringsExport
{
    public static async Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        return
        [
            await Gatherings(db, programme.Id),
            await Decisions(db, programme.Id),
            await Actions(db, programme.Id),
            .. actor.May(Right.EditGatherings, programme.Id) ? [await Attendance(db, programme.Id)] : (IEnumerable<ExportTable>)[],
        ];
    }

    private static async Task<ExportTable> Gatherings(Db db, Guid programme)
    {
        var rows = await db.GatheringsOf(programme);
        var minutes = await db.Minutes.AsNoTracking().Where(m => db.Gatherings.Any(g => g.Id == m.GatheringId && g.ProgrammeId == programme))
            .ToDictionaryAsync(m => m.GatheringId, m => m.Body);
        return new ExportTable(
            GatheringsTexts.Title,
            [
                GatheringsTexts.Number, GatheringsTexts.Kind, GatheringsTexts.Name, GatheringsTexts.Group, GatheringsTexts.Date, GatheringsTexts.From,
                GatheringsTexts.To, GatheringsTexts.Place, GatheringsTexts.Cancelled, GatheringsTexts.Agenda, GatheringsTexts.Minutes,
            ],
            [.. rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Gathering.Number, (string)GatheringsTexts.KindName(r.Gathering.Kind), r.Gathering.Title, r.GroupName, r.Gathering.Date, r.Gathering.FromTime,
                r.Gathering.ToTime, r.Gathering.Place, r.Gathering.CancelledOn, r.Gathering.Agenda, minutes.GetValueOrDefault(r.Gathering.Id),
            ])]);
    }

    private static async Task<ExportTable> Decisions(Db db, Guid programme)
    {
        var rows = await (
            from d in db.Decisions.AsNoTracking()
            join g in db.Gatherings on d.GatheringId equals g.Id
            where g.ProgrammeId == programme
            orderby g.Number, d.Number
            select new { Gathering = g.Number, d.Number, d.Wording, d.Why }).ToListAsync();
        return new ExportTable(
            GatheringsTexts.Decisions,
            [GatheringsTexts.Gathering, GatheringsTexts.Number, GatheringsTexts.Wording, GatheringsTexts.Why],
            [.. rows.Select(r => (IReadOnlyList<object?>)[r.Gathering, r.Number, r.Wording, r.Why])]);
    }

    private static async Task<ExportTable> Actions(Db db, Guid programme) => new(
        ActionTexts.Menu,
        [GatheringsTexts.Number, ActionTexts.Task, ActionTexts.Responsible, ActionTexts.Due, ActionTexts.Done, GatheringsTexts.Gathering],
        [.. (await db.ActionsOf(programme)).Select(r => (IReadOnlyList<object?>)
            [r.Action.Number, r.Action.Task, r.Responsible, r.Action.Due, r.Action.DoneOn, r.GatheringNumber])]);

    private static async Task<ExportTable> Attendance(Db db, Guid programme)
    {
        var rows = await (
            from a in db.Attendance.AsNoTracking()
            join g in db.Gatherings on a.GatheringId equals g.Id
            join p in db.People on a.PersonId equals p.Id
            where g.ProgrammeId == programme
            orderby g.Number, p.Name, p.Id
            select new { g.Number, p.Name, a.Presence }).ToListAsync();
        return new ExportTable(
            AttendanceTexts.Title,
            [GatheringsTexts.Gathering, GatheringsTexts.Name, AttendanceTexts.Title],
            [.. rows.Select(r => (IReadOnlyList<object?>)[r.Number, r.Name, (string)AttendanceTexts.Of(r.Presence)])]);
    }
}
