using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What a post is of, for or in: «av hjemmetjenesten i Storvik».</summary>
/// <param name="Last">The last token of it.</param>
/// <param name="Preposition">The preposition, or empty in «enhetsleder hjemmetjenesten».</param>
/// <param name="IsNamed">Whether a name with a capital is in it.</param>
internal readonly record struct PostComplement(int Last, string Preposition, bool IsNamed)
{
    private const int Longest = 9;
    private static readonly FrozenSet<string> General = WordSets.Of(RoleWordList.General);
    private static readonly FrozenSet<string> Determiners = WordSets.Of("den det vår vårt min the our hele heile dette denne");
    private static readonly FrozenSet<string> Verbs = WordSets.Of(SurroundingList.PersonVerbs);
    private static readonly string[] UnitEndings = WordSets.Split(RoleWordList.UnitEndings);

    /// <summary>The complement that follows a token; null when none does, or one that tells of no post in particular.</summary>
    public static PostComplement? After(Passage passage, int token)
    {
        if (!IsFree(passage, token))
            return null;
        var next = passage.Word(token + 1);
        if (next is "av" or "for" or "i" or "på" or "ved" or "of" or "at" or "in" or "innen" or "innan" or "hos" or "frå" or "fra")
            return Read(passage, token + 1, next);
        return !passage.StartsSentence(token + 1) && IsUnit(next) && !General.Contains(next) || next is "helse" or "oppvekst"
            ? new(Rest(passage, token + 1), "", false) : null;
    }

    private static PostComplement? Read(Passage passage, int preposition, string word)
    {
        var first = preposition;
        while (IsFree(passage, first) && Determiners.Contains(passage.Word(first + 1)))
            first++;
        if (!IsFree(passage, first) || !passage.IsWord(first + 1))
            return null;
        first++;
        var content = passage.Word(first);
        while (IsAdjective(content) && IsFree(passage, first) && IsContent(passage, first + 1) && !passage.IsCapital(first))
            content = passage.Word(++first);
        var isField = content is "helse" && passage.Word(first + 1) is "og";
        if (!passage.IsCapital(first) && !isField && (!IsContent(passage, first) || General.Contains(content)))
            return null;
        var named = passage.IsCapitalInside(first);
        if (word is not ("av" or "for" or "of") && !named && !IsUnit(content))
            return null;
        var last = Rest(passage, word is "of" or "at" && IsFree(passage, first) && IsContent(passage, first + 1) ? first + 1 : first);
        for (var i = first; i <= last; i++)
            named |= passage.IsCapitalInside(i);
        return new(last, word, named);
    }

    private static int Rest(Passage passage, int first)
    {
        var last = first;
        while (last - first < Longest)
        {
            if (JoinsWithHyphen(passage, last) && IsFree(passage, last + 1))
                last += 2;
            else if (!IsFree(passage, last))
                break;
            else if (passage.IsCapitalInside(last + 1) || passage.Is(last + 1, "kommune", "kommunes") || UnitFinder.StandsBeforeUnit(passage, last))
                last++;
            else if (IsFree(passage, last + 1) && Joins(passage, last + 1))
                last += 2;
            else
                break;
        }
        return last;
    }

    // «helse og omsorg», «hjemmetjenesten i Storvik»
    private static bool Joins(Passage passage, int token) =>
        passage.IsCapitalInside(token + 1) ? passage.Is(token, "i", "på", "ved", "in", "at", "for")
            : passage.Is(token, "og", "and") && IsContent(passage, token + 1);

    // «helse- og omsorg»
    private static bool JoinsWithHyphen(Passage passage, int token) =>
        token + 2 < passage.Count && passage.Between(token) is "- " && passage.Word(token + 1) is "og" && !passage.IsTaken(token + 2);

    private static bool IsFree(Passage passage, int token) => passage.IsNextClose(token) && !passage.IsTaken(token + 1);

    private static bool IsContent(Passage passage, int token) =>
        passage.IsWord(token) && passage.Word(token) is { Length: > 2 } word && !Passage.IsFiller(word) && !Verbs.Contains(word) && !RoleReader.IsRole(word);

    private static bool IsAdjective(string word) =>
        word is [.., 'i', 'g', 'e'] or [.., 's', 'k', 'e'] or [.., 'a', 'l', 'e'] or "nye" or "psykisk" or "store" or "minste";

    public static bool IsUnit(string word) => word.Length > 4 && Array.Exists(UnitEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
