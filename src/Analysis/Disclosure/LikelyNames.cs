using System.Buffers;
using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// Single words with a capital inside a sentence that no list holds, where somebody would stand: «snakket med X», «X og jeg»,
/// «da X kom». A product or a place may stand there too; that costs a false alarm, where silence would cost a name.
/// </summary>
internal sealed class LikelyNames(NameIndex names)
{
    private static readonly FrozenSet<string> Towns = WordSets.Of(TownList.All);
    private static readonly string[] Things = WordSets.Split(SurroundingList.Things);
    private static readonly FrozenSet<string> ThingEndings = Things.ToFrozenSet();
    private static readonly string[] Hamlets = WordSets.Split(UnitWordList.Hamlets);
    private static readonly SearchValues<char> Foreign = SearchValues.Create("wzcqxłşşğıñ");
    private static readonly FrozenSet<string> Locatives = WordSets.Of("i på ved via in on at gjennom bruke bruker brukte the");
    private static readonly int Longest = Things.Max(ending => ending.Length);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByCharacters = ThingEndings.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsName(Passage passage, int token, Func<Passage, int, bool> canBeName)
    {
        if (passage.Tokens[token].Length < 3 || !canBeName(passage, token) || passage.FollowsCapital(token) || IsTitle(passage, token))
            return false;
        var word = passage.Word(token);
        if (!passage.IsCapitalInside(token))
            return BeginsSentence(passage, token, word);
        if (HasInnerCapital(passage, token) || IsThing(word) || UnitFinder.StandsBeforeUnit(passage, token))
            return false;
        if (HasInitial(passage, token) || PersonContext.Owns(passage, token) || PersonContext.HasAge(passage, token) || PersonContext.IsPresented(passage, token))
            return true;
        if (PersonContext.IsJoined(passage, token) || PersonContext.IsTalkedTo(passage, token) || NameEvidence.PersonSpeaks(passage, token) || NameEvidence.IsAskedBefore(passage, token))
            return true;
        if (passage.IsNextClose(token) && canBeName(passage, token + 1) && passage.IsCapitalInside(token + 1))
            return IsTwo(passage, token);
        if (passage.IsNextClose(token) && passage.IsCapitalInside(token + 1))
            return false;
        return PersonContext.OpensClause(passage, token) || PersonContext.IsAmongPersons(passage, token) || IsBesideName(passage, token) || IsBesideVerb(passage, token, word);
    }

    // At the start of a sentence every word has a capital: only its own letters, or «og jeg», tell.
    private static bool BeginsSentence(Passage passage, int token, string word)
    {
        if (HasInitial(passage, token) || IsWhole(passage, token, word) || (IsSignature(passage, token) && !IsThing(word)))
            return true;
        if (IsThing(word) || word.EndsWith("en", StringComparison.Ordinal) || word[^1] is 'e' or 'a' or 't' or 'r' or 's')
            return word.AsSpan().ContainsAny(Foreign) && !IsThing(word) && PersonContext.IsFinite(passage.Word(token + 1)) && passage.IsNextClose(token);
        return PersonContext.IsJoined(passage, token) || (NameEvidence.PersonSpeaks(passage, token) && word.AsSpan().ContainsAny(Foreign));
    }

    // «Torgunn Brekkhus kom»
    private static bool IsWhole(Passage passage, int token, string word) =>
        !ShapedNames.IsTitle(word) && passage.IsNextClose(token) && passage.IsCapitalInside(token + 1) && !passage.IsShouted(token + 1) && !IsThing(word) && !IsThing(passage.Word(token + 1))
        && !NameFinder.IsKnown(passage.Word(token + 1)) && !RoleReader.IsRole(passage.Word(token + 1)) && !HasInnerCapital(passage, token + 1) && !UnitFinder.StandsBeforeUnit(passage, token + 1)
        && (ShapedNames.EndsLikeName(passage.Word(token + 1)) || (passage.IsNextClose(token + 1) && PersonContext.IsFinite(passage.Word(token + 2))));

