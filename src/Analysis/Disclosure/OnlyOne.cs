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
        var tellsWho = follows is "fra" or "frå" or "from" || (follows is "i" or "på" or "med" or "in" or "with" && self) || (follows is "som" or "who" && (self || before is "den"));
        if (!tellsWho || !(self || before is "den" or "the" or "som"))
            return null;
        return new(first, PostComplement.After(passage, token)?.Last ?? (passage.IsCapitalInside(token + 2) && follows is not "som" ? token + 2 : token), FindingReason.SaysOnly);
    }

    private static bool IsSelf(string word, string before) =>
        word is "jeg" or "eg" or "i" or "hun" or "ho" or "han" || before is "jeg" or "eg" or "i";
}
