using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Who does what by when.</summary>
public sealed class ActionList(Db db, Today today)
{
    /// <summary>Records what somebody will do, agreed in the gathering of this number or between gatherings; gives its number.</summary>
    public async Task<int> Add(Actor actor, Guid programmeId, int? gatheringNumber, ActionInput input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var (id, task, responsible) = (Guid.CreateVersion7(), CheckTask(input), CheckResponsible(input));
        Guid? gatheringId = gatheringNumber is { } number ? await db.GatheringId(programmeId, number) : null;
        return await db.Write(actor, new Act("action.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await CheckInProgramme(programmeId, responsible);
            var last = await db.ActionItems.Where(a => a.ProgrammeId == programmeId).MaxAsync(a => (int?)a.Number) ?? 0;
            var action = new ActionItem(id, programmeId, last + 1, gatheringId);
            action.Change(task, responsible, input.Due);
            db.ActionItems.Add(action);
            return last + 1;
        });
    }

    public async Task Edit(Actor actor, Guid programmeId, int number, ActionInput input)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var (task, responsible) = (CheckTask(input), CheckResponsible(input));
        var id = await ActionId(programmeId, number);
        await db.Write(actor, new Act("action.edit", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await CheckInProgramme(programmeId, responsible);
            var action = await db.ActionItems.SingleAsync(a => a.Id == id);
            db.Expect(action, input.Version);
            action.Change(task, responsible, input.Due);
        });
    }

    /// <summary>Says that it is done, or, after all, not. Saying so twice changes nothing.</summary>
    public async Task Mark(Actor actor, Guid programmeId, int number, bool done)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var id = await ActionId(programmeId, number);
        await db.Write(actor, new Act(done ? "action.done" : "action.undone", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var action = await db.ActionItems.SingleAsync(a => a.Id == id);
            if (action.WhyNotMark(actor) is not null) throw new Forbidden("mark the action of somebody else");
            if (!done) action.Undo();
            else if (action.DoneOn is null) action.Do(today.Date);
        });
    }

    public async Task Remove(Actor actor, Guid programmeId, int number)
    {
        actor.Must(Right.EditGatherings, programmeId);
        var id = await ActionId(programmeId, number);
        await db.Write(actor, new Act("action.remove", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await db.ActionItems.Where(a => a.Id == id).ExecuteDeleteAsync();
        });
    }

    private static string CheckTask(ActionInput input)
    {
        var task = Written.Prose(input.Task, nameof(input.Task));
        return task.Length > 0 ? task : throw new UserMistake(ActionTexts.TaskMissing, nameof(input.Task));
    }

    private static Guid CheckResponsible(ActionInput input) =>
        input.ResponsiblePersonId ?? throw new UserMistake(ActionTexts.ResponsibleMissing, "Responsible");

    private async Task CheckInProgramme(Guid programmeId, Guid person)
    {
        if (!await db.Functions.AnyAsync(f => f.ProgrammeId == programmeId && f.PersonId == person))
            throw new UserMistake(ActionTexts.ResponsibleMissing, "Responsible");
    }

    private async Task<Guid> ActionId(Guid programmeId, int number) =>
        await db.ActionItems.Where(a => a.ProgrammeId == programmeId && a.Number == number).Select(a => (Guid?)a.Id).SingleOrDefaultAsync()
            ?? throw new Missing("The action");
}
