using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// What writers tell of their own work without naming a post: «jeg jobber interkommunalt», «jeg arbeider i en tjeneste som …».
/// Few do the first, and the second goes on to tell which one.
/// </summary>
internal static class OwnWork
{
    private const int Near = 4;
    private static readonly FrozenSet<string> Works = WordSets.Of("jobber arbeider jobbar arbeidar jobba jobbet arbeidet arbeidde work works er");

    public static FoundPost? Read(Passage passage, int token)
    {
        if (passage.Word(token) is not ("jeg" or "eg") && !passage.IsEnglishI(token))
            return null;
        for (var i = token; i < token + Near && passage.IsNextClose(i) && !passage.StartsSentence(i + 1); i++)
        {
            if (!Works.Contains(passage.Word(i)))
                continue;
            for (var at = i + 1; at <= i + Near && passage.IsNextClose(at - 1) && !passage.StartsSentence(at); at++)
            {
                if (passage.Word(at) is "interkommunalt" or "interkommunal")
                    return new(i, passage.IsNextClose(at) && RoleReader.IsRole(passage.Word(at + 1)) ? at + 1 : at, FindingReason.OwnPost);
                if (passage.Word(i) is not "er" && passage.Word(at) is "i" or "på" or "ved" or "in" && Described(passage, at) is { } last)
                    return new(i, last, FindingReason.OwnPost);
            }
        }
        return null;
    }

    // «i en deltjeneste som arbeider med …»
    private static int? Described(Passage passage, int preposition)
    {
        if (!passage.IsNextClose(preposition) || passage.Word(preposition + 1) is not ("en" or "ei" or "et" or "ein" or "eit" or "a"))
            return null;
        for (var i = preposition + 2; i <= preposition + 3 && passage.IsNextClose(i - 1); i++)
        {
            if (PostComplement.IsUnit(passage.Word(i)) && passage.IsNextClose(i) && passage.Word(i + 1) is "som" or "med" or "for" or "that")
                return i;
        }
        return null;
    }
}
