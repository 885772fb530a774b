namespace BlankeArk.Web.Programmes;

/// <summary>An invented person: name, job, place (1–4 a municipality, 0 shared) and functions, group and post, * for the leader.</summary>
internal sealed record DemoPerson(string Name, string Title, int Place, IReadOnlyList<(char Group, string Post, bool Leads)> Functions);

/// <summary>
/// 45 people in 50 functions, in the groups S(teering), P(roject), T(echnology), F (volunteering), B (prevention),
/// H (everyday rehabilitation) and L(eadership). Nobody of them exists.
/// </summary>
internal static class DemoPeople
{
    public const string Coordinator = "Ragnhild Bekkeblom";
    public const string Member = "Tuva Linerleli";
    public const string Driver = "Gyda Smørblomsmyr";
    /// <summary>Who decides at home, in the order of the municipalities.</summary>
    public static readonly IReadOnlyList<string> Drivers = [Driver, "Hallgeir Mjødurtmoen", "Ingrid Blåveisholmen", "Magnhild Fløyelsgrashei"];
    public const string Owner = "Halvdan Myrullstad";
    public const string Researcher = "Astrid Storkenebbvik";
    public const string Facilitator = "Jakob Nattfioldalen";

    public static IReadOnlyList<DemoPerson> All => [.. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static DemoPerson Read(string line)
    {
        var parts = line.Split('|');
        return new DemoPerson(parts[0], parts[1], parts[2][0] - '0',
            [.. parts[3].Split(';').Select(f => (f[0], f[2..].TrimEnd('*'), f[^1] == '*'))]);
    }

    private const string Lines = """
        Ragnhild Bekkeblom|enhetsleder hjemmetjenesten|1|P:prosjektkoordinator*
        Sverre Tyttebærmo|virksomhetsleder institusjon|1|P:medlem;T:gruppeleder*
        Liv Blåklokkeng|kommunalsjef helse og omsorg|1|S:styreleder*
        Odd Kvitveishaug|IKT-rådgiver|1|T:medlem
        Ingeborg Røsslynglia|leder frivilligsentralen|1|F:medlem
        Asbjørn Hestehovbakk|lag- og foreningskontakt|1|F:medlem
        Gyda Smørblomsmyr|folkehelsekoordinator|1|B:medlem
        Tormod Gjøksyrebråten|fysioterapeut|1|B:medlem
        Eldbjørg Markjordbær|ergoterapeut|1|H:medlem
        Peder Skogstjernehaugen|hjemmehjelper|1|H:medlem
        Aud Nøkleblomli|avdelingsleder|1|L:medlem
        Kåre Einerkollen|hovedtillitsvalgt|1|L:medlem
        Hallgeir Mjødurtmoen|omsorgsleder|2|P:medlem;H:gruppeleder*
        Torhild Multekjølen|kommunaldirektør|2|S:medlem
        Tuva Linerleli|helsefagarbeider|2|T:medlem
        Jostein Orrhaneåsen|vernepleier|2|T:medlem
        Borghild Rognebærstad|aktivitør|2|F:medlem
        Nils Firkløverhagen|pensjonist og besøksvenn|2|F:medlem
        Synnøve Fjellsyrebekk|helsesykepleier|2|B:medlem
        Arvid Tiriltungen|kreftkoordinator|2|B:medlem
        Oddny Vårkålvollen|hjemmesykepleier|2|H:medlem
        Målfrid Harerugtuft|personalleder|2|L:medlem
        Ingrid Blåveisholmen|tjenesteleder|3|P:medlem;F:gruppeleder*
        Trygve Reinrosekleiva|rådmann|3|S:medlem
        Åshild Heiloenget|sykepleier|3|T:medlem
        Brage Lerkesporhov|vaktmester og teknisk kontakt|3|T:medlem
        Unni Geitramsvoll|leder pensjonistforeningen|3|F:medlem
        Steinar Kattefotmo|frisklivsveileder|3|B:medlem
        Jorunn Prestekragelund|ernæringskontakt|3|B:medlem
        Vidar Krøkebærskar|ergoterapeut|3|H:medlem
        Signe Duetrostvik|hjemmehjelper|3|H:medlem
        Leif Finnskjeggrud|helsefagarbeider|3|H:medlem
        Randi Balderbråstøl|avdelingsleder|3|L:medlem
        Magnhild Fløyelsgrashei|leder for helse og mestring|4|P:medlem;L:gruppeleder*
        Eivind Tepperotsletta|folkehelserådgiver|4|P:medlem;B:gruppeleder*
        Kjellaug Sølvbunkedal|varaordfører|4|S:medlem
        Sindre Marihandneset|sykepleier|4|T:medlem
        Turid Hvitbladtistel|diakon|4|F:medlem
        Olav Engsyremarka|ungdomskontakt|4|F:medlem
        Ragna Ryllikhaugen|fysioterapeut|4|H:medlem
        Gunnar Jonsokbakken|hjemmesykepleier|4|H:medlem
        Hilde Perikumrønningen|personalrådgiver|4|L:medlem
        Gaute Stjernesildreli|avdelingsleder|4|L:medlem
        Halvdan Myrullstad|daglig leder i helseregionen|0|S:prosjekteiers representant
        Maren Vindeltangen|rådgiver velferdsteknologi|0|T:rådgiver for alle fire kommuner
        """;
}