    private static bool IsSignature(Passage passage, int token) =>
        token > 3 && token + 1 == passage.Count && passage.Between(token - 1).Contains('\n') && passage.Word(token) is not ("takk" or "nei" or "vet" or "ikke" or "hilsen");

    // «i går kom X», «X kom»; not «i X er det».
    private static bool IsBesideVerb(Passage passage, int token, string word)
    {
        var before = passage.IsNextClose(token - 1) ? passage.Word(token - 1) : "";
        if (Locatives.Contains(before) || EndsLikePlace(word))
            return false;
        if (passage.IsNextClose(token) && PersonContext.IsFinite(passage.Word(token + 1)))
            return true;
        if (before is "til" or "fra" or "frå" or "for" or "om" or "from" or "to")
            return true;
        return PersonContext.IsFinite(before) && before is not ("er" or "var" or "har" or "hadde" or "is" or "was" or "has");
    }

    private static bool EndsLikePlace(string word) => word.Length > 5 && Array.Exists(Hamlets, ending => word.EndsWith(ending, StringComparison.Ordinal));

    // Two words in a row that nobody knows are somebody's name, wherever they stand but after «i» and «på».
    private static bool IsTwo(Passage passage, int token) =>
        !IsThing(passage.Word(token + 1)) && !UnitFinder.StandsBeforeUnit(passage, token + 1) && !HasInnerCapital(passage, token + 1)
        && !(passage.IsNextClose(token + 1) && passage.IsCapitalInside(token + 2) && passage.IsShouted(token + 2))
        && !passage.Is(token - 1, "i", "på", "ved", "in", "at", "the", "kurset", "prosjektet", "programmet");

    // «Kari og X», «X, Kari og Odd»
    private bool IsBesideName(Passage passage, int token) =>
        (passage.Is(token - 1, "og", "and") && IsGiven(passage, token - 2))
        || (passage.Is(token + 1, "og", "and") && IsGiven(passage, token + 2))
        || (token + 1 < passage.Count && passage.Between(token) is ", " && IsGiven(passage, token + 1));

    private bool IsGiven(Passage passage, int token) =>
        passage.IsCapital(token) && names.Look(passage, token) is { Part: { IsGiven: true, Use: WordUse.None or WordUse.Rare } };

    // «K. Brattbakk», «Oddleif T.»
    private static bool HasInitial(Passage passage, int token) =>
        (IsInitial(passage, token - 1) && passage.IsNextAfterStop(token - 1))
        || (passage.IsNextClose(token) && IsInitial(passage, token + 1) && passage.Tokens[token + 1].End < passage.Text.Length && passage.Text[passage.Tokens[token + 1].End] == '.');

    private static bool IsInitial(Passage passage, int token) =>
        passage.IsCapital(token) && passage.Tokens[token].Length == 1 && !passage.Is(token, "i", "å");

    // «Trygg på tur» is called something, and «Støvle» is.
    private static bool IsTitle(Passage passage, int token) =>
        passage.Tokens[token].Start > 0 && passage.Text[passage.Tokens[token].Start - 1] is '«' or '"' or '“' or '”' or '‘';

    // «iPad», «CosDoc» and «Kari-gruppa»; but «Nils-Aslak» may be somebody.
    private static bool HasInnerCapital(Passage passage, int token)
    {
        var letters = passage.Text.AsSpan(passage.Tokens[token].Start, passage.Tokens[token].Length);
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsDigit(letters[i]) || char.IsUpper(letters[i]) != (letters[i - 1] == '-'))
                return true;
        }
        return false;
    }

    public static bool IsTown(string word) => Towns.Contains(word) || (word[^1] == 's' && Towns.Contains(word[..^1]));

    public static bool IsThing(string word)
    {
        if (IsTown(word))
            return true;
        for (var length = 3; length <= Longest && length < word.Length; length++)
        {
            if (ByCharacters.Contains(word.AsSpan(word.Length - length)))
                return true;
        }
        return false;
    }
}
