using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Boards;
using Microsoft.EntityFrameworkCore;
using Phase = BlankeArk.Web.Workshops.Boards.Phase;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>The programme's own templates: plans that were good, kept to begin from again.</summary>
public sealed class TemplateDesk(Db db)
{
    private const int MostTemplates = 100;

    public Task<Guid> Save(Actor actor, Guid programmeId, string? title, IReadOnlyList<Phase> phases)
    {
        actor.Must(Right.LeadWorkshops, programmeId);
        var name = Written.Line(title, "Title", PlanningTexts.TitleMissing);
        var id = Guid.CreateVersion7();
        return db.Write(actor, new Act("workshop.template.save", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            if (await db.WorkshopTemplates.CountAsync(t => t.ProgrammeId == programmeId) >= MostTemplates) throw new UserMistake(TemplatePageTexts.TooMany.With(MostTemplates), "Title");
            db.WorkshopTemplates.Add(new WorkshopTemplate(id, programmeId, name, Write(phases)));
            return id;
        });
    }

    public Task Rename(Actor actor, Guid programmeId, Guid templateId, string? title)
    {
        actor.Must(Right.LeadWorkshops, programmeId);
        var name = Written.Line(title, "Title", PlanningTexts.TitleMissing);
        return db.Write(actor, new Act("workshop.template.change", programmeId, templateId), async () => (await Find(programmeId, templateId)).Title = name);
    }

    public Task Change(Actor actor, Guid programmeId, Guid templateId, Func<IReadOnlyList<Phase>, IReadOnlyList<Phase>> change)
    {
        actor.Must(Right.LeadWorkshops, programmeId);
        return db.Write(actor, new Act("workshop.template.change", programmeId, templateId), async () =>
        {
            var template = await Find(programmeId, templateId);
            template.Phases = Write(change(Read(template)));
        });
    }

    public Task Delete(Actor actor, Guid programmeId, Guid templateId)
    {
        actor.Must(Right.LeadWorkshops, programmeId);
        return db.Write(actor, new Act("workshop.template.delete", programmeId, templateId), async () =>
            db.WorkshopTemplates.Remove(await Find(programmeId, templateId)));
    }

    public static IReadOnlyList<Phase> Read(WorkshopTemplate template) => JsonSerializer.Deserialize<List<Phase>>(template.Phases, BoardJson.Options)!;

    private static string Write(IReadOnlyList<Phase> phases) => JsonSerializer.Serialize(phases, BoardJson.Options);

    private async Task<WorkshopTemplate> Find(Guid programmeId, Guid templateId)
    {
        await db.ChangeableProgramme(programmeId);
        return await db.WorkshopTemplates.SingleOrDefaultAsync(t => t.Id == templateId && t.ProgrammeId == programmeId) ?? throw new Missing("The template");
    }
}
