using BlankeArk.Web.Measures.Benefits;
using static BlankeArk.Web.Measures.Templates.CommonSteps;

namespace BlankeArk.Web.Measures.Templates;

internal static class TogetherTemplates
{
    public static IReadOnlyList<MeasureTemplate> All { get; } =
    [
        new("showroom", new("Visningsrom for hjelpemidler og velferdsteknologi", "Visingsrom for hjelpemiddel og velferdsteknologi", "A showroom for aids and welfare technology"))
        {
            What = new(
                "Et rom der folk kan se og prøve hjelpemidler og teknologi før de trenger dem, med noen som kan vise. Åpent for innbyggere, pårørende og ansatte.",
                "Eit rom der folk kan sjå og prøve hjelpemiddel og teknologi før dei treng dei, med nokon som kan vise. Ope for innbyggjarar, pårørande og tilsette.",
                "A room where people can see and try aids and technology before they need them, with somebody to show. Open to citizens, carers and staff."),
            ForWhom = new("Innbyggere, pårørende og ansatte", "Innbyggjarar, pårørande og tilsette", "Citizens, carers and staff"),
            Partners = new("Hjelpemiddelsentralen, brannvesenet, leverandører, kommunene rundt", "Hjelpemiddelsentralen, brannvesenet, leverandørar, kommunane rundt", "The aids centre, the fire service, suppliers, neighbouring municipalities"),
            Known = new("Brukere som ble intervjuet, ønsket seg et sted å se hjelpemidler. Ett rom kan deles av flere kommuner.", "Brukarar som vart intervjua, ønskte seg ein stad å sjå hjelpemiddel. Eitt rom kan delast av fleire kommunar.", "Users who were interviewed asked for a place to see aids. One room can be shared by several municipalities."),
            Steps = [Ask, new("Finn et rom som er lett å komme til", "Finn eit rom som er lett å kome til", "Find a room that is easy to get to"), new("Lån utstyr i stedet for å kjøpe", "Lån utstyr i staden for å kjøpe", "Borrow equipment instead of buying"), Learn, new("Åpne en ettermiddag i uken", "Opne ein ettermiddag i veka", "Open one afternoon a week"), Look],
            Risks = [(new("Rommet står tomt", "Rommet står tomt", "The room stands empty"), new("Inviter foreninger og nye pensjonister, og ta utstyret med ut", "Inviter foreiningar og nye pensjonistar, og ta utstyret med ut", "Invite associations and new pensioners, and take equipment out"))],
            Training = new("Hvem: de som viser. Hva: hvert hjelpemiddel, hva det ikke kan, hvordan man søker.", "Kven: dei som viser. Kva: kvart hjelpemiddel, kva det ikkje kan, korleis ein søkjer.", "Who: those who show. What: each aid, what it cannot do, how to apply."),
            Indicators = [new(SuggestedIndicator.Numbered(7, 1), BenefitKind.ForUsersOrOthers, new("Folk som får se og prøve", "Folk som får sjå og prøve", "People who see and try"), new("Besøkende", "Besøkjande", "Visitors"), new("personer", "personar", "people"))],
        },
        new("company", new("Frivillige til skyss og følge", "Frivillige til skyss og følgje", "Volunteers for transport and company"))
        {
            What = new(
                "Frivillige kjører og følger den som ellers blir hjemme: til lege, butikk, kafé eller en tur. Kommunen setter sammen, betaler drivstoff og sørger for forsikring.",
                "Frivillige køyrer og følgjer den som elles blir heime: til lege, butikk, kafé eller ein tur. Kommunen set saman, betaler drivstoff og sørgjer for forsikring.",
                "Volunteers drive and accompany those who would otherwise stay at home: to the doctor, the shop, a café or a walk. The municipality matches, pays for fuel and sees to insurance."),
            ForWhom = new("Folk som bor hjemme og ikke kommer seg ut alene", "Folk som bur heime og ikkje kjem seg ut åleine", "People at home who cannot get out alone"),
            Partners = new("Frivilligsentralen, pensjonistforeninger, Røde Kors", "Frivilligsentralen, pensjonistforeiningar, Raude Kross", "The volunteer centre, pensioners' associations, the Red Cross"),
            Known = new("Skyss og selskap er noe av det brukere ba om i intervjuer. Det som styrker én form for frivillighet, kan svekke en annen: spør dem som gjør det i dag.", "Skyss og selskap er noko av det brukarar bad om i intervju. Det som styrkjer éi form for frivillig arbeid, kan svekkje ei anna: spør dei som gjer det i dag.", "Transport and company are among what users asked for in interviews. What strengthens one form of volunteering can weaken another: ask those who do it today."),
            Steps = [Ask, new("Lag oversikt over hvem som kjører og følger i dag", "Lag oversyn over kven som køyrer og følgjer i dag", "Make an overview of who drives and accompanies today"), new("Avklar forsikring, politiattest og taushetsplikt", "Avklar forsikring, politiattest og teieplikt", "Settle insurance, police certificates and confidentiality"), new("Bestem hvem folk ringer til", "Bestem kven folk ringjer til", "Decide whom people call"), TrySmall, Look],
            Risks = [(new("Frivillige gjør det ansatte skal gjøre", "Frivillige gjer det tilsette skal gjere", "Volunteers do what staff should do"), new("Skriv ned hva frivillige ikke gjør", "Skriv ned kva frivillige ikkje gjer", "Write down what volunteers do not do")), (new("Få å spørre om vinteren", "Få å spørje om vinteren", "Few to ask in winter"), new("To for hver tur som må gå", "To for kvar tur som må gå", "Two for each trip that must be made"))],
            Indicators = [new(SuggestedIndicator.Numbered(8, 1), BenefitKind.ForUsersOrOthers, new("Folk som kommer seg ut", "Folk som kjem seg ut", "People who get out"), new("Turer gjennomført", "Turar gjennomførte", "Trips made"), new("turer", "turar", "trips"))],
        },
        new("small-jobs", new("Småjobbsentral", "Småjobbsentral", "Small-jobs centre"))
        {
            What = new(
                "Ungdom og andre som vil jobbe litt, får oppdrag hos eldre: snø, hage, bæring, mobiltelefon. En sentral tar imot, setter sammen og betaler ut.",
                "Ungdom og andre som vil jobbe litt, får oppdrag hos eldre: snø, hage, bering, mobiltelefon. Ein sentral tek imot, set saman og betaler ut.",
                "Young people and others who want to work a little do jobs for older people: snow, garden, carrying, mobile phones. A centre takes orders, matches and pays."),
            ForWhom = new("Eldre som trenger praktisk hjelp, og unge som vil jobbe", "Eldre som treng praktisk hjelp, og unge som vil jobbe", "Older people who need practical help, and young people who want to work"),
            Partners = new("Skoler, ungdomsråd, eldreråd, NAV, lag og foreninger", "Skular, ungdomsråd, eldreråd, NAV, lag og foreiningar", "Schools, youth council, council of the elderly, NAV, clubs"),
            Known = new("Hjelp i hagen og med snø er noe av det brukere ba om i intervjuer. Arbeidsmiljøloven setter grenser for hva unge kan gjøre.", "Hjelp i hagen og med snø er noko av det brukarar bad om i intervju. Arbeidsmiljølova set grenser for kva unge kan gjere.", "Help with garden and snow is among what users asked for in interviews. The Working Environment Act limits what young people may do."),
            Steps = [Ask, new("Avklar lønn, forsikring og aldersgrenser", "Avklar løn, forsikring og aldersgrenser", "Settle pay, insurance and age limits"), new("Lag en enkel liste over oppdrag og priser", "Lag ei enkel liste over oppdrag og prisar", "Make a simple list of jobs and prices"), TrySmall, Look],
            Risks = [(new("Unge alene i andres hjem", "Unge åleine i heimane til andre", "Young people alone in others' homes"), new("To og to, og første gang med en voksen", "To og to, og første gong med ein vaksen", "Two by two, and the first time with an adult"))],
            Indicators = [new(SuggestedIndicator.Numbered(9, 1), BenefitKind.ForUsersOrOthers, new("Hjelp som folk ellers var uten", "Hjelp som folk elles var utan", "Help people would otherwise lack"), new("Oppdrag utført", "Oppdrag utførte", "Jobs done"), new("oppdrag", "oppdrag", "jobs"))],
        },
    ];
}
