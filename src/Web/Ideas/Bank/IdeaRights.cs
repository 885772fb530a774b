using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Who may do what with an idea.</summary>
public static class IdeaRights
{
    /// <summary>Whoever proposed it under their name.</summary>
    public static bool IsOwner(Actor actor, Idea idea) => idea.ProposerPersonId is { } proposer && proposer == actor.PersonId;

    /// <summary>Those who decide where it was raised.</summary>
    public static bool Decides(Actor actor, Idea idea) => actor.May(Right.DecideForOrganisation, idea.ProgrammeId, idea.OrganisationId);

    /// <summary>Those who put it together with another: who decide where it was raised, or answer for its programme.</summary>
    public static bool MayMerge(Actor actor, Idea idea) => Decides(actor, idea) || Edits(actor, idea);

    /// <summary>The organisations the actor may answer it for.</summary>
    public static IReadOnlyList<Guid> AnswersFor(Actor actor, Idea idea) =>
        [.. actor.Grants.Select(g => g.Organisation).OfType<Guid>().Distinct().Where(o => actor.May(Right.DecideForOrganisation, idea.ProgrammeId, o))];

    /// <summary>
    /// Its owner; and where nobody is, those who decide where it was raised, or, while the organisation has nobody who does,
    /// those who answer for the programme.
    /// </summary>
    public static async Task<bool> MayShow(Actor actor, Idea idea, Db db)
    {
        if (idea.ProposerPersonId is not null) return IsOwner(actor, idea);
        return Decides(actor, idea) || (Edits(actor, idea) && !await HasPeopleOfItsOwn(idea, db));
    }

    private static bool Edits(Actor actor, Idea idea) => idea.ProgrammeId is { } programme && actor.May(Right.EditProgramme, programme);

    private static Task<bool> HasPeopleOfItsOwn(Idea idea, Db db)
    {
        var (today, deciding) = (db.Date, AccessTable.Rows[Right.DecideForOrganisation].ToList());
        return db.RoleGrants.AnyAsync(g => g.OrganisationId == idea.OrganisationId && deciding.Contains(g.Role)
            && (g.ProgrammeId == null || g.ProgrammeId == idea.ProgrammeId) && g.FromDate <= today && (g.ToDate == null || g.ToDate >= today));
    }
}
