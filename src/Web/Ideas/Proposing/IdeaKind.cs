using System.Globalization;
using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>An idea in the red thread, with where it stands at home.</summary>
public static class IdeaKind
{
    public const string Name = "idea", CameOf = "came-of";
    private static readonly Text Title = new("Idé", "Idé", "Idea");

    public static ItemKind Kind { get; } = new(Name, Title, async (services, actor, id) =>
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Ideas.AsNoTracking().Where(i => i.Id == id).VisibleTo(actor, db)
            .Select(i => new
            {
                i.Title,
                i.Number,
                Home = db.Organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.Name).Single(),
                Stage = db.IdeaStandings.Where(s => s.IdeaId == i.Id && s.OrganisationId == i.OrganisationId).Select(s => (IdeaStage?)s.Stage).SingleOrDefault(),
            }).SingleOrDefaultAsync();
        return found is null ? null : new ItemRef(found.Title, string.Create(CultureInfo.InvariantCulture, $"/ideas/{found.Number}"), Standing(found.Stage ?? IdeaStage.New, found.Home));
    });

    /// <summary>Such as «Nyttiggjort i Heggvik».</summary>
    public static string Standing(IdeaStage stage, string organisation) => ProposingTexts.StandsIn.With(ProposingTexts.Stage(stage).ToString(), organisation);
}
