namespace BlankeArk.Analysis.Disclosure;

/// <summary>Phrases that are looked for word by word, as they stand or in the genitive.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.Ordinal);

    public PhraseIndex(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
            Add(phrase);
    }

    /// <summary>How many tokens from one on make the longest phrase that is there; 0 when none is.</summary>
    public int LengthAt(Passage passage, int token)
    {
        var word = passage.Word(token);
        var longest = Longest(passage, token, word);
        return longest == 0 && word is [.., 's'] ? Longest(passage, token, word[..^1]) : longest;
    }

    private int Longest(Passage passage, int token, string first)
    {
        if (!byFirst.TryGetValue(first, out var phrases))
            return 0;
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > longest && Matches(passage, token, phrase))
                longest = phrase.Length;
        }
        return longest;
    }

    private static bool Matches(Passage passage, int token, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!passage.IsNextClose(token + i - 1) && !passage.IsNextAfterStop(token + i - 1))
                return false;
            var word = passage.Word(token + i);
            if (word != phrase[i] && !(i == phrase.Length - 1 && word.Length == phrase[i].Length + 1 && word[^1] == 's' && word.StartsWith(phrase[i], StringComparison.Ordinal)))
                return false;
        }
        return phrase.Length == 1 || passage.Word(token) == phrase[0];
    }

    private void Add(string phrase)
    {
        var words = Text.Tokeniser.Tokenise(phrase) is var read ? read.Tokens.Select(token => Folding.Fold(read.Of(token).ToString())).ToArray() : [];
        if (words.Length == 0)
            return;
        if (!byFirst.TryGetValue(words[0], out var phrases))
            byFirst[words[0]] = phrases = [];
        phrases.Add(words);
    }
}
