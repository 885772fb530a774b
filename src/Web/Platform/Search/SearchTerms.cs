using BlankeArk.Analysis.Text;

namespace BlankeArk.Web.Platform.Search;

/// <summary>What an item is found by. The first letter of a term tells where its word stands: «w» anywhere, «t» in the title too.</summary>
internal static class SearchTerms
{
    public const char Anywhere = 'w', InTitle = 't';
    private const int MostTitleWords = 200, MostWords = 3_000, MostLetters = 10 * MostWords;

    /// <summary>The words of a text as they are kept.</summary>
    public static string Words(string text, bool isTitle) =>
        SearchWords.Plain(text.Length <= MostLetters ? text : text[..MostLetters], isTitle ? MostTitleWords : MostWords);

    /// <summary>The terms of an item; in its title the small words count too, so that «for alle» is found.</summary>
    public static IReadOnlyList<string> Of(string title, string words)
    {
        var inTitle = Keys(title, _ => true).ToList();
        return [.. inTitle.Select(key => InTitle + key).Concat(inTitle.Concat(Keys(words, SearchWords.IsContent)).Select(key => Anywhere + key)).Distinct()];
    }

    /// <summary>All words of an item, for the lexicon.</summary>
    public static IEnumerable<string> Written(string title, string words) =>
        SearchWords.Of(title).Concat(SearchWords.Of(words).Where(SearchWords.IsContent)).Concat(SearchWords.BetweenHyphens(title)).Concat(SearchWords.BetweenHyphens(words));

    private static IEnumerable<string> Keys(string text, Func<string, bool> counts) =>
        SearchWords.Of(text).Where(counts).Concat(SearchWords.BetweenHyphens(text)).Select(SearchWords.KeyOf).Distinct();
}
