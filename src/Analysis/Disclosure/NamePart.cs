namespace BlankeArk.Analysis.Disclosure;

/// <summary>Which part of a name a word can be.</summary>
[Flags]
internal enum NameRole
{
    None = 0,
    Given = 1,
    Last = 2,
}

/// <summary>How much of a word a name is besides.</summary>
internal enum WordUse
{
    /// <summary>It is a name wherever it stands.</summary>
    None,

    /// <summary>It is a word seldom seen: with a capital it is a name.</summary>
    Rare,

    /// <summary>It is a common word: only what stands around it tells.</summary>
    Common,

    /// <summary>It is a place that the text may well speak of: only a person's doings tell.</summary>
    Place,
}

/// <summary>What is known of a word as part of a name.</summary>
/// <param name="Role">Given name, last name, or both.</param>
/// <param name="Use">How much of a word it is.</param>
/// <param name="People">Indexes of the people in the roster who have it; empty for a name from the lists.</param>
internal sealed record NamePart(NameRole Role, WordUse Use, IReadOnlyList<int> People)
{
    public bool InRoster => People.Count > 0;

    public bool IsGiven => Role.HasFlag(NameRole.Given);

    public bool IsLast => Role.HasFlag(NameRole.Last);
}

/// <summary>A word of a text that may be part of a name.</summary>
/// <param name="Part">What is known of it.</param>
/// <param name="Genitive">Whether it has the ending of a genitive.</param>
/// <param name="Trailing">Characters after the token that belong to it: the apostrophe of «Anders'».</param>
/// <param name="Length">Characters of the token that are the name, fewer in «Kari-gruppa»; 0 for all of them.</param>
internal readonly record struct NameWord(NamePart Part, bool Genitive, int Trailing, int Length = 0);
