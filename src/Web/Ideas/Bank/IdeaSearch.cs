using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ideas that answer to some words, the best first.</summary>
public sealed class IdeaSearch(Db db)
{
    private const int Most = 500;

    /// <param name="among">Those the actor may see: nothing is told of any other.</param>
    public async Task<(IReadOnlyList<Guid> Ideas, IReadOnlyList<string> Meant)> Find(string words, IQueryable<Guid> among)
    {
        var like = $"%{words.Trim().ToLowerInvariant()}%";
        return (await db.Ideas.Where(i => among.Contains(i.Id) && (EF.Functions.Like(i.Title.ToLower(), like) || EF.Functions.Like(i.Bothers.ToLower(), like) || EF.Functions.Like(i.Otherwise.ToLower(), like)))
            .OrderByDescending(i => i.MovedAt).Take(Most).Select(i => i.Id).ToListAsync(), []);
    }

    /// <summary>Ideas that seem to say the same as this one, the likest first.</summary>
    public async Task<IReadOnlyList<Guid>> Alike(Idea idea, IQueryable<Guid> among, int most)
    {
        var like = $"%{idea.Title.Split(' ').MaxBy(w => w.Length)?.ToLowerInvariant()}%";
        return await db.Ideas.Where(i => among.Contains(i.Id) && EF.Functions.Like(i.Title.ToLower(), like)).OrderByDescending(i => i.MovedAt).Take(most).Select(i => i.Id).ToListAsync();
    }
}
