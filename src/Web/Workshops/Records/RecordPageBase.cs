using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>A page about one workshop, by its number in the address.</summary>
public abstract class RecordPageBase : PageBase
{
    [Parameter] public int Number { get; set; }

    protected Workshop Workshop { get; private set; } = null!;
    protected string Address => $"/workshops/{Programme.Key}/{Number}";

    protected IReadOnlyList<(string, string)> Back() => [(WorkshopsTexts.Menu, $"/workshops/{Programme.Key}"), (Workshop.Title, Address)];

    protected sealed override async Task Load()
    {
        Workshop = await Db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == Programme.Id && w.Number == Number) ?? throw new Missing("The workshop");
        await LoadMore();
    }

    protected virtual Task LoadMore() => Task.CompletedTask;
}
