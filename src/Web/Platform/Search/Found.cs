using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Platform.Search;

/// <summary>What was found, best first, and which words were taken for others to find it.</summary>
public sealed record Found(IReadOnlyList<Guid> Ids, IReadOnlyList<Corrected> Corrections)
{
    public static readonly Found Nothing = new([], []);
}

/// <summary>A word that stands nowhere as it was written, and what it was taken for: «Mente du …».</summary>
public sealed record Corrected(string Written, string Meant);

/// <summary>An item whose words are like those being written, 0–1.</summary>
public sealed record SimilarItem(Guid Id, double Likeness);

/// <summary>What a room lets people search: all items of a kind, so that the index can be made anew. Nothing of what is sealed.</summary>
public sealed record SearchedKind(string Kind, Func<Db, IQueryable<SearchedText>> All);

/// <summary>An item's title and the rest of its text; an initialiser makes it, which a query can see through.</summary>
public sealed record SearchedText
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
}
