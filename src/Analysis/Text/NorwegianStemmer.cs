namespace BlankeArk.Analysis.Text;

/// <summary>
/// The Norwegian stemmer of the Snowball project, version 3, which also knows nynorsk endings: takes the ending off
/// a word, so that «kommunen», «kommuner» and «kommunene» meet in one stem.
/// </summary>
/// <remarks>
/// Written from the published description of the algorithm (Porter, snowballstem.org/algorithms/norwegian). Every rule
/// of it shortens the word, so a stem is always the beginning of its word and needs no memory of its own.
/// </remarks>
public static class NorwegianStemmer
{
    private const int ShortestBeginning = 3;
    private const string Vowels = "aeêioòóôuyæåø";

    // Letters after which a lone s is an ending: «arbeids» → «arbeid», but «avis» stays.
    private const string LettersBeforeS = "bcdfghjlmnoptvyz";

    // Endings by their last letter, the longest first.
    private static readonly string[] OnA = ["a"];
    private static readonly string[] OnE = ["hetene", "ande", "ende", "erte", "ane", "ede", "ene", "e"];
    private static readonly string[] OnN = ["heten", "en"];
    private static readonly string[] OnR = ["heter", "ar", "er"];
    private static readonly string[] OnS = ["hetenes", "hetens", "endes", "edes", "enes", "ens", "ers", "ets", "as", "es", "s"];
    private static readonly string[] OnT = ["ast", "ert", "het", "et"];
    private static readonly string[] Derivations = ["hetslov", "eleg", "elig", "elov", "slov", "eig", "leg", "lig", "els", "lov", "ig"];

    // After these the s of «-ers» belongs to the word («kammers» loses nothing), …
    private static readonly string[] KeepsErs = ["skap", "giv", "hav", "amm", "ast", "ind", "kap", "omm", "øst", "kk", "lt", "nk", "pp", "v"];

    // … except after these, which are longer than one of those above and win over it.
    private const int LosesErsAfterAll = 3;

    /// <summary>Gives the stem of a word, as a view of the word's own beginning.</summary>
    /// <param name="word">One word in small letters, normalised to composed characters (NFC). Capitals are taken as consonants.</param>
    /// <returns>The first 0–n characters of <paramref name="word"/>; words of one or two letters come back whole.</returns>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestBeginning)
            return word;

        var region = EndingsBegin(word);
        word = WithoutInflection(word, region);
        if (word.Length - 2 >= region && word[^1] == 't' && word[^2] is 'd' or 'v')
            word = word[..^1];
        word = WithoutDerivation(word, region);
        return word is [.., '\''] ? word[..^1] : word;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    /// <summary>Where endings may begin: after the first consonant that follows a vowel, or after an apostrophe.</summary>
    private static int EndingsBegin(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf('\'');
        if (at < 0)
        {
            at = 0;
            while (at < word.Length && !IsVowel(word[at]))
                at++;
            while (at < word.Length && IsVowel(word[at]))
                at++;
        }
        return Math.Max(ShortestBeginning, Math.Min(word.Length, at + 1));
    }

    private static ReadOnlySpan<char> WithoutInflection(ReadOnlySpan<char> word, int region)
    {
        var ending = LongestEnding(word, region, word[^1] switch
        {
            'a' => OnA,
            'e' => OnE,
            'n' => OnN,
            'r' => OnR,
            's' => OnS,
            't' => OnT,
            _ => [],
        });
        return ending switch
        {
            null => word,
            "ers" => KeepsErsAfter(word[..^3]) ? word : word[..^3],
            "s" => MayEndWithS(word[..^1]) ? word[..^1] : word,
            "ert" => word[..^1],
            "erte" => word[..^2],
            _ => word[..^ending.Length],
        };
    }

    private static ReadOnlySpan<char> WithoutDerivation(ReadOnlySpan<char> word, int region) =>
        word.Length > region && word[^1] is 'g' or 's' or 'v' && LongestEnding(word, region, Derivations) is { } ending
            ? word[..^ending.Length]
            : word;

    private static string? LongestEnding(ReadOnlySpan<char> word, int region, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (ending.Length <= word.Length - region && word.EndsWith(ending, StringComparison.Ordinal))
                return ending;
        }
        return null;
    }

    private static bool KeepsErsAfter(ReadOnlySpan<char> beginning)
    {
        for (var i = 0; i < KeepsErs.Length; i++)
        {
            if (beginning.EndsWith(KeepsErs[i], StringComparison.Ordinal))
                return i >= LosesErsAfterAll;
        }
        return false;
    }

    private static bool MayEndWithS(ReadOnlySpan<char> beginning)
    {
        var last = beginning[^1];
        if (LettersBeforeS.Contains(last, StringComparison.Ordinal))
            return true;
        return (last == 'r' && beginning[^2] != 'e') || (last == 'k' && !IsVowel(beginning[^2]));
    }
}
