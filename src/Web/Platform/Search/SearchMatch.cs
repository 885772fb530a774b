using System.Runtime.CompilerServices;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Search;

/// <summary>An item that matches: how many of the words, and how well.</summary>
internal sealed record SearchHit(Guid ItemId, long Number, int Matched, int Score);

/// <summary>Asks SQLite's FTS5 or PostgreSQL's full text the same in either's language. Both hold the same terms, and rank alike.</summary>
internal sealed class SearchMatch(Db db, string kind, IQueryable<Guid> among)
{
    private const int OwnInTitle = 3, InTitle = 2, Own = 1;

    /// <summary>Items among those given that match all groups, or any of them; the best first.</summary>
    public Task<List<Guid>> Find(IReadOnlyList<SearchGroup> groups, bool all, int most)
    {
        var hits = Hits(groups, all);
        return hits.OrderByDescending(h => h.Matched).ThenByDescending(h => h.Score).ThenByDescending(h => h.Number).Select(h => h.ItemId).Take(most).ToListAsync();
    }

    /// <summary>How many have the word itself.</summary>
    public Task<int> Count(SearchGroup group) => Hits([group with { Related = [], Together = [] }], all: true).CountAsync();

    public Task<bool> Any(SearchGroup group) => Hits([group], all: true).AnyAsync();

    private IQueryable<SearchHit> Hits(IReadOnlyList<SearchGroup> groups, bool all)
    {
        var arguments = new List<object> { kind };
        var sqlite = db.IsSqlite;
        var whole = string.Join(all ? SearchGroup.And(sqlite) : sqlite ? " OR " : " | ", groups.Select(g => g.Asked(SearchTerms.Anywhere, wholly: false, sqlite)));
        var matched = all ? groups.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Join(" + ", groups.Select(g => Has(g, SearchTerms.Anywhere, wholly: false)));
        var score = string.Join(" + ", groups.Select(g =>
            $"{OwnInTitle} * {Has(g, SearchTerms.InTitle, wholly: true)} + {InTitle} * {Has(g, SearchTerms.InTitle, wholly: false)} + {Own} * {Has(g, SearchTerms.Anywhere, wholly: true)}"));
        // The words first, which are few («cross join» is how SQLite is told the order); then the items by their numbers.
        var from = sqlite
            ? $"from search_term s cross join search_item i on i.number = s.rowid where s.search_term match {Argument(whole)} and i.kind = {{0}}"
            : $"from search_item i where i.terms @@ {Argument(whole)}::tsquery and i.kind = {{0}}";
        var sql = $"""select i.item_id as "ItemId", i.number as "Number", {matched} as "Matched", {score} as "Score" {from}""";
        return db.Database.SqlQuery<SearchHit>(FormattableStringFactory.Create(sql, [.. arguments])).Where(h => among.Any(id => id == h.ItemId));

        string Has(SearchGroup group, char where, bool wholly) => Argument(group.Asked(where, wholly, sqlite)) is var asked && sqlite
            ? $"(i.number in (select rowid from search_term where search_term match {asked}))"
            : $"(i.terms @@ {asked}::tsquery)::int";

        string Argument(string value)
        {
            arguments.Add(value);
            return $"{{{arguments.Count - 1}}}";
        }
    }
}
