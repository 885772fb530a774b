using System.Collections.Frozen;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// Norwegian words, bokmål and nynorsk, that say nothing about what an answer is about. Two tiers: the closed word
/// classes, which are the same in every text, and the filler of survey answers, which is a judgement. Our own lists,
/// made class by class, with all inflections, since words are looked up as written and not by their stem: «bruker» may be
/// a person in care, though «bruke» is filler.
/// </summary>
public static class StopWords
{
    private static readonly FrozenSet<string> GrammarWords = Words(GrammarWordList.All);
    private static readonly FrozenSet<string> FillerWords = Words(FillerWordList.All);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GrammarByCharacters =
        GrammarWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerByCharacters =
        FillerWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// First tier: pronouns, determiners, prepositions, conjunctions, auxiliaries, question words, common adverbs and
    /// numerals, in small letters.
    /// </summary>
    public static IReadOnlySet<string> Grammar => GrammarWords;

    /// <summary>
    /// Second tier, in small letters: light verbs («gjøre», «få», «ta»), verbs by which an answer only presents itself
    /// («synes», «håper»), nouns that stand in fixed phrases («i forhold til», «på en måte», «for eksempel»), vague quantity
    /// and praise («stor», «bra», «viktig»). Left out by choice, since in other texts some of them carry meaning.
    /// </summary>
    public static IReadOnlySet<string> Filler => FillerWords;

    /// <summary>Whether a word is in the first tier.</summary>
    /// <param name="word">One word in small letters.</param>
    /// <returns>True for a stop word in bokmål or nynorsk.</returns>
    public static bool IsGrammar(ReadOnlySpan<char> word) => GrammarByCharacters.Contains(word);

    /// <summary>Whether a word is in the second tier.</summary>
    /// <param name="word">One word in small letters.</param>
    /// <returns>True for a word that fills survey answers without content.</returns>
    public static bool IsFiller(ReadOnlySpan<char> word) => FillerByCharacters.Contains(word);

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
