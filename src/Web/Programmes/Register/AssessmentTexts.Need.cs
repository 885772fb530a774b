using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

public static partial class AssessmentTexts
{
    public static readonly Text Proportion = new("Nødvendighet og rimelighet", "Naudsyn og rimelegheit", "Necessity and proportionality");
    public static readonly IReadOnlyList<Text> Built =
    [
        new("Programmet spør bare om det som trengs for å invitere, svare og dokumentere. Fødselsnummer lagres ikke, og journaler har ingen plass her.",
            "Programmet spør berre om det som trengst for å invitere, svare og dokumentere. Fødselsnummer blir ikkje lagra, og journalar har ingen plass her.",
            "The programme asks only for what is needed to invite, answer and document. National identity numbers are not stored, and records of patients have no place here."),
        new("Hvem som deltok, og hva som ble sagt, ligger hver for seg. Anonyme svar løsrives når målingen avsluttes. Færre enn fem svar leses aldri.",
            "Kven som deltok, og kva som vart sagt, ligg kvar for seg. Anonyme svar blir lausrivne når målinga blir avslutta. Færre enn fem svar blir aldri lesne.",
            "Who took part and what was said are kept apart. Anonymous answers are cut loose when the wave closes. Fewer than five answers are never read."),
        new("Svar slettes av seg selv {0} måneder etter at programmet er avsluttet, og nøkkelen med dem. Da kan heller ikke gamle sikkerhetskopier leses.",
            "Svar blir sletta av seg sjølv {0} månader etter at programmet er avslutta, og nøkkelen med dei. Då kan heller ikkje gamle tryggingskopiar lesast.",
            "Answers are deleted by themselves {0} months after the programme is closed, and the key with them. Old backups can then not be read either."),
    ];
    public static readonly Text QuestionsTitle = new("Spørsmål eieren svarer på", "Spørsmål eigaren svarar på", "Questions for the owner");
    public static readonly IReadOnlyList<Text> Questions =
    [
        new("Hvilken lov, forskrift eller vedtak gir eieren oppgaven (artikkel 6 nr. 3)?", "Kva lov, forskrift eller vedtak gir eigaren oppgåva (artikkel 6 nr. 3)?", "Which act, regulation or decision gives the owner the task (article 6(3))?"),
        new("Hvilket grunnlag i artikkel 9 nr. 2 har eieren, om noen skriver om helse?", "Kva grunnlag i artikkel 9 nr. 2 har eigaren, om nokon skriv om helse?", "Which ground in article 9(2) does the owner have if somebody writes about health?"),
        new("Kan formålet nås med færre opplysninger, eller uten navn?", "Kan føremålet bli nådd med færre opplysningar, eller utan namn?", "Could the purpose be reached with less data, or without names?"),
        new("Er fristen for sletting riktig for dette programmet?", "Er fristen for sletting rett for dette programmet?", "Is the time limit for deletion right for this programme?"),
        new("Er det inngått databehandleravtale med den som drifter løsningen?", "Er det inngått databehandlaravtale med den som driftar løysinga?", "Is there a data processing agreement with whoever runs the service?"),
        new("Er flere kommuner behandlingsansvarlige sammen (artikkel 26)? Hva er avtalt?", "Er fleire kommunar behandlingsansvarlege saman (artikkel 26)? Kva er avtalt?", "Are several municipalities joint controllers (article 26)? What is agreed?"),
    ];

