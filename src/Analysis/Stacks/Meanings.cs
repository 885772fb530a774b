using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Stacks;

/// <summary>What a word in a note stands for: itself, the parts of a compound, and concepts of the field, each by a name of its own.</summary>
internal sealed class Meanings(StackOptions options, Func<string, string> keyOf, Compounds compounds)
{
    /// <summary>Whether a word says what a note is about.</summary>
    public static bool IsContent(string small) =>
        small.Length > 1 && !char.IsDigit(small[0]) && !StopWords.IsGrammar(small) && !StopWords.IsFiller(small) && !EnglishWordList.Has(small);

    /// <summary>The words and numbers of a text in small letters, in order.</summary>
    public static string[] Words(string text)
    {
        var read = Tokeniser.Tokenise(text);
        return [.. read.Tokens.Select(token => read.Of(token).ToString().ToLowerInvariant())];
    }

    /// <summary>The name of a concept, which no word has.</summary>
    public static string Concept(int number) => $"={number}";

    /// <summary>All that one content word stands for, with what each weighs; what weighs nothing may be among it.</summary>
    public IEnumerable<(string Name, double Weight)> Of(string small)
    {
        var concepts = WordGroup.KeyOfSmall(small);
        yield return (keyOf(small), 1);
        foreach (var concept in Concepts.Of(small, concepts))
            yield return (Concept(concept), options.ConceptWeight);
        if (Concepts.Knows(concepts))
            yield break;
        foreach (var part in compounds.Parts(small))
        {
            yield return (part, options.PartWeight);
            foreach (var concept in Concepts.Of(part, part))
                yield return (Concept(concept), options.ConceptWeight * options.PartWeight);
        }
    }
}
