using System.Globalization;
using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>Tells those who proposed and support an idea, and those who decide where it is from, that somebody took it over.</summary>
public sealed class LendingNews(Db db, NoticeDesk notices, Today today)
{
    private static readonly List<Role> Deciding = [.. AccessTable.Rows[Right.DecideForOrganisation]];

    public static NoticeKind Lent { get; } = new() { Name = "idea.lent", Compose = Compose };

    /// <summary>Inside the change in which it was taken over.</summary>
    internal async Task Tell(Actor actor, Idea origin, Guid copy)
    {
        var date = today.Date;
        var deciders = await db.RoleGrants.Where(g => g.OrganisationId == origin.OrganisationId && Deciding.Contains(g.Role)
            && g.FromDate <= date && (g.ToDate == null || g.ToDate >= date)).Select(g => g.PersonId).ToListAsync();
        await notices.Tell(actor, Lent.Name, [.. await db.Followers(origin.Id), .. deciders], origin.Id, copy);
    }

    private static async Task<NoticeLine?> Compose(IServiceProvider services, NoticeCall call)
    {
        var db = services.GetRequiredService<Db>();
        var idea = await db.Ideas.AsNoTracking().VisibleTo(call.Reader, db).Where(i => i.Id == call.Item).Select(i => new { i.Title, i.Number }).SingleOrDefaultAsync();
        var borrower = await db.Adoptions.Where(a => a.ItemId == call.About).Join(db.Organisations, a => a.BorrowerId, o => o.Id, (_, o) => o).AsNoTracking().SingleOrDefaultAsync();
        return idea is null || borrower is null
            ? null
            : new NoticeLine(LendingTexts.TellLent.With(Places.Name(borrower), idea.Title), string.Create(CultureInfo.InvariantCulture, $"/ideas/{idea.Number}#lending"));
    }
}