    public static readonly Text Rights = new("Rettighetene til folk", "Rettane til folk", "The rights of people");
    public static readonly Text RightName = new("Rettighet", "Rett", "Right");
    public static readonly IReadOnlyList<(Text Right, Text How)> RightsKept =
    [
        (new("Informasjon", "Informasjon", "Information"),
         new("Før en svarer, står det hvem som spør, hvorfor, og om svaret er anonymt. Denne oversikten er åpen for alle i programmet.", "Før ein svarar, står det kven som spør, kvifor, og om svaret er anonymt. Denne oversikta er open for alle i programmet.", "Before answering one is told who asks, why, and whether the answer is anonymous. The register is open to everybody in the programme.")),
        (new("Innsyn og egen kopi", "Innsyn og eigen kopi", "Access and portability"),
         new("Alle ser det som står om dem selv, på en egen side, og kan ta det ut som fil. Den som ikke kan logge inn, får det av koordinatoren. Anonyme svar kan ingen finne igjen.", "Alle ser det som står om dei sjølve, på ei eiga side, og kan ta det ut som fil. Den som ikkje kan logge inn, får det av koordinatoren. Anonyme svar kan ingen finne att.", "Everybody sees what is held about them on a page of their own, and takes it out as a file. Whoever cannot sign in gets it from the coordinator. Anonymous answers cannot be found by anybody.")),
        (new("Retting", "Retting", "Correction"),
         new("Alle retter navn og telefon selv. Koordinatoren retter e-post og funksjon med én gang.", "Alle rettar namn og telefon sjølve. Koordinatoren rettar e-post og funksjon med ein gong.", "Everybody corrects their own name and phone. The coordinator corrects e-mail and function at once.")),
        (new("Sletting", "Sletting", "Erasure"),
         new("Alle ber om det på sin egen side. Innlogging og invitasjoner slettes med én gang. Resten avgjøres innen en måned, for hver opplysning: slettes, blir stående uten navnet, eller beholdes med en begrunnelse den det gjelder, får lese.", "Alle bed om det på si eiga side. Innlogging og invitasjonar blir sletta med ein gong. Resten blir avgjort innan ein månad, for kvar opplysning: sletta, ståande utan namnet, eller teke vare på med ei grunngiving den det gjeld, får lese.", "Everybody asks on their own page. Ways of signing in and invitations go at once. The rest is decided within a month, record by record: deleted, left without the name, or kept with a reason that the person reads.")),
        (new("Innsigelse og reservasjon", "Protest og reservasjon", "Objection"),
         new("Å svare er frivillig. Den som ikke vil ha flere brev, sier fra til koordinatoren og tas ut.", "Å svare er frivillig. Den som ikkje vil ha fleire brev, seier frå til koordinatoren og blir teken ut.", "Answering is voluntary. Whoever wants no more letters tells the coordinator and is taken out.")),
    ];

    public static readonly Text Involved = new("Hvem er spurt?", "Kven er spurde?", "Who has been asked?");
    public static readonly Text InvolvedLead = new(
        "Personvernombudet skal gi råd (artikkel 35 nr. 2). De det gjelder, eller de som taler for dem, skal bli hørt når det passer (artikkel 35 nr. 9).",
        "Personvernombodet skal gi råd (artikkel 35 nr. 2). Dei det gjeld, eller dei som talar for dei, skal bli høyrde når det høver (artikkel 35 nr. 9).",
        "The data protection officer gives advice (article 35(2)). Those concerned, or those who speak for them, are heard where appropriate (article 35(9)).");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Advice = new("Råd eller syn, og dato", "Råd eller syn, og dato", "Advice or view, and date");
    public static readonly Text FillAdvice = new("[Fyll ut] Hva de mente, og når de ble spurt", "[Fyll ut] Kva dei meinte, og når dei vart spurde", "[Fill in] What they thought, and when they were asked");
    public static readonly Text FillFollowed = new("[Fyll ut] Fulgt, eller hvorfor ikke", "[Fyll ut] Følgt, eller kvifor ikkje", "[Fill in] Followed, or why not");
    public static readonly Text Followed = new("Hva ble gjort med det", "Kva vart gjort med det", "What became of it");
    public static readonly IReadOnlyList<Text> Heard =
    [
        RegisterTexts.Officer,
        new("Tillitsvalgte og verneombud", "Tillitsvalde og verneombod", "Union and safety representatives"),
        new("Deltakere i programmet", "Deltakarar i programmet", "Participants of the programme"),
        new("Råd for eldre, for folk med nedsatt funksjonsevne, og ungdomsråd", "Råd for eldre, for folk med nedsett funksjonsevne, og ungdomsråd", "Councils of the elderly, of people with disabilities, and of young people"),
    ];

    public static readonly Text Conclusion = new("Konklusjon", "Konklusjon", "Conclusion");
    public static readonly Text ConclusionLead = new(
        "Er risikoen fortsatt høy etter tiltakene, skal Datatilsynet spørres før behandlingen begynner (artikkel 36).",
        "Er risikoen framleis høg etter tiltaka, skal Datatilsynet spørjast før behandlinga tek til (artikkel 36).",
        "If the risk is still high after the measures, the data protection authority is consulted before the processing begins (article 36).");
    public static readonly IReadOnlyList<Text> Conclusions =
    [
        new("Er risikoen akseptabel?", "Er risikoen akseptabel?", "Is the risk acceptable?"),
        new("Tiltak som gjenstår, og hvem som har dem", "Tiltak som står att, og kven som har dei", "Measures that remain, and who has them"),
        new("Vurderingen gjøres på nytt (dato)", "Vurderinga blir gjord på nytt (dato)", "To be assessed anew (date)"),
        new("Navn, stilling, dato og underskrift", "Namn, stilling, dato og underskrift", "Name, position, date and signature"),
    ];
}
