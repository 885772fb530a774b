namespace BlankeArk.Analysis.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word, also with inner hyphens or apostrophes, or with digits in it («50-lapp»).</summary>
    Word,

    /// <summary>An abbreviation from the tokeniser's list, with its full stops («f.eks.», «osv.», «pga»).</summary>
    Abbreviation,

    /// <summary>A number as written, with its separators («2016», «3,5», «07:30», «1.000»).</summary>
    Number,

    /// <summary>An address on the web or an e-mail address.</summary>
    Address,
}

/// <summary>One token, as a place in <see cref="TokenisedText.Text"/>.</summary>
/// <param name="Start">Index of the first character, from 0.</param>
/// <param name="Length">Number of characters (UTF-16 code units), at least 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="StartsSentence">Whether it is the first of a sentence, a line or a quotation, where a capital letter says nothing.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool StartsSentence)
{
    /// <summary>Index just after the last character.</summary>
    public int End => Start + Length;
}

/// <summary>A text and its tokens. Offsets refer to <see cref="Text"/>, which may differ from the text that was given.</summary>
/// <param name="Text">The text in composed form (NFC), without soft hyphens and characters of no width.</param>
/// <param name="Tokens">The tokens in order, without overlaps.</param>
public sealed record TokenisedText(string Text, IReadOnlyList<Token> Tokens)
{
    /// <summary>The characters of one token, as they stand in the text.</summary>
    /// <param name="token">A token of this text.</param>
    /// <returns>A view of the text.</returns>
    public ReadOnlySpan<char> Of(Token token) => Text.AsSpan(token.Start, token.Length);
}
