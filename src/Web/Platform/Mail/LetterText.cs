using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Content;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>A piece of a letter's line: words, or an address one can follow.</summary>
internal readonly record struct LetterPiece(string Words, string? Address);

/// <summary>A paragraph of a letter: its lines, or a button.</summary>
internal sealed record LetterParagraph(IReadOnlyList<IReadOnlyList<LetterPiece>> Lines, LetterPiece? Button);

/// <summary>Finds the paragraphs and links of a letter's text, for all who show it otherwise than as it stands.</summary>
internal static partial class LetterText
{
    private const int LongestLabel = 60;

    [GeneratedRegex("""https?://[^\s<>"]+""")]
    private static partial Regex Link { get; }

    [GeneratedRegex("""\A(?<label>[^\n:]+):\s+(?<link>https?://[^\s<>"]+)\s*\z""")]
    private static partial Regex Labelled { get; }

    public static IEnumerable<LetterParagraph> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One);

    private static LetterParagraph One(string paragraph)
    {
        var labelled = Labelled.Match(paragraph);
        var button = labelled.Success && labelled.Groups["label"].Length <= LongestLabel && SafeLink.Allowed(labelled.Groups["link"].Value) is { } link
            ? new LetterPiece(labelled.Groups["label"].Value, link)
            : (LetterPiece?)null;
        return new([.. paragraph.Split('\n').Select(Pieces)], button);
    }

    private static IReadOnlyList<LetterPiece> Pieces(string line)
    {
        var (pieces, at) = (new List<LetterPiece>(), 0);
        foreach (Match match in Link.Matches(line))
        {
            // A full stop or bracket after an address belongs to the sentence.
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '»', '”', '\'');
            if (SafeLink.Allowed(address) is not { } safe) continue;
            if (match.Index > at) pieces.Add(new(line[at..match.Index], null));
            pieces.Add(new(address, safe));
            at = match.Index + address.Length;
        }
        if (at < line.Length) pieces.Add(new(line[at..], null));
        return pieces;
    }
}
