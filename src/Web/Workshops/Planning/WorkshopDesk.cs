using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Live;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>Makes workshops, says what they are called and when they are held, and who leads them.</summary>
public sealed class WorkshopDesk(Db db, EventLog log, ProgrammeRoles roles, TimeProvider clock)
{
    /// <summary>A workshop that can be joined at once; its plan and groups are the first that happens on its board.</summary>
    public Task<int> Create(Actor actor, ProgrammeRef programme, NewWorkshop input)
    {
        actor.Must(Right.LeadWorkshops, programme.Id);
        var title = Written.LineOrNull(input.Title, nameof(input.Title)) ?? input.TemplateTitle;
        var id = Guid.CreateVersion7();
        var script = Begin(input);
        input.Script?.Invoke(script, id);
        return db.Write(actor, new Act("workshop.create", programme.Id, id), async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            var number = await db.Workshops.Where(w => w.ProgrammeId == programme.Id).MaxAsync(w => (int?)w.Number) ?? 0;
            var workshop = new Workshop(id, programme.Id, number + 1, input.Code ?? await FreeCode(), title, input.HeldOn);
            workshop.LedBy(input.Facilitator);
            db.Workshops.Add(workshop);
            // The log refers to it.
            await db.SaveChangesAsync();
            await log.Append([.. script.Log.Select(logged => (id, logged))]);
            return workshop.Number;
        });
    }

    public async Task Describe(Actor actor, Guid programmeId, Guid workshopId, int version, string? title, DateOnly heldOn)
    {
        if (!await IsLedBy(actor, workshopId)) actor.Must(Right.LeadWorkshops, programmeId);
        var name = Written.Line(title, "Title", PlanningTexts.TitleMissing);
        await db.Write(actor, new Act("workshop.describe", programmeId, workshopId), async () =>
        {
            var workshop = await Find(programmeId, workshopId);
            db.Expect(workshop, version);
            workshop.Describe(name, heldOn);
        });
    }

    /// <summary>Lets somebody else of the programme lead it from now on.</summary>
    public async Task HandOver(Actor actor, Guid programmeId, Guid workshopId, Guid to)
    {
        if (!await IsLedBy(actor, workshopId)) actor.Must(Right.LeadWorkshops, programmeId);
        await db.Write(actor, new Act("workshop.hand-over", programmeId, workshopId), async () =>
        {
            var workshop = await Find(programmeId, workshopId);
            if (!await roles.Known(programmeId).AnyAsync(p => p.Id == to)) throw new UserMistake(PlanningTexts.LeaderUnknown, "Person");
            workshop.LedBy(to);
        });
    }

    /// <summary>Those who may be asked to lead: everybody with a function or a role in the programme today.</summary>
    public IQueryable<Person> Leaders(Guid programmeId) => roles.Known(programmeId);

    // Whoever is named may lead, whatever role they have, as long as they are of the programme at all.
    private async Task<bool> IsLedBy(Actor actor, Guid workshopId) =>
        await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId) is { } workshop && Leading.May(actor, workshop);

    private async Task<Workshop> Find(Guid programmeId, Guid workshopId)
    {
        await db.ChangeableProgramme(programmeId);
        var workshop = await db.Workshops.SingleOrDefaultAsync(w => w.Id == workshopId && w.ProgrammeId == programmeId) ?? throw new Missing("The workshop");
        return workshop.IsOpen ? workshop : throw new UserMistake(PlanningTexts.IsOver);
    }

    private async Task<string> FreeCode()
    {
        while (true)
        {
            var code = Codes.Make();
            if (!await db.Workshops.AnyAsync(w => w.Code == code)) return code;
        }
    }

    private BoardScript Begin(NewWorkshop input)
    {
        var names = PlanEdit.Lines(input.Groups).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count > Board.MostGroups) throw new UserMistake(PlanningTexts.TooManyGroups.With(Board.MostGroups), nameof(input.Groups));
        if (names.Exists(name => name.Length > GroupItem.LongestName)) throw new UserMistake(ProgrammesTexts.TooLong.With(GroupItem.LongestName), nameof(input.Groups));
        var script = new BoardScript(clock.GetUtcNow().UtcDateTime);
        script.Do(new SetPlan(input.Phases));
        foreach (var name in names.DefaultIfEmpty("")) script.Do(new MakeGroup(Guid.CreateVersion7(), name, SelfLed: names.Count > 1));
        return script;
    }
}
