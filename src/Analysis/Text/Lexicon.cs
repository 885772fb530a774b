namespace BlankeArk.Analysis.Text;

/// <summary>
/// The words that somebody has written where one searches: what tells that a word is a part of another, begins one, or is
/// one misspelt. Words are added and never taken out; whoever asks sees to it that what is found still stands somewhere.
/// Not safe to use from several threads while words are added.
/// </summary>
public sealed class Lexicon
{
    private const int ShortestPart = 3, LongestCompound = 40;

    // A word of so many letters is recognised in a compound though nobody has written the other part by itself.
    private const int ClearPart = 5, ClearRest = 4;

    private readonly List<(string Small, string Spelled, string Key)> _words = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Spelling _spelling = new();
    private readonly Compounds _compounds;
    private readonly Compounds _ofThree;

    /// <summary>A lexicon without words.</summary>
    public Lexicon()
    {
        _compounds = new(PartKey, ShortestPart);
        _ofThree = new(PartKey, ShortestPart, first => PartKey(first) ?? (_compounds.Splits(first).Any() ? "" : null));
    }

    /// <summary>How many words it holds.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a word; one it holds already changes nothing.</summary>
    /// <param name="small">The word as <see cref="SearchWords.Of"/> gives it.</param>
    public void Add(string small)
    {
        ArgumentNullException.ThrowIfNull(small);
        if (!_known.Add(small))
            return;
        var key = SearchWords.KeyOf(small);
        _words.Add((small, SearchWords.Spelled(small), key));
        _keys.Add(key);
        _spelling.Add(small);
    }

    /// <summary>Whether it holds a word with this key.</summary>
    /// <param name="key">A key of <see cref="SearchWords.KeyOf"/>.</param>
    public bool Holds(string key) => _keys.Contains(key);

    /// <summary>The keys of compounds that this word is a part of: «hjemmetjeneste» for «tjeneste».</summary>
    /// <param name="small">A word in small letters.</param>
    /// <returns>Each once, in the order of their letters, the word's own key not among them.</returns>
    public IReadOnlyList<string> CompoundsWith(string small)
    {
        ArgumentNullException.ThrowIfNull(small);
        var (key, spelled) = (SearchWords.KeyOf(small), SearchWords.Spelled(small));
        if (key.Length < ShortestPart)
            return [];
        return [.. _words
            .Where(word => word.Spelled.Length <= LongestCompound && word.Spelled.Length >= key.Length + ShortestPart && word.Key != key
                && word.Spelled.Contains(key, StringComparison.Ordinal) && (Ends(word.Spelled, key) || Begins(word.Spelled, spelled) || HasPart(word.Spelled, key)))
            .Select(word => word.Key).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The two parts of a compound, by their keys: «hjemme» and «tjeneste» of «hjemmetjeneste».</summary>
    /// <param name="small">A word in small letters.</param>
    /// <returns>Two keys; none for a word that is no compound of known words.</returns>
    public IReadOnlyList<string> PartsOf(string small)
    {
        ArgumentNullException.ThrowIfNull(small);
        return small.Length <= LongestCompound ? _compounds.Parts(SearchWords.Spelled(small)) : [];
    }

    /// <summary>The keys of words that begin as this one does, while it is being typed.</summary>
    /// <param name="small">The beginning, in small letters.</param>
    /// <param name="most">The most keys to give.</param>
    /// <returns>The shortest words first.</returns>
    public IReadOnlyList<string> Beginning(string small, int most)
    {
        var spelled = SearchWords.Spelled(small);
        return [.. _words.Where(word => word.Spelled.StartsWith(spelled, StringComparison.Ordinal) || word.Small.StartsWith(small, StringComparison.Ordinal))
            .OrderBy(word => word.Spelled.Length).ThenBy(word => word.Spelled, StringComparer.Ordinal)
            .Select(word => word.Key).Distinct().Take(most)];
    }

    /// <summary>Words close to one that is misspelt.</summary>
    /// <param name="small">The word in small letters.</param>
    /// <returns>The closest first; see <see cref="Spelling"/>.</returns>
    public IReadOnlyList<NearWord> Near(string small) => _spelling.Near(small);

    private static bool Ends(string compound, string key) =>
        compound.LastIndexOf(key, StringComparison.Ordinal) is >= ShortestPart and var at && compound.Length - at >= ClearPart && SearchWords.KeyOf(compound[at..]) == key;

    private static bool Begins(string compound, string word) =>
        word.Length >= ClearPart && compound.Length >= word.Length + ClearRest && compound.StartsWith(word, StringComparison.Ordinal);

    private bool HasPart(string compound, string key)
    {
        return _ofThree.Splits(compound).Any(split => Is(split.Last) || Is(split.First) || _compounds.Splits(split.First).Any(inner => Is(inner.First) || Is(inner.Last)));

        bool Is(string part) => string.Equals(SearchWords.KeyOf(part), key, StringComparison.Ordinal);
    }

    /// <summary>The key of a word it holds or the concepts know; null for any other, and for words that only join.</summary>
    internal string? PartKey(string small)
    {
        if (StopWords.IsGrammar(small))
            return null;
        var key = SearchWords.KeyOf(small);
        return _keys.Contains(key) || Concepts.Knows(WordGroup.KeyOfSmall(small)) ? key : null;
    }
}
