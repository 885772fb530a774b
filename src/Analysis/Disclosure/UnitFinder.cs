using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Units and institutions: those that the caller named, and names with a word for an institution.</summary>
internal sealed class UnitFinder : IFinder
{
    private static readonly FrozenSet<string> After = WordSets.Of(UnitWordList.After);
    private static readonly FrozenSet<string> Before = WordSets.Of(UnitWordList.Before);
    private static readonly FrozenSet<string> NoNames = WordSets.Of(KnownNameList.BeforeUnits);
    private static readonly string[] Roads = WordSets.Split(UnitWordList.Roads);
    private static readonly string[] Hamlets = WordSets.Split(UnitWordList.Hamlets);
    private readonly PhraseIndex units;
    private readonly PhraseIndex places;

    public UnitFinder(DisclosureRoster roster)
    {
        places = new(roster.Places);
        units = new(roster.Units.Concat(ShortNames(roster)));
    }

    /// <summary>Whether the next word makes a unit of this one: «Solbakken sykehjem».</summary>
    public static bool StandsBeforeUnit(Passage passage, int token) =>
        passage.IsNextClose(token) && IsInstitution(passage.Word(token + 1));

    public void Find(Passage passage, List<Finding> found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsTaken(i) || passage.IsIgnored(i) || !passage.IsWord(i))
                continue;
            if (Known(passage, i, units) is > 0 and var unit)
                Add(i, unit, FindingKind.Unit, FindingReason.KnownUnit);
            else if (Named(passage, i) is > 0 and var named)
                Add(i, named, FindingKind.Unit, FindingReason.NamedUnit);
            else if (Known(passage, i, places) is > 0 and var place)
                Add(i, place, FindingKind.Place, FindingReason.KnownPlace);
            else if (HouseAt(passage, i) is > 0 and var house)
                Add(i, house, FindingKind.Place, FindingReason.NamedPlace);
            else if (IsHamlet(passage, i))
                Add(i, 1, FindingKind.Place, FindingReason.NamedPlace);
        }

        void Add(int token, int count, FindingKind kind, FindingReason why)
        {
            if (!passage.IsTaken(token + count - 1))
                found.Add(passage.Found(token, token + count - 1, kind, why));
        }
    }

    // A single word that is a word of the language too, such as «Vik», needs its capital.
    private static int Known(Passage passage, int token, PhraseIndex phrases)
    {
        var length = phrases.LengthAt(passage, token);
        if (length != 1 || !passage.CaseTells || !NameIndex.IsWord(passage.Word(token)))
            return length;
        return passage.IsCapitalInside(token) ? 1 : 0;
    }

    private static int Named(Passage passage, int token)
    {
        if (Before.Contains(passage.Word(token)))
            return passage.IsNextClose(token) && passage.IsCapitalInside(token + 1) && !IsOther(passage, token + 1) ? 2 : 0;
        if (!passage.IsCapital(token) || passage.IsShouted(token))
            return 0;
        var last = token;
        while (passage.IsNextClose(last) && passage.IsCapital(last + 1) && !IsInstitution(passage.Word(last + 1)) && last - token < 3)
            last++;
        if (IsHyphened(passage, last))
            return last - token + 4;
        if (!StandsBeforeUnit(passage, last))
            return 0;
        return passage.StartsSentence(token) && last == token && IsNoName(passage.Word(token)) ? 0 : last - token + 2;
    }

    // «Solbakken bo- og servicesenter»
    private static bool IsHyphened(Passage passage, int last) =>
        last + 3 < passage.Count && passage.IsNextClose(last) && passage.Between(last + 1) is "- " && passage.Word(last + 2) is "og" && IsInstitution(passage.Word(last + 3));

    private static int HouseAt(Passage passage, int token)
    {
        var road = token;
        while (road < token + 2 && !EndsLike(passage.Word(road), Roads) && passage.IsNextClose(road)) road++;
        return passage.IsCapital(token) && EndsLike(passage.Word(road), Roads) && passage.IsNextClose(road) && passage.Tokens[road + 1].Length <= 4
            && char.IsAsciiDigit(passage.Word(road + 1)[0]) && char.IsAsciiDigit(passage.Word(road + 1)[^1]) ? road - token + 2 : 0;
    }

    private static bool IsHamlet(Passage passage, int token) =>
        passage.IsCapitalInside(token) && !passage.IsShouted(token) && passage.IsNextClose(token - 1)
        && EndsLike(passage.Word(token), Hamlets) && !NameFinder.IsKnown(passage.Word(token))
        && passage.Word(token - 1) is "i" or "på" or "fra" or "frå" or "til" or "ved" or "oppi" or "nedi" or "borti" or "in" or "from";

    private static bool EndsLike(string word, string[] endings) =>
        Array.Exists(endings, ending => word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsOther(Passage passage, int token) => passage.IsShouted(token) || NameFinder.IsKnown(passage.Word(token));

    private static bool IsInstitution(string word) => After.Contains(word) || (word is [.., 's'] && After.Contains(word[..^1]));

    private static bool IsNoName(string word) =>
        NoNames.Contains(word) || Passage.IsFiller(word) || word is [.., 'l', 'i' or 'e', 'g'];

    // «Solbakken sykehjem» is also called «Solbakken», when that is no municipality.
    private static IEnumerable<string> ShortNames(DisclosureRoster roster)
    {
        var others = WordSets.Of(roster.Municipalities);
        return roster.Units.Select(WordSets.Split)
            .Where(words => words.Length == 2 && After.Contains(words[1]) && !others.Contains(words[0]) && !IsNoName(words[0]) && !NameIndex.IsWord(words[0]))
            .Select(words => words[0]);
    }
}
