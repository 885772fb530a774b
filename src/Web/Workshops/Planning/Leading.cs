using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>Who may lead a workshop: whoever leads workshops in the programme, and whoever is named as its facilitator.</summary>
public static class Leading
{
    public static bool May(Actor actor, Workshop workshop) =>
        actor.May(Right.LeadWorkshops, workshop.ProgrammeId)
        || (actor.PersonId is { } person && person == workshop.FacilitatorPersonId && actor.May(Right.SeeProgramme, workshop.ProgrammeId));

    /// <exception cref="Platform.Forbidden">The actor may not.</exception>
    public static void Must(Actor actor, Workshop workshop)
    {
        if (!May(actor, workshop)) actor.Must(Right.LeadWorkshops, workshop.ProgrammeId);
    }

    /// <summary>Whether this is an address of a workshop that the actor is named to lead.</summary>
    public static async Task<bool> MayHere(Db db, Actor actor, Right right, ProgrammeRef programme, RouteValueDictionary address)
    {
        if (right != Right.LeadWorkshops || !int.TryParse(address["Number"] as string, CultureInfo.InvariantCulture, out var number)) return false;
        var workshop = await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == programme.Id && w.Number == number);
        return workshop is not null && May(actor, workshop);
    }
}
