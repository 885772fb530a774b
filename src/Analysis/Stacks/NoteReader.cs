using System.Runtime.InteropServices;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Stacks;

/// <summary>Something a note has in common with others, or may have: a word, a part of a compound or a concept, by its number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Feature(int Number, double Weight);

/// <summary>A note's content words by their keys, each with what it stands for; and all it stands for, each once.</summary>
internal sealed record NoteFeatures(IReadOnlyList<(string Key, Feature[] StandsFor)> Words, IReadOnlyList<Feature> All);

/// <summary>Notes that are read; features are numbered from 0.</summary>
internal sealed record NoteReading(IReadOnlyList<NoteFeatures> Notes, int FeatureCount);

/// <summary>Reads notes into words, parts of compounds, and concepts.</summary>
internal sealed class NoteReader
{
    private readonly StackOptions _options;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Feature[]> _standsFor = new(StringComparer.Ordinal);
    private readonly Compounds _compounds;

    private NoteReader(StackOptions options, List<string[]> notes)
    {
        _options = options;
        foreach (var word in notes.SelectMany(words => words))
            _keys.TryAdd(word, WordGroup.KeyOfSmall(word));
        _compounds = new Compounds(_keys.Where(word => IsContent(word.Key)).Select(word => word.Value));
    }

    /// <summary>Reads all notes.</summary>
    public static NoteReading Read(IReadOnlyList<string> notes, StackOptions options)
    {
        List<string[]> words = [.. notes.Select(Words)];
        var reader = new NoteReader(options, words);
        return new([.. words.Select(reader.ReadOne)], reader._features.Count);
    }

    /// <summary>A text as it is compared with others: its words and numbers in small letters.</summary>
    public static string Plain(string text) => string.Join(' ', Words(text));

    private static string[] Words(string text)
    {
        var read = Tokeniser.Tokenise(text);
        return [.. read.Tokens.Select(token => read.Of(token).ToString().ToLowerInvariant())];
    }

    private static bool IsContent(string small) =>
        small.Length > 1 && !char.IsDigit(small[0]) && !StopWords.IsGrammar(small) && !StopWords.IsFiller(small) && !EnglishWordList.Has(small);

    private NoteFeatures ReadOne(string[] words)
    {
        var standFor = words.Where(IsContent).Select(word => (Key: _keys[word], For: StandsFor(word))).ToList();
        foreach (var (first, length, concept) in Concepts.InPhrases([.. words.Select(word => _keys[word])]))
        {
            if (_options.ConceptWeight > 0)
                standFor.Add((string.Join(' ', words.Skip(first).Take(length)), [new(Number($"={concept}"), _options.ConceptWeight)]));
        }
        return new(standFor, [.. standFor.SelectMany(word => word.For).GroupBy(each => each.Number).Select(same => same.MaxBy(each => each.Weight))]);
    }

    private Feature[] StandsFor(string small)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_standsFor, small, out _);
        return known ??= [.. Find(small).Where(each => each.Weight > 0)];
    }

    private IEnumerable<Feature> Find(string small)
    {
        var key = _keys[small];
        yield return new(Number(key), 1);
        foreach (var concept in Concepts.Of(small, key))
            yield return new(Number($"={concept}"), _options.ConceptWeight);
        if (Concepts.Knows(key))
            yield break;
        foreach (var part in _compounds.Parts(small))
        {
            yield return new(Number(part), _options.PartWeight);
            foreach (var concept in Concepts.Of(part, part))
                yield return new(Number($"={concept}"), _options.ConceptWeight * _options.PartWeight);
        }
    }

    private int Number(string feature)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_features, feature, out var exists);
        if (!exists)
            number = _features.Count - 1;
        return number;
    }
}
