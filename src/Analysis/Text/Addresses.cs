namespace BlankeArk.Analysis.Text;

/// <summary>Web and e-mail addresses, whose parts are no words of the answer.</summary>
internal static class Addresses
{
    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    /// <summary>Whether a web address may begin with a letter: a quick look before the longer one.</summary>
    public static bool MayBegin(char letter) => letter is 'h' or 'H' or 'w' or 'W';

    /// <summary>Length of the address a text begins with, without closing punctuation; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not ('<' or '>' or '«' or '»' or '"' or ','))
            end++;
        var run = rest[..end].TrimEnd(".;:!?)…");
        return IsMail(run) || BeginsLikeAddress(run) ? run.Length : 0;
    }

    private static bool IsMail(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf('@');
        return at > 0 && run[(at + 1)..].Contains('.');
    }

    private static bool BeginsLikeAddress(ReadOnlySpan<char> run)
    {
        foreach (var beginning in Beginnings)
        {
            if (run.Length > beginning.Length && run.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
