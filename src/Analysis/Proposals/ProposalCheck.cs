using System.Text.RegularExpressions;
using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Analysis.Proposals;

/// <summary>
/// Finds in a proposal what belongs elsewhere: what is really a warning of wrongdoing, and what names somebody who gets help.
/// Prepared once; checking changes nothing in it, so that many threads may use one.
/// <para>
/// Method: rules over sentences with lists of our own in bokmål, nynorsk and English. Words that tell of wrongdoing count by
/// themselves, words that only name it where the sentence says that it happens; neither where the sentence proposes something
/// against it. Names are those of <see cref="DisclosureChecker"/>; one is a patient's where the sentence speaks of a patient
/// beside it. It misses what is told without such words, and advises where it need not: somebody reads what it says.
/// </para>
/// </summary>
public sealed class ProposalCheck(DisclosureChecker names)
{
    /// <summary>How far from a name, in characters, a word for a patient still speaks of it.</summary>
    private const int Near = 45;

    /// <summary>Checks one proposal.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>What was found, in the order of the text; empty where it is an idea as any other.</returns>
    public IReadOnlyList<ProposalFinding> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var named = names.Check(text);
        var found = new List<ProposalFinding>();
        foreach (var (start, length) in Sentences(named.Text))
        {
            var sentence = named.Text.Substring(start, length);
            if (Warning(sentence) is { } warning) found.Add(warning with { Start = start + warning.Start });
            found.AddRange(named.Findings.Where(f => f.Start >= start && f.Start < start + length).Select(f => Patient(f, sentence, start)).OfType<ProposalFinding>());
        }
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static ProposalFinding? Warning(string sentence)
    {
        if (WarningWords.Preventing.IsMatch(sentence)) return null;
        foreach (var (concern, words) in WarningWords.Telling)
            if (words.Match(sentence) is { Success: true } told)
                return Of(concern, told);
        if (!WarningWords.Happening.IsMatch(sentence)) return null;
        foreach (var (concern, words) in WarningWords.Naming)
            if (words.Match(sentence) is { Success: true } named)
                return Of(concern, named);
        return null;
    }

    private static ProposalFinding Of(ProposalConcern concern, Match match) => new(concern, match.Index, match.Length, match.Value);

    private static ProposalFinding? Patient(Finding finding, string sentence, int start)
    {
        if (finding.Kind == FindingKind.NationalId) return new(ProposalConcern.NationalId, finding.Start, finding.Length, finding.Text);
        if (finding.Kind is not (FindingKind.Person or FindingKind.OtherPerson)) return null;
        var at = finding.Start - start;
        var end = Math.Min(sentence.Length, at + finding.Length);
        var (from, to) = (Math.Max(0, at - Near), Math.Min(sentence.Length, end + Near));
        var before = sentence[from..at];
        var speaks = PatientWords.Polite.IsMatch(before.TrimEnd()) || PatientWords.Polite.IsMatch(finding.Text.Split(' ')[0])
            || PatientWords.One.IsMatch(before) || PatientWords.One.IsMatch(sentence[end..to]);
        return speaks ? new(ProposalConcern.PatientName, finding.Start, finding.Length, finding.Text) : null;
    }

    // A full stop, a question or exclamation mark, or a new line ends a sentence; that of an abbreviation only makes two of one.
    private static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' or '!' or '?' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !IsShort(text, start, i));
            if (!ends) continue;
            yield return (start, i + 1 - start);
            start = i + 1;
        }
        if (start < text.Length) yield return (start, text.Length - start);
    }

    // «hr.», «f.eks.» and «kl.» end no sentence.
    private static bool IsShort(string text, int start, int stop)
    {
        var letters = 0;
        while (stop - 1 - letters >= start && char.IsLetter(text[stop - 1 - letters])) letters++;
        return letters < 3;
    }
}
