using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using static BlankeArk.Web.Measures.Templates.CommonSteps;

namespace BlankeArk.Web.Measures.Templates;

internal static class HealthTemplates
{
    public static IReadOnlyList<MeasureTemplate> All { get; } =
    [
        new("dispensers", new("Medisindispensere hjemme", "Medisindispensarar heime", "Medicine dispensers at home"))
        {
            What = new(
                "En dispenser sier fra når medisinen skal tas, og varsler tjenesten når den ikke blir tatt. Besøk som bare var for medisinens skyld, kan bli færre.",
                "Ein dispensar seier frå når medisinen skal takast, og varslar tenesta når han ikkje blir teken. Besøk som berre var for medisinen si skuld, kan bli færre.",
                "A dispenser tells when medicine is to be taken, and warns the service when it is not. Visits made only for the medicine can become fewer."),
            ForWhom = new("Hjemmeboende som får hjelp med medisiner og kan bruke en dispenser", "Heimebuande som får hjelp med medisinar og kan bruke ein dispensar", "People at home who get help with medicine and can use a dispenser"),
            Partners = new("Fastlegene, apoteket, leverandøren, kommunene rundt", "Fastlegane, apoteket, leverandøren, kommunane rundt", "General practitioners, the pharmacy, the supplier, neighbouring municipalities"),
            Known = new(
                "Noen som sto på hjemmetjenestens lister, fikk bare medisiner eller alarm levert. Ny teknikk koster mest i begynnelsen: regn med en pukkel før den sparer tid.",
                "Nokre som stod på listene til heimetenesta, fekk berre medisinar eller alarm levert. Ny teknikk kostar mest i byrjinga: rekn med ein pukkel før han sparer tid.",
                "Some on the lists of home care only had medicine or an alarm delivered. New technology costs most at first: expect a hump before it saves time."),
            Steps =
            [
                Ask, Count,
                new("Avtal med lege og apotek hvem som fyller og følger med", "Avtal med lege og apotek kven som fyller og følgjer med", "Agree with doctor and pharmacy who fills and who watches"),
                new("Bestem hvem som svarer på varsler, dag og natt", "Bestem kven som svarar på varsel, dag og natt", "Decide who answers warnings, day and night"),
                Learn, TrySmall, Look,
            ],
            Risks =
            [
                (new("Varsler som ingen svarer på", "Varsel som ingen svarar på", "Warnings that nobody answers"), new("Vaktplan for varsler før den første dispenseren er ute", "Vaktplan for varsel før den første dispensaren er ute", "A rota for warnings before the first dispenser is out")),
                (new("Noen mister det eneste besøket de har", "Nokon mistar det einaste besøket dei har", "Somebody loses the only visit they have"), new("Spør hver enkelt, og avtal besøk av andre grunner", "Spør kvar einskild, og avtal besøk av andre grunnar", "Ask each of them, and agree on visits for other reasons")),
            ],
            Training = new(
                "Hvem: alle som er i hjemmet, også på natt og i ferier. Hva: sette opp, fylle, svare på varsel, hva som gjøres når nettet er borte. Når: før første bruker, og på nytt etter tre måneder.",
                "Kven: alle som er i heimen, også om natta og i feriar. Kva: setje opp, fylle, svare på varsel, kva ein gjer når nettet er borte. Når: før første brukar, og på nytt etter tre månader.",
                "Who: everybody who visits, also at night and in holidays. What: setting up, filling, answering warnings, what to do when the network is down. When: before the first user, and again after three months."),
            Indicators =
            [
                new(SuggestedIndicator.Numbered(1, 1), BenefitKind.FreedUsedElsewhere, new("Tid som frigjøres", "Tid som blir frigjord", "Time freed"), new("Besøk bare for medisin", "Besøk berre for medisin", "Visits for medicine only"), new("besøk", "besøk", "visits")) { Better = Better.Down },
                new(SuggestedIndicator.Numbered(1, 2), BenefitKind.ForUsersOrOthers, new("Medisin til rett tid", "Medisin til rett tid", "Medicine on time"), new("Doser tatt til rett tid", "Dosar tekne til rett tid", "Doses taken on time"), new("av doser", "av dosar", "of doses")) { Chart = SpcKind.PPrime },
            ],
        },
        new("everyday-rehabilitation", new("Hverdagsrehabilitering", "Kvardagsrehabilitering", "Everyday rehabilitation"))
        {
            What = new(
                "«Hva er viktig for deg?» Brukeren setter målene selv. Et lite team trener med brukeren hjemme i noen uker, i stedet for at hjelpen gjør det for dem.",
                "«Kva er viktig for deg?» Brukaren set måla sjølv. Eit lite team trener med brukaren heime i nokre veker, i staden for at hjelpa gjer det for dei.",
                "“What matters to you?” Users set the goals themselves. A small team trains with them at home for some weeks, instead of doing it for them."),
            ForWhom = new("Voksne som har begynt å trenge hjelp hjemme", "Vaksne som har byrja å trenge hjelp heime", "Adults who have begun to need help at home"),
            Partners = new("Ergoterapeut, fysioterapeut, hjemmetjenesten, fastlegene", "Ergoterapeut, fysioterapeut, heimetenesta, fastlegane", "Occupational therapist, physiotherapist, home care, general practitioners"),
            Known = new(
                "Å trene tar mer tid enn å gjøre det for noen, i begynnelsen. Tegn en forventet kurve med pukkel, og mål begge veier.",
                "Å trene tek meir tid enn å gjere det for nokon, i byrjinga. Teikn ei forventa kurve med pukkel, og mål begge vegar.",
                "At first, training takes more time than doing it for somebody. Draw an expected course with a hump, and measure both ways."),
            Steps =
            [
                Ask, Count,
                new("Sett sammen teamet, og gi det tid", "Set saman teamet, og gi det tid", "Put the team together, and give it time"),
                new("Bli enige om hvem som får tilbudet først", "Bli samde om kven som får tilbodet først", "Agree on who is offered it first"),
                Learn, TrySmall, Look,
            ],
            Risks =
            [
                (new("Travle dager gjør at hjelpen gjør det selv likevel", "Travle dagar gjer at hjelpa gjer det sjølv likevel", "Busy days make the helper do it after all"), new("Lengre tid i listen i treningsukene", "Lengre tid i lista i treningsvekene", "Longer time on the list in the weeks of training")),
                (new("Bare teamet arbeider slik", "Berre teamet arbeider slik", "Only the team works this way"), new("La hjemmehjelperne trene sammen med teamet", "La heimehjelparane trene saman med teamet", "Let the home helpers train together with the team")),
            ],
            Training = new(
                "Hvem: teamet og alle hjemmehjelpere i prøven. Hva: å spørre hva som er viktig, å sette mål, å trene i stedet for å gjøre. Hvordan: to halve dager og veiledning hver uke.",
                "Kven: teamet og alle heimehjelparar i prøven. Kva: å spørje kva som er viktig, å setje mål, å trene i staden for å gjere. Korleis: to halve dagar og rettleiing kvar veke.",
                "Who: the team and all home helpers in the trial. What: asking what matters, setting goals, training instead of doing. How: two half-days and guidance each week."),
            Indicators =
            [
                new(SuggestedIndicator.Numbered(2, 1), BenefitKind.FreedUsedElsewhere, new("Mindre behov for hjelp etterpå", "Mindre behov for hjelp etterpå", "Less help needed afterwards"), new("Timer hjelp i uken per bruker", "Timar hjelp i veka per brukar", "Hours of help a week per user"), new("timer", "timar", "hours")) { Better = Better.Down },
                new(SuggestedIndicator.Numbered(2, 2), BenefitKind.ForUsersOrOthers, new("Mål brukerne setter selv", "Mål brukarane set sjølve", "Goals users set themselves"), new("Brukere som nådde målet sitt", "Brukarar som nådde målet sitt", "Users who reached their goal"), new("av brukere", "av brukarar", "of users")) { Chart = SpcKind.P, Every = Frequency.Quarterly },
            ],
        },
        new("diabetes-course", new("Kurs for folk med diabetes", "Kurs for folk med diabetes", "A course for people with diabetes"))
        {
            What = new(
                "Noen ettermiddager for folk med diabetes og de nærmeste: mat, bevegelse, medisin og hverdag, ledet av en sykepleier sammen med en som har sykdommen selv.",
                "Nokre ettermiddagar for folk med diabetes og dei næraste: mat, rørsle, medisin og kvardag, leia av ein sjukepleiar saman med ein som har sjukdomen sjølv.",
                "Some afternoons for people with diabetes and those closest to them: food, movement, medicine and daily life, led by a nurse together with somebody who has it."),
            ForWhom = new("Voksne med diabetes, og deres nærmeste", "Vaksne med diabetes, og dei næraste", "Adults with diabetes, and those closest to them"),
            Partners = new("Diabetesforeningen, frisklivssentralen, fastlegene", "Diabetesforeininga, frisklivssentralen, fastlegane", "The diabetes association, the healthy life centre, general practitioners"),
            Known = new(
                "Å møte andre i samme situasjon er ofte det deltakerne selv nevner. Om kurset endrer helsa, må dere spørre om senere, ikke på siste kursdag.",
                "Å møte andre i same situasjon er ofte det deltakarane sjølve nemner. Om kurset endrar helsa, må de spørje om seinare, ikkje på siste kursdag.",
                "Meeting others in the same situation is often what participants mention themselves. Whether it changes their health must be asked later, not on the last day."),
            Steps = [Ask, new("Lag programmet sammen med brukerne", "Lag programmet saman med brukarane", "Make the programme together with users"), new("Be fastlegene fortelle om kurset", "Be fastlegane fortelje om kurset", "Ask the doctors to tell of the course"), TrySmall, new("Spør deltakerne igjen etter seks måneder", "Spør deltakarane igjen etter seks månader", "Ask the participants again after six months"), Look],
            Risks =
            [
                (new("De som trenger det mest, kommer ikke", "Dei som treng det mest, kjem ikkje", "Those who need it most do not come"), new("Personlig invitasjon, skyss og et tidspunkt som passer dem i arbeid", "Personleg invitasjon, skyss og eit tidspunkt som passar dei i arbeid", "A personal invitation, transport, and a time for those at work")),
            ],
            Indicators =
            [
                new(SuggestedIndicator.Numbered(3, 1), BenefitKind.ForUsersOrOthers, new("Deltakere som fullfører", "Deltakarar som fullfører", "Participants who complete"), new("Fullførte kurset", "Fullførte kurset", "Completed the course"), new("av deltakere", "av deltakarar", "of participants")) { Chart = SpcKind.P, Every = Frequency.Quarterly },
                new(SuggestedIndicator.Numbered(3, 2), BenefitKind.ForUsersOrOthers, new("Tryggere hverdag", "Tryggare kvardag", "A safer daily life"), new("Tryggere på egen sykdom etter seks måneder", "Tryggare på eigen sjukdom etter seks månader", "Surer of their illness after six months"), new("av deltakere", "av deltakarar", "of participants")) { Chart = SpcKind.P, Every = Frequency.Quarterly },
            ],
        },
    ];
}
