using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Workshops.Boards;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A page on which a plan is changed: that of a workshop, or of one of the programme's own templates.</summary>
public abstract class PlanPageBase : PlannedPage
{
    [Parameter] public Guid? TemplateId { get; set; }
    [Inject] private PlanDesk Plans { get; set; } = null!;
    [Inject] private TemplateDesk Templates { get; set; } = null!;

    /// <summary>Null where the plan is a workshop's.</summary>
    protected WorkshopTemplate? Template { get; private set; }
    protected IReadOnlyList<Phase> Phases { get; private set; } = [];
    /// <summary>The phase that goes on.</summary>
    protected int? Now { get; private set; }
    protected string PlanAddress => Template is null ? $"{Address}/plan" : $"{ListAddress}/templates/{Template.Id}";

    protected IReadOnlyList<(string, string)> Way => Template is null
        ? [(WorkshopsTexts.Menu, ListAddress), (Workshop.Title, Address)]
        : [(WorkshopsTexts.Menu, ListAddress), (TemplatePageTexts.Title, $"{ListAddress}/templates")];

    protected sealed override async Task Load()
    {
        if (TemplateId is not { } id)
        {
            await base.Load();
            return;
        }
        Actor.Must(Right.LeadWorkshops, Programme.Id);
        Template = await Db.WorkshopTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.ProgrammeId == Programme.Id) ?? throw new Missing("The template");
        Phases = TemplateDesk.Read(Template);
        await LoadPlan();
    }

    protected sealed override async Task LoadWorkshop()
    {
        (Phases, Now, _) = await Plans.Read(Workshop.Id);
        await LoadPlan();
    }

    protected virtual Task LoadPlan() => Task.CompletedTask;

    protected Task Change(Func<IReadOnlyList<Phase>, IReadOnlyList<Phase>> change) =>
        Template is null ? Plans.Change(Actor, Workshop, change) : Templates.Change(Actor, Programme.Id, Template.Id, change);
}
