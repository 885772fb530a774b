using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Plans gatherings and meetings, moves them, cancels them. Nothing is deleted: a calendar must hear of it.</summary>
public sealed class GatheringPlan(Db db, Today today)
{
    /// <summary>Plans a gathering; gives its number.</summary>
    public async Task<int> Add(Actor actor, Guid programmeId, PlannedGathering input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var (id, plan) = (Guid.CreateVersion7(), Check(input));
        return await db.Write(actor, new Act("gathering.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await CheckGroup(programmeId, plan.GroupId);
            var last = await db.Gatherings.Where(g => g.ProgrammeId == programmeId).MaxAsync(g => (int?)g.Number) ?? 0;
            var gathering = new Gathering(id, programmeId, last + 1);
            gathering.Plan(plan);
            db.Gatherings.Add(gathering);
            return last + 1;
        });
    }

    public async Task Edit(Actor actor, Guid programmeId, int number, PlannedGathering input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var plan = Check(input);
        var id = await db.GatheringId(programmeId, number);
        await db.Write(actor, new Act("gathering.edit", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await CheckGroup(programmeId, plan.GroupId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == id);
            db.Expect(gathering, plan.Version);
            gathering.Plan(plan);
        });
    }

    public async Task Cancel(Actor actor, Guid programmeId, int number)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var id = await db.GatheringId(programmeId, number);
        await db.Write(actor, new Act("gathering.cancel", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == id);
            var hasMinutes = await db.Minutes.AnyAsync(m => m.GatheringId == id && m.Body != "");
            if (gathering.WhyNotCancel(hasMinutes) is { } why) throw new UserMistake(why);
            gathering.Cancel(today.Date);
        });
    }

    public async Task Restore(Actor actor, Guid programmeId, int number)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var id = await db.GatheringId(programmeId, number);
        await db.Write(actor, new Act("gathering.restore", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var gathering = await db.Gatherings.SingleAsync(g => g.Id == id);
            if (gathering.WhyNotRestore() is { } why) throw new UserMistake(why);
            gathering.Restore();
        });
    }

    private static PlannedGathering Check(PlannedGathering input)
    {
        if (input.ToTime <= input.FromTime) throw new UserMistake(GatheringsTexts.EndsBeforeItBegins, nameof(input.ToTime));
        return input with
        {
            Title = Written.Line(input.Title, nameof(input.Title), GatheringsTexts.TitleMissing),
            Place = Written.LineOrNull(input.Place, nameof(input.Place)) ?? "",
            Agenda = Written.Prose(input.Agenda, nameof(input.Agenda)),
        };
    }

    private async Task CheckGroup(Guid programmeId, Guid? groupId)
    {
        if (groupId is { } group && !await db.Groups.AnyAsync(g => g.Id == group && g.ProgrammeId == programmeId))
            throw new UserMistake(GatheringsTexts.GroupUnknown, "Group");
    }
}

internal static class GatheringNumbers
{
    public static async Task<Guid> GatheringId(this Db db, Guid programmeId, int number) =>
        await db.Gatherings.Where(g => g.ProgrammeId == programmeId && g.Number == number).Select(g => (Guid?)g.Id).SingleOrDefaultAsync()
            ?? throw new Missing("The gathering");
}
