using BlankeArk.Web.Platform.Access;

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
}
