using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>A text that is being checked: its tokens, and what the rules ask of them again and again.</summary>
internal sealed class Passage
{
    private readonly string folded;
    private readonly string?[] words;
    private readonly bool[] ignored;
    private readonly bool[] taken;

    private Passage(TokenisedText tokenised)
    {
        Text = tokenised.Text;
        Tokens = tokenised.Tokens;
        folded = Folding.Fold(Text);
        words = new string?[Tokens.Count];
        ignored = new bool[Tokens.Count];
        taken = new bool[Tokens.Count];
        CaseTells = TellsCase(Text);
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public int Count => words.Length;

    /// <summary>Whether capitals say anything: not in a text typed in capitals, nor in one without any.</summary>
    public bool CaseTells { get; }

    public static Passage Read(string text) => new(Tokeniser.Tokenise(text));

    /// <summary>A token in small letters without foreign accents; empty outside the text.</summary>
    public string Word(int token) =>
        token < 0 || token >= Count ? "" : words[token] ??= folded.Substring(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether a token is one of some words.</summary>
    public bool Is(int token, params ReadOnlySpan<string> among)
    {
        var word = Word(token);
        foreach (var one in among)
        {
            if (word == one)
                return true;
        }
        return false;
    }

    /// <summary>Whether a token is a year of four digits.</summary>
    public bool IsYear(int token) => token < Count && Tokens[token].Length == 4 && char.IsAsciiDigit(Word(token)[0]);

    /// <summary>Whether a word carries no meaning of its own: grammar and filler.</summary>
    public static bool IsFiller(string word) => StopWords.IsGrammar(word) || StopWords.IsFiller(word);

    public bool IsWord(int token) => token >= 0 && token < Count && Tokens[token].Kind is TokenKind.Word;

    /// <summary>Whether a word begins with a capital, in a text where that says something.</summary>
    public bool IsCapital(int token) => CaseTells && IsWord(token) && char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>Whether a word has a capital that its place in the sentence does not explain.</summary>
    public bool IsCapitalInside(int token) => IsCapital(token) && !Tokens[token].StartsSentence;

    /// <summary>Whether every letter of a longer word is a capital, as in «NAV».</summary>
    public bool IsShouted(int token) =>
        IsWord(token) && Tokens[token].Length > 1 && !Text.AsSpan(Tokens[token].Start, Tokens[token].Length).ContainsAnyInRange('a', 'z');

    /// <summary>Whether a token is the English «I».</summary>
    public bool IsEnglishI(int token) =>
        IsWord(token) && Tokens[token].Length == 1 && Text[Tokens[token].Start] == 'I' && (!Tokens[token].StartsSentence || Word(token + 1) is "work" or "am" or "was");

    /// <summary>Whether the word before is a capitalised one inside the sentence too, as in the name of a body.</summary>
    public bool FollowsCapital(int token) => IsNextClose(token - 1) && IsCapitalInside(token - 1);

    /// <summary>Whether only blanks stand between a token and the next.</summary>
    public bool IsNextClose(int token) => token >= 0 && token + 1 < Count && IsBlank(Between(token));

    /// <summary>Whether a full stop and blanks stand between a token and the next, as after an initial or «dr.».</summary>
    public bool IsNextAfterStop(int token) =>
        token >= 0 && token + 1 < Count && Between(token) is ['.', .. var rest] && IsBlank(rest);

    /// <summary>Whether a token belongs to a name that is never a finding.</summary>
    public bool IsIgnored(int token) => token >= 0 && token < Count && ignored[token];

    /// <summary>Whether a finding holds a token already.</summary>
    public bool IsTaken(int token) => token >= 0 && token < Count && taken[token];

    /// <summary>Marks the tokens of the phrases that are never findings.</summary>
    public void Ignore(PhraseIndex phrases)
    {
        for (var i = 0; i < Count; i++)
            ignored.AsSpan(i, phrases.LengthAt(this, i)).Fill(true);
    }

    /// <summary>The characters between a token and the next.</summary>
    public ReadOnlySpan<char> Between(int token) => Text.AsSpan(Tokens[token].End, Tokens[token + 1].Start - Tokens[token].End);

    /// <summary>Whether a token is the first of a sentence or a line.</summary>
    public bool StartsSentence(int token) => token <= 0 || (token < Count && Tokens[token].StartsSentence);

    /// <summary>A finding from one token to another, both included, which are taken from then on.</summary>
    public Finding Found(int first, int last, FindingKind kind, FindingReason why, bool genitive = false, int trailing = 0)
    {
        taken.AsSpan(first, last - first + 1).Fill(true);
        var start = Tokens[first].Start;
        return FoundAt(start, Tokens[last].End + trailing - start, kind, why, genitive);
    }

    /// <summary>A finding of characters.</summary>
    public Finding FoundAt(int start, int length, FindingKind kind, FindingReason why, bool genitive = false) =>
        new(start, length, kind, Text.Substring(start, length), why, genitive);

    private static bool IsBlank(ReadOnlySpan<char> between)
    {
        foreach (var letter in between)
        {
            if (letter is not (' ' or '\t' or '\u00A0' or '\u202F'))
                return false;
        }
        return between.Length > 0;
    }

    private static bool TellsCase(string text)
    {
        var (large, small) = (0, 0);
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) large++;
            else if (char.IsLower(letter)) small++;
        }
        return large > 0 && large <= small;
    }
}
