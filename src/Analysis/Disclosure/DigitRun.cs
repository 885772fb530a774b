namespace BlankeArk.Analysis.Disclosure;

/// <summary>Groups of digits with one blank, full stop or hyphen between them: «+47 912 34 567», «010190-12345».</summary>
internal sealed class DigitRun
{
    private readonly string text;

    private DigitRun(string text, List<TextSpan> groups) => (this.text, Groups) = (text, groups);

    public IReadOnlyList<TextSpan> Groups { get; }

    public int End => Groups[^1].End;

    public static DigitRun Read(string text, int at)
    {
        var groups = new List<TextSpan>();
        while (true)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            groups.Add(new(start, at - start));
            var next = AfterSeparator(text, at);
            if (next >= text.Length || !char.IsAsciiDigit(text[next]))
                return new(text, groups);
            at = next;
        }
    }

    /// <summary>The digits of some groups, joined.</summary>
    public string Digits(int first, int count)
    {
        if (first >= Groups.Count)
            return "";
        return count == 1 ? text.Substring(Groups[first].Start, Groups[first].Length)
            : string.Concat(Enumerable.Range(first, count).Select(i => text.Substring(Groups[i].Start, Groups[i].Length)));
    }

    /// <summary>How many groups from one on make a number of digits; 0 when none do. A date with stops may come first.</summary>
    public int GroupsMaking(int first, int digits)
    {
        var sum = 0;
        for (var i = first; i < Groups.Count && sum < digits; i++)
        {
            sum += Groups[i].Length;
            if (sum == digits)
                return i - first + 1;
        }
        return 0;
    }

    public bool HasShape(int first, string lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            if (Groups[first + i].Length != lengths[i] - '0')
                return false;
        }
        return !IsInWord(first, lengths.Length);
    }

    /// <summary>Whether a plus sign stands before a group.</summary>
    public bool HasPlus(int first) => Groups[first].Start > 0 && text[Groups[first].Start - 1] == '+';

    public int StartWithPlus(int first) => Groups[first].Start - (HasPlus(first) ? 1 : 0);

    private bool IsInWord(int first, int count) =>
        (Groups[first].Start is > 0 and var start && (char.IsLetter(text[start - 1]) || IsFraction(start - 1)))
        || (Groups[first + count - 1].End is var end && end < text.Length && char.IsLetter(text[end]));

    private bool IsFraction(int at) => text[at] is ',' or '/' && at > 0 && char.IsAsciiDigit(text[at - 1]);

    private static int AfterSeparator(string text, int at)
    {
        if (at >= text.Length || text[at] is not (' ' or '\u00A0' or '\u202F' or '\u2009' or '.' or '-' or ')'))
            return text.Length;
        return at + 1 < text.Length && text[at] is '.' or ')' or '-' && at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
    }
}
