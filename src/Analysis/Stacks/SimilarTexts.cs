using System.Runtime.InteropServices;
using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Stacks;

/// <summary>A text that seems to say the same as another.</summary>
/// <param name="Id">Whose text it is.</param>
/// <param name="Likeness">How alike they are, 0–1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SimilarText(Guid Id, double Likeness);

/// <summary>
/// Known texts, and which of them say what somebody is writing just now. The same features as in <see cref="NoteStacks"/>
/// (words, parts of compounds, concepts of the field in bokmål, nynorsk and English), weighed by how rare they are here, and
/// the cosine between them. The text being written is short at first: what it does not say yet takes nothing off, so a known
/// text is compared by its title and by the whole, and the better counts.
/// <para>
/// Nothing is said of a text that shares one feature alone, or is less alike than <see cref="LeastLikeness"/>. Deterministic,
/// and the same whatever order texts came in. Time grows with the texts that share something. Not safe to use from several
/// threads while texts are added.
/// </para>
/// </summary>
/// <param name="lexicon">The words that compounds are split into; it should hold those of the texts.</param>
public sealed class SimilarTexts(Lexicon lexicon)
{
    /// <summary>The least likeness that is worth saying.</summary>
    public const double LeastLikeness = 0.4;

    private const int LeastShared = 2;

    // What is in no other text says less of what this one is about than what is in some.
    private const double Alone = 0.3;

    private readonly Meanings _meanings = new(new StackOptions { ConceptWeight = 1 }, SearchWords.KeyOf, new(small => lexicon.PartKey(small), shortest: 4));
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly List<HashSet<Guid>> _having = [];
    private readonly Dictionary<Guid, (Feature[] Title, Feature[] Whole)> _texts = [];

    /// <summary>How many texts are known.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text, or puts it in place of the one it was.</summary>
    /// <param name="id">Whose text it is.</param>
    /// <param name="title">Its title, which counts by itself.</param>
    /// <param name="text">The rest of it.</param>
    public void Put(Guid id, string title, string text)
    {
        Remove(id);
        var (head, whole) = (Numbered(title), Numbered($"{title}\n{text}"));
        _texts[id] = (head, whole);
        foreach (var feature in whole)
            _having[feature.Number].Add(id);
    }

    /// <summary>Takes a text out; one that is not known changes nothing.</summary>
    /// <param name="id">Whose text it was.</param>
    public void Remove(Guid id)
    {
        if (!_texts.Remove(id, out var known))
            return;
        foreach (var feature in known.Whole)
            _having[feature.Number].Remove(id);
    }

    /// <summary>The known texts most like this one.</summary>
    /// <param name="text">What is written so far.</param>
    /// <param name="most">The most texts to give, from 1.</param>
    /// <returns>The most alike first; none where nothing is alike enough.</returns>
    public IReadOnlyList<SimilarText> Find(string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var asked = Named(text).Select(feature => (Number: _features.GetValueOrDefault(feature.Name, -1), feature.Weight)).ToList();
        var weights = asked.Where(feature => feature.Number >= 0).ToDictionary(feature => feature.Number, feature => Weight(new(feature.Number, feature.Weight)));
        var length = Math.Sqrt(asked.Sum(feature => Square(feature.Number < 0 ? feature.Weight * Rarity(0) : weights[feature.Number])));
        return [.. weights.Keys.SelectMany(feature => _having[feature]).CountBy(id => id).Where(each => each.Value >= LeastShared)
            .Select(each => new SimilarText(each.Key, Likeness(_texts[each.Key], weights, length)))
            .Where(each => each.Likeness >= LeastLikeness)
            .OrderByDescending(each => each.Likeness).ThenBy(each => each.Id).Take(most)];
    }

    private double Likeness((Feature[] Title, Feature[] Whole) known, Dictionary<int, double> asked, double length) =>
        Math.Max(Cosine(known.Title, asked, length), Cosine(known.Whole, asked, length));

    private double Cosine(Feature[] known, Dictionary<int, double> asked, double length)
    {
        var (shared, sum, squares) = (0, 0.0, 0.0);
        foreach (var feature in known)
        {
            var weight = Weight(feature);
            squares += weight * weight;
            if (!asked.TryGetValue(feature.Number, out var its))
                continue;
            sum += weight * its;
            shared++;
        }
        return shared < LeastShared ? 0 : Math.Min(1, sum / (Math.Sqrt(squares) * length));
    }

    private double Weight(Feature feature) => feature.Weight * Rarity(_having[feature.Number].Count);

    private double Rarity(int having) =>
        Math.Sqrt(Math.Log(1 + ((_texts.Count + 1.0) / Math.Max(1, having)))) * (having == 0 ? Alone : 1);

    private static double Square(double value) => value * value;

    private Feature[] Numbered(string text) => [.. Named(text).Select(feature => new Feature(Number(feature.Name), feature.Weight))];

    private IEnumerable<(string Name, double Weight)> Named(string text)
    {
        var words = Meanings.Words(text);
        var phrases = Concepts.InPhrases([.. words.Select(WordGroup.KeyOfSmall)]).Select(phrase => (Name: Meanings.Concept(phrase.Concept), Weight: 1.0));
        return words.Where(Meanings.IsContent).Distinct(StringComparer.Ordinal).SelectMany(_meanings.Of).Concat(phrases)
            .GroupBy(feature => feature.Name, StringComparer.Ordinal).Select(same => same.MaxBy(feature => feature.Weight));
    }

    private int Number(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_features, name, out var exists);
        if (!exists)
        {
            number = _features.Count - 1;
            _having.Add([]);
        }
        return number;
    }
}
