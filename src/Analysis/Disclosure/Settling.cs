using System.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>What somebody decided about a finding.</summary>
public enum Settlement
{
    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>Other words stand in its place.</summary>
    Replace,

    /// <summary>The sentence it stands in is left out.</summary>
    LeaveOutSentence,
}

/// <summary>A decision about one finding.</summary>
/// <param name="Settlement">What is done.</param>
/// <param name="Words">What stands instead when it is replaced; may be empty. Not used otherwise.</param>
public sealed record Decision(Settlement Settlement, string Words = "");

/// <summary>A part of a text.</summary>
/// <param name="Start">Index of the first character, from 0.</param>
/// <param name="Length">Number of characters; may be 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just after the last character.</summary>
    public int End => Start + Length;
}

/// <summary>A text after the decisions about it.</summary>
/// <param name="Text">The text that may go out, or null while a finding is unsettled. Empty when every sentence was left out.</param>
/// <param name="Unsettled">The findings nobody has decided about, in order.</param>
public sealed record SettledText(string? Text, IReadOnlyList<Finding> Unsettled);

/// <summary>Carries out what was decided about the findings of a text.</summary>
public static class Settling
{
    /// <summary>
    /// The text with every decision carried out. A finding in a sentence that is left out needs no decision of its own.
    /// </summary>
    /// <param name="text">A text and its findings.</param>
    /// <param name="decide">The decision about a finding, or null while there is none; asked once for each, in order.</param>
    /// <returns>The text, or what is unsettled.</returns>
    public static SettledText Apply(CheckedText text, Func<Finding, Decision?> decide)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(decide);
        var decided = text.Findings.Select(finding => (Finding: finding, Decision: decide(finding))).ToList();
        var gone = decided.Where(one => one.Decision?.Settlement == Settlement.LeaveOutSentence)
            .Select(one => SentenceAround(text.Text, one.Finding.Start, one.Finding.Length)).ToList();
        var left = decided.Where(one => !gone.Exists(sentence => one.Finding.Start >= sentence.Start && one.Finding.End <= sentence.End)).ToList();
        var unsettled = left.Where(one => one.Decision is null).Select(one => one.Finding).ToList();
        if (unsettled.Count > 0)
            return new(null, unsettled);
        var changes = gone.Select(sentence => (Span: sentence, Words: ""))
            .Concat(left.Where(one => one.Decision!.Settlement == Settlement.Replace)
                .Select(one => (Span: new TextSpan(one.Finding.Start, one.Finding.Length), one.Decision!.Words)));
        return new(Changed(text.Text, changes.OrderBy(change => change.Span.Start)).Trim(), []);
    }

    /// <summary>The text with every finding replaced, for a first look or a draft that nobody has settled.</summary>
    /// <param name="text">A text and its findings.</param>
    /// <param name="words">What stands instead of a finding, such as «[navn]».</param>
    /// <returns>The text, never null.</returns>
    public static string Blank(CheckedText text, Func<Finding, string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Apply(text, finding => new(Settlement.Replace, words(finding))).Text!;
    }

    /// <summary>
    /// The sentence, or the sentences, that a part of a text stands in: from the first letter to the closing mark, with the
    /// blanks after it, so that the rest joins up when it is left out. A line break ends a sentence; a full stop in an
    /// abbreviation, after an initial or in a number does not.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Index of the part's first character, from 0.</param>
    /// <param name="length">Its number of characters, at least 0.</param>
    /// <returns>A span of the text that holds the part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part lies outside the text.</exception>
    public static TextSpan SentenceAround(string text, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, text.Length, nameof(length));
        var (from, to) = (0, text.Length);
        foreach (var end in SentenceEnds.In(text))
        {
            if (end <= start)
                from = end;
            if (end >= start + length && end > start)
            {
                to = end;
                break;
            }
        }
        return new(from, to - from);
    }

    private static string Changed(string text, IEnumerable<(TextSpan Span, string Words)> changes)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (span, words) in changes)
        {
            if (span.Start > at)
                result.Append(text, at, span.Start - at);
            if (span.Start >= at)
                result.Append(words);
            at = Math.Max(at, span.End);
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
