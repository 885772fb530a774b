using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What stands around a word for a post.</summary>
internal static class PostContext
{
    private const int Back = 5;
    private static readonly FrozenSet<string> Indefinites = WordSets.Of(RoleWordList.Indefinite);
    private static readonly FrozenSet<string> BeforeVerbs = WordSets.Of("jeg eg vi me du han hun ho de dei det den dette dere man to og");
    private static readonly FrozenSet<string> NoKinds = WordSets.Of("with from that when like need needs have been only being");
    private static readonly FrozenSet<string> Parts = WordSets.Of(RoleWordList.Parts);
    private static readonly FrozenSet<string> Own = WordSets.Of(RoleWordList.Own);

    /// <summary>The first token of the post with its adjectives: «daglig leder».</summary>
    public static int First(Passage passage, int token)
    {
        while (passage.IsNextClose(token - 1) && Parts.Contains(passage.Word(token - 1)) && !passage.IsTaken(token - 1))
            token--;
        // In English the kind stands before the post: «volunteer coordinator».
        for (var kinds = 0; kinds < 2 && RoleReader.IsEnglish(passage.Word(token + kinds)) && IsKind(passage, token - 1); kinds++)
            token--;
        return token;
    }

    private static bool IsKind(Passage passage, int token) =>
        passage.IsNextClose(token) && !passage.IsTaken(token) && !passage.StartsSentence(token) && passage.Word(token) is { Length: > 3 } word
        && !StopWords.IsGrammar(word) && !Indefinites.Contains(word) && !NoKinds.Contains(word);

    /// <summary>Whether an article or another word makes it one of several: «en god leder», «hver enhetsleder».</summary>
    public static bool IsIndefinite(Passage passage, int first)
    {
        if (!passage.IsNextClose(first - 1))
            return false;
        if (Indefinites.Contains(passage.Word(first - 1)))
            return true;
        return passage.IsNextClose(first - 2) && passage.Word(first - 2) is "en" or "ein" or "ei" or "a" or "an" or "noen" or "ingen";
    }

    /// <summary>Whether it is made definite by what stands before or after: «vår», «the», «… min».</summary>
    public static bool IsDefinite(Passage passage, int first, int token)
    {
        if (passage.IsNextClose(first - 1) && passage.Word(first - 1) is "vår" or "min" or "our" or "my" or "the" or "deres" or "dykkar")
            return true;
        if (passage.IsNextClose(token) && passage.Word(token + 1) is "vår" or "min" or "deres" or "dykkar" or "hos")
            return true;
        return RoleReader.IsEnglish(passage.Word(token)) && passage.IsNextClose(first - 1) && passage.IsNextClose(first - 2) && passage.Is(first - 2, "the", "our", "my");
    }

    /// <summary>Whether «leder» and the like may be the verb here: «gruppa leder til», «vi leder for lite».</summary>
    public static bool MayBeVerb(Passage passage, int token) =>
        passage.Word(token) is "leder" or "leier" or "head" && passage.IsNextClose(token - 1)
        && BeforeVerbs.Contains(passage.Word(token - 1));

    /// <summary>Whether the writer tells of themselves: «jeg som rektor», «min rolle som …», «jeg er …», «som rektor ser jeg».</summary>
    public static bool IsOwn(Passage passage, int first)
    {
        var before = first - 1;
        // «jeg er den psykiatriske sykepleieren»
        if (passage.IsNextClose(before) && passage.Word(before) is [.., 'e'] && passage.Is(before - 1, "den", "the"))
            before--;
        if (passage.IsNextClose(before) && passage.Word(before) is "the" or "den")
            before--;
        if (!passage.IsNextClose(before))
            return false;
        if (passage.Word(before) is "er" or "var" or "am" or "was" or "være" or "vere" or "vært" or "vore")
            return HasOwnBefore(passage, before, near: 3);
        return passage.Word(before) is "som" or "as" && (HasOwnBefore(passage, before, Back) || HasOwnAfter(passage, first));
    }

    private static bool HasOwnBefore(Passage passage, int token, int near)
    {
        for (var i = token - 1; i >= 0 && i >= token - near && passage.IsNextClose(i); i--)
        {
            if (Own.Contains(passage.Word(i)) || passage.IsEnglishI(i))
                return true;
        }
        return false;
    }

    private static bool HasOwnAfter(Passage passage, int token)
    {
        for (var i = token; i + 1 < passage.Count && i < token + Back + 2 && !passage.StartsSentence(i + 1); i++)
        {
            if (passage.Word(i + 1) is "jeg" or "eg" or "min" or "mitt" || passage.IsEnglishI(i + 1))
                return true;
        }
        return false;
    }
}
