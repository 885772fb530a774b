using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Names that no list holds, told by their shape and place: after a title, in a citation, beside a verb of saying.</summary>
internal sealed class ShapedNames(NameIndex names)
{
    private static readonly FrozenSet<string> Titles = WordSets.Of(SurroundingList.Titles);
    private static readonly FrozenSet<string> BeforePersons = WordSets.Of(SurroundingList.BeforePersons);
    private static readonly FrozenSet<string> Utterances = WordSets.Of(SurroundingList.Utterances);
    private static readonly string[] Bodies = WordSets.Split(SurroundingList.Bodies);
    private static readonly string[] LastNameEndings = WordSets.Split(LastNameList.Endings);

    /// <summary>Whether a word may stand before a name: «fru», «sykepleier», «naboen».</summary>
    public static bool IsTitle(string word) => Titles.Contains(word) || RoleReader.IsRole(word);

    public static bool IsAfterTitle(Passage passage, int token) =>
        token > 0 && IsTitle(passage.Word(token - 1))
        && (passage.IsNextClose(token - 1) || (passage.IsNextAfterStop(token - 1) && TitleWords.IsAbbreviated(passage.Word(token - 1))));

    /// <summary>Whether a capitalised word begins such a name.</summary>
    public bool IsName(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (IsCited(passage, token, canBeName) || IsDated(passage, token, canBeName) || IsTakenUp(passage, token))
            return true;
        if (IsQuoted(passage, token))
            return true;
        if (!passage.IsNextClose(token) || passage.StartsSentence(token) || !canBeName(passage, token + 1) || passage.StartsSentence(token + 1))
            return false;
        if (UnitFinder.StandsBeforeUnit(passage, token + 1) || passage.Word(token).Contains('-', StringComparison.Ordinal))
            return false;
        return NameEvidence.PersonSpeaks(passage, token + 1) || NameEvidence.IsAskedBefore(passage, token)
            || (EndsLikeName(passage.Word(token + 1)) && BeforePersons.Contains(passage.Word(token - 1)))
            || names.Look(passage, token + 1) is { Part: { IsLast: true, InRoster: false, Use: WordUse.None } };
    }

    // «som Etternavn skriver»
    private static bool IsQuoted(Passage passage, int token) =>
        passage.IsCapitalInside(token) && passage.IsNextClose(token) && Utterances.Contains(passage.Word(token + 1))
        && !IsBody(passage.Word(token)) && !passage.FollowsCapital(token);

    private static bool IsBody(string word) => Array.Exists(Bodies, ending => word.EndsWith(ending, StringComparison.Ordinal));

    public static bool EndsLikeName(string word) =>
        word.Length > 4 && Array.Exists(LastNameEndings, ending => word.AsSpan().EndsWith(ending) || word.AsSpan().TrimEnd('s').EndsWith(ending));

    // «(Fornavn Etternavn)», «(Etternavn, 2015)», «(Etternavn & Etternavn 2015)».
    private static bool IsCited(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (!OpensBracket(passage, token))
            return false;
        var last = token;
        while (last - token < 2 && passage.IsNextClose(last) && canBeName(passage, last + 1)) last++;
        if (last > token && ClosesBracket(passage, last))
            return true;
        if (last + 1 >= passage.Count)
            return false;
        var isYear = passage.IsYear(last + 1) && passage.Between(last).TrimEnd() is ",";
        var isAnother = passage.Between(last).Contains('&') || (passage.Is(last + 1, "og", "and") && canBeName(passage, last + 2) && passage.IsYear(last + 3));
        return isYear || isAnother || (passage.IsNextClose(last) && passage.Is(last + 1, "et") && passage.Is(last + 2, "al"));
    }

    // «ifølge Etternavn (2015)», «Etternavn og Etternavn (2015)».
    private static bool IsDated(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (HasYearInBrackets(passage, token))
            return BeforePersons.Contains(passage.Word(token - 1)) || passage.Word(token - 1) is "følge" || EndsLikeName(passage.Word(token));
        return token + 2 < passage.Count && (passage.Word(token + 1) is "og" or "and") && canBeName(passage, token + 2) && HasYearInBrackets(passage, token + 2);
    }

    private static bool HasYearInBrackets(Passage passage, int token) =>
        passage.IsYear(token + 1) && passage.Between(token).TrimStart() is ['(', ..];

    // «hun Fornavn», «… Fornavn. Hun …»: a pronoun tells that a capitalised word is somebody.
    private static bool IsTakenUp(Passage passage, int token)
    {
        if (!passage.IsCapitalInside(token))
            return false;
        if (passage.IsNextClose(token - 1) && passage.Word(token - 1) is "hun" or "ho" or "ham" or "henne")
            return true;
        return passage.StartsSentence(token + 1) && passage.Is(token + 1, "hun", "ho", "han", "she", "he") && passage.Between(token).Contains('.');
    }

    private static bool OpensBracket(Passage passage, int token)
    {
        var before = passage.Text.AsSpan(0, passage.Tokens[token].Start).TrimEnd();
        return before.Length > 0 && before[^1] is '(' or '[';
    }

    private static bool ClosesBracket(Passage passage, int token)
    {
        var after = passage.Text.AsSpan(passage.Tokens[token].End).TrimStart();
        return after.Length > 0 && after[0] is ')' or ']' or ',' or ';';
    }
}
