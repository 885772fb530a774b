using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The phases and groups a programme is planned in.</summary>
public sealed class ProgrammePlan(Db db)
{
    /// <summary>Adds a phase; gives its number.</summary>
    public async Task<int> AddPhase(Actor actor, Guid programmeId, PhaseInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (id, name, purpose) = (Guid.CreateVersion7(), Check(input), Written.Prose(input.Purpose, nameof(input.Purpose)));
        return await db.Write(actor, new Act("programme.phase.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var last = await db.Phases.Where(p => p.ProgrammeId == programmeId).MaxAsync(p => (int?)p.Number) ?? 0;
            db.Phases.Add(new Phase(id, programmeId, last + 1, name, purpose, input.StartsOn, input.EndsOn));
            return last + 1;
        });
    }

    public async Task EditPhase(Actor actor, Guid programmeId, int number, PhaseInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (name, purpose) = (Check(input), Written.Prose(input.Purpose, nameof(input.Purpose)));
        var id = await PhaseId(programmeId, number);
        await db.Write(actor, new Act("programme.phase.edit", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var phase = await db.Phases.SingleAsync(p => p.Id == id);
            db.Expect(phase, input.Version);
            phase.Change(name, purpose, input.StartsOn, input.EndsOn);
        });
    }

    /// <summary>Writes down the project group's own look back on a phase.</summary>
    public async Task Reflect(Actor actor, Guid programmeId, int number, ReflectionInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (good, hard) = (Written.Prose(input.Good, nameof(input.Good)), Written.Prose(input.Hard, nameof(input.Hard)));
        var id = await PhaseId(programmeId, number);
        await db.Write(actor, new Act("programme.phase.reflect", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var phase = await db.Phases.SingleAsync(p => p.Id == id);
            db.Expect(phase, input.Version);
            phase.Reflect(good, hard);
        });
    }

    /// <summary>Adds a group; gives its number.</summary>
    public async Task<int> AddGroup(Actor actor, Guid programmeId, GroupInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (id, name, purpose) = (Guid.CreateVersion7(), Check(input), Written.Prose(input.Purpose, nameof(input.Purpose)));
        return await db.Write(actor, new Act("programme.group.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var last = await CheckName(programmeId, name, exceptNumber: null);
            db.Groups.Add(new Group(id, programmeId, last + 1, input.Kind, name, purpose));
            return last + 1;
        });
    }

    public async Task EditGroup(Actor actor, Guid programmeId, int number, GroupInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (name, purpose) = (Check(input), Written.Prose(input.Purpose, nameof(input.Purpose)));
        var id = await db.Groups.Where(g => g.ProgrammeId == programmeId && g.Number == number).Select(g => (Guid?)g.Id).SingleOrDefaultAsync()
            ?? throw new Missing("Group");
        await db.Write(actor, new Act("programme.group.edit", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await CheckName(programmeId, name, number);
            var group = await db.Groups.SingleAsync(g => g.Id == id);
            db.Expect(group, input.Version);
            group.Change(input.Kind, name, purpose);
        });
    }

    private async Task<Guid> PhaseId(Guid programmeId, int number) =>
        await db.Phases.Where(p => p.ProgrammeId == programmeId && p.Number == number).Select(p => (Guid?)p.Id).SingleOrDefaultAsync()
            ?? throw new Missing("Phase");

    private static string Check(PhaseInput input)
    {
        var name = Written.Line(input.Name, nameof(input.Name), ProgrammesTexts.PhaseNameMissing);
        if (input.EndsOn < input.StartsOn) throw new UserMistake(ProgrammesTexts.EndsBeforeStart, nameof(input.EndsOn));
        return name;
    }

    private static string Check(GroupInput input) =>
        Written.Line(input.Name, nameof(input.Name), ProgrammesTexts.GroupNameMissing);

    /// <summary>Groups are told apart by name, in lists that are imported too. Gives the highest number in use.</summary>
    private async Task<int> CheckName(Guid programmeId, string name, int? exceptNumber)
    {
        var groups = await db.Groups.AsNoTracking().Where(g => g.ProgrammeId == programmeId).Select(g => new { g.Number, g.Name }).ToListAsync();
        if (groups.Any(g => g.Number != exceptNumber && string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new UserMistake(ProgrammesTexts.GroupNameTaken.With(name), nameof(GroupInput.Name));
        return groups.Select(g => g.Number).DefaultIfEmpty(0).Max();
    }
}
