using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>The other end of a loan, as the actor may see it: whose it is, where it stands there, and what came of it.</summary>
public sealed record LentItem(Organisation Other, Adoption Adoption, ItemRef Item, IReadOnlyList<ItemRef> Results);

/// <summary>Where something was taken over from and by whom, and how many more the actor may not see.</summary>
public sealed record LendingOfItem(LentItem? From, IReadOnlyList<LentItem> To, int Unseen)
{
    public static readonly LendingOfItem None = new(null, [], 0);
}

/// <summary>Reads the loans of an idea or a measure, with results both ways: each sees what it led to and was measured at the other.</summary>
public sealed class LendingReading(Db db, RedThread thread)
{
    // What is done about an idea, and what that gave: newer items tied to older ones.
    private static readonly string[] Outcomes = ["puts-to-use", "measured-in"];

    public async Task<LendingOfItem> Of(Actor actor, Guid item)
    {
        var adoptions = await db.Adoptions.AsNoTracking().Where(a => a.ItemId == item || a.OriginId == item).OrderByDescending(a => a.At).ToListAsync();
        if (adoptions.Count == 0) return LendingOfItem.None;
        var organisations = await db.Organisations.AsNoTracking().Where(o => adoptions.Select(a => a.LenderId).Concat(adoptions.Select(a => a.BorrowerId)).Contains(o.Id)).ToDictionaryAsync(o => o.Id);
        var seen = (await thread.Of(actor, item)).Where(k => k.Relation == LendingDesk.LentFrom).DistinctBy(k => k.Id).ToDictionary(k => k.Id, k => k.Item);
        var (lent, unseen) = (new List<LentItem>(), 0);
        LentItem? from = null;
        foreach (var adoption in adoptions)
        {
            var (other, whose) = adoption.ItemId == item ? (adoption.OriginId, adoption.LenderId) : (adoption.ItemId, adoption.BorrowerId);
            if (seen.GetValueOrDefault(other) is not { } found)
            {
                unseen++;
                continue;
            }
            var loan = new LentItem(organisations[whose], adoption, found, await ResultsOf(actor, other, deep: 2));
            if (adoption.ItemId == item) from = loan;
            else lent.Add(loan);
        }
        return new LendingOfItem(from, lent, unseen);
    }

    private async Task<List<ItemRef>> ResultsOf(Actor actor, Guid item, int deep)
    {
        var results = new List<ItemRef>();
        foreach (var knot in (await thread.Of(actor, item)).Where(k => k.Forward && Outcomes.Contains(k.Relation)))
        {
            results.Add(knot.Item);
            if (deep > 1) results.AddRange(await ResultsOf(actor, knot.Id, deep - 1));
        }
        return results;
    }
}
