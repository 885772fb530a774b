using System.Text;
using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>Something found in a text, and what was decided about it, if anything.</summary>
public sealed record CheckedFinding(Finding Finding, OpenedDecision? Decision)
{
    public bool IsMarked => Decision?.Kind == OpenedDecision.Marked;
}

/// <summary>A text that may go out, and the same without words put in for others, which nobody answered.</summary>
public sealed record SettledAnswer(string Text, string OwnWords)
{
    /// <summary>Everything in it was left out.</summary>
    public bool IsEmpty => Text.Length == 0 || Text == TextCheck.Gone;
}

/// <summary>One text checked: what was found, what is not settled, and the text as it may go out, or null until everything is.</summary>
public sealed record TextCheck
{
    /// <summary>Stands where a sentence was left out, or words of somebody's own that are not checked.</summary>
    public const string Gone = "[…]";

    public required Guid AnswerId { get; init; }
    public required Guid QuestionId { get; init; }
    /// <summary>The quote whose passage this is, or null for the answer itself.</summary>
    public Guid? QuoteId { get; init; }
    /// <summary>The text that the findings' places refer to.</summary>
    public required string Text { get; init; }
    public required IReadOnlyList<CheckedFinding> Findings { get; init; }
    public required IReadOnlyList<CheckedFinding> Unsettled { get; init; }
    public required SettledAnswer? Settled { get; init; }

    public static TextCheck Of(Guid answerId, Guid questionId, string text, IReadOnlyList<CheckedFinding> findings, Guid? quoteId = null)
    {
        var gone = findings.Where(f => f.Decision?.Outcome == Outcome.LeaveOut).Select(f => Sentence(text, f.Finding)).OrderBy(s => s.Start).ToList();
        var left = findings.Where(f => !gone.Exists(s => f.Finding.Start >= s.Start && f.Finding.End <= s.End)).ToList();
        CheckedFinding[] unsettled = [.. left.Where(f => f.Decision is null)];
        return new TextCheck
        {
            AnswerId = answerId,
            QuestionId = questionId,
            QuoteId = quoteId,
            Text = text,
            Findings = findings,
            Unsettled = unsettled,
            Settled = unsettled.Length > 0 ? null : Apply(text, gone, left.Where(f => f.Decision!.Outcome == Outcome.Replace)),
        };
    }

    private static SettledAnswer Apply(string text, List<TextSpan> gone, IEnumerable<CheckedFinding> replaced)
    {
        var (shown, own, at) = (new StringBuilder(text.Length), new StringBuilder(text.Length), 0);
        var changes = gone.Select(s => (Span: s, Words: Gone))
            .Concat(replaced.Select(f => (Span: new TextSpan(f.Finding.Start, f.Finding.Length), f.Decision!.Words)));
        foreach (var (span, words) in changes.OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.Length))
        {
            if (span.End <= at) continue;
            if (span.Start > at) Add(text[at..span.Start], text[at..span.Start]);
            // Two that overlap are one gap.
            if (span.Start >= at) Add(words, " ");
            at = span.End;
        }
        Add(text[at..], text[at..]);
        return new(OneGap(shown.ToString()), own.ToString());

        void Add(string there, string mine)
        {
            shown.Append(there);
            own.Append(mine);
        }
    }

    /// <summary>The sentence without the blanks after it.</summary>
    private static TextSpan Sentence(string text, Finding finding)
    {
        var span = Settling.SentenceAround(text, finding.Start, finding.Length);
        return new(span.Start, text.AsSpan(span.Start, span.Length).TrimEnd().Length);
    }

    private static string OneGap(string text)
    {
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = text.Replace($"{Gone} {Gone}", Gone, StringComparison.Ordinal).Replace($"{Gone}\n{Gone}", Gone, StringComparison.Ordinal);
        }
        return text.Trim();
    }
}
