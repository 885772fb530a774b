using BlankeArk.Analysis.Text;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>The titles and posts of a roster by their head word, and how many people hold each: in all, in a municipality, in a group.</summary>
internal sealed class PostIndex
{
    private const string General = "medlem deltaker deltakar ansatt tilsett pensjonist student frivillig innbygger bruker pårørende leder representant";
    private static readonly HashSet<string> TooGeneral = [.. WordSets.Split(General)];
    private readonly Dictionary<string, Holders> heads = new(StringComparer.Ordinal);

    public PostIndex(DisclosureRoster roster)
    {
        var phrases = new Dictionary<string, HashSet<int>>(StringComparer.OrdinalIgnoreCase);
        for (var person = 0; person < roster.People.Count; person++)
        {
            var who = roster.People[person];
            if (!string.IsNullOrWhiteSpace(who.Title))
            {
                Add(who.Title, person, who.Posts.Select(post => post.Municipality), []);
                Phrase(phrases, who.Title, person);
            }
            foreach (var post in who.Posts)
            {
                Add(post.Post, person, [post.Municipality], [post.Group]);
                Phrase(phrases, post.Post, person);
            }
        }
        Phrases = new(phrases.Where(phrase => phrase.Value.Count == 1).Select(phrase => phrase.Key));
    }

    /// <summary>Titles and posts of several words that one person holds, as they are written.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>The post of the roster that a word names, or null.</summary>
    public RoleForm? Read(string word) => heads.Count == 0 ? null : RoleReader.Read(word, heads.ContainsKey);

    public bool IsHeldByOne(string post) => heads.TryGetValue(post, out var holders) && holders.All.Count == 1;

    /// <summary>Whether each group that has such a post has one.</summary>
    public bool IsOneInGroups(string post) =>
        heads.TryGetValue(post, out var holders) && holders.InGroup.Count > 0 && holders.InGroup.Values.All(people => people.Count == 1);

    /// <summary>How many hold a post in a municipality, as its name is folded; 0 when the roster has none.</summary>
    public int HeldIn(string post, string municipality) =>
        heads.TryGetValue(post, out var holders) && holders.InMunicipality.TryGetValue(municipality, out var people) ? people.Count : 0;

    private void Add(string post, int person, IEnumerable<string?> municipalities, IEnumerable<string?> groups)
    {
        if (Head(post) is not { } head || TooGeneral.Contains(head))
            return;
        if (!heads.TryGetValue(head, out var holders))
            heads[head] = holders = new();
        holders.All.Add(person);
        foreach (var municipality in municipalities.OfType<string>())
            Into(holders.InMunicipality, municipality, person);
        foreach (var group in groups.OfType<string>())
            Into(holders.InGroup, group, person);
    }

    private static void Into(Dictionary<string, HashSet<int>> counts, string key, int person)
    {
        key = Folding.Fold(key);
        if (!counts.TryGetValue(key, out var people))
            counts[key] = people = [];
        people.Add(person);
    }

    private static void Phrase(Dictionary<string, HashSet<int>> phrases, string post, int person)
    {
        if (WordSets.Split(post).Length < 2)
            return;
        if (!phrases.TryGetValue(post.Trim(), out var people))
            phrases[post.Trim()] = people = [];
        people.Add(person);
    }

    // «kommunalsjef» of «kommunalsjef helse og omsorg», «leder» of «daglig leder i helseregionen».
    private static string? Head(string post)
    {
        var read = Tokeniser.Tokenise(post);
        var words = read.Tokens.Select(token => Folding.Fold(read.Of(token).ToString())).ToList();
        foreach (var word in words)
        {
            if (RoleReader.Read(word) is { } form)
                return form.Base;
        }
        return words.Find(word => word.Length > 3 && !StopWords.IsGrammar(word)) is { } first ? RoleReader.Bokmal(first) : null;
    }

    private sealed class Holders
    {
        public HashSet<int> All { get; } = [];

        public Dictionary<string, HashSet<int>> InMunicipality { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, HashSet<int>> InGroup { get; } = new(StringComparer.Ordinal);
    }
}
