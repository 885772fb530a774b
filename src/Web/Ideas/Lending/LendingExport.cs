using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>What was borrowed and lent of a programme's ideas, as far as the actor sees both ends.</summary>
internal static class LendingExport
{
    public static async Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        var db = services.GetRequiredService<Db>();
        var seen = db.Ideas.AsNoTracking().VisibleTo(actor, db);
        var loans = await db.Adoptions.AsNoTracking().Where(a => a.Kind == LendingDesk.IdeaKind)
            .Join(seen, a => a.ItemId, i => i.Id, (a, copy) => new { a, copy })
            .Join(seen, x => x.a.OriginId, i => i.Id, (x, origin) => new { Loan = x.a, Copy = x.copy, Origin = origin })
            .Where(x => x.Copy.ProgrammeId == programme.Id || x.Origin.ProgrammeId == programme.Id)
            .OrderBy(x => x.Loan.At).ToListAsync();
        if (loans.Count == 0) return [];
        var places = await services.GetRequiredService<Places>().All();
        return
        [
            new(LendingTexts.Title,
                [
                    LendingTexts.Idea, LendingTexts.Lender, LendingTexts.Number, LendingTexts.Borrower, LendingTexts.CopyNumber, LendingTexts.Day,
                    LendingTexts.ForWhom, LendingTexts.Size, LendingTexts.Surroundings, LendingTexts.Staffing, LendingTexts.Technology,
                ],
                [
                    .. loans.Select(x => (IReadOnlyList<object?>)
                    [
                        x.Origin.Title, places[x.Loan.LenderId].Name, x.Origin.Number, places[x.Loan.BorrowerId].Name, x.Copy.Number, DateOnly.FromDateTime(Today.Local(x.Loan.At)),
                        x.Loan.ForWhom, x.Loan.Size, x.Loan.Surroundings, x.Loan.Staffing, x.Loan.Technology,
                    ]),
                ]),
        ];
    }
}
