using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Initials of people in the roster, where somebody would stand: «snakket med KL», «K.L. sa», «sykepleier HE».</summary>
internal sealed class Initials(DisclosureRoster roster)
{
    private static readonly FrozenSet<string> Abbreviations = WordSets.Of(InitialList);
    private readonly FrozenSet<string> known = roster.People.SelectMany(person => Of(person.Name)).Where(letters => !Abbreviations.Contains(letters)).ToFrozenSet(StringComparer.Ordinal);

    private const string InitialList = "ok ps ks it tv pc as eu us uk sa ei of nb ob er av jo vi og en et se da de du så ny an at on in is no do go up we my or hr id ip it ikt kol bpa fn who hms ros lo ll nr pr st dr";

    /// <summary>The last token of initials that begin at one; null when there are none.</summary>
    public int? LastAt(Passage passage, int token)
    {
        if (!passage.IsCapital(token))
            return null;
        var last = token;
        var letters = passage.Word(token);
        if (letters.Length == 1)
        {
            while (IsJoined(passage, last))
                letters += passage.Word(++last);
        }
        return (last > token || passage.IsShouted(token)) && known.Contains(letters) && IsSomebody(passage, token, last) ? last : null;
    }

    // «K.L.»
    private static bool IsJoined(Passage passage, int token) =>
        token + 1 < passage.Count && passage.IsCapital(token + 1) && passage.Tokens[token + 1].Length == 1 && !passage.IsTaken(token + 1)
        && passage.Between(token) is "." or ". " or ".-" or "-";

    private static bool IsSomebody(Passage passage, int first, int last) =>
        PersonContext.IsTalkedTo(passage, first) || PersonContext.IsJoined(passage, first) || PersonContext.IsJoined(passage, last)
        || PersonContext.IsAmongPersons(passage, first) || NameEvidence.IsAskedBefore(passage, first) || NameEvidence.PersonSpeaks(passage, last)
        || (passage.IsNextClose(first - 1) && ShapedNames.IsTitle(passage.Word(first - 1)))
        || (last > first && NameEvidence.PersonActs(passage, last))
        || (last + 1 < passage.Count && passage.Between(last) is ", " && RoleReader.IsRole(passage.Word(last + 1)))
        || IsSignature(passage, first, last);

    // The last line, after a dash or by itself.
    private static bool IsSignature(Passage passage, int first, int last) =>
        last + 1 == passage.Count && first > 0 && (passage.StartsSentence(first) || passage.Between(first - 1).IndexOfAny('-', '–', '/') >= 0);

    private static IEnumerable<string> Of(string name)
    {
        var parts = WordSets.Split(name.Replace("-", " ", StringComparison.Ordinal));
        if (parts.Length < 2)
            yield break;
        yield return string.Concat(parts[0][..1], parts[^1][..1]);
        yield return string.Concat(parts.Select(part => part[..1]));
    }
}
