using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What stands around a word that tells of somebody, whoever the word may name.</summary>
internal static class PersonContext
{
    private static readonly FrozenSet<string> Finite = WordSets.Of(SurroundingList.PersonVerbs, SurroundingList.Acts);
    private static readonly FrozenSet<string> Talks = WordSets.Of(SurroundingList.Talks);
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
        return Talks.Contains(passage.Word(token - 1))
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

    /// <summary>«Xs idé»</summary>
    public static bool Owns(Passage passage, int token) =>
        passage.Word(token)[^1] is 's' or 'x' or 'z' && token + 1 < passage.Count && passage.Between(token).Length < 3 && Belongings.Contains(passage.Word(token + 1));
}
