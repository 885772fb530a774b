using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>For whoever leads: the workshop that is held today, and those that were held and have not been ended.</summary>
internal static class LeaderWaiting
{
    public static async Task<IReadOnlyList<Waiting>> For(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || actor.PersonId is not { } me) return [];
        var (db, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        // One that nobody is named for waits for all who may lead it.
        var mayLead = actor.May(Right.LeadWorkshops, programme.Id);
        var led = await db.Workshops.AsNoTracking()
            .Where(w => w.ProgrammeId == programme.Id && w.State == WorkshopState.Open && w.HeldOn <= today
                && (w.FacilitatorPersonId == me || (mayLead && w.FacilitatorPersonId == null)))
            .OrderBy(w => w.HeldOn).ThenBy(w => w.Number).ToListAsync();
        return [.. led.Select(w => new Waiting((w.HeldOn == today ? PlanningTexts.WaitsToday : PlanningTexts.WaitsToEnd).With(w.Title), $"/workshops/{programme.Key}/{w.Number}", w.HeldOn))];
    }
}
