using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Judges whether a word that may be part of a name is one where it stands.</summary>
internal sealed class NameEvidence(NameIndex names)
{
    private static readonly FrozenSet<string> PersonVerbs = WordSets.Of(SurroundingList.PersonVerbs);
    private static readonly FrozenSet<string> WeakVerbs = WordSets.Of(SurroundingList.WeakVerbs);
    private static readonly FrozenSet<string> BeforeNames = WordSets.Of(SurroundingList.BeforeNames);
    private static readonly FrozenSet<string> BeforeClauses = WordSets.Of(SurroundingList.BeforeClauses).Union([""]).ToFrozenSet();
    private static readonly FrozenSet<string> BeforePlaces = WordSets.Of(SurroundingList.BeforePlaces);
    private static readonly FrozenSet<string> BeforeTimes = WordSets.Of(SurroundingList.BeforeTimes);
    private static readonly FrozenSet<string> Times = WordSets.Of(SurroundingList.Times);
    private static readonly FrozenSet<string> NamedAfter = WordSets.Of(SurroundingList.NamedAfter);

    /// <summary>Whether a verb follows that people do, and hardly anything else.</summary>
    public static bool PersonSpeaks(Passage passage, int token) =>
        passage.IsNextClose(token) && PersonVerbs.Contains(passage.Word(token + 1)) && !WeakVerbs.Contains(passage.Word(token + 1));

    /// <summary>Whether a verb stands before that takes persons: «sier», «ifølge».</summary>
    public static bool IsAskedBefore(Passage passage, int token) => passage.IsNextClose(token - 1) && BeforeNames.Contains(passage.Word(token - 1));

    public bool Tells(Passage passage, int token, NameWord word)
    {
        if (IsNamedAfter(passage, token, word))
            return false;
        if (word.Length > 0 || HasInitialBefore(passage, token) || HasKin(passage, token, word.Part))
            return true;
        if (Times.Contains(passage.Word(token)) && IsTime(passage, token, word))
            return false;
        return word.Part.Use switch
        {
            WordUse.None => ClearTells(passage, token, word),
            WordUse.Rare => RareTells(passage, token, word),
            WordUse.Place => PlaceTells(passage, token, word),
            _ => CommonTells(passage, token, word),
        };
    }

    private static bool ClearTells(Passage passage, int token, NameWord word)
    {
        if (word.Part.InRoster)
            return !(word.Part.Role is NameRole.Last && passage.IsCapital(token) && UnitFinder.StandsBeforeUnit(passage, token));
        if (!word.Part.IsGiven)
            return passage.IsCapital(token) && !IsPlace(passage, token);
        return passage.IsCapital(token) || (!word.Genitive && passage.Tokens[token].Length > 2) || passage.Word(token).Length > 5;
    }

    private static bool RareTells(Passage passage, int token, NameWord word)
    {
        var speaks = PersonSpeaks(passage, token) || IsAskedBefore(passage, token);
        if (!passage.IsCapital(token))
            return word.Part.InRoster && speaks && !word.Genitive;
        if (word.Part.InRoster)
            return !(word.Part.Role is NameRole.Last && IsPlace(passage, token));
        return word.Part.IsGiven ? passage.IsCapitalInside(token) || speaks || word.Genitive : speaks;
    }

    private static bool PlaceTells(Passage passage, int token, NameWord word)
    {
        if (!passage.IsCapital(token) || IsPlace(passage, token) || passage.Word(token - 1) is "fra" or "frå" or "til" or "from" or "to")
            return false;
        return PersonSpeaks(passage, token) || IsAskedBefore(passage, token) || (word.Part.IsGiven && passage.IsCapitalInside(token));
    }

    private bool CommonTells(Passage passage, int token, NameWord word)
    {
        if (!word.Part.InRoster && Passage.IsFiller(passage.Word(token)))
            return passage.IsCapital(token) && IsBeforeLastName(passage, token);
        if (!passage.IsCapital(token))
            return word.Part.InRoster && SmallTells(passage, token, word);
        if (passage.StartsSentence(token))
            return StartTells(passage, token, word);
        if (word.Part.InRoster)
            return !IsPlace(passage, token) || (word.Part.IsGiven && passage.Word(token - 1) is "på" or "ved" or "rundt" or "mot");
        return passage.Tokens[token].Length > 2 && !passage.IsShouted(token) && !IsPlace(passage, token) && !IsCapitalAround(passage, token);
    }

    // Without a capital, a name that is a word is one only after a word that names somebody: «sa dag», «kari og odd».
    private bool SmallTells(Passage passage, int token, NameWord word)
    {
        var before = passage.Word(token - 1);
        if (StopWords.IsGrammar(passage.Word(token)))
            return false;
        if (word is { Genitive: false, Part.IsGiven: true } && PersonSpeaks(passage, token) && BeforeClauses.Contains(before))
            return true;
        if (word.Part.IsGiven && before is "og" or "and" && passage.Is(token - 2, "jeg", "eg", "meg", "du", "han", "hun", "ho", "i", "me"))
            return true;
        return IsAskedBefore(passage, token)
            || (before is "og" or "eller" && passage.IsNextClose(token - 2)
                && names.Look(passage, token - 2) is { Part: { InRoster: true, Use: WordUse.None } });
    }

