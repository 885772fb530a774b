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
/// Nothing is said of one word alone, or of a text that shares one feature alone, or is less alike than <see cref="LeastLikeness"/>. Deterministic.
/// A compound is split into the parts that were known when it was first read, so words go into the lexicon before texts come
/// here. Time grows with the texts that share something. Not safe to use from several threads while texts are added.
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

    private readonly Meanings _meanings = new(new StackOptions { ConceptWeight = 1 }, SearchWords.KeyOf, new(lexicon.PartKey));
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, double Weight)[]> _standsFor = new(StringComparer.Ordinal);
    private readonly List<List<int>> _having = [];
    private readonly Dictionary<Guid, int> _places = [];
    private readonly List<(Guid Id, Feature[] Title, Feature[] Whole)> _texts = [];
    private readonly Stack<int> _free = new();

    /// <summary>How many texts are known.</summary>
    public int Count => _places.Count;

    /// <summary>Adds a text, or puts it in place of the one it was.</summary>
    /// <param name="id">Whose text it is.</param>
    /// <param name="title">Its title, which counts by itself.</param>
    /// <param name="text">The rest of it.</param>
    public void Put(Guid id, string title, string text)
    {
        Remove(id);
        var known = (id, Numbered(title), Numbered($"{title}\n{text}"));
        if (!_free.TryPop(out var place))
        {
            place = _texts.Count;
            _texts.Add(known);
        }
        _texts[place] = known;
        _places[id] = place;
        foreach (var feature in known.Item3)
            _having[feature.Number].Add(place);
    }

    /// <summary>Takes a text out; one that is not known changes nothing.</summary>
    /// <param name="id">Whose text it was.</param>
    public void Remove(Guid id)
    {
        if (!_places.Remove(id, out var place))
            return;
        foreach (var feature in _texts[place].Whole)
            _having[feature.Number].Remove(place);
        _texts[place] = (id, [], []);
        _free.Push(place);
    }

    /// <summary>The known texts most like this one.</summary>
    /// <param name="text">What is written so far.</param>
    /// <param name="most">The most texts to give, from 1.</param>
    /// <returns>The most alike first; none where nothing is alike enough.</returns>
    public IReadOnlyList<SimilarText> Find(string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (Meanings.Words(text).Where(Meanings.IsContent).Distinct(StringComparer.Ordinal).Take(LeastShared).Count() < LeastShared)
            return [];
        var rarities = _having.ConvertAll(having => Rarity(having.Count));
        var asked = new double[_having.Count];
        var squares = 0.0;
        foreach (var (name, weight) in Named(text, keep: false))
        {
            var isKnown = _features.TryGetValue(name, out var number);
            var its = weight * (isKnown ? rarities[number] : Rarity(0));
            squares += its * its;
            if (isKnown)
                asked[number] = its;
        }
        var length = Math.Sqrt(squares);
        return [.. Sharing(asked)
            .Select(place => new SimilarText(_texts[place].Id, Math.Max(Cosine(_texts[place].Title, asked, length, rarities), Cosine(_texts[place].Whole, asked, length, rarities))))
            .Where(each => each.Likeness >= LeastLikeness)
            .OrderByDescending(each => each.Likeness).ThenBy(each => each.Id).Take(most)];
    }

    private IEnumerable<int> Sharing(double[] asked)
    {
        var shared = new int[_texts.Count];
        for (var feature = 0; feature < asked.Length; feature++)
        {
            if (asked[feature] == 0)
                continue;
            foreach (var place in _having[feature])
                shared[place]++;
        }
        return Enumerable.Range(0, shared.Length).Where(place => shared[place] >= LeastShared);
    }

    private static double Cosine(Feature[] known, double[] asked, double length, List<double> rarities)
    {
        var (shared, sum, squares) = (0, 0.0, 0.0);
        foreach (var (number, weight) in known)
        {
            var its = weight * rarities[number];
            squares += its * its;
            sum += its * asked[number];
            shared += asked[number] > 0 ? 1 : 0;
        }
        return shared < LeastShared ? 0 : Math.Min(1, sum / (Math.Sqrt(squares) * length));
    }

    private double Rarity(int having) =>
        Math.Sqrt(Math.Log(1 + ((Count + 1.0) / Math.Max(1, having)))) * (having == 0 ? Alone : 1);

    private Feature[] Numbered(string text) => [.. Named(text, keep: true).Select(feature => new Feature(Number(feature.Name), feature.Weight))];

    private IEnumerable<(string Name, double Weight)> Named(string text, bool keep)
    {
        var words = Meanings.Words(text);
        var phrases = Concepts.InPhrases([.. words.Select(WordGroup.KeyOfSmall)]).Select(phrase => (Name: Meanings.Concept(phrase.Concept), Weight: 1.0));
        return words.Where(Meanings.IsContent).Distinct(StringComparer.Ordinal).SelectMany(word => StandsFor(word, keep)).Concat(phrases)
            .GroupBy(feature => feature.Name, StringComparer.Ordinal).Select(same => same.MaxBy(feature => feature.Weight));
    }

    // What is only being written is not kept: nobody knows yet whether it stays.
    private (string Name, double Weight)[] StandsFor(string small, bool keep)
    {
        if (_standsFor.TryGetValue(small, out var known))
            return known;
        known = [.. _meanings.Of(small)];
        if (keep)
            _standsFor.Add(small, known);
        return known;
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
