using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Words that stand before a name: titles, family, and their abbreviations.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Abbreviated = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "dr", "prof", "frk", "hr", "st", "mr", "mrs", "ms", "ass");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByCharacters = Abbreviated.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is short for a title, so that its full stop ends no sentence.</summary>
    public static bool IsAbbreviated(ReadOnlySpan<char> word) => ByCharacters.Contains(word);
}
