using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Rooms;

/// <summary>
/// What a room gives to everybody as open data, at /feeds/{name}.json: what anybody may see without signing in, in the order
/// it last moved, so that whoever has read to the end may go on from there.
/// </summary>
public sealed record Feed
{
    /// <summary>Its name in the address. Never changes.</summary>
    public required string Name { get; init; }
    public required Text Title { get; init; }
    public required Text About { get; init; }
    /// <summary>What each member of an entry means. They may be added to, and never change.</summary>
    public required IReadOnlyList<(string Name, Text Meaning)> Members { get; init; }
    /// <summary>The entries after this place, at most so many, by when they moved and then by number.</summary>
    public required Func<IServiceProvider, FeedPlace?, int, Task<IReadOnlyList<FeedEntry>>> Read { get; init; }
}

/// <summary>A place in a feed: just after what moved at this time and has this number.</summary>
public sealed record FeedPlace(DateTime MovedAt, int Number);

/// <summary>An entry as it is written out; addresses in it begin with a slash, and are made whole.</summary>
public sealed record FeedEntry(FeedPlace Place, IReadOnlyDictionary<string, object?> Members);
