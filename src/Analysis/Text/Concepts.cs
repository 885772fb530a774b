namespace BlankeArk.Analysis.Text;

/// <summary>
/// Which concepts of the field a word or a phrase stands for. Our own list: some 160 concepts with their words in bokmål,
/// nynorsk and English, made from knowledge of municipal care and not from any workshop's notes. A line names a concept and
/// lists its words: «_» joins the words of a phrase, «-» at an edge stands for whatever a compound has there.
/// </summary>
internal static class Concepts
{
    private const int LongestPhrase = 6;
    private static readonly int[] None = [];
    private static readonly Dictionary<string, int[]> Phrases = new(StringComparer.Ordinal);
    private static readonly HashSet<string> FirstWords = new(StringComparer.Ordinal);
    private static readonly List<(string Beginning, int Concept)> Beginnings = [];
    private static readonly List<(string Ending, int Concept)> Endings = [];

    static Concepts()
    {
        using var list = new StreamReader(typeof(Concepts).Assembly.GetManifestResourceStream("concepts.txt")!);
        for (var concept = 0; list.ReadLine() is { } line; concept++)
        {
            foreach (var word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(word, concept);
            Count = concept + 1;
        }
    }

    /// <summary>How many there are; they are numbered from 0.</summary>
    public static int Count { get; }

    /// <summary>Whether the list holds this word by itself.</summary>
    /// <param name="key">The word's <see cref="WordGroup"/> key.</param>
    public static bool Knows(string key) => Phrases.ContainsKey(key);

    /// <summary>What one word stands for.</summary>
    public static IEnumerable<int> Of(string small, string key) =>
        (Phrases.GetValueOrDefault(key) ?? None)
            .Concat(Beginnings.Where(each => small.StartsWith(each.Beginning, StringComparison.Ordinal)).Select(each => each.Concept))
            .Concat(Endings.Where(each => small.EndsWith(each.Ending, StringComparison.Ordinal)).Select(each => each.Concept));

    /// <summary>What the phrases in a text stand for.</summary>
    /// <param name="keys">The keys of all its words, in order.</param>
    public static IEnumerable<(int First, int Length, int Concept)> InPhrases(IReadOnlyList<string> keys)
    {
        for (var first = 0; first < keys.Count; first++)
        {
            for (var length = 2; FirstWords.Contains(keys[first]) && length <= LongestPhrase && first + length <= keys.Count; length++)
            {
                foreach (var concept in Phrases.GetValueOrDefault(string.Join(' ', keys.Skip(first).Take(length))) ?? None)
                    yield return (first, length, concept);
            }
        }
    }

    private static void Add(string word, int concept)
    {
        if (word[^1] == '-')
            Beginnings.Add((word[..^1], concept));
        else if (word[0] == '-')
            Endings.Add((word[1..], concept));
        else
        {
            string[] keys = [.. word.Split('_').Select(WordGroup.KeyOf)];
            if (keys.Length > 1)
                FirstWords.Add(keys[0]);
            var key = string.Join(' ', keys);
            Phrases[key] = [.. (Phrases.GetValueOrDefault(key) ?? None).Append(concept).Distinct()];
        }
    }
}
