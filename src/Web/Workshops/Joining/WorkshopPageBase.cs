using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Workshops.Live;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Joining;

/// <summary>Whom a page of a workshop that goes on is for.</summary>
public enum Entry
{
    /// <summary>Whoever has the code; who has not joined yet is asked to (<see cref="WorkshopPageBase.Arrival"/>).</summary>
    Anybody,
    /// <summary>Whoever has joined, or leads; others are sent to join first.</summary>
    Joined,
    /// <summary>Whoever leads it.</summary>
    Leading,
}

/// <summary>
/// A page at /w/{code}/…: the workshop with this code, one's seat in it, and whether one leads it. Wrong codes lead to where
/// one types the code; a workshop that has ended, to its record or to a page that says so.
/// </summary>
public abstract class WorkshopPageBase : PageBase
{
    [Parameter] public string? Code { get; set; }
    [Inject] private Seats Seats { get; set; } = null!;
    [Inject] private CodeGuesses Guesses { get; set; } = null!;
    [Inject] private LiveSessions Sessions { get; set; } = null!;

    /// <summary>For whom this page is.</summary>
    protected abstract Entry Entry { get; }

    protected Workshop Workshop { get; private set; } = null!;
    /// <summary>Who the reader is on the board; null on a page for anybody, before they have joined.</summary>
    protected Seat? Seat { get; private set; }
    /// <summary>What the join form shows, when the reader has not joined yet.</summary>
    protected Arrival? Arrival { get; private set; }
    /// <summary>What the reader chose to be called, for the others to see while they are there; never stored.</summary>
    protected string? FirstName { get; private set; }
    protected bool Leads { get; private set; }
    protected string Address => $"/w/{Workshop.Code}";

    protected sealed override async Task Load()
    {
        Http.Response.Headers["X-Robots-Tag"] = "noindex";
        Workshop = await Find();
        if (!Workshop.IsOpen) Navigation.NavigateTo(Actor.May(Right.SeeProgramme, Workshop.ProgrammeId) ? $"/workshops/{Programme.Key}/{Workshop.Number}" : "/w/over");
        Leads = Leading.May(Actor, Workshop);
        if (Entry == Entry.Leading) Leading.Must(Actor, Workshop);
        Seat = Seats.Find(Http, Workshop);
        FirstName = Seats.NameOf(Http) ?? (Actor.PersonId is null ? null : Actor.Name.Split(' ')[0]);
        await TakePlace();
        await LoadWorkshop();
    }

    /// <summary>Reads what the page shows, once the workshop is found and the reader let in.</summary>
    protected virtual Task LoadWorkshop() => Task.CompletedTask;

    private async Task<Workshop> Find()
    {
        var code = Codes.Read(Code);
        var shut = Guesses.IsShut(Http.Connection.RemoteIpAddress);
        var found = shut || code is null ? null : await Db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Code == code);
        // The page where codes are typed says what is wrong, and counts.
        if (found is null) Navigation.NavigateTo($"/w?code={Uri.EscapeDataString(Code ?? "")}");
        // The seat is kept for the address as it is spelt.
        else if (found.Code != Code) Navigation.NavigateTo(Http.Request.Path.Value!.Replace($"/w/{Code}", $"/w/{found.Code}", StringComparison.Ordinal));
        return found ?? throw new Missing("The workshop");
    }

    private async Task TakePlace()
    {
        var (groups, hasJoined) = await Sessions.Read(Workshop.Id, board => (board.Groups.Select(g => (g.Id, g.Name)).ToList(), Seat is not null && board.GroupOf(Seat.Author) is not null));
        if (hasJoined) return;
        if (Entry == Entry.Joined && !Leads) Navigation.NavigateTo(Address);
        // Who leads need not join; their own marks on the board want a seat all the same.
        if (Entry != Entry.Anybody) Seat = Seats.Take(Http, Workshop);
        else Arrival = new Arrival { Workshop = Workshop, FirstName = FirstName, Groups = groups };
    }
}
