using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Names of people: words that are known as names, with the capitalised words and initials beside them.</summary>
internal sealed class NameFinder(DisclosureRoster roster, NameIndex names) : IFinder
{
    private const int LongestName = 5;
    private static readonly FrozenSet<string> KnownNames = WordSets.Of(KnownNameList.All);
    private static readonly FrozenSet<string> Particles = WordSets.Of(SurroundingList.Particles);
    private readonly FrozenSet<string> places = WordSets.Of(roster.Municipalities.Concat(roster.Places).Concat(roster.Units));
    private readonly NameEvidence evidence = new(names);
    private readonly ShapedNames shaped = new(names);

    /// <summary>Whether a capitalised word names a country, a body, a tool or a day.</summary>
    public static bool IsKnown(string word) => KnownNames.Contains(word) || (word is [.., 's'] && KnownNames.Contains(word[..^1]));

    public void Find(Passage passage, List<Finding> found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsTaken(i) || passage.IsIgnored(i) || !passage.IsWord(i))
                continue;
            if (Begin(passage, i) is { } why)
                i = Add(passage, i, why, found);
        }
    }

    /// <summary>Whether a word can be the next part of a name that has begun: it has a capital and names nothing else.</summary>
    public bool CanBeName(Passage passage, int token) =>
        passage.IsCapital(token) && passage.Tokens[token].Length > 1 && !passage.IsIgnored(token) && !passage.IsShouted(token)
        && passage.Word(token) is var word && !IsKnown(word) && !places.Contains(word) && !(word[^1] == 's' && places.Contains(word[..^1]))
        && !StopWords.IsGrammar(word) && !RoleReader.IsRole(word);

    private FindingReason? Begin(Passage passage, int token)
    {
        if (names.Look(passage, token) is { } word && evidence.Tells(passage, token, word))
            return word.Part.InRoster ? FindingReason.PartOfName : FindingReason.KnownName;
        if (!CanBeName(passage, token))
            return null;
        if (ShapedNames.IsAfterTitle(passage, token) && !UnitFinder.StandsBeforeUnit(passage, token))
            return FindingReason.AfterTitle;
        return shaped.IsName(passage, token, CanBeName) ? FindingReason.LooksLikeName : null;
    }

    private int Add(Passage passage, int token, FindingReason why, List<Finding> found)
    {
        var first = Leftmost(passage, token);
        var last = Rightmost(passage, token);
        var end = names.Look(passage, last);
        var genitive = end?.Genitive ?? passage.Word(last)[^1] == 's' && last > first;
        var person = Person(passage, first, last);
        if (person >= 0)
            why = last > first && passage.Tokens[first].Length > 1 && Ends(passage, last, person) ? FindingReason.FullName : FindingReason.PartOfName;
        else if (why is FindingReason.PartOfName)
            why = FindingReason.KnownName;
        var kind = person >= 0 ? FindingKind.Person : FindingKind.OtherPerson;
        found.Add(end is { Length: > 0 } part
            ? passage.FoundAt(passage.Tokens[first].Start, passage.Tokens[last].Start + part.Length - passage.Tokens[first].Start, kind, why)
            : passage.Found(first, last, kind, why, genitive, Trailing(passage, last, end)));
        return last;
    }

    private bool Ends(Passage passage, int last, int person) =>
        names.Look(passage, last) is { } word && word.Part.People.Contains(person) && word.Part.IsLast;

    private static int Trailing(Passage passage, int last, NameWord? end)
    {
        var isInitial = passage.Tokens[last].Length == 1 && HasStop(passage, last);
        return isInitial && last + 1 < passage.Count && passage.IsNextAfterStop(last) && !passage.IsCapital(last + 1) ? 1 : end?.Trailing ?? 0;
    }

    private int Leftmost(Passage passage, int token)
    {
        var first = token;
        while (first > 0 && !passage.IsTaken(first - 1) && token - first < LongestName)
        {
            var close = passage.IsNextClose(first - 1);
            if (close && AreOfOne(passage, first - 1, first))
                first--;
            else if (!passage.IsCapital(first))
                break;
            else if (IsInitial(passage, first - 1) && (passage.IsNextAfterStop(first - 1) || (close && !passage.Is(first - 1, "i", "å", "a"))))
                first--;
            else if (close && IsUnknownGiven(passage, first - 1) && names.Look(passage, first) is { Part.IsGiven: false })
                first--;
            else
                break;
        }
        return first;
    }

    private bool AreOfOne(Passage passage, int one, int other) =>
        names.Look(passage, one) is { Genitive: false } first && names.Look(passage, other) is { } second
        && first.Part.People.Any(second.Part.People.Contains) && passage.Word(one) != passage.Word(other);

    private int Rightmost(Passage passage, int token)
    {
        var last = token;
        var unknown = 0;
        while (last - token < LongestName && !(names.Look(passage, last) is { } word && (word.Genitive || word.Length > 0)))
        {
            if (!passage.IsNextClose(last))
                return IsMiddleInitial(passage, last) ? last + 1 : last;
            if (names.Look(passage, last + 1) is { } next && Continues(passage, last, next))
                last++;
            else if (IsInitial(passage, last + 1) && IsInitialOf(passage, last, last + 1))
                last++;
            else if (passage.IsCapital(last) && Particles.Contains(passage.Word(last + 1)) && passage.IsNextClose(last + 1) && CanBeName(passage, last + 2))
                last += 2;
            else if (IsUnknownLast(passage, last) && unknown++ == 0)
                last++;
            else
                return last;
        }
        return last;
    }

    private bool IsUnknownGiven(Passage passage, int token) =>
        passage.IsCapitalInside(token) && CanBeName(passage, token) && !ShapedNames.IsTitle(passage.Word(token));

    private bool IsUnknownLast(Passage passage, int given)
    {
        if (passage.IsCapital(given))
            return CanBeName(passage, given + 1) && !UnitFinder.StandsBeforeUnit(passage, given + 1);
        var word = passage.Word(given + 1);
        return !passage.CaseTells && ShapedNames.EndsLikeName(word) && !Passage.IsFiller(word) && !RoleReader.IsRole(word) && !IsKnown(word);
    }

    // «Kari L. Moen»
    private bool IsMiddleInitial(Passage passage, int token) =>
        passage.IsNextAfterStop(token) && IsInitial(passage, token) && passage.IsCapital(token + 1) && names.Look(passage, token + 1) is { Part.IsLast: true };

    private bool Continues(Passage passage, int last, NameWord next)
    {
        if (passage.CaseTells && passage.IsCapital(last + 1))
            return !passage.IsIgnored(last + 1);
        if (names.Look(passage, last) is not { } word)
            return false;
        if (word.Part.People.Any(next.Part.People.Contains))
            return passage.Word(last) != passage.Word(last + 1);
        if (passage.IsCapital(last))
            return false;
        return next.Part.Use is WordUse.None || (!passage.CaseTells && word.Part.IsGiven && next.Part is { Use: WordUse.Rare, IsLast: true });
    }

    private static bool IsInitial(Passage passage, int token) =>
        passage.IsWord(token) && passage.Tokens[token].Length == 1 && char.IsLetter(passage.Text[passage.Tokens[token].Start])
        && (passage.IsCapital(token) || !passage.CaseTells || HasStop(passage, token));

    private bool IsInitialOf(Passage passage, int name, int token)
    {
        if (HasStop(passage, token) && passage.Word(token) is not ("i" or "å"))
            return true;
        return passage.IsCapital(token) && names.Look(passage, name) is { } word
            && word.Part.People.Any(person => names.HasInitial(person, passage.Word(token)[0]));
    }

    private static bool HasStop(Passage passage, int token) =>
        passage.Tokens[token].End < passage.Text.Length && passage.Text[passage.Tokens[token].End] == '.';

    // The one in the roster who has every part; another has one that differs, and is somebody else.
    private int Person(Passage passage, int first, int last)
    {
        IReadOnlyList<int>? people = null;
        for (var i = first; i <= last; i++)
        {
            if (names.Look(passage, i) is { } word)
                people = [.. (people ?? word.Part.People).Where(word.Part.People.Contains)];
            else if (passage.Tokens[i].Length > 1 && !Particles.Contains(passage.Word(i)))
                return -1;
        }
        for (var i = first; i <= last && people?.Count > 0; i++)
        {
            if (passage.Tokens[i].Length == 1)
                people = [.. people.Where(person => names.HasInitial(person, passage.Word(i)[0]))];
        }
        return people?.Count > 0 ? people[0] : -1;
    }
}
