using BlankeArk.Analysis.Text;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Search;

/// <summary>
/// Where rooms put the words of what people may search, and find it again by them as one expects in Norwegian: in any form,
/// in either written language, as a part of a compound, begun, or misspelt. Nothing of what is sealed is put here. Who may
/// see what is the room's to say, each time.
/// </summary>
public sealed class SearchIndex(Db db, SearchMemory memory)
{
    private const int MostWords = 12, MostLetters = 1_000, SimilarAtOnce = 50;

    /// <summary>Inside a change: the item's words, in place of what they were.</summary>
    public async Task Put(string kind, Guid id, string title, string text)
    {
        MustBeInChange();
        await Delete(kind, id);
        var (head, words) = (SearchTerms.Words(title, isTitle: true), SearchTerms.Words(text, isTitle: false));
        var terms = SearchTerms.Of(head, words).ToArray();
        var number = (await db.Database.SqlQuery<long>(db.IsSqlite
            ? (FormattableString)$"insert into search_item (kind, item_id, title, words) values ({kind}, {id}, {head}, {words}) returning number as \"Value\""
            : $"insert into search_item (kind, item_id, title, words, terms) values ({kind}, {id}, {head}, {words}, array_to_tsvector({terms})) returning number as \"Value\"").ToListAsync())[0];
        if (db.IsSqlite) await db.Database.ExecuteSqlAsync($"insert into search_term (rowid, terms) values ({number}, {string.Join(' ', terms)})");
        db.Afterwards(() => memory.Put(new() { Number = number, Kind = kind, ItemId = id, Title = head, Words = words }));
    }

    /// <summary>Inside a change: the item is found no more.</summary>
    public async Task Remove(string kind, Guid id)
    {
        MustBeInChange();
        await Delete(kind, id);
        db.Afterwards(() => memory.Remove(kind, id));
    }

    /// <summary>
    /// Items that match all words of the query; where none does, those that match most of them. Words in the title before
    /// words in the text, whole words before parts of words, what moved last before the rest.
    /// </summary>
    /// <param name="query">Whatever somebody typed.</param>
    /// <param name="among">The ids of the items this actor may see: nothing is found, or told by a correction, of any other.</param>
    public async Task<Found> Find(string kind, string query, IQueryable<Guid> among, int most = 500)
    {
        var words = Words(query);
        if (words.Count == 0) return Found.Nothing;
        var match = new SearchMatch(db, kind, among);
        var groups = await memory.Ask(db, kind, (lexicon, _) => Groups(words, lexicon));
        if (await match.Find(groups, all: true, most) is { Count: > 0 } found) return new(found, []);
        var corrections = new List<Corrected>();
        var known = new List<SearchGroup>();
        foreach (var group in groups)
            if (await Known(match, kind, group, group.Word == words[^1] && IsOpen(query), corrections) is { } meant) known.Add(meant);
        if (known.Count == 0) return Found.Nothing;
        found = await match.Find(known, all: true, most);
        if (found.Count == 0) found = await match.Find(known, all: false, most);
        return new(found, found.Count > 0 ? corrections : []);
    }

    /// <summary>Items that seem to say what somebody is writing just now, the most alike first; none where nothing is alike enough.</summary>
    /// <param name="among">The ids of the items this actor may see.</param>
    public async Task<IReadOnlyList<SimilarItem>> Similar(string kind, string text, IQueryable<Guid> among, int most = 3)
    {
        var alike = await memory.Ask(db, kind, (_, texts) => texts.Find(text, int.MaxValue));
        var similar = new List<SimilarItem>();
        foreach (var some in alike.Chunk(SimilarAtOnce))
        {
            var ids = some.Select(s => s.Id).ToList();
            var seen = await among.Where(id => ids.Contains(id)).ToListAsync();
            similar.AddRange(some.Where(s => seen.Contains(s.Id)).Select(s => new SimilarItem(s.Id, s.Likeness)));
            if (similar.Count >= most) break;
        }
        return [.. similar.Take(most)];
    }

    // A word that stands nowhere is a beginning if it is the last, or else a misspelling; of equally close words the one most items have.
    private async Task<SearchGroup?> Known(SearchMatch match, string kind, SearchGroup group, bool isLast, List<Corrected> corrections)
    {
        if (await match.Any(group)) return group;
        if (isLast && await memory.Ask(db, kind, (lexicon, _) => group.Begun(lexicon)) is var begun && await match.Any(begun)) return begun;
        var near = await memory.Ask(db, kind, (lexicon, _) => lexicon.Near(group.Word).Select(n => (n.Word, n.Distance, Group: SearchGroup.Of(n.Word, lexicon))).ToList());
        foreach (var equal in near.GroupBy(n => n.Distance))
        {
            var (most, best) = (0, ((string Word, int Distance, SearchGroup Group)?)null);
            foreach (var candidate in equal)
                if (await match.Count(candidate.Group) is var count && count > most) (most, best) = (count, candidate);
            if (best is not { } meant) continue;
            corrections.Add(new(group.Word, meant.Word));
            return meant.Group;
        }
        return null;
    }

    private static List<SearchGroup> Groups(List<string> words, Lexicon lexicon)
    {
        var groups = words.ConvertAll(word => SearchGroup.Of(word, lexicon));
        for (var i = 1; i < words.Count; i++)
        {
            var whole = words[i - 1] + words[i];
            if (!lexicon.Holds(SearchWords.KeyOf(whole))) continue;
            groups[i - 1] = groups[i - 1].Joined(whole);
            groups[i] = groups[i].Joined(whole);
        }
        return groups;
    }

    // Small words are looked for only where there is nothing else to look for.
    private static List<string> Words(string query)
    {
        var all = SearchWords.Of(query.Length <= MostLetters ? query : query[..MostLetters]).Distinct().ToList();
        var content = all.FindAll(SearchWords.IsContent);
        return [.. (content.Count > 0 ? content : all).Take(MostWords)];
    }

    private static bool IsOpen(string query) => query.Length > 0 && char.IsLetterOrDigit(query[^1]);

    private async Task Delete(string kind, Guid id)
    {
        if (db.IsSqlite) await db.Database.ExecuteSqlAsync($"delete from search_term where rowid in (select number from search_item where kind = {kind} and item_id = {id})");
        await db.SearchItems.Where(i => i.Kind == kind && i.ItemId == id).ExecuteDeleteAsync();
    }

    private void MustBeInChange()
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("The index is changed inside a change.");
    }
}
