using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What gatherings hold about a person: when they came, what they wrote down, and what they were to do.</summary>
internal static class GatheringsHeld
{
    public static IReadOnlyList<HeldKind> Kinds => [Attended, Wrote, Actions];

    private static readonly HeldKind Attended = new()
    {
        Name = "attendance",
        Title = HeldTexts.Attendance,
        Why = GatheringsTexts.DataWhy,
        Until = GatheringsTexts.DataUntil,
        Columns = ["attendance.person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Delete, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var rows = await db.Attendance.AsNoTracking().Where(a => a.PersonId == person)
                .Join(db.Gatherings, a => a.GatheringId, g => g.Id, (a, g) => new { Gathering = g, a.Presence }).OrderBy(r => r.Gathering.Date).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, rows.Select(r => r.Gathering.ProgrammeId));
            return [.. rows.Select(r => Record(Attended!, r.Gathering, programmes, new HeldRow(Days.Of(r.Gathering.Date), AttendanceTexts.Of(r.Presence))))];
        },
        Erase = async erasing =>
        {
            var rows = erasing.Db.Attendance.Where(a => a.GatheringId == erasing.Id && a.PersonId == erasing.Person.Id);
            if (erasing.Outcome == Fate.Delete) await rows.ExecuteDeleteAsync();
            if (erasing.Outcome != Fate.Unname || await rows.AsNoTracking().SingleOrDefaultAsync() is not { } was) return;
            var standIn = await erasing.StandIn.Id();
            await rows.ExecuteDeleteAsync();
            erasing.Db.Attendance.Add(new Attendance(was.GatheringId, standIn, was.Presence));
        },
    };

    private static readonly HeldKind Wrote = new()
    {
        Name = "minutes",
        Title = HeldTexts.Writer,
        Why = GatheringsTexts.DataWhy,
        Until = GatheringsTexts.DataUntil,
        Columns = ["minutes.written_by_person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var rows = await db.Minutes.AsNoTracking().Where(m => m.WrittenByPersonId == person)
                .Join(db.Gatherings, m => m.GatheringId, g => g.Id, (m, g) => new { Gathering = g, m.WrittenAt }).OrderBy(r => r.Gathering.Date).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, rows.Select(r => r.Gathering.ProgrammeId));
            return [.. rows.Select(r => Record(Wrote!, r.Gathering, programmes, new HeldRow(OwnDataTexts.Made, OwnDataTexts.Moment(r.WrittenAt))))];
        },
        Erase = async erasing =>
        {
            if (erasing.Outcome != Fate.Unname) return;
            var standIn = await erasing.StandIn.Id();
            await erasing.Db.Minutes.Where(m => m.GatheringId == erasing.Id && m.WrittenByPersonId == erasing.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.WrittenByPersonId, standIn));
        },
    };

    private static readonly HeldKind Actions = new()
    {
        Name = "action",
        Title = HeldTexts.Actions,
        Why = GatheringsTexts.DataWhy,
        Until = GatheringsTexts.DataUntil,
        Columns = ["action_item.responsible_person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Delete, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var actions = await db.ActionItems.AsNoTracking().Where(a => a.ResponsiblePersonId == person).OrderBy(a => a.Due).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, actions.Select(a => a.ProgrammeId));
            return
            [
                .. actions.Select(a => new HeldRecord
                {
                    Kind = Actions!,
                    Id = a.Id,
                    Programme = programmes[a.ProgrammeId],
                    What = a.Task,
                    Rows = HeldRow.Known((ActionTexts.DueHeader, Days.Of(a.Due)), (HeldTexts.DoneOn, a.DoneOn is { } done ? Days.Of(done) : null)),
                    Address = $"/programmes/{programmes[a.ProgrammeId].Key}/actions",
                }),
            ];
        },
        Erase = async erasing =>
        {
            var actions = erasing.Db.ActionItems.Where(a => a.Id == erasing.Id);
            if (erasing.Outcome == Fate.Delete) await actions.ExecuteDeleteAsync();
            if (erasing.Outcome != Fate.Unname) return;
            var standIn = await erasing.StandIn.Id();
            await actions.ExecuteUpdateAsync(set => set.SetProperty(a => a.ResponsiblePersonId, standIn));
        },
    };

    private static HeldRecord Record(HeldKind kind, Gathering gathering, Dictionary<Guid, ProgrammeRef> programmes, HeldRow row) => new()
    {
        Kind = kind,
        Id = gathering.Id,
        Programme = programmes[gathering.ProgrammeId],
        What = gathering.Title,
        Rows = [row],
        Address = $"/programmes/{programmes[gathering.ProgrammeId].Key}/gatherings/{gathering.Number}",
    };
}
