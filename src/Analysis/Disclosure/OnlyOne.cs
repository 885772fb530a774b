using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>«Den eneste ergoterapeuten i Storvik», «jeg er den eneste som …», «I am the only …»; not «den eneste måten».</summary>
internal static class OnlyOne
{
    public static FoundPost? Read(Passage passage, int token, FrozenSet<string> persons)
    {
        var english = passage.Word(token) is "only";
        var before = passage.IsNextClose(token - 1) ? passage.Word(token - 1) : "";
        if (before is "det" or "eit" or "et" || (english && before is not "the"))
            return null;
        var first = before is "den" or "the" or "min" or "vår" ? token - 1 : token;
        for (var i = token; i < token + 3 && passage.IsNextClose(i) && !passage.IsTaken(i + 1); i++)
        {
            var word = passage.Word(i + 1);
            if (persons.Contains(word) || RoleReader.IsRole(word))
                return new(first, PostComplement.After(passage, i + 1)?.Last ?? i + 1, FindingReason.SaysOnly);
        }
        var self = passage.IsNextClose(first - 1) && passage.Word(first - 1) is "er" or "var" or "am" or "som" or "vært" or "vore"
            && IsSelf(passage.Word(first - 2), passage.Word(first - 3));
        var follows = passage.IsNextClose(token) ? passage.Word(token + 1) : "";
        if (follows is "to" or "tre" or "two" or "three" && (before is "de" or "dei" or "the") && PostComplement.After(passage, token + 1) is { } few)
            return new(token - 1, few.Last, FindingReason.SaysOnly);
        if (follows is "fra" or "frå" or "from" or "i" or "på" or "hos" or "in" || (follows is "med" or "with" && (self || before is not "den")))
            return new(first, PostComplement.After(passage, token)?.Last ?? Where(passage, token, follows), FindingReason.SaysOnly);
        return self && follows is "som" or "who" ? new(first, token, FindingReason.SaysOnly) : null;
    }

    /// <summary>«vi har bare én kreftsykepleier», «vi har én»: the first token of what says that there is one; null where nothing does.</summary>
    public static int? Counted(Passage passage, int role)
    {
        var one = role - 1;
        if (!passage.IsNextClose(one) || !passage.Is(one, "en", "ein", "ett", "eitt", "one"))
            return null;
        var stressed = passage.Text.AsSpan(passage.Tokens[one].Start, passage.Tokens[one].Length).Contains('é');
        var first = passage.IsNextClose(one - 1) && passage.Is(one - 1, "bare", "kun", "berre", "only", "just") ? one - 1 : one;
        return (stressed || first < one) && passage.IsNextClose(first - 1) && passage.Is(first - 1, "har", "hadde", "have", "has", "vi", "me") ? first : null;
    }

    private static int Where(Passage passage, int only, string preposition) =>
        passage.IsCapitalInside(only + 2) || preposition is "i" or "på" or "hos" ? Math.Min(only + 2, passage.Count - 1) : only;

    /// <summary>
    /// «den ene av de to nattevaktene i Storvik», «jeg er den som har ansvar for …»: one of very few, though no post is named.
    /// </summary>
    public static FoundPost? ReadFew(Passage passage, int token)
    {
        if (passage.Word(token) is not ("den" or "ein" or "en" or "one") || !passage.IsNextClose(token))
            return null;
        var next = passage.Word(token + 1) is "ene" or "eine" or "andre" ? token + 1 : token;
        if (Follow(passage, next, "av|of", "de|dei|the|oss|", "to|tre|fire|two|three|four") is { } few)
            return new(token, IsInPlural(passage, few + 1) ? PostComplement.After(passage, few + 1)?.Last ?? few + 1 : few, FindingReason.SaysOnly);
        var self = passage.Is(token - 1, "er", "am") && IsSelf(passage.Word(token - 2), passage.Word(token - 3))
            || passage.Is(token - 2, "er") && IsSelf(passage.Word(token - 3), "");
        if (self && Follow(passage, token, "som", "har", "ansvar|ansvaret", "for") is { } charge)
            return new(token, PostComplement.After(passage, charge - 1)?.Last ?? Math.Min(charge + 1, passage.Count - 1), FindingReason.OwnPost);
        return null;
    }

    private static bool IsInPlural(Passage passage, int token) =>
        passage.IsNextClose(token - 1) && passage.IsWord(token) && passage.Word(token).Length > 5;

    // The token of the last of some words that follow one another, each one of those between bars; an empty one may be left out.
    private static int? Follow(Passage passage, int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var among = word.Split('|');
            if (passage.IsNextClose(token) && among.Contains(passage.Word(token + 1), StringComparer.Ordinal) && passage.Word(token + 1).Length > 0)
                token++;
            else if (!among.Contains("", StringComparer.Ordinal))
                return null;
        }
        return token;
    }

    private static bool IsSelf(string word, string before) =>
        word is "jeg" or "eg" or "i" or "hun" or "ho" or "han" || before is "jeg" or "eg" or "i";
}
