using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Names that no list holds, told by their shape and place: after a title, in a citation, beside a verb of saying.</summary>
internal sealed class ShapedNames(NameIndex names)
{
    private static readonly FrozenSet<string> Titles = WordSets.Of(SurroundingList.Titles);
    private static readonly FrozenSet<string> BeforePersons = WordSets.Of(SurroundingList.BeforePersons);
    private static readonly string[] LastNameEndings = WordSets.Split(LastNameList.Endings);

    /// <summary>Whether a word may stand before a name: «fru», «sykepleier», «naboen».</summary>
    public static bool IsTitle(string word) => Titles.Contains(word) || RoleReader.IsRole(word);

    public static bool IsAfterTitle(Passage passage, int token) =>
        token > 0 && IsTitle(passage.Word(token - 1))
        && (passage.IsNextClose(token - 1) || (passage.IsNextAfterStop(token - 1) && TitleWords.IsAbbreviated(passage.Word(token - 1))));

    /// <summary>Whether a capitalised word begins such a name.</summary>
    public bool IsName(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (IsCited(passage, token, canBeName))
            return true;
        if (!passage.IsNextClose(token) || passage.StartsSentence(token) || !canBeName(passage, token + 1) || passage.StartsSentence(token + 1))
            return false;
        if (UnitFinder.StandsBeforeUnit(passage, token + 1) || passage.Word(token).Contains('-', StringComparison.Ordinal))
            return false;
        return NameEvidence.PersonSpeaks(passage, token + 1) || NameEvidence.IsAskedBefore(passage, token)
            || (EndsLikeName(passage.Word(token + 1)) && BeforePersons.Contains(passage.Word(token - 1)))
            || names.Look(passage, token + 1) is { Part: { IsLast: true, InRoster: false, Use: WordUse.None } };
    }

    private static bool EndsLikeName(string word) =>
        word.Length > 4 && Array.Exists(LastNameEndings, ending => word.EndsWith(ending, StringComparison.Ordinal) || (word[^1] == 's' && word.AsSpan(0, word.Length - 1).EndsWith(ending)));

    // «(Fornavn Etternavn)», «(Etternavn, 2015)», «(Etternavn & Etternavn 2015)».
    private static bool IsCited(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (!OpensBracket(passage, token))
            return false;
        var last = token;
        while (last - token < 2 && passage.IsNextClose(last) && canBeName(passage, last + 1)) last++;
        if (last > token && ClosesBracket(passage, last))
            return true;
        var year = last + 1 < passage.Count && passage.Tokens[last + 1].Length == 4 && char.IsDigit(passage.Word(last + 1)[0]) && passage.Between(last).TrimEnd() is ",";
        var another = last + 1 < passage.Count && (passage.Between(last).Contains('&') || (passage.Word(last + 1) is "og" or "and" && canBeName(passage, last + 2) && IsYearAfter(passage, last + 2)));
        return year || another || (passage.IsNextClose(last) && passage.Word(last + 1) is "et" && passage.Word(last + 2) is "al");
    }

    private static bool IsYearAfter(Passage passage, int token) => token + 1 < passage.Count && passage.Tokens[token + 1].Length == 4 && char.IsDigit(passage.Word(token + 1)[0]);

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
