using System.Buffers;
using System.Globalization;
using System.Text;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// Splits Norwegian text as people type it in surveys and on notes into words, abbreviations, numbers and addresses.
/// Punctuation, dashes, bullets, «quotation marks» and emoji only separate. A hyphen or an apostrophe belongs to a
/// word between two of its letters («e-post», «pc'en»), not at its edge («helse- og»). Works in time linear in the text.
/// </summary>
public static class Tokeniser
{
    private const char SoftHyphen = '\u00AD';
    private const char FirstCombiningMark = '\u0300';
    private const string SentenceEnds = ".!?…:;\n\r•«\"“”*";
    private const string InsideNumbers = ".,:";
    private static readonly SearchValues<char> NumberRange = SearchValues.Create("0123456789-\u2010\u2011");

    /// <summary>Splits a text into tokens.</summary>
    /// <param name="text">Any text; broken surrogate pairs are replaced by U+FFFD.</param>
    /// <returns>The text in composed form, and its tokens.</returns>
    public static TokenisedText Tokenise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Composed(text);
        var tokens = new List<Token>(text.Length / 5);
        Tokenise(text, tokens);
        return new(text, tokens);
    }

    /// <summary>Fills a list that the caller may use again; the text must be <see cref="Composed"/>.</summary>
    internal static void Tokenise(ReadOnlySpan<char> text, List<Token> tokens)
    {
        tokens.Clear();
        var startsSentence = true;
        var mayHoldMail = text.Contains('@');
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                startsSentence |= SentenceEnds.Contains(text[at], StringComparison.Ordinal);
                at++;
                continue;
            }
            var (length, kind) = Read(text[at..], mayHoldMail);
            tokens.Add(new(at, length, kind, startsSentence));
            startsSentence = false;
            at += length;
        }
    }

    /// <summary>The text in NFC without characters that have no width or are none (U+FFFE); the same instance where nothing needs changing.</summary>
    internal static string Composed(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(SoftHyphen - 1)) < 0)
            return text;
        if (text.AsSpan().IndexOfAny("\u00AD\u200B\u2060\uFEFF\uFFFE") >= 0)
            text = string.Concat(text.Where(letter => letter is not (SoftHyphen or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE')));
        return MayNeedComposing(text) ? WithoutBrokenPairs(text).Normalize(NormalizationForm.FormC) : text;
    }

    private static bool MayNeedComposing(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= FirstCombiningMark && letter is not (>= '\u2010' and <= '\u2027'))
                return true;
        }
        return false;
    }

    // Normalising throws on half a pair, which text cut off by another program may hold.
    private static string WithoutBrokenPairs(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static (int Length, TokenKind Kind) Read(ReadOnlySpan<char> rest, bool mayBeMail)
    {
        if ((mayBeMail || Addresses.MayBegin(rest[0])) && Addresses.LengthAt(rest) is > 0 and var address)
            return (address, TokenKind.Address);
        if (char.IsDigit(rest[0]))
            return ReadNumber(rest);
        if (Abbreviations.LengthAt(rest) is > 0 and var abbreviation)
            return (abbreviation, TokenKind.Abbreviation);
        return (WordLength(rest), TokenKind.Word);
    }

    private static (int Length, TokenKind Kind) ReadNumber(ReadOnlySpan<char> rest)
    {
        var at = 1;
        while (at < rest.Length && (char.IsDigit(rest[at]) || IsBetweenDigits(rest, at)))
            at++;
        var word = WordLength(rest);
        return word > at && rest[..word].ContainsAnyExcept(NumberRange)
            ? (word, TokenKind.Word)
            : (at, TokenKind.Number);
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> rest, int at) =>
        InsideNumbers.Contains(rest[at], StringComparison.Ordinal) && at + 1 < rest.Length && char.IsDigit(rest[at + 1]);

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var at = 1;
        while (at < rest.Length && (IsInWord(rest[at]) || Joins(rest, at)))
            at++;
        return at;
    }

    private static bool IsInWord(char letter) =>
        char.IsLetterOrDigit(letter) || (letter >= FirstCombiningMark && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark);

    private static bool Joins(ReadOnlySpan<char> rest, int at) =>
        rest[at] is '-' or '\u2010' or '\u2011' or '\'' or '’' && at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1]);
}
