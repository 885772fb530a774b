using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>A page about one idea: what one may not see is not there.</summary>
public abstract class IdeaPageBase : PageBase
{
    [Parameter] public int Number { get; set; }

    protected Idea Idea { get; private set; } = null!;

    protected string Here => $"/ideas/{Number}";

    protected sealed override async Task Load()
    {
        Idea = await Db.Ideas.AsNoTracking().VisibleTo(Actor, Db).SingleOrDefaultAsync(i => i.Number == Number) ?? throw new Missing("The idea");
        await LoadIdea();
    }

    protected virtual Task LoadIdea() => Task.CompletedTask;
}
