namespace BlankeArk.Analysis.Disclosure;

/// <summary>E-mail addresses: what stands around an @, when a domain with a full stop follows it.</summary>
internal sealed class MailFinder : IFinder
{
    public void Find(Passage passage, List<Finding> found)
    {
        FindSpelled(passage, found);
        var text = passage.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && IsInName(text[start - 1])) start--;
            while (start < at && !char.IsLetterOrDigit(text[start])) start++;
            var end = at + 1;
            while (end < text.Length && IsInDomain(text[end])) end++;
            while (end > at && !char.IsLetterOrDigit(text[end - 1])) end--;
            if (start < at && text.AsSpan(at + 1, Math.Max(0, end - at - 1)).Contains('.'))
                found.Add(passage.FoundAt(start, end - start, FindingKind.Email, FindingReason.EmailAddress));
        }
    }

    // «ola (at) eksempel.no», as people write to hide from programs.
    private static void FindSpelled(Passage passage, List<Finding> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf("at", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("at", at + 2, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || at + 2 >= text.Length || (text[at - 1], text[at + 2]) is not (('(', ')') or ('[', ']') or ('{', '}')))
                continue;
            var (left, right) = (at - 1, at + 3);
            if (left > 0 && text[left - 1] == ' ') left--;
            if (right < text.Length && text[right] == ' ') right++;
            var (start, end) = (left, right);
            while (start > 0 && IsInName(text[start - 1])) start--;
            while (end < text.Length && IsInDomain(text[end])) end++;
            while (end > right && !char.IsLetterOrDigit(text[end - 1])) end--;
            if (start < left && text.AsSpan(right, end - right).Contains('.'))
                found.Add(passage.FoundAt(start, end - start, FindingKind.Email, FindingReason.EmailAddress));
        }
    }

    private static bool IsInName(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%' or '\'';

    private static bool IsInDomain(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '-';
}
