using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.AspNetCore.Components;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>
/// What every page has: who looks, the programme in the address, the database to ask, and one way to try a change and
/// tell of a mistake. Forms are plain: posted, then redirected, or shown again with status 422.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1708", Justification = "The route value and what it stands for.")]
public abstract class PageBase : ComponentBase
{
    [CascadingParameter] public HttpContext Http { get; set; } = null!;
    [CascadingParameter] public Mistakes Mistakes { get; set; } = null!;
    [Inject] protected Db Db { get; set; } = null!;
    [Inject] protected CurrentActor CurrentActor { get; set; } = null!;
    [Inject] protected CurrentProgramme CurrentProgramme { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] protected Today Clock { get; set; } = null!;

    protected Actor Actor { get; private set; } = Actor.Anonymous;
    // The router hands every route value to the page; this one would otherwise be taken for the property below it.
    [Parameter] public string? programme { get; set; }

    /// <summary>The programme of the address; pages without {programme} in theirs must not ask.</summary>
    protected ProgrammeRef Programme { get; private set; } = null!;

    private bool loaded;

    // Drawn once everything is read, never half: a component is otherwise drawn while it still waits for the database,
    // and those inside it would ask the same database at the same time.
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!loaded)
        {
            Actor = await CurrentActor.Get();
            Programme = (await CurrentProgramme.GetOrNull())!;
            await Load();
            loaded = true;
        }
        await base.SetParametersAsync(ParameterView.Empty);
    }

    protected sealed override Task OnInitializedAsync() => Task.CompletedTask;

    /// <summary>Reads what the page shows; runs before a posted form is handled.</summary>
    protected virtual Task Load() => Task.CompletedTask;

    protected bool May(Right right) => Actor.May(right, Programme?.Id);

    /// <summary>Tries a change; a mistake of the user's is shown at its field, and the page keeps what was written.</summary>
    protected async Task<bool> Attempt(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (UserMistake mistake)
        {
            Mistakes.Add(mistake.Field, mistake.Message);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return false;
        }
    }

    /// <summary>Tries a change and goes on to an address when it is made.</summary>
    protected async Task AttemptThenGo(Func<Task> change, Func<string> address)
    {
        if (await Attempt(change)) Navigation.NavigateTo(address());
    }
}
