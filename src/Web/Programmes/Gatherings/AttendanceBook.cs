using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Takes attendance at the door, and notes beforehand who has sent apologies.</summary>
public sealed class AttendanceBook(Db db, Today today)
{
    /// <summary>
    /// Records what was chosen where it differs from what the form showed. From the day itself on, whoever is left unmarked
    /// is absent; before it, only apologies can be noted. Two who marked the same person differently are told.
    /// </summary>
    public async Task Take(Actor actor, Guid programmeId, int number, IReadOnlyCollection<Mark> marks)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var id = await db.GatheringId(programmeId, number);
        await db.Write(actor, new Act("gathering.attendance", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == id);
            if (gathering.WhyNotTakeAttendance() is { } why) throw new UserMistake(why);
            var isHeld = gathering.Date <= today.Date;
            if (!isHeld && marks.Any(m => m.Chosen == Presence.Present)) throw new UserMistake(AttendanceTexts.NotYet);
            var expected = (await Expected(db, gathering)).ToHashSet();
            var known = await db.Attendance.Where(a => a.GatheringId == id).ToDictionaryAsync(a => a.PersonId);
            var conflicts = new List<Guid>();
            foreach (var mark in marks.Where(m => expected.Contains(m.PersonId)))
                if (!Apply(mark, id, known.GetValueOrDefault(mark.PersonId), isHeld)) conflicts.Add(mark.PersonId);
            if (conflicts.Count > 0) throw new UserMistake(AttendanceTexts.MarkedMeanwhile.With(await Names(conflicts)));
        });
    }

    /// <summary>False where somebody else has marked the person otherwise since the form was drawn.</summary>
    private bool Apply(Mark mark, Guid gathering, Attendance? row, bool isHeld)
    {
        var (shown, chosen, stored) = (Unmarked(mark.Shown), Unmarked(mark.Chosen), Unmarked(row?.Presence));
        if (chosen != shown && chosen != stored && stored != shown && stored is not null) return false;
        var result = (chosen == shown ? stored : chosen) ?? (isHeld ? Presence.Absent : null);
        if (result is not { } presence)
        {
            if (row is not null) db.Attendance.Remove(row);
        }
        else if (row is null) db.Attendance.Add(new Attendance(gathering, mark.PersonId, presence));
        else row.Change(presence);
        return true;
    }

    private static Presence? Unmarked(Presence? presence) => presence == Presence.Absent ? null : presence;

    private async Task<string> Names(List<Guid> people) =>
        string.Join(", ", await db.People.Where(p => people.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync());

    /// <summary>Everybody with a function on the day: in the group that meets, or in the programme.</summary>
    public static Task<List<Guid>> Expected(Db db, Gathering gathering) =>
        db.Functions.AsNoTracking()
            .Where(f => f.ProgrammeId == gathering.ProgrammeId && (gathering.GroupId == null || f.GroupId == gathering.GroupId)
                && f.FromDate <= gathering.Date && (f.ToDate == null || f.ToDate >= gathering.Date))
            .Select(f => f.PersonId).Distinct().ToListAsync();
}
