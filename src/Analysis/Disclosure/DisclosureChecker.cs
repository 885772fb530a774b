using BlankeArk.Analysis.Disclosure.Words;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// Finds in free text what would give people away: names, addresses and numbers, posts that are one of a kind, small places
/// and units. Prepared once for a roster; checking changes nothing in it, so that many threads may use one.
/// <para>
/// Method: rules over the words of <see cref="Tokeniser"/> and lists of our own, in time linear in the text. A name that is
/// no word is found wherever it stands; one that is a word too («Dag», «Vik») where its capital, its neighbours or its
/// sentence speak for a name. The text is Norwegian, bokmål or nynorsk, or English. It misses what no rule knows, such as a
/// nickname or a story that everybody knows: somebody still has to read.
/// </para>
/// </summary>
public sealed class DisclosureChecker
{
    private const string Everyman = "Nordmann";
    private readonly IReadOnlyList<IFinder> finders;
    private readonly PhraseIndex ignored;

    /// <summary>Prepares the check for what a programme knows.</summary>
    /// <param name="roster">What the programme knows.</param>
    /// <exception cref="ArgumentException">A name, post or place is null or blank.</exception>
    public DisclosureChecker(DisclosureRoster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        RosterCheck.Throw(roster);
        var names = new NameIndex(roster);
        ignored = new(roster.Ignored.Concat(KnownNameList.Phrases.Where(phrase => !names.HasAny(KeyOf(phrase)))));
        finders = [new MailFinder(), new NumberFinder(), new NameFinder(roster, names), new PostFinder(roster), new UnitFinder(roster)];
    }

    /// <summary>Checks one text.</summary>
    /// <param name="text">Any text, of one answer or of many paragraphs.</param>
    /// <returns>The text that offsets refer to, and what was found in it.</returns>
    public CheckedText Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passage = Passage.Read(text);
        passage.Ignore(ignored);
        var found = new List<Finding>();
        foreach (var finder in finders)
            finder.Find(passage, found);
        return new(passage.Text, Apart(passage.Text.Length, found));
    }

    // «Kari og Ola Nordmann» is nobody, also where a Kari is in the roster; «Kari og Ola» may be somebody there.
    private static string KeyOf(string phrase) => phrase.EndsWith(Everyman, StringComparison.Ordinal) ? Everyman : phrase;

    // Finders come in order of precedence: what an earlier one found, a later one does not find again.
    private static List<Finding> Apart(int length, List<Finding> found)
    {
        if (found.Count < 2)
            return found;
        var taken = new bool[length];
        var kept = new List<Finding>(found.Count);
        foreach (var finding in found)
        {
            var span = taken.AsSpan(finding.Start, finding.Length);
            if (span.Contains(true))
                continue;
            span.Fill(true);
            kept.Add(finding);
        }
        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        return kept;
    }
}

/// <summary>Finds one sort of thing in a text.</summary>
internal interface IFinder
{
    /// <summary>Adds what it finds.</summary>
    void Find(Passage passage, List<Finding> found);
}
