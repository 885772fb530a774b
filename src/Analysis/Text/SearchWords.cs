using System.Collections.Frozen;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// Words as they are searched for. Two words have the same key when people looking for one expect the other: forms of one
/// word as <see cref="WordGroup"/> knows them, some more irregular ones, and the two written languages («heimetenesta»,
/// «hjemmetjenesten»). Spelling alone is unified, element by element, so that it holds inside compounds too; words that are
/// different words in the two languages stay different, but for a few that every municipality uses.
/// </summary>
public static class SearchWords
{
    private const int LongestKey = 60;

    // Nynorsk first; then how bokmål spells it. Longer elements stand before those they hold.
    private static readonly (string Nynorsk, string Bokmaal)[] Elements = Pairs("""
        heim:hjem hjemme:hjeme tenest:tjenest sjuk:syk skule:skole kvardag:hverdag kvil:hvil mogleg:mulig brukar:bruker leiar:leder
        arbeidar:arbeider pårørand:pårørend einsemd:ensomhet einsam:ensom åleine:alene aleine:alene friviljug:frivillig tryggleik:trygghet
        nærleik:nærhet fråvær:fravær fråver:fravær frå:fra tilbod:tilbud tilsett:ansatt vaks:voks reinhald:renhold hald:hold sjølv:selv
        sjøl:selv verksemd:virksomhet køyr:kjør høyr:hør oppfølgj:oppfølg byggj:bygg leggj:legg gjevar:giver gjev:giv rettleiing:veiledning
        vegleiing:veiledning rettleiar:veileder mjølk:melk foreining:forening bustad:bolig saman:sammen samhandl:samhandl omsut:omsorg
        avlasting:avlastning medverknad:medvirkning verknad:virkning røynsl:erfaring teikn:tegn gjennomfør:gjennomfør løysing:løsning
        øving:øvelse spørj:spør vanskeleg:vanskelig born:barn lækjar:lege dokter:lege sentrene:sentere sentre:senter
        """);

    private static readonly FrozenDictionary<string, string> Irregular = Forms("""
        by: byer byen byene byar byane
        tre: trær treet trea trærne
        sko: skoen skoene skor
        bok: bøker bøkene boka boken
        fot: føtter føttene foten
        natt: netter nettene natta natten
        mor: mødre mødrene
        far: fedre fedrene
        bror: brødre brødrene brør
        datter: døtre døtrene dotter
        søster: søstre søsken
        gå: går gikk gått gjekk gåing
        stå: står stod sto stått
        se: ser så sett sjå ser
        få: får fikk fått fekk
        gi: gir ga gav gitt gjev
        stjele: stjeler stjal stjålet stel stole stal
        låne: lån lånet lånte lånt
        sove: sover sov sovet søv
        uke: veke veka vekene veker uker uka uken ukene
        vei: veg veger vegen vegane vegar veier veien veiene
        gutt: gut guten gutane gutar
        """);

    /// <summary>The words of a text as they are searched for, in order, each with how it was written in small letters.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Letters and digits only: a hyphen inside a word is left out («epost»), an address falls into its parts.</returns>
    public static IReadOnlyList<string> Of(string text)
    {
        var read = Tokeniser.Tokenise(text);
        var words = new List<string>(read.Tokens.Count);
        foreach (var token in read.Tokens)
        {
            var small = read.Of(token).ToString().ToLowerInvariant();
            if (token.Kind != TokenKind.Address)
                Add(words, string.Concat(small.Where(char.IsLetterOrDigit)));
            else
                foreach (var part in Pieces(small)) Add(words, part);
        }
        return words;
    }

    /// <summary>A text without anything but its words, for keeping: nothing that <see cref="Of"/> finds in it is lost.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The most words to keep.</param>
    /// <returns>Words, numbers and addresses in small letters, with a space between.</returns>
    public static string Plain(string text, int most)
    {
        var read = Tokeniser.Tokenise(text);
        return string.Join(' ', read.Tokens.Take(most).Select(token => read.Of(token).ToString().ToLowerInvariant()));
    }

    /// <summary>The parts of a word between hyphens («helse», «team» of «helse-team»); none for a word without.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The parts of all such words in the text that have at least three letters.</returns>
    public static IEnumerable<string> BetweenHyphens(string text)
    {
        var read = Tokeniser.Tokenise(text);
        return read.Tokens.Where(token => token.Kind == TokenKind.Word)
            .SelectMany(token => Pieces(read.Of(token).ToString().ToLowerInvariant()) is { Length: > 1 } pieces ? pieces : [])
            .Where(piece => piece.Length > 2);
    }

    /// <summary>The key a word is found by.</summary>
    /// <param name="small">One word in small letters, as <see cref="Of"/> gives it.</param>
    /// <returns>Letters and digits, at most 60; equal for words that are found by each other.</returns>
    public static string KeyOf(string small)
    {
        ArgumentNullException.ThrowIfNull(small);
        if (Irregular.TryGetValue(small, out var word))
            small = word;
        var key = WordGroup.KeyOfSmall(Spelled(small));
        if (key.Length > 7 && key.EndsWith("ering", StringComparison.Ordinal))
            key = key[..^3];
        // The stemmer takes one ending only: «senter» loses what «senteret» keeps. And no word ends in two m's.
        if (key.Length > 4 && key is [.., 'e', 'r' or 'n'])
            key = key[..^2];
        if (key.EndsWith("mm", StringComparison.Ordinal))
            key = key[..^1];
        return key.Length > LongestKey ? key[..LongestKey] : key;
    }

    /// <summary>Whether a word says by itself what is looked for.</summary>
    /// <param name="small">One word in small letters.</param>
    /// <returns>False for the closed word classes of bokmål and nynorsk.</returns>
    public static bool IsContent(string small) => small.Length > 1 && !StopWords.IsGrammar(small);

    /// <summary>A word as bokmål would spell it; for comparing, not for showing.</summary>
    internal static string Spelled(string small)
    {
        foreach (var (nynorsk, bokmaal) in Elements)
        {
            if (small.Contains(nynorsk, StringComparison.Ordinal))
                small = small.Replace(nynorsk, bokmaal, StringComparison.Ordinal);
        }
        if (small.EndsWith("heita", StringComparison.Ordinal) || small.EndsWith("heta", StringComparison.Ordinal))
            small = small[..^1] + "en";
        return small.Replace("heit", "het", StringComparison.Ordinal);
    }

    private static void Add(List<string> words, string word)
    {
        if (word.Length > 0)
            words.Add(word);
    }

    private static string[] Pieces(string small) =>
        new string([.. small.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (string, string)[] Pairs(string list) =>
        [.. list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).Select(pair => (pair[0], pair[1]))];

    private static FrozenDictionary<string, string> Forms(string lines)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n'))
        {
            var parts = line.Split(':', StringSplitOptions.TrimEntries);
            foreach (var form in parts[1].Split(' '))
                forms[form] = parts[0];
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
