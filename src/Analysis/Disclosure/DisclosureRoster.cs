namespace BlankeArk.Analysis.Disclosure;

/// <summary>A post that somebody holds in a programme.</summary>
/// <param name="Post">What it is called, such as «gruppeleder» or «medlem»; not empty.</param>
/// <param name="Group">The group it is held in, or null.</param>
/// <param name="Municipality">The municipality it is held for, or null when it is inter-municipal.</param>
/// <param name="IsLeader">Whether the holder leads the group.</param>
public sealed record RosterPost(string Post, string? Group = null, string? Municipality = null, bool IsLeader = false);

/// <summary>A person of a programme.</summary>
/// <param name="Name">The full name, given names first, as people know it; not empty.</param>
/// <param name="Title">The job at home, such as «frivilligkoordinator», or null.</param>
/// <param name="Posts">The posts held in the programme; may be empty.</param>
public sealed record RosterPerson(string Name, string? Title, IReadOnlyList<RosterPost> Posts);

/// <summary>What a programme knows that would tell who somebody is. Every list may be empty.</summary>
public sealed record DisclosureRoster
{
    /// <summary>Everybody in the programme, also those who have left: old answers speak of them.</summary>
    public IReadOnlyList<RosterPerson> People { get; init; } = [];

    /// <summary>The municipalities. Their names alone are no findings; together with one person's post they are.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>Places so small that naming one may point somebody out, such as villages and hamlets.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Units and institutions, such as nursing homes and departments.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Names that are never findings, such as those of the programme, its organisations and its tools.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
