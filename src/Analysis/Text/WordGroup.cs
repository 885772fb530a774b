using System.Buffers;
using System.Collections.Frozen;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// Which words count as the same: those with the same stem, and besides the few that Norwegian spelling or irregular
/// inflection keeps apart, such as «ny, nye, nytt», «framtid, fremtid» and «nytenking, nytenkning».
/// </summary>
public static class WordGroup
{
    private const int MinEchoLength = 4;
    private const int MinLengthOfPersons = 6;
    private static readonly SearchValues<char> ToFold = SearchValues.Create("éèêëáàâóòôäöü’‐‑");

    // Forms whose stem differs from that of the word they belong to; short words keep their endings in Snowball's rules.
    private static readonly FrozenDictionary<string, string> Irregular = Pairs("""
        ny: nye nytt nyere nyest nyeste nyare nyast nyaste
        ung: yngre yngst yngste
        gammel: gamle gammelt gamal gamalt
        tenke: tenkt tenkte tenkjer tenkje tenkjast tenktes
        løse: løst løste løyse løyser løyste løyst
        skape: skapt skapte
        øke: økt økte auke aukar auka
        dele: delt delte
        lære: lært lærte
        velge: valgt valgte velje vel valde valt
        følge: fulgt fulgte følgje følgjer følgde følgt
        hjelpe: hjalp hjulpet hjelpt
        bygge: bygde byggje bygger bygget
        prøve: prøvd prøvde
        møte: møtt møtte
        høre: hørt hørte høyre høyrer høyrt høyrde
        skrive: skrev skrevet skreiv
        delta: deltar deltatt deltok deltek deltakende deltagende
        tørre: tør turte turt tore torde tort
        gjennomføre: gjennomført gjennomførte
        innføre: innført innførte
        utføre: utført utførte
        hånd: hender hendene hand
        barn: barna borna born
        mann: menn mennene
        konkrete: konkret
        ulike: ulikt
        bruker: brukere brukeren brukerne brukar brukaren brukarar brukarane
        """);

    /// <summary>The key of a word's group: for comparing and looking up, not for showing.</summary>
    /// <param name="word">One word, in any letter case, composed (NFC).</param>
    /// <returns>The key; equal for words that count as the same. Empty for an empty word.</returns>
    public static string KeyOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return KeyOfSmall(word.ToLowerInvariant());
    }

    /// <summary>Whether two words count as the same.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where their keys are equal.</returns>
    public static bool AreSame(string one, string other) => string.Equals(KeyOf(one), KeyOf(other), StringComparison.Ordinal);

    /// <summary>The places in a text where a word stands in any of its forms, for highlighting it.</summary>
    /// <param name="text">The text, tokenised.</param>
    /// <param name="word">The word, as shown in a cloud.</param>
    /// <returns>The tokens, in order.</returns>
    public static IReadOnlyList<Token> Find(TokenisedText text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = KeyOf(word);
        return [.. text.Tokens.Where(token => token.Kind == TokenKind.Word && KeyOf(text.Of(token).ToString()) == key)];
    }

    internal static string KeyOfSmall(string small)
    {
        var folded = Folded(small);
        if (Irregular.TryGetValue(folded, out var standard))
            folded = standard;
        folded = OneSpelling(folded);
        var stem = NorwegianStemmer.Stem(folded);
        return stem is [.., 'k' or 'p', 'n', 'i', 'n', 'g'] ? $"{stem[..^4]}ing" : stem.ToString();
    }

    /// <summary>
    /// Whether one key only turns the other into a noun: «forvente» and «forventning», «utfordre» and «utfordring».
    /// </summary>
    internal static bool Echoes(string key, string other)
    {
        if (string.Equals(key, other, StringComparison.Ordinal))
            return true;
        var (shorter, longer) = key.Length <= other.Length ? (key, other) : (other, key);
        return shorter.Length >= MinEchoLength && longer.StartsWith(shorter, StringComparison.Ordinal)
            && longer[shorter.Length..] is "ing" or "ning" or "else" or "sjon" or "s";
    }

    private static string OneSpelling(string word)
    {
        if (word.StartsWith("frem", StringComparison.Ordinal))
            return "fram" + word[4..];
        if (word.StartsWith("deltag", StringComparison.Ordinal))
            word = "deltak" + word[6..];
        return IsDefinitePersons(word) ? word[..^2] + "e" : word;
    }

    // «deltakerne» to «deltakere», which the stemmer keeps apart; but not the adjectives «interne, eksterne, moderne».
    private static bool IsDefinitePersons(string word) =>
        word.Length > MinLengthOfPersons && word.EndsWith("erne", StringComparison.Ordinal) && !word.EndsWith("nterne", StringComparison.Ordinal)
        && !word.EndsWith("ksterne", StringComparison.Ordinal) && !word.EndsWith("moderne", StringComparison.Ordinal);

    private static string Folded(string small) =>
        small.AsSpan().IndexOfAny(ToFold) < 0 ? small : string.Concat(small.Select(Plain));

    private static char Plain(char letter) => letter switch
    {
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' => 'a',
        'ó' or 'ò' or 'ô' => 'o',
        'ä' => 'æ',
        'ö' => 'ø',
        'ü' => 'y',
        '’' => '\'',
        '‐' or '‑' => '-',
        _ => letter,
    };

    private static FrozenDictionary<string, string> Pairs(string lines)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n'))
        {
            var parts = line.Split(':', StringSplitOptions.TrimEntries);
            foreach (var form in parts[1].Split(' '))
                pairs.Add(form, parts[0]);
        }
        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
