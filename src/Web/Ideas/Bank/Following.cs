using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>
/// Ideas that were merged are read together and never copied: their proposers and supporters are those of the idea they were
/// merged into, for as long as they are merged.
/// </summary>
internal static class Following
{
    /// <summary>The idea and all that were merged into it.</summary>
    public static IQueryable<Idea> Together(this Db db, Guid idea) => db.Ideas.Where(i => i.Id == idea || i.MergedIntoId == idea);

    /// <summary>Everybody who supports it, each once.</summary>
    public static IQueryable<Guid> SupportersOf(this Db db, Guid idea) =>
        db.Together(idea).Join(db.IdeaSupports, i => i.Id, s => s.IdeaId, (i, s) => s.PersonId).Distinct();

    /// <summary>Those who are told when something happens to it: who proposed it under their name, and who support it.</summary>
    public static async Task<IReadOnlyList<Guid>> Followers(this Db db, Guid idea)
    {
        var proposers = await db.Together(idea).Where(i => i.ProposerPersonId != null).Select(i => i.ProposerPersonId!.Value).ToListAsync();
        return [.. proposers.Union(await db.SupportersOf(idea).ToListAsync()).Order()];
    }

    /// <summary>How many support each of these, with what was merged into them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> SupportOf(this Db db, IReadOnlyList<Guid> ideas)
    {
        if (ideas.Count == 0) return new Dictionary<Guid, int>();
        var counts = await db.IdeaSupports.Where(s => ideas.Contains(s.IdeaId)).GroupBy(s => s.IdeaId).Select(s => new { s.Key, Count = s.Count() }).ToDictionaryAsync(s => s.Key, s => s.Count);
        var merged = await db.Ideas.Where(i => i.MergedIntoId != null && ideas.Contains(i.MergedIntoId.Value)).Select(i => i.MergedIntoId!.Value).Distinct().ToListAsync();
        foreach (var idea in merged) counts[idea] = await db.SupportersOf(idea).CountAsync();
        return counts;
    }
}