    private bool StartTells(Passage passage, int token, NameWord word)
    {
        if (StandsAlone(passage, token))
            return word.Part.InRoster && !StopWords.IsGrammar(passage.Word(token));
        if (!passage.IsNextClose(token))
            return word.Part is { InRoster: true, IsGiven: true } && !Passage.IsFiller(passage.Word(token)) && IsAddressed(passage, token);
        var next = passage.Word(token + 1);
        if (PersonSpeaks(passage, token))
            return word.Part.InRoster || word.Part.IsGiven;
        if (word.Part.InRoster && WeakVerbs.Contains(next))
            return word.Part.IsGiven || !Passage.IsFiller(passage.Word(token));
        if (next is "og" or "and" && passage.IsCapital(token + 2) && names.Look(passage, token + 2) is not null)
            return true;
        if (word.Genitive && word.Part.InRoster && !NameIndex.IsCommonGenitive(passage.Word(token)))
            return true;
        return IsBeforeLastName(passage, token);
    }

    private bool IsBeforeLastName(Passage passage, int token) =>
        passage.IsNextClose(token) && passage.IsCapital(token + 1) && names.Look(passage, token + 1) is { Part.IsLast: true };

    // «Even, kan du …»
    private static bool IsAddressed(Passage passage, int token) =>
        token + 2 < passage.Count && passage.Between(token) is [',', ..]
        && (passage.Is(token + 1, "du", "you") || passage.Is(token + 2, "du", "you"));

    private static bool StandsAlone(Passage passage, int token) =>
        (token + 1 == passage.Count || passage.StartsSentence(token + 1)) && (token > 0 || passage.Count > 1);

    private bool HasKin(Passage passage, int token, NamePart part)
    {
        if (!passage.IsCapital(token) && part.Use is WordUse.Common && (HasArticle(passage, token) || HasArticle(passage, token - 1)))
            return false;
        return Joins(token + 1, passage.IsNextClose(token)) || Joins(token - 1, passage.IsNextClose(token - 1));

        bool Joins(int other, bool close) =>
            close && names.Look(passage, other) is { } there && part.People.Any(there.Part.People.Contains)
            && passage.Word(other) != passage.Word(token) && (passage.IsCapital(token) || AreGivenAndLast(part, there.Part));
    }

    // «en odd stein»
    private static bool HasArticle(Passage passage, int token) =>
        passage.IsNextClose(token - 1) && passage.Word(token - 1) is "en" or "ein" or "ei" or "et" or "eit" or "den" or "det" or "a" or "an" or "the";

    private static bool AreGivenAndLast(NamePart one, NamePart other) =>
        (one.Role | other.Role) == (NameRole.Given | NameRole.Last) || one.Use is WordUse.None || other.Use is WordUse.None;

    private static bool HasInitialBefore(Passage passage, int token) =>
        passage.IsCapital(token) && token > 0 && passage.IsCapital(token - 1) && passage.Tokens[token - 1].Length == 1
        && (passage.IsNextAfterStop(token - 1) || (passage.IsNextClose(token - 1) && passage.Word(token - 1) is not ("i" or "å" or "a")));

    private static bool IsTime(Passage passage, int token, NameWord word)
    {
        if (token + 1 < passage.Count && char.IsDigit(passage.Word(token + 1)[0]))
            return true;
        if (word.Part.InRoster)
            return passage.IsNextClose(token - 1) && passage.Is(token - 1, "i", "in", "siden", "sidan", "since", "during", "on");
        return BeforeTimes.Contains(passage.Word(token - 1))
            || (!PersonSpeaks(passage, token) && !(passage.IsNextClose(token) && passage.IsCapital(token + 1)));
    }

    // «i Vik», «Vik kommune», «på Berg»: a last name here is more likely a place.
    private static bool IsPlace(Passage passage, int token) =>
        (BeforePlaces.Contains(passage.Word(token - 1)) && passage.IsNextClose(token - 1)) || UnitFinder.StandsBeforeUnit(passage, token)
        || (passage.IsNextClose(token) && passage.Is(token + 1, "kommune", "kommunes", "fylke", "sentrum", "bygd", "skole", "municipality"))
        || passage.Word(token - 1) is "sankt" or "st";

    private static bool IsCapitalAround(Passage passage, int token) =>
        (passage.IsNextClose(token - 1) && passage.IsCapitalInside(token - 1)) || (passage.IsNextClose(token) && passage.IsShouted(token + 1));

    private static bool IsNamedAfter(Passage passage, int token, NameWord word) =>
        !word.Part.InRoster && passage.IsNextClose(token) && NamedAfter.Contains(passage.Word(token + 1)) && passage.IsCapital(token);
}
