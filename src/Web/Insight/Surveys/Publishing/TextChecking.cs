using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Programmes.Disclosure;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>Checks texts of a wave: what the rules find, what somebody has marked, and the decisions about both.</summary>
internal sealed class TextChecking(DisclosureChecker checker, OpenedDecisions decisions)
{
    /// <summary>Checks an answer. Of a question with choices, only what respondents wrote in words of their own.</summary>
    public TextCheck Answer(Guid answerId, Question question, string text)
    {
        if (question.Kind != QuestionKind.OpenText && OwnWords.AreNone(question, text)) return TextCheck.Of(answerId, question.Id, text, []);
        var read = checker.Check(text);
        var found = read.Findings.Where(f => question.Kind == QuestionKind.OpenText || OwnWords.Hold(question, read.Text, f))
            .Select(f => new CheckedFinding(f, decisions.About(answerId, f))).ToList();
        return TextCheck.Of(answerId, question.Id, read.Text, With(found, Marked(answerId, read.Text)));
    }

    /// <summary>
    /// Checks a passage taken from an answer, in which words may stand nearer each other than they were said: with the
    /// decisions about the answer, wherever its phrases stand, and on its own besides.
    /// </summary>
    public TextCheck Passage(TextCheck answer, string passage, Guid? quoteId = null)
    {
        var read = checker.Check(passage);
        var found = read.Findings.Select(f => new CheckedFinding(f, InPassage(answer, f))).ToList();
        var said = answer.Findings.Where(f => f.Decision is not { Outcome: Outcome.Keep }).Select(f => f.Finding);
        var marked = said.SelectMany(f => Phrase.Places(read.Text, f.Text).Select(place => At(read.Text, place, f)))
            .Select(f => new CheckedFinding(f, InPassage(answer, f)));
        var decided = decisions.Everywhere.Concat(decisions.Of(answer.AnswerId).Where(d => d.Starts < 0)).Where(d => d.Outcome != Outcome.Keep)
            .SelectMany(d => Phrase.Places(read.Text, d.Phrase).Select(place => new CheckedFinding(At(read.Text, place, d), d)));
        return TextCheck.Of(answer.AnswerId, answer.QuestionId, read.Text, With(found, [.. marked, .. decided]), quoteId);
    }

    /// <summary>Whether the answer itself says what becomes of a finding in a passage of it.</summary>
    public static bool IsSaidBy(TextCheck answer, Finding finding) =>
        answer.Findings.Any(f => Phrase.Same(f.Finding.Text, finding.Text) && (f.Decision is not null || answer.Unsettled.Contains(f)));

    /// <summary>The strictest of what was decided about the same words in the answer; nothing while one of them is unsettled.</summary>
    private OpenedDecision? InPassage(TextCheck answer, Finding finding)
    {
        var same = answer.Findings.Where(f => Phrase.Same(f.Finding.Text, finding.Text)).ToList();
        if (same.Exists(answer.Unsettled.Contains)) return null;
        return same.Select(f => f.Decision).OfType<OpenedDecision>().MaxBy(Strictness)
            ?? decisions.Of(answer.AnswerId).LastOrDefault(d => d.Starts < 0 && Phrase.Same(d.Phrase, finding.Text) && d.Settles(finding.Kind))
            ?? decisions.AboutPhrase(finding);
    }

    private static int Strictness(OpenedDecision decision) => (int)decision.Outcome;

    private IEnumerable<CheckedFinding> Marked(Guid answerId, string text)
    {
        foreach (var mark in decisions.Of(answerId).Where(d => d.Kind == OpenedDecision.Marked && d.Starts >= 0 && Stands(text, d)))
            yield return new(At(text, new(mark.Starts, mark.Phrase.Length), mark), mark);
        foreach (var phrase in decisions.Everywhere.Where(d => d.Outcome != Outcome.Keep))
            foreach (var place in Phrase.Places(text, phrase.Phrase))
            {
                var there = At(text, place, phrase);
                yield return new(there, decisions.About(answerId, there) ?? phrase);
            }
    }

    private static bool Stands(string text, OpenedDecision mark) => string.CompareOrdinal(text, mark.Starts, mark.Phrase, 0, mark.Phrase.Length) == 0;

    private static Finding At(string text, TextSpan place, OpenedDecision decision) =>
        new(place.Start, place.Length, Enum.TryParse<FindingKind>(decision.Kind, out var kind) ? kind : FindingKind.OtherPerson,
            text.Substring(place.Start, place.Length), FindingReason.KnownName);

    private static Finding At(string text, TextSpan place, Finding like) => like with { Start = place.Start, Length = place.Length, Text = text.Substring(place.Start, place.Length) };

    /// <summary>
    /// Both together. What was found within what is marked goes with it; what is marked within what was found is a part of
    /// it, and settled with it unless that stays; where they overlap, what is left of what was found is found still.
    /// </summary>
    private static IReadOnlyList<CheckedFinding> With(List<CheckedFinding> found, IEnumerable<CheckedFinding> marked)
    {
        List<CheckedFinding> all = [.. found];
        foreach (var mark in marked.OrderByDescending(m => m.Finding.Length))
        {
            var (start, end) = (mark.Finding.Start, mark.Finding.End);
            if (all.Exists(f => f.Finding.Start <= start && f.Finding.End >= end && f.Decision?.Outcome != Outcome.Keep)) continue;
            if (all.Exists(f => f.Finding.Start == start && f.Finding.End == end)) continue;
            var cut = all.Where(f => f.Finding.Start < end && f.Finding.End > start && f.Decision?.Outcome != Outcome.Keep).ToList();
            foreach (var each in cut)
            {
                all.Remove(each);
                if (Piece(each, each.Finding.Start, start) is { } before) all.Add(before);
                if (Piece(each, end, each.Finding.End) is { } after) all.Add(after);
            }
            all.Add(mark);
        }
        return [.. all.OrderBy(f => f.Finding.Start)];
    }

    private static CheckedFinding? Piece(CheckedFinding of, int start, int end)
    {
        if (end <= start) return null;
        var text = of.Finding.Text.Substring(start - of.Finding.Start, end - start);
        var trimmed = text.Trim();
        if (!trimmed.Any(char.IsLetterOrDigit)) return null;
        return of with { Finding = of.Finding with { Start = start + text.IndexOf(trimmed, StringComparison.Ordinal), Length = trimmed.Length, Text = trimmed } };
    }
}
