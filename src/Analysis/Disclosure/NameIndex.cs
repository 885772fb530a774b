using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>The parts of names that are known: those of the roster, and those of the lists.</summary>
internal sealed class NameIndex
{
    private static readonly FrozenSet<string> Rare = WordSets.Of(NameWordList.RareGiven, NameWordList.RareLast);
    private static readonly FrozenSet<string> Common = WordSets.Of(NameWordList.CommonGiven, NameWordList.CommonLast);
    private static readonly FrozenSet<string> Particles = WordSets.Of(SurroundingList.Particles);
    private static readonly FrozenSet<string> CommonGenitives = WordSets.Of(NameWordList.CommonGenitives);
    private static readonly FrozenDictionary<string, NamePart> Listed = List();
    private readonly FrozenDictionary<string, NamePart> parts;
    private readonly string[][] people;

    public NameIndex(DisclosureRoster roster)
    {
        people = [.. roster.People.Select(person => Parts(person.Name))];
        var places = WordSets.Of(roster.Municipalities.Concat(roster.Places));
        var known = new Dictionary<string, NamePart>(Listed, StringComparer.Ordinal);
        for (var person = 0; person < people.Length; person++)
        {
            for (var i = 0; i < people[person].Length; i++)
            {
                var role = RoleOf(i, people[person].Length);
                foreach (var form in Forms(people[person][i]))
                    Add(known, form, role, person, places.Contains(form));
            }
        }
        parts = known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether a genitive is a word in itself, such as «dags».</summary>
    public static bool IsCommonGenitive(string word) => CommonGenitives.Contains(word);

    /// <summary>Whether a word is common in the language, though it may be a name.</summary>
    public static bool IsWord(string word) => UseOf(word) is WordUse.Common;

    /// <summary>Whether a word of a phrase is part of a name in the roster.</summary>
    public bool HasAny(string phrase) =>
        Array.Exists(WordSets.Split(phrase), word => people.Any(parts => parts.Contains(word, StringComparer.Ordinal)));

    /// <summary>Whether a part of somebody's name begins with a letter.</summary>
    public bool HasInitial(int person, char letter) =>
        Array.Exists(people[person], part => part[0] == letter || part.Contains("-" + letter, StringComparison.Ordinal));

    /// <summary>What is known of a token as part of a name; null when nothing is.</summary>
    public NameWord? Look(Passage passage, int token)
    {
        if (!passage.IsWord(token) || passage.IsIgnored(token) || passage.Tokens[token].Length < 2)
            return null;
        var word = passage.Word(token);
        if (Find(word) is { } found)
            return new(found, HasApostrophe(passage, token), HasApostrophe(passage, token) ? 1 : 0);
        if (Owner(word) is { } owner)
            return new(owner, Genitive: true, 0);
        return word.Contains('-', StringComparison.Ordinal) ? Hyphened(passage, token, word) : null;
    }

    private NamePart? Find(string word) => parts.GetValueOrDefault(word);

    private NamePart? Owner(string word)
    {
        if (word.Length < 3 || word[^1] != 's')
            return null;
        var stem = word[^2] == '\'' ? word[..^2] : word[..^1];
        return Find(stem) is { } found ? CommonGenitives.Contains(word) ? found with { Use = WordUse.Common } : found : null;
    }

    // «Anne-Marie» is one name, also where the roster has «Anne Marie»; in «Kari-gruppa» the first part is.
    private NameWord? Hyphened(Passage passage, int token, string word)
    {
        var pieces = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length < 2 || Find(pieces[0]) is not { } first)
            return null;
        var last = Find(pieces[^1]);
        var owner = last is null ? Owner(pieces[^1]) : null;
        if ((last ?? owner) is { } end)
        {
            var shared = first.People.Intersect(end.People).ToList();
            return new(new(first.Role | end.Role, WordUse.None, shared.Count > 0 ? shared : [.. first.People, .. end.People]), owner is not null, 0);
        }
        var second = passage.Tokens[token].Start + pieces[0].Length + 1;
        if (!passage.IsCapital(token) || first.Use is WordUse.Common)
            return null;
        return char.IsUpper(passage.Text[second]) ? new(first with { Use = WordUse.None }, false, 0) : new(first, false, 0, pieces[0].Length);
    }

    private static bool HasApostrophe(Passage passage, int token)
    {
        var end = passage.Tokens[token].End;
        return end < passage.Text.Length && passage.Text[end] is '\'' or '’' && passage.Word(token)[^1] is 's' or 'x' or 'z'
            && (end + 1 == passage.Text.Length || char.IsWhiteSpace(passage.Text[end + 1]));
    }

    private static void Add(Dictionary<string, NamePart> known, string word, NameRole role, int person, bool isPlace)
    {
        var use = isPlace ? WordUse.Place : UseOf(word);
        known[word] = known.TryGetValue(word, out var before) && before.InRoster
            ? before with { Role = before.Role | role, People = [.. before.People.Append(person).Distinct()] }
            : new NamePart(role, use, [person]);
    }

    private static NameRole RoleOf(int part, int parts) =>
        parts == 1 ? NameRole.Given | NameRole.Last : part == parts - 1 ? NameRole.Last : NameRole.Given;

    private static WordUse UseOf(string word) =>
        Common.Contains(word) || Passage.IsFiller(word) ? WordUse.Common
        : Rare.Contains(word) ? WordUse.Rare : WordUse.None;

    private static string[] Parts(string name) =>
        [.. WordSets.Split(name.Replace(".", " ", StringComparison.Ordinal).Replace(",", " ", StringComparison.Ordinal))
            .Where(part => part.Length > 1 && !Particles.Contains(part))];

    // «Anne-Marie» is also written «Annemarie», and each half is used alone.
    private static IEnumerable<string> Forms(string part)
    {
        yield return part;
        if (!part.Contains('-', StringComparison.Ordinal))
            yield break;
        yield return part.Replace("-", "", StringComparison.Ordinal);
        foreach (var piece in part.Split('-').Where(piece => piece.Length > 1))
            yield return piece;
    }

    private static FrozenDictionary<string, NamePart> List()
    {
        var known = new Dictionary<string, NamePart>(StringComparer.Ordinal);
        void Put(string list, NameRole role, WordUse use)
        {
            foreach (var word in WordSets.Split(list))
            {
                var most = Passage.IsFiller(word) ? WordUse.Common : use;
                known[word] = known.TryGetValue(word, out var other) ? new(other.Role | role, most > other.Use ? most : other.Use, []) : new(role, most, []);
            }
        }
        Put(GivenNameList.All, NameRole.Given, WordUse.None);
        Put(NameWordList.RareGiven, NameRole.Given, WordUse.Rare);
        Put(NameWordList.CommonGiven, NameRole.Given, WordUse.Common);
        Put(LastNameList.All, NameRole.Last, WordUse.None);
        Put(NameWordList.RareLast, NameRole.Last, WordUse.Rare);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
