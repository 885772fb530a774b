namespace BlankeArk.Bench;

/// <summary>An invented idea of an invented municipality.</summary>
internal sealed record InventedIdea(string Title, string Text);

/// <summary>
/// Ideas for better days in health and care, put together at random from words people use of it, in both written languages,
/// with some thousand compounds, and a number in every idea so that some words are rare.
/// </summary>
internal static class InventedIdeas
{
    private static readonly string[] First = Words("""
        hjemme syke dag natt helse omsorgs velferds besøks kveld mat medisin trygghets aktivitets frivillighets ungdoms eldre demens pårørende
        hverdags rehabiliterings arbeids skole barne familie nærmiljø kommune prosjekt kompetanse digital
        """);

    private static readonly string[] Last = Words("""
        tjeneste vakt senter team gruppe kafé møte plan teknologi hjelp tilbud ordning opplæring kontakt koordinator venn patrulje bil kjøkken
        middag alarm dispenser kurs senger samtale avtale rutine modell prøve verksted
        """);

    private static readonly string[] Endings = ["", "en", "er", "ene", "ar", "ane"];

    private static readonly string[] Whole = Words("""
        kommunen frivillige friviljuge innbyggerne innbyggjarane beboere pasienter pasientane ansatte tilsette sykepleieren sjukepleiaren legen
        biblioteket turen bilen rullestolen nettbrettet skjermen tida tiden timen uka veka dagen natta helgen sommeren vinteren skogen hagen
        musikk sang dans språk norsk besøk måltid søvn smerte fall medisiner avstander ferge buss vei
        """);

    private static readonly string[] Verbs = Words("låner deler prøver bygger lager lagar kjører køyrer besøker lærer måler flytter samler ringer følger opnar åpner hjelper");
    private static readonly string[] Small = Words("og i på med for som til av uten uten å det kan når de dei ein en ikke ikkje vi");

    public static IReadOnlyList<InventedIdea> Make(int seed, int count, int municipalities)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => new InventedIdea(
            $"{Capital(Compound(random))} {Pick(random, Small)} {Pick(random, Whole)}",
            $"{Sentence(random, 12)} {Sentence(random, 14)} {Sentence(random, 8)} Kommunevik{Letters(random.Next(municipalities))} nr. {number}."))];
    }

    public static string Compound(Random random) => Pick(random, First) + Pick(random, Last) + Pick(random, Endings);

    public static string Word(Random random) => Pick(random, Whole);

    private static string Sentence(Random random, int words) =>
        Capital(string.Join(' ', Enumerable.Range(0, words).Select(at => (at % 3, random.Next(3)) switch
        {
            (0, _) => Pick(random, Small),
            (1, 0) => Compound(random),
            (1, 1) => Pick(random, Verbs),
            _ => Pick(random, Whole),
        }))) + ".";

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
