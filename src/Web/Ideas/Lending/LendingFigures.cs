using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Lending;

/// <summary>What one organisation has lent to others and borrowed from them.</summary>
public sealed record LendingLine(Organisation Organisation, int LentIdeas, int LentMeasures, int BorrowedIdeas, int BorrowedMeasures)
{
    public int Lent => LentIdeas + LentMeasures;
    public int Borrowed => BorrowedIdeas + BorrowedMeasures;
}

/// <summary>Which loans are counted: all there are, unless something narrows them.</summary>
public sealed record LendingScope
{
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>Only what this organisation lent or borrowed.</summary>
    public Guid? Organisation { get; init; }
    /// <summary>Only between organisations of which one at least takes part in this programme.</summary>
    public Guid? Programme { get; init; }
}

/// <summary>Who lent and borrowed how much, of ideas and measures: a loan counts when the actor sees both what was lent and what came of it.</summary>
public sealed class LendingFigures(Db db, IServiceProvider services)
{
    /// <summary>Those who lent most first.</summary>
    public async Task<IReadOnlyList<LendingLine>> Of(Actor actor, LendingScope? scope = null)
    {
        var loans = await Seen(actor, await InScope(scope ?? new()));
        var named = loans.SelectMany(l => new[] { l.LenderId, l.BorrowerId }).Distinct().ToList();
        var organisations = await db.Organisations.AsNoTracking().Where(o => named.Contains(o.Id)).OrderBy(o => o.Name).ToListAsync();
        return
        [
            .. organisations.Select(o => new LendingLine(o,
                loans.Count(l => l.LenderId == o.Id && IsIdea(l)), loans.Count(l => l.LenderId == o.Id && !IsIdea(l)),
                loans.Count(l => l.BorrowerId == o.Id && IsIdea(l)), loans.Count(l => l.BorrowerId == o.Id && !IsIdea(l))))
                .OrderByDescending(l => l.Lent).ThenByDescending(l => l.Borrowed),
        ];
    }

    private async Task<List<Adoption>> InScope(LendingScope scope)
    {
        var loans = db.Adoptions.AsNoTracking();
        if (scope.From is { } from && Today.Utc(from, TimeOnly.MinValue) is var begins) loans = loans.Where(a => a.At >= begins);
        if (scope.To is { } to && Today.Utc(to.AddDays(1), TimeOnly.MinValue) is var ends) loans = loans.Where(a => a.At < ends);
        if (scope.Organisation is { } one) loans = loans.Where(a => a.LenderId == one || a.BorrowerId == one);
        if (scope.Programme is { } programme)
            loans = loans.Where(a => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme && (p.OrganisationId == a.LenderId || p.OrganisationId == a.BorrowerId)));
        return await loans.OrderBy(a => a.At).ToListAsync();
    }

    private async Task<List<Adoption>> Seen(Actor actor, List<Adoption> loans)
    {
        var seen = (await db.Ideas.AsNoTracking().VisibleTo(actor, db).Where(i => db.Adoptions.Any(a => a.ItemId == i.Id || a.OriginId == i.Id)).Select(i => i.Id).ToListAsync()).ToHashSet();
        foreach (var kind in loans.Where(l => !IsIdea(l)).GroupBy(l => l.Kind))
            seen.UnionWith(await SeenOf(actor, kind.Key, [.. kind.SelectMany(l => new[] { l.ItemId, l.OriginId }).Distinct()]));
        return [.. loans.Where(l => seen.Contains(l.ItemId) && seen.Contains(l.OriginId))];
    }

    // Another room's items: it says itself who sees them.
    private async Task<IReadOnlyList<Guid>> SeenOf(Actor actor, string kind, IReadOnlyList<Guid> items)
    {
        var known = RoomList.All.SelectMany(room => room.Kinds).FirstOrDefault(k => k.Name == kind);
        if (known is null) return [];
        if (known.Seen is { } all) return await all(services, actor, items);
        var seen = new List<Guid>();
        foreach (var item in items)
            if (await known.Find(services, actor, item) is not null)
                seen.Add(item);
        return seen;
    }

    private static bool IsIdea(Adoption loan) => loan.Kind == LendingDesk.IdeaKind;
}
