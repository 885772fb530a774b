using BlankeArk.Web.Platform.Access;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>
/// A kind of thing a room tells people of. It is told to many at once (<see cref="NoticeDesk.Tell"/>) and put into words one by
/// one, each for its reader, when the letter is written or the page is read.
/// </summary>
public sealed record NoticeKind
{
    /// <summary>Its name in the table, such as «idea.stage». Never changes.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// One line about the item as it stands now, or null when there is nothing to tell any more, or this reader may not see
    /// it. The reader's language is the current one.
    /// </summary>
    public required Func<IServiceProvider, NoticeCall, Task<NoticeLine?>> Compose { get; init; }
}

/// <summary>What is to be put into words: for whom, with the roles held today, about which item and which row of it, as it was told.</summary>
public sealed record NoticeCall(Actor Reader, Guid Item, Guid About, DateTime At);

/// <summary>One sentence, and the address of the page on which one sees it.</summary>
public sealed record NoticeLine(string Text, string Address);
