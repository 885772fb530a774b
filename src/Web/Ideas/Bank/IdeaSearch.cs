using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Search;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ideas that answer to some words, the best first. Nothing is told of any idea the actor may not see.</summary>
public sealed class IdeaSearch(SearchIndex index)
{
    /// <summary>What was found, and the words it was found by where those searched for stand nowhere.</summary>
    public async Task<(IReadOnlyList<Guid> Ideas, IReadOnlyList<string> Meant)> Find(string words, IQueryable<Guid> among)
    {
        var found = await index.Find(IdeaKind.Name, words, among);
        return (found.Ids, [.. found.Corrections.Select(c => c.Meant)]);
    }

    /// <summary>Ideas that seem to say the same as this one, the likest first.</summary>
    public async Task<IReadOnlyList<Guid>> Alike(Idea idea, IQueryable<Guid> among, int most) =>
        [.. (await index.Similar(IdeaKind.Name, $"{idea.Title}\n{idea.Bothers}\n{idea.Otherwise}", among, most)).Select(s => s.Id)];

    /// <summary>Inside a change: the words of an idea, as they are from now on.</summary>
    internal Task Put(Idea idea) => index.Put(IdeaKind.Name, idea.Id, idea.Title, $"{idea.Bothers}\n{idea.Otherwise}\n{idea.ForWhom}");
}
