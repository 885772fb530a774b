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
    private const int ShortestKey = 3;
    private readonly StackOptions _options;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Feature[]> _standsFor = new(StringComparer.Ordinal);
    private readonly Meanings _meanings;

    private NoteReader(StackOptions options, List<string[]> notes)
    {
        _options = options;
        foreach (var word in notes.SelectMany(words => words))
            _keys.TryAdd(word, WordGroup.KeyOfSmall(word));
        HashSet<string> known = [.. _keys.Where(word => Meanings.IsContent(word.Key) && word.Value.Length >= ShortestKey).Select(word => word.Value)];
        _meanings = new Meanings(options, small => _keys[small], new Compounds(
            small => WordGroup.KeyOfSmall(small) is var key && (known.Contains(key) || Concepts.Knows(key)) ? key : null));
    }

    /// <summary>Reads all notes.</summary>
    public static NoteReading Read(IReadOnlyList<string> notes, StackOptions options)
    {
        List<string[]> words = [.. notes.Select(Meanings.Words)];
        var reader = new NoteReader(options, words);
        return new([.. words.Select(reader.ReadOne)], reader._features.Count);
    }

    /// <summary>A text as it is compared with others: its words and numbers in small letters.</summary>
    public static string Plain(string text) => string.Join(' ', Meanings.Words(text));

    private NoteFeatures ReadOne(string[] words)
    {
        var standFor = words.Where(Meanings.IsContent).Select(word => (Key: _keys[word], For: StandsFor(word))).ToList();
        foreach (var (first, length, concept) in Concepts.InPhrases([.. words.Select(word => _keys[word])]))
        {
            if (_options.ConceptWeight > 0)
                standFor.Add((string.Join(' ', words.Skip(first).Take(length)), [new(Number(Meanings.Concept(concept)), _options.ConceptWeight)]));
        }
        return new(standFor, [.. standFor.SelectMany(word => word.For).GroupBy(each => each.Number).Select(same => same.MaxBy(each => each.Weight))]);
    }

    private Feature[] StandsFor(string small)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_standsFor, small, out _);
        return known ??= [.. _meanings.Of(small).Where(each => each.Weight > 0).Select(each => new Feature(Number(each.Name), each.Weight))];
    }

    private int Number(string feature)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_features, feature, out var exists);
        if (!exists)
            number = _features.Count - 1;
        return number;
    }
}
