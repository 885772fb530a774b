using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>
/// What the demo's researcher has made of the start survey: five questions sorted, a sixth half done, the rest waiting.
/// Each category is known by parts of the words that lead to it; what fits none lies in the last.
/// </summary>
internal static class SortedDemo
{
    private sealed record Kind(string Name, string[] Words, string[] Quotes);

    private sealed record Sorted(int Question, bool Half, Kind[] Kinds);

    private static readonly Sorted[] All =
    [
        new(1, Half: false,
        [
            new("Bedre tjenester for brukerne", ["tjeneste", "kvalitet", "bruker", "hverdag", "bo hjemme", "klare seg", "teneste"], ["Målet er at brukerne skal merke en forskjell. Ellers har vi bare skrevet enda en plan."]),
            new("Samarbeid mellom kommunene", ["kommune", "på tvers", "felles", "andre kan bruke"], ["At kommunene lærer av hverandre"]),
            new("Tenke nytt og prøve ut", ["nye måter", "nytt", "nyt", "prøv", "prosess"], ["Hva ville vi gjort hvis vi ikke hadde noe fra før?"]),
            new("Møte framtida", ["eldre", "framtid", "forebygging", "hender"], ["Å ruste oss for at det blir flere eldre og færre hender."]),
            new("Økonomi", ["penger"], []),
            new("Annet", [], []),
        ]),
        new(2, Half: false,
        [
            new("Noe nytt", ["nytt", "ny ", "nye", "nyt"], ["Noe nytt som blir tatt i bruk og som er til nytte."]),
            new("Tatt i bruk og til nytte", ["nytt, nyttig", "i bruk", "brukt", "nytte", "verdi", "praksis"], ["Nytt, nyttig og brukt. Er det ikke brukt, er det bare en idé."]),
            new("Tenke og gjøre annerledes", ["annerledes", "mønster", "anna", "endring", "begrensning", "vanane", "motsatte"], ["Det motsatte av «slik har vi alltid gjort det»."]),
            new("Prøve og forbedre", ["prøve", "forbedring", "utvikling", "steg"], []),
            new("Teknologi", ["teknologi", "utstyr"], []),
            new("Annet", [], []),
        ]),
        new(3, Half: false,
        [
            new("Bra", ["bra", "innovativ, særlig", "god vei", "god.", "gå føre", "innovativ!", "ganske innovativ", "nokså innovativ"], ["Vi har ledere som sier ja når noen vil prøve noe."]),
            new("Midt på treet eller varierer", ["middels", "midt på", "av og til", "kommer an på", "mindre ute", "men med unntak", "så lenge"], ["Noen steder koker det av ideer, andre steder er alle slitne."]),
            new("Dårlig", ["dårlig", "lite", "prat", "holde budsjettet", "få lever"], ["Svært lite. Kulturen er at vi gjør som vi alltid har gjort."]),
            new("Mangler tid eller folk", ["tid.", "så få", "dagene", "sjuke"], []),
            new("Sprer seg ikke", ["spres ikke", "få lever", "ingen skriv"], ["Ildsjelene får holde på, men det spres ikke til andre avdelinger."]),
            new("Annet", [], []),
        ]),
        new(4, Half: true,
        [
            new("Konkrete tiltak", ["tiltak", "løsninger", "resultater", "rapport"], ["Konkrete tiltak som vi kan begynne med til høsten."]),
            new("Lære noe", ["faglig", "kunnskap", "verktøy", "metode", "eksempler"], []),
            new("Nettverk og samarbeid", ["nettverk", "på tvers", "samarbeid"], ["At vi blir kjent på tvers av kommunene, så det blir lettere å ta en telefon."]),
        ]),
        new(5, Half: false,
        [
            new("Forankring hos ledere og politikere", ["ledelse", "ledere", "forankring", "kommunestyre", "tillitsvalgt"], ["At ledelsen står bak, også når det koster noe."]),
            new("Tid og penger", ["tid", "frikjøp", "penger"], ["Det holder ikke å legge dette oppå full stilling."]),
            new("Ansatte og brukere er med", ["ansatte", "nærmest", "brukarane", "engasjement"], ["At de som jobber nærmest brukerne, er med fra starten."]),
            new("Tydelig plan og roller", ["mål", "plan", "prosjektledelse", "roller", "holder fast", "nokon i kvar"], []),
            new("Samarbeid og deling", ["samarbeid", "deling", "trygge"], ["Den som har funnet ut noe, må fortelle det til de andre, også om det som ikke gikk."]),
            new("Prøve i det små", ["prøve", "nytten", "opplæring"], []),
            new("Annet", [], []),
        ]),
        new(6, Half: false,
        [
            new("Tid, turnus og penger", ["tid", "penger", "økonomi", "turnus", "budsjett", "oppmøte"], ["Å finne tid i en travel hverdag."]),
            new("Motstand og vaner", ["motstand", "slitne", "vaner", "slutte", "kutte"], ["Å slutte med noe. Vi legger bare på."]),
            new("Ulike kommuner", ["kommuner med", "kommunegrense", "enes", "enige"], ["Vi er ikke så like som vi tror."]),
            new("Få med alle", ["få med", "forankring", "kommunikasjon", "kjenner seg", "frivillige"], []),
            new("Fra ord til handling", ["handling", "trykket", "raske", "politiker"], []),
            new("Annet", [], []),
        ]),
    ];

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Key == DemoSeed.ProgrammeKey);
        var survey = programme is null ? null
            : await demo.Db.Surveys.AsNoTracking().Where(s => s.ProgrammeId == programme.Id).OrderBy(s => s.Number).FirstOrDefaultAsync();
        if (survey is null) return;
        foreach (var sorted in All) await Seed(demo, programme!.Id, survey.Id, sorted);
    }

    private static async Task Seed(DemoSeed demo, Guid programmeId, Guid surveyId, Sorted sorted)
    {
        var question = await demo.Db.Questions.AsNoTracking().SingleOrDefaultAsync(q => q.SurveyId == surveyId && q.Number == sorted.Question && q.Kind == QuestionKind.OpenText);
        if (question is null) return;
        var answers = (await WaveMaterial.Answered(demo.Db, demo.Get<KeyStore>().Seal(programmeId), demo.Db.Answers.Where(a => a.QuestionId == question.Id)))
            .OrderBy(a => a.Text, StringComparer.Ordinal).ToList();
        var seen = sorted.Half ? answers.Take(answers.Count / 2).ToList() : answers;
        var (left, placings) = (seen.ToHashSet(), new List<Placing>());
        foreach (var kind in sorted.Kinds)
        {
            var id = await demo.Get<CategoryList>().Add(demo.Actor, programmeId, question.Id, new CategoryInput { Name = kind.Name });
            var fits = kind.Words.Length == 0 ? [.. left] : seen.Where(a => kind.Words.Any(word => a.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
            placings.AddRange(fits.Select(a => new Placing(a.Id, id, Placed: true)));
            left.ExceptWith(fits);
            foreach (var quote in kind.Quotes)
                if (answers.Find(a => Passage.WhyNot(a.Text, quote) is null) is { } source)
                    await demo.Get<Quoting>().Pick(demo.Actor, programmeId, source.Id, id, quote);
        }
        await demo.Get<Sorting>().Place(demo.Actor, programmeId, question.Id, placings);
    }
}
