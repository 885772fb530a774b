using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using static BlankeArk.Web.Measures.Templates.CommonSteps;

namespace BlankeArk.Web.Measures.Templates;

internal static class WorkTemplates
{
    public static IReadOnlyList<MeasureTemplate> All { get; } =
    [
        new("job-support", new("Jobbstøtte for unge med funksjonsnedsettelse", "Jobbstøtte for unge med funksjonsnedsetjing", "Job support for young disabled people"))
        {
            What = new(
                "En jobbspesialist følger den enkelte inn i en vanlig jobb, og støtter både den unge og arbeidsgiveren så lenge det trengs. Jobben først, øvingen i jobben.",
                "Ein jobbspesialist følgjer den einskilde inn i ein vanleg jobb, og støttar både den unge og arbeidsgivaren så lenge det trengst. Jobben først, øvinga i jobben.",
                "A job specialist follows each person into an ordinary job, and supports both the young person and the employer for as long as needed. The job first, practice on the job."),
            ForWhom = new("Unge med funksjonsnedsettelse som vil i arbeid", "Unge med funksjonsnedsetjing som vil i arbeid", "Young disabled people who want to work"),
            Partners = new("NAV, videregående skole, arbeidsgivere, brukerorganisasjoner", "NAV, vidaregåande skule, arbeidsgivarar, brukarorganisasjonar", "NAV, upper secondary school, employers, users' organisations"),
            Known = new("Støtten varer lenge for noen. Tell jobber som varer, ikke bare jobber som begynner, og regn med at det koster før det gir.", "Støtta varer lenge for nokre. Tel jobbar som varer, ikkje berre jobbar som byrjar, og rekn med at det kostar før det gir.", "For some the support lasts long. Count jobs that last, not only jobs that begin, and expect it to cost before it gives."),
            Steps = [Ask, Count, new("Finn arbeidsgivere som vil være med", "Finn arbeidsgivarar som vil vere med", "Find employers who will take part"), new("Avtal med NAV hvem som betaler hva", "Avtal med NAV kven som betaler kva", "Agree with NAV who pays for what"), Learn, TrySmall, Look],
            Risks = [(new("Støtten slutter for tidlig", "Støtta sluttar for tidleg", "The support ends too early"), new("Ingen avsluttes uten at de selv og arbeidsgiveren er enige", "Ingen blir avslutta utan at dei sjølve og arbeidsgivaren er samde", "Nobody is ended without them and the employer agreeing"))],
            Training = new("Hvem: jobbspesialister og kontaktpersoner på arbeidsplassene. Hva: å følge opp i jobben, tilrettelegging, hvem man ringer.", "Kven: jobbspesialistar og kontaktpersonar på arbeidsplassane. Kva: å følgje opp i jobben, tilrettelegging, kven ein ringjer.", "Who: job specialists and contacts at the workplaces. What: following up on the job, adaptation, whom to call."),
            Indicators =
            [
                new(SuggestedIndicator.Numbered(10, 1), BenefitKind.ForUsersOrOthers, new("Flere i arbeid", "Fleire i arbeid", "More in work"), new("I vanlig jobb", "I vanleg jobb", "In an ordinary job"), new("personer", "personar", "people")) { Every = Frequency.Quarterly },
                new(SuggestedIndicator.Numbered(10, 2), BenefitKind.ForUsersOrOthers, new("Jobber som varer", "Jobbar som varer", "Jobs that last"), new("Fortsatt i jobben etter seks måneder", "Framleis i jobben etter seks månader", "Still in the job after six months"), new("av dem som begynte", "av dei som byrja", "of those who began")) { Chart = SpcKind.P, Every = Frequency.Quarterly },
            ],
        },
        new("dialogue", new("Samtaler om sykefravær", "Samtalar om sjukefråvær", "Dialogue gatherings on sick leave"))
        {
            What = new(
                "Hver avdeling samles noen ganger i året: hva gjør at vi blir på jobb, hva gjør oss syke, hva gjør vi med det? Leder, tillitsvalgt og verneombud leder sammen.",
                "Kvar avdeling samlast nokre gonger i året: kva gjer at vi blir på jobb, kva gjer oss sjuke, kva gjer vi med det? Leiar, tillitsvald og verneombod leier saman.",
                "Each ward gathers some times a year: what keeps us at work, what makes us ill, what do we do about it? Manager, union and safety representatives lead together."),
            ForWhom = new("Ansatte i en avdeling", "Tilsette i ei avdeling", "The staff of a ward"),
            Partners = new("Tillitsvalgte, verneombud, bedriftshelsetjenesten, NAV arbeidslivssenter", "Tillitsvalde, verneombod, bedriftshelsetenesta, NAV arbeidslivssenter", "Union and safety representatives, occupational health, NAV's working life centre"),
            Known = new("Å bli sett, hørt og forstått er det ansatte nevner. Sykefravær svinger med årstiden: se på samme måned i fjor, og vent lenge nok før dere tror på en endring.", "Å bli sett, høyrt og forstått er det tilsette nemner. Sjukefråvær svingar med årstida: sjå på same månad i fjor, og vent lenge nok før de trur på ei endring.", "To be seen, heard and understood is what staff mention. Sick leave swings with the seasons: look at the same month last year, and wait long enough before believing in a change."),
            Steps = [Ask, Count, new("Bli enige om at ingen må fortelle om egen helse", "Bli samde om at ingen må fortelje om eiga helse", "Agree that nobody must tell of their own health"), TrySmall, new("Gjør én ting som kom fram, innen en måned", "Gjer éin ting som kom fram, innan ein månad", "Do one thing that came up, within a month"), Look],
            Risks = [(new("Noen kjenner seg beskyldt for å være syk", "Nokon kjenner seg skulda for å vere sjuk", "Somebody feels blamed for being ill"), new("Snakk om arbeidet, ikke om hvem som er borte", "Snakk om arbeidet, ikkje om kven som er borte", "Talk about the work, not about who is away"))],
            Indicators = [new(SuggestedIndicator.Numbered(11, 1), BenefitKind.FreedUsedElsewhere, new("Flere på jobb", "Fleire på jobb", "More at work"), new("Sykefravær", "Sjukefråvær", "Sick leave"), new("av dagsverk", "av dagsverk", "of working days")) { Chart = SpcKind.SameMonth, Better = Better.Down }],
        },
        new("combination-training", new("Fagbrev på jobb i kombinerte stillinger", "Fagbrev på jobb i kombinerte stillingar", "Combination training: a trade certificate at work"))
        {
            What = new(
                "Folk som trenger jobb, får opplæring og lønnet arbeid i omsorgen samtidig: noen dager på skole eller kurs, resten på arbeidsplassen med en fast veileder, fram mot fagbrev.",
                "Folk som treng jobb, får opplæring og løna arbeid i omsorga samtidig: nokre dagar på skule eller kurs, resten på arbeidsplassen med ein fast rettleiar, fram mot fagbrev.",
                "People in need of a job get training and paid work in care at once: some days at school or on a course, the rest at the workplace with a regular mentor, towards a trade certificate."),
            ForWhom = new("Voksne uten fagbrev som vil arbeide i omsorgen", "Vaksne utan fagbrev som vil arbeide i omsorga", "Adults without a certificate who want to work in care"),
            Partners = new("NAV, fylkeskommunen, voksenopplæringen, tillitsvalgte", "NAV, fylkeskommunen, vaksenopplæringa, tillitsvalde", "NAV, the county, adult education, union representatives"),
            Known = new("Veilederen trenger tid som er satt av. Tell hvor mange som fullfører, og hvor mange som er i arbeid et år etter.", "Rettleiaren treng tid som er sett av. Tel kor mange som fullfører, og kor mange som er i arbeid eit år etter.", "The mentor needs time set aside. Count how many complete, and how many are in work a year later."),
            Steps = [Ask, new("Avtal plasser, lønn og opplæring med fylket og NAV", "Avtal plassar, løn og opplæring med fylket og NAV", "Agree on places, pay and training with the county and NAV"), new("Velg veiledere, og sett av tid", "Vel rettleiarar, og set av tid", "Choose mentors, and set time aside"), Learn, TrySmall, Look],
            Risks = [(new("De blir brukt som ekstrahjelp", "Dei blir brukte som ekstrahjelp", "They are used as extra hands"), new("Opplæringsdagene står i turnusen", "Opplæringsdagane står i turnusen", "Training days stand in the rota"))],
            Training = new("Hvem: veilederne og avdelingslederne. Hva: å veilede, norsk på arbeidsplassen, krav til fagbrevet.", "Kven: rettleiarane og avdelingsleiarane. Kva: å rettleie, norsk på arbeidsplassen, krav til fagbrevet.", "Who: mentors and ward managers. What: mentoring, Norwegian at work, what the certificate asks for."),
            Indicators = [new(SuggestedIndicator.Numbered(12, 1), BenefitKind.ForUsersOrOthers, new("Flere med fagbrev", "Fleire med fagbrev", "More with a certificate"), new("Fullførte med fagbrev", "Fullførte med fagbrev", "Completed with a certificate"), new("av dem som begynte", "av dei som byrja", "of those who began")) { Chart = SpcKind.P, Every = Frequency.Yearly }],
        },
    ];
}
