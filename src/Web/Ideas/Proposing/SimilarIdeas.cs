using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>An idea that says something like what somebody is writing.</summary>
public sealed record SimilarIdea(string Title, string Address);

/// <summary>Ideas like the one being written, among those this reader may see; one merged into another is shown as that other.</summary>
public sealed class SimilarIdeas(Db db, SearchIndex index)
{
    private const int Most = 3, Fewest = 12;

    public async Task<IReadOnlyList<SimilarIdea>> To(Actor actor, string? words)
    {
        if (words is null || words.Trim().Length < Fewest) return [];
        var seen = db.Ideas.AsNoTracking().Where(i => i.MergedIntoId == null).VisibleTo(actor, db);
        var ids = (await index.Similar(IdeaKind.Name, words, seen.Select(i => i.Id), Most)).Select(s => s.Id).ToList();
        var found = await seen.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Title, i.Number }).ToListAsync();
        return [.. found.OrderBy(i => ids.IndexOf(i.Id)).Select(i => new SimilarIdea(i.Title, $"/ideas/{i.Number}"))];
    }
}
