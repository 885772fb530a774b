using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using static BlankeArk.Web.Measures.Templates.CommonSteps;

namespace BlankeArk.Web.Measures.Templates;

internal static class FamilyTemplates
{
    public static IReadOnlyList<MeasureTemplate> All { get; } =
    [
        new("family-coordinator", new("Familiekoordinator", "Familiekoordinator", "Family coordinator"))
        {
            What = new(
                "Én person som familien kan ringe, og som får tjenestene til å snakke sammen. Familien bestemmer hva som er viktigst, og forteller historien sin én gang.",
                "Éin person som familien kan ringje, og som får tenestene til å snakke saman. Familien avgjer kva som er viktigast, og fortel historia si éin gong.",
                "One person for the family to call, who makes the services talk to each other. The family decides what matters most, and tells its story once."),
            ForWhom = new("Familier med hjelp fra flere tjenester samtidig", "Familiar med hjelp frå fleire tenester samtidig", "Families with help from several services at once"),
            Partners = new("Helsestasjon, barnevern, skole, NAV", "Helsestasjon, barnevern, skule, NAV", "Health centre, child welfare, school, NAV"),
            Known = new(
                "Ordningen står og faller med at koordinatoren har tid og fullmakt. Hva den gir familiene, må dere spørre familiene om.",
                "Ordninga står og fell med at koordinatoren har tid og fullmakt. Kva ho gir familiane, må de spørje familiane om.",
                "It stands or falls with the coordinator having time and authority. What it gives families, you must ask the families."),
            Steps = [Ask, new("Avgjør hva koordinatoren kan bestemme alene", "Avgjer kva koordinatoren kan bestemme åleine", "Decide what the coordinator may settle alone"), new("Avtal samtykke og taushetsplikt med tjenestene", "Avtal samtykke og teieplikt med tenestene", "Agree on consent and confidentiality with the services"), TrySmall, new("Spør familiene etter tre og seks måneder", "Spør familiane etter tre og seks månader", "Ask the families after three and six months"), Look],
            Risks = [(new("Koordinatoren blir enda en de må forholde seg til", "Koordinatoren blir endå ein dei må halde seg til", "The coordinator becomes one more to deal with"), new("Ta bort et møte for hvert nytt", "Ta bort eit møte for kvart nytt", "Take away a meeting for each new one"))],
            Training = new("Hvem: koordinator og kontaktpersoner i tjenestene. Hva: samtykke, å lede et møte på familiens vilkår, hvem som avgjør hva.", "Kven: koordinator og kontaktpersonar i tenestene. Kva: samtykke, å leie eit møte på familien sine vilkår, kven som avgjer kva.", "Who: the coordinator and contacts in the services. What: consent, leading a meeting on the family's terms, who decides what."),
            Indicators =
            [
                new(SuggestedIndicator.Numbered(4, 1), BenefitKind.ForUsersOrOthers, new("Familier som får hjelp tidligere", "Familiar som får hjelp tidlegare", "Families helped earlier"), new("Dager fra henvendelse til plan", "Dagar frå førespurnad til plan", "Days from first contact to a plan"), new("dager", "dagar", "days")) { Better = Better.Down },
                new(SuggestedIndicator.Numbered(4, 2), BenefitKind.ForUsersOrOthers, new("Familiens egen dom", "Familien sin eigen dom", "The family's own verdict"), new("Familier som får hjelpen de ba om", "Familiar som får hjelpa dei bad om", "Families who get the help they asked for"), new("av familier", "av familiar", "of families")) { Chart = SpcKind.P, Every = Frequency.Quarterly },
            ],
        },
        new("food", new("God mat i barnehage og skole", "God mat i barnehage og skule", "Good food in nursery and school"))
        {
            What = new(
                "Et enkelt måltid hver dag, laget og spist sammen. Barna er med på å velge og lage.",
                "Eit enkelt måltid kvar dag, laga og ete saman. Barna er med på å velje og lage.",
                "A simple meal each day, made and eaten together. The children take part in choosing and making it."),
            ForWhom = new("Barn i barnehage og skole", "Barn i barnehage og skule", "Children in nursery and school"),
            Partners = new("Foreldreutvalg, elevråd, frivillige, lokale matprodusenter", "Foreldreutval, elevråd, frivillige, lokale matprodusentar", "Parents' councils, pupils' councils, volunteers, local food producers"),
            Known = new("Et måltid til alle når også dem som mangler mat hjemme, uten at noen pekes ut. Hva det gjør med ro og læring hos dere, vet dere først når dere har målt.", "Eit måltid til alle når også dei som manglar mat heime, utan at nokon blir peika ut. Kva det gjer med ro og læring hos dykk, veit de først når de har målt.", "A meal for all reaches also those who lack food at home, without pointing at anybody. What it does for calm and learning with you, you know only when you have measured."),
            Steps = [Ask, new("Velg én barnehage og ett trinn å begynne med", "Vel éin barnehage og eitt trinn å byrje med", "Choose one nursery and one year to begin with"), new("Regn ut mat, tid og utstyr per uke", "Rekn ut mat, tid og utstyr per veke", "Work out food, time and equipment a week"), TrySmall, Look],
            Risks = [(new("Arbeidet kommer oppå alt annet", "Arbeidet kjem oppå alt anna", "The work comes on top of everything else"), new("Sett av tid i planen, og si hva som går ut", "Set av tid i planen, og sei kva som går ut", "Set time aside in the plan, and say what goes out")), (new("Allergi", "Allergi", "Allergies"), new("Liste fra hjemmene, og én som har ansvar hver dag", "Liste frå heimane, og éin som har ansvar kvar dag", "A list from the homes, and one person in charge each day"))],
            Indicators =
            [
                new(SuggestedIndicator.Numbered(5, 1), BenefitKind.ForUsersOrOthers, new("Barn som spiser", "Barn som et", "Children who eat"), new("Barn som spiste måltidet", "Barn som åt måltidet", "Children who ate the meal"), new("av barn", "av barn", "of children")) { Chart = SpcKind.PPrime, Every = Frequency.Weekly },
                new(SuggestedIndicator.Numbered(5, 2), BenefitKind.NotPriced, new("Mindre mat som kastes", "Mindre mat som blir kasta", "Less food wasted"), new("Mat kastet", "Mat kasta", "Food thrown away"), new("kg", "kg", "kg")) { Better = Better.Down, Every = Frequency.Weekly },
            ],
        },
        new("peer-visits", new("Besøk av en som har vært der selv", "Besøk av ein som har vore der sjølv", "Visits from somebody who has been there"))
        {
            What = new(
                "En likeperson besøker en som er i samme situasjon: ny diagnose, sorg, rus, å bli pårørende. De to blir enige om hvor ofte og hvor lenge.",
                "Ein likeperson besøkjer ein som er i same situasjon: ny diagnose, sorg, rus, å bli pårørande. Dei to blir samde om kor ofte og kor lenge.",
                "A peer visits somebody in the same situation: a new diagnosis, grief, addiction, becoming a carer. The two agree how often and for how long."),
            ForWhom = new("De som er nye i en vanskelig situasjon", "Dei som er nye i ein vanskeleg situasjon", "Those new to a hard situation"),
            Partners = new("Pasient- og brukerorganisasjoner, frivilligsentralen, hjemmetjenesten", "Pasient- og brukarorganisasjonar, frivilligsentralen, heimetenesta", "Patients' and users' organisations, the volunteer centre, home care"),
            Known = new("En likeperson erstatter ikke fagfolk. Besøkene trenger noen som setter folk sammen, og som likepersonene selv kan ringe.", "Ein likeperson erstattar ikkje fagfolk. Besøka treng nokon som set folk saman, og som likepersonane sjølve kan ringje.", "A peer does not replace professionals. The visits need somebody who brings people together, and whom the peers themselves can call."),
            Steps = [Ask, new("Finn organisasjoner som har likepersoner", "Finn organisasjonar som har likepersonar", "Find organisations that have peers"), new("Bestem hvem som setter folk sammen", "Bestem kven som set folk saman", "Decide who brings people together"), Learn, TrySmall, Look],
            Risks = [(new("Likepersonen bærer for mye", "Likepersonen ber for mykje", "The peer carries too much"), new("Samtale hver måned, og lov til å si nei", "Samtale kvar månad, og lov til å seie nei", "A talk each month, and leave to say no"))],
            Training = new("Hvem: likepersonene og den som setter folk sammen. Hva: taushetsplikt, å lytte, når man skal si fra til tjenesten.", "Kven: likepersonane og den som set folk saman. Kva: teieplikt, å lytte, når ein skal seie frå til tenesta.", "Who: the peers and whoever brings people together. What: confidentiality, listening, when to tell the service."),
            Indicators = [new(SuggestedIndicator.Numbered(6, 1), BenefitKind.ForUsersOrOthers, new("Flere får besøk", "Fleire får besøk", "More get a visit"), new("Besøk gjennomført", "Besøk gjennomførte", "Visits made"), new("besøk", "besøk", "visits"))],
        },
    ];
}
