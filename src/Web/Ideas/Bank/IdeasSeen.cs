using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Which ideas somebody sees. Every list, page, search, feed, export and chapter asks here, and nowhere else.</summary>
public static class IdeasSeen
{
    public static IQueryable<Idea> VisibleTo(this IQueryable<Idea> ideas, Actor actor, Db db)
    {
        var person = actor.PersonId;
        return ideas.VisibleTo(actor, db, i => i.ProposerPersonId != null && i.ProposerPersonId == person);
    }
}
