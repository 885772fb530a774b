using BlankeArk.Web.Platform.Access;

namespace BlankeArk.Web.Platform.Rooms;

/// <summary>Something a person answers for in a programme. A room tells it by the manifest, and passes it on.</summary>
public sealed record Duty
{
    /// <summary>Tells it from every other, and stays the same: «function-» and an id without hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>In plain words, in the reader's language.</summary>
    public required string What { get; init; }

    /// <summary>What whoever takes it over should know, such as that they will read raw answers.</summary>
    public string? Note { get; init; }

    /// <summary>Why it cannot be left to nobody; null when it can.</summary>
    public string? WhyNotNobody { get; init; }

    /// <summary>Why this actor cannot pass it on, and who can; null when they can.</summary>
    public Func<Actor, string?> WhyNotPass { get; init; } = _ => null;

    /// <summary>
    /// Inside a change that has asked for the right: passes it on, or ends it when nobody takes over. Once more changes
    /// nothing.
    /// </summary>
    public required Func<Passing, Task> Pass { get; init; }
}

/// <summary>To whom a duty goes, or to nobody, and the last day of the one who leaves.</summary>
public sealed record Passing(Actor Actor, Guid? Successor, DateOnly LastDay);
