namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>A title made from what somebody wrote, so that the form has one field fewer.</summary>
public static class IdeaTitle
{
    private const string Cut = " …";

    /// <summary>The first sentence, or as many whole words of it as there is room for; empty when nothing was written.</summary>
    public static string Of(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = string.Join(' ', words.Take(1 + Math.Max(0, Array.FindIndex(words, EndsSentence) is var end && end >= 0 ? end : words.Length)));
        return Shortened(first.TrimEnd('.', ' '));
    }

    private static string Shortened(string sentence)
    {
        if (sentence.Length <= Idea.LongestTitle) return sentence;
        var room = Idea.LongestTitle - Cut.Length;
        var space = sentence.LastIndexOf(' ', room);
        if (space > 0) return string.Concat(sentence.AsSpan(0, space), Cut);
        // One long word: never half of a character that is written as two.
        return string.Concat(sentence.AsSpan(0, char.IsHighSurrogate(sentence[room - 1]) ? room - 1 : room), Cut);
    }

    // «f.eks.» and «3.» end no sentence: what comes before the full stop must be a word.
    private static bool EndsSentence(string word) =>
        word[^1] is '!' or '?' || (word[^1] == '.' && word.Length > 3 && word[..^1].All(char.IsLetter));
}
