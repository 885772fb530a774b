using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// Words close to the names of a roster: cut («Abdi») or with a letter wrong («Agnieska»). They count where a capital that the
/// sentence does not explain, or a verb that people do, says that a name is meant.
/// </summary>
internal sealed class NearNames
{
    private const int ShortestMisspelt = 6;
    private readonly Dictionary<string, NamePart> cut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamePart> misspelt = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> others;

    public NearNames(DisclosureRoster roster, string[][] people, IEnumerable<string> known)
    {
        others = WordSets.Of(roster.Municipalities.Concat(roster.Places).Concat(roster.Units).Concat(roster.Ignored));
        var whole = known.ToHashSet(StringComparer.Ordinal);
        for (var person = 0; person < people.Length; person++)
        {
            for (var i = 0; i < people[person].Length; i++)
            {
                var part = people[person][i];
                var isGiven = i < people[person].Length - 1 || i == 0;
                var name = new NamePart(isGiven ? NameRole.Given : NameRole.Last, WordUse.None, [person]);
                foreach (var form in NameForms.WithoutOne(part))
                    misspelt.TryAdd(form, name);
                foreach (var form in NameForms.Cut(part).Where(form => isGiven && !whole.Contains(form) && !NameIndex.IsWord(form)))
                    cut.TryAdd(form, name);
            }
        }
    }

    /// <summary>What a word comes close to; null when it is far from every name, or stands where no name need be.</summary>
    public NameWord? Look(Passage passage, int token, string word)
    {
        if (word.Length < 4 || !passage.IsCapital(token) || passage.IsShouted(token))
            return null;
        if (passage.StartsSentence(token) && !NameEvidence.PersonActs(passage, token))
            return null;
        if (others.Contains(word) || NameFinder.IsKnown(word) || RoleReader.IsRole(word) || Passage.IsFiller(word))
            return null;
        if (Near(word) is { } found)
            return new(found, Genitive: false, 0);
        return word[^1] == 's' && Near(word[..^1]) is { } owner ? new(owner, Genitive: true, 0) : null;
    }

    private NamePart? Near(string word)
    {
        if (cut.TryGetValue(word, out var shortened) || (word.Length >= ShortestMisspelt - 1 && misspelt.TryGetValue(word, out shortened)))
            return shortened;
        if (word.Length < ShortestMisspelt)
            return null;
        foreach (var form in NameForms.WithoutOne(word))
        {
            if (misspelt.TryGetValue(form, out var found))
                return found;
        }
        return null;
    }
}
