using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Makes sets of the lists of words.</summary>
internal static class WordSets
{
    public static FrozenSet<string> Of(params IEnumerable<string> lists) => lists.SelectMany(Split).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a list or a name, folded as the words of a text are.</summary>
    public static string[] Split(string list) => Folding.Fold(list).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
