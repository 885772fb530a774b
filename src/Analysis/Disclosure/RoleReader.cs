using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>A word for one holder of a post.</summary>
/// <param name="Base">In bokmål, indefinite: «leder» of «leiaren».</param>
/// <param name="Definite">Whether it had the ending of the definite form.</param>
internal readonly record struct RoleForm(string Base, bool Definite);

/// <summary>Reads words for posts and professions in singular, in bokmål and nynorsk; plurals are none.</summary>
internal static class RoleReader
{
    private static readonly FrozenSet<string> Posts = WordSets.Of(RoleWordList.Posts);
    private static readonly FrozenSet<string> Professions = WordSets.Of(RoleWordList.Professions);
    private static readonly FrozenSet<string> NoPosts = WordSets.Of(RoleWordList.NoPosts);
    private static readonly FrozenSet<string> ManyLeaders = WordSets.Of(RoleWordList.ManyLeaders);
    private static readonly FrozenSet<string> Single = WordSets.Of(RoleWordList.Single);
    private static readonly FrozenSet<string> Scarce = WordSets.Of(RoleWordList.Scarce);
    private static readonly FrozenSet<string> English = WordSets.Of(RoleWordList.English);
    private static readonly string[] PostEndings = WordSets.Split(RoleWordList.PostEndings);
    private static readonly string[] ProfessionEndings = WordSets.Split(RoleWordList.ProfessionEndings);
    private static readonly string[] SingleEndings = WordSets.Split(RoleWordList.SingleEndings);
    private static readonly (string Ending, bool Definite)[] Endings =
        [("", false), ("en", true), ("n", true), ("et", true), ("a", true), ("e", true), ("s", false), ("ens", true), ("ns", true), ("ets", true), ("es", true)];

    private static readonly (string Nynorsk, string Bokmal)[] Forms =
    [
        ("leiar", "leder"), ("pleiar", "pleier"), ("sjuke", "syke"), ("førar", "fører"), ("arbeidar", "arbeider"), ("gjevar", "giver"),
        ("vald", "valgt"), ("lærar", "lærer"), ("heime", "hjemme"), ("einings", "enhets"), ("verksemds", "virksomhets"), ("teneste", "tjeneste"),
        ("rettleder", "veileder"), ("hjelpar", "hjelper"), ("ansvarleg", "ansvarlig"), ("styrar", "styrer"), ("handsamar", "behandler"),
    ];

    public static bool IsRole(string word) => word.Length > 3 && Read(word) is not null;

    /// <summary>The post a word names, or null.</summary>
    public static RoleForm? Read(string word) => Read(word, IsBase);

    /// <summary>The form of a word whose base a caller knows.</summary>
    public static RoleForm? Read(string word, Func<string, bool> isBase)
    {
        if (word.Length < 4)
            return null;
        word = Bokmal(word);
        foreach (var (ending, definite) in Endings)
        {
            if (word.Length - ending.Length < 4 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (Fits(stem, ending) && isBase(stem))
                return new(stem, definite);
        }
        return null;
    }

    /// <summary>A word of nynorsk as bokmål has it, as far as posts are concerned.</summary>
    public static string Bokmal(string word)
    {
        foreach (var (nynorsk, bokmal) in Forms)
        {
            if (word.Contains(nynorsk, StringComparison.Ordinal))
                word = word.Replace(nynorsk, bokmal, StringComparison.Ordinal);
        }
        return word;
    }

    public static bool IsProfession(string post) =>
        Professions.Contains(post) || (!Posts.Contains(post) && HasEnding(post, ProfessionEndings));

    /// <summary>Whether many hold such a post, so that it must be told which one it is.</summary>
    public static bool IsManyHeld(string post) => ManyLeaders.Contains(post) || IsProfession(post);

    /// <summary>Whether a municipality or a programme has one such post.</summary>
    public static bool IsSingle(string post) =>
        Single.Contains(post) || (!ManyLeaders.Contains(post) && HasEnding(post, SingleEndings));

    /// <summary>Whether very few practise such a profession in a municipality.</summary>
    public static bool IsScarce(string post) => Scarce.Contains(post);

    public static bool IsEnglish(string post) => English.Contains(post);

    // «ledere» is plural, «tillitsvalgte» and «ansvarlige» are definite; «legen» is of «lege».
    private static bool Fits(string stem, string ending) => ending switch
    {
        "e" or "es" => stem.EndsWith("valgt", StringComparison.Ordinal) || stem.EndsWith("lig", StringComparison.Ordinal),
        "n" or "ns" => stem[^1] == 'e',
        "a" => stem.EndsWith("mor", StringComparison.Ordinal),
        "et" or "ets" => stem.EndsWith("ombud", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsBase(string stem) =>
        Posts.Contains(stem) || Professions.Contains(stem) || English.Contains(stem)
        || (!NoPosts.Contains(stem) && (HasEnding(stem, PostEndings) || HasEnding(stem, ProfessionEndings)));

    private static bool HasEnding(string stem, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (stem.Length >= ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
