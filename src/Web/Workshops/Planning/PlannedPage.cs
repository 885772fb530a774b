using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A page of one workshop in its programme.</summary>
public abstract class PlannedPage : PageBase
{
    [Parameter] public int? Number { get; set; }

    protected Workshop Workshop { get; private set; } = null!;
    protected bool Leads { get; private set; }
    protected string ListAddress => $"/workshops/{Programme.Key}";
    protected string Address => $"{ListAddress}/{Workshop.Number}";

    /// <summary>Whether the page is for those who lead alone; a workshop that has ended is then shown instead.</summary>
    protected virtual bool IsForLeaders => true;

    protected override async Task Load()
    {
        Workshop = await Db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == Programme.Id && w.Number == Number) ?? throw new Missing("The workshop");
        Leads = Leading.May(Actor, Workshop);
        if (IsForLeaders)
        {
            Leading.Must(Actor, Workshop);
            if (!Workshop.IsOpen) Navigation.NavigateTo(Address);
        }
        await LoadWorkshop();
    }

    protected virtual Task LoadWorkshop() => Task.CompletedTask;
}
