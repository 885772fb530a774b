using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Who is told what of a measure: those it is tried for, those who lent it, and those it was lent from.</summary>
public sealed class MeasureNotices(Db db, NoticeDesk desk, Today today)
{
    private const string DecidedKind = "measure.decided", LentKind = "measure.lent";
    private static readonly Role[] Deciding = [.. AccessTable.Rows[Right.DecideForOrganisation]];

    public static IReadOnlyList<NoticeKind> Kinds =>
    [
        new() { Name = DecidedKind, Compose = ComposeDecided },
        new() { Name = LentKind, Compose = ComposeLent },
    ];

    /// <summary>Inside the decision's change.</summary>
    internal async Task Decided(Actor actor, Measure measure, Guid decision)
    {
        var followers = await db.TrialFollowers.Where(f => f.MeasureId == measure.Id).Select(f => f.OrganisationId).ToListAsync();
        var lent = await db.Adoptions.Where(a => a.Kind == MeasureKinds.Kind && (a.OriginId == measure.Id || a.ItemId == measure.Id)).Select(a => a.OriginId == measure.Id ? a.ItemId : a.OriginId).ToListAsync();
        await desk.Tell(actor, DecidedKind, [.. await Deciders(followers), .. await Owners([measure.Id, .. lent])], measure.Id, decision);
    }

    /// <summary>Inside the change in which it was taken over.</summary>
    internal async Task Lent(Actor actor, Measure origin, Guid copy)
    {
        List<Guid> told = origin.OwnerPersonId is { } owner ? [owner] : await Deciders([origin.OrganisationId]);
        await desk.Tell(actor, LentKind, told, origin.Id, copy);
    }

    private Task<List<Guid>> Owners(List<Guid> measures) =>
        db.Measures.Where(m => measures.Contains(m.Id) && m.OwnerPersonId != null).Select(m => m.OwnerPersonId!.Value).ToListAsync();

    private Task<List<Guid>> Deciders(List<Guid> organisations)
    {
        var date = today.Date;
        return db.RoleGrants
            .Where(g => g.OrganisationId != null && organisations.Contains(g.OrganisationId.Value) && Deciding.Contains(g.Role) && g.FromDate <= date && (g.ToDate == null || g.ToDate >= date))
            .Select(g => g.PersonId).Distinct().ToListAsync();
    }

    private static async Task<NoticeLine?> ComposeDecided(IServiceProvider services, NoticeCall call)
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Measures.AsNoTracking().VisibleTo(call.Reader, db).Where(m => m.Id == call.Item)
            .Join(db.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { m.Title, m.Number, o.Name }).SingleOrDefaultAsync();
        var decision = await db.MeasureDecisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == call.About);
        return found is null || decision is null
            ? null
            : new NoticeLine(MeasureTexts.TellDecided.With(found.Name, found.Title, MeasureTexts.Decided(decision.Kind)), $"{MeasureKinds.AddressOf(found.Number)}#decisions");
    }

    private static async Task<NoticeLine?> ComposeLent(IServiceProvider services, NoticeCall call)
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Measures.AsNoTracking().VisibleTo(call.Reader, db).Where(m => m.Id == call.Item).Select(m => new { m.Title, m.Number }).SingleOrDefaultAsync();
        var borrower = await db.Adoptions.Where(a => a.ItemId == call.About).Join(db.Organisations, a => a.BorrowerId, o => o.Id, (_, o) => o.Name).SingleOrDefaultAsync();
        return found is null || borrower is null ? null : new NoticeLine(MeasureTexts.TellLent.With(borrower, found.Title), $"{MeasureKinds.AddressOf(found.Number)}#lending");
    }
}
