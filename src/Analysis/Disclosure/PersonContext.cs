using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What stands around a word that tells of somebody, whoever the word may name.</summary>
internal static class PersonContext
{
    private static readonly FrozenSet<string> Finite = WordSets.Of(SurroundingList.PersonVerbs, SurroundingList.Acts);
    private static readonly FrozenSet<string> Talks = WordSets.Of(SurroundingList.Talks);
    private static readonly FrozenSet<string> WithOthers = WordSets.Of(SurroundingList.TalksWith);
    private static readonly FrozenSet<string> TalkPrepositions = WordSets.Of(SurroundingList.TalkPrepositions);
    private static readonly FrozenSet<string> AmongPersons = WordSets.Of(SurroundingList.AmongPersons);
    private static readonly FrozenSet<string> Belongings = WordSets.Of(SurroundingList.Belongings);
    private static readonly FrozenSet<string> Pronouns = WordSets.Of("jeg eg meg du deg henne ham vi me oss i");
    private static readonly FrozenSet<string> Clauses = WordSets.Of("at da då når mens medan hvis viss fordi før der som om that when because if while");

    /// <summary>Whether a word is known as a verb in present or past, in three languages.</summary>
    public static bool IsFinite(string word) => Finite.Contains(word);

    /// <summary>«snakket med X», «takk til X», «hei X»</summary>
    public static bool IsTalkedTo(Passage passage, int token)
    {
        if (!passage.IsNextClose(token - 1))
            return passage.IsNextAfterStop(token - 1) && passage.Is(token - 1, "mvh", "hilsen", "helsing");
        return (Talks.Contains(passage.Word(token - 1)) && !WithOthers.Contains(passage.Word(token - 1)))
            || (TalkPrepositions.Contains(passage.Word(token - 1)) && passage.IsNextClose(token - 2) && Talks.Contains(passage.Word(token - 2)));
    }

    /// <summary>«X og jeg», «meg og X», «X sin»</summary>
    public static bool IsJoined(Passage passage, int token)
    {
        if (passage.IsNextClose(token) && passage.Is(token + 1, "sin", "sitt", "si", "sine"))
            return true;
        if (passage.IsNextClose(token) && passage.Is(token + 1, "og", "and") && passage.IsNextClose(token + 1) && Pronouns.Contains(passage.Word(token + 2)))
            return true;
        return passage.IsNextClose(token - 1) && passage.Is(token - 1, "og", "and") && passage.IsNextClose(token - 2)
            && passage.Word(token - 2) is not "i" && Pronouns.Contains(passage.Word(token - 2));
    }

    /// <summary>«med X», «hos X», «enn X»</summary>
    public static bool IsAmongPersons(Passage passage, int token) => passage.IsNextClose(token - 1) && AmongPersons.Contains(passage.Word(token - 1));

    /// <summary>«da X kom», «at X er»: a clause in which a name comes first and then its verb.</summary>
    public static bool OpensClause(Passage passage, int token) =>
        passage.IsNextClose(token - 1) && Clauses.Contains(passage.Word(token - 1)) && passage.IsNextClose(token) && IsFinite(passage.Word(token + 1));

    /// <summary>«X fra IT», «X på Furulund», «X også»; after a word that is a name only now and then, the roster must know it.</summary>
    public static bool IsPlaced(Passage passage, int token, bool known) =>
        known && passage.IsNextClose(token) && (passage.Is(token + 1, "fra", "frå", "også", "òg", "alltid", "aldri", "selv", "sjølv", "from", "always")
            || (passage.Is(token + 1, "i", "på", "ved", "hos") && passage.IsNextClose(token + 1) && passage.IsCapital(token + 2)));

    /// <summary>«X (82)», «X på 82», «X, 82 år»</summary>
    public static bool HasAge(Passage passage, int token)
    {
        var number = passage.Is(token + 1, "på") ? token + 2 : token + 1;
        if (number >= passage.Count || passage.Tokens[number].Length > 3 || !char.IsAsciiDigit(passage.Word(number)[0]))
            return false;
        var between = passage.Between(token);
        return number > token + 1 || between is " (" || (between is ", " && passage.Is(number + 1, "år", "years"));
    }

    /// <summary>«naboen min, X», «gamle X», «ho X»</summary>
    public static bool IsPresented(Passage passage, int token)
    {
        if (passage.IsNextClose(token - 1))
            return passage.Is(token - 1, "han", "hun", "ho", "gamle", "lille", "vesle", "unge", "stakkars", "selveste", "salige", "old", "little");
        if (token < 2 || passage.Between(token - 1) is not ", ")
            return false;
        return ShapedNames.IsTitle(passage.Word(token - 1)) || (passage.Is(token - 1, "min", "mi", "vår", "hennes", "hans") && ShapedNames.IsTitle(passage.Word(token - 2)));
    }

    /// <summary>«Xs idé»</summary>
    public static bool Owns(Passage passage, int token) =>
        passage.Word(token)[^1] is 's' or 'x' or 'z' && token + 1 < passage.Count && passage.Between(token).Length < 3 && Belongings.Contains(passage.Word(token + 1));
}
