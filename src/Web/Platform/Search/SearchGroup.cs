using BlankeArk.Analysis.Text;

namespace BlankeArk.Web.Platform.Search;

/// <summary>
/// What one word of a query is looked for by: keys that are the word itself, keys of words it is a part of or begins, and
/// keys that stand for it only together, as the parts of a compound do.
/// </summary>
internal sealed record SearchGroup(string Word, IReadOnlyList<string> Own, IReadOnlyList<string> Related, IReadOnlyList<string> Together)
{
    private const int MostRelated = 150;

    public static SearchGroup Of(string word, Lexicon lexicon) =>
        new(word, [SearchWords.KeyOf(word)], [.. lexicon.CompoundsWith(word).Take(MostRelated)], lexicon.PartsOf(word));

    /// <summary>The same for a word that is still being written.</summary>
    public SearchGroup Begun(Lexicon lexicon) => this with { Related = [.. Related.Union(lexicon.Beginning(Word, MostRelated)).Take(MostRelated)] };

    /// <summary>The same where the word before or after belongs to it, as in «velferds teknologi».</summary>
    public SearchGroup Joined(string whole) => this with { Related = [.. Related, SearchWords.KeyOf(whole)] };

    /// <summary>What the database is asked, of the word itself or of all it is looked for by.</summary>
    public string Asked(char where, bool wholly, bool sqlite)
    {
        var one = (wholly ? Own : Own.Concat(Related)).Distinct().Select(Term);
        if (!wholly && Together.Count > 0) one = one.Append($"({string.Join(And(sqlite), Together.Distinct().Select(Term))})");
        return $"({string.Join(sqlite ? " OR " : " | ", one)})";

        // Keys hold letters and digits only, so no quotation mark can end one.
        string Term(string key) => sqlite ? $"\"{where}{key}\"" : $"'{where}{key}'";
    }

    public static string And(bool sqlite) => sqlite ? " AND " : " & ";
}
