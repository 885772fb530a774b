using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

public static partial class AssessmentTexts
{
    public static readonly Text RisksTitle = new("Risiko for folk, og det som demper den", "Risiko for folk, og det som dempar han", "Risks to people, and what reduces them");
    public static readonly Text RisksLead = new(
        "Sett sannsynlighet og konsekvens fra 1 (lav) til 4 (svært høy), slik dere vurderer det etter tiltakene i programvaren.",
        "Set sannsyn og konsekvens frå 1 (låg) til 4 (svært høg), slik de vurderer det etter tiltaka i programvara.",
        "Set likelihood and consequence from 1 (low) to 4 (very high), as you judge them after the measures of the software.");
    public static readonly Text Risk = new("Risiko", "Risiko", "Risk");
    public static readonly Text Measures = new("Tiltak som er bygd inn", "Tiltak som er bygde inn", "Measures built in");
    public static readonly Text Likelihood = new("Sannsynlighet", "Sannsyn", "Likelihood");
    public static readonly Text Consequence = new("Konsekvens", "Konsekvens", "Consequence");
    public static readonly Text FillRisk = new("[Fyll ut] Hva dere gjør i tillegg, og om risikoen som er igjen, kan godtas", "[Fyll ut] Kva de gjer i tillegg, og om risikoen som er att, kan godtakast", "[Fill in] What you do besides, and whether the risk that remains is acceptable");
    public static readonly Text More = new("Flere tiltak, og vurdering", "Fleire tiltak, og vurdering", "Further measures, and assessment");

    public static readonly IReadOnlyList<(Text Risk, Text Measures)> Risks =
    [
        (new("En leder eller kollega finner ut hvem som svarte hva", "Ein leiar eller kollega finn ut kven som svara kva", "A manager or colleague finds out who answered what"),
         new("Deltakelse og svar har ingenting felles i datamodellen. Anonyme målinger løsrives når de avsluttes: svarene stokkes, og nøkkelen ødelegges. Små grupper vises ikke. Grensen: i et svært lite program, eller når noen forteller noe bare de kan vite, hjelper ikke dette.",
             "Deltaking og svar har ingenting felles i datamodellen. Anonyme målingar blir lausrivne når dei blir avslutta: svara blir stokka, og nøkkelen blir øydelagd. Små grupper blir ikkje viste. Grensa: i eit svært lite program, eller når nokon fortel noko berre dei kan vite, hjelper ikkje dette.",
             "Participation and answers share nothing in the data model. Anonymous waves are cut loose when they close: the answers are shuffled and the key destroyed. Small groups are not shown. The limit: in a very small programme, or when somebody tells what only they can know, this does not help.")),
        (new("Noen kjennes igjen i det som publiseres", "Nokon blir kjende att i det som blir publisert", "Somebody is recognised in what is published"),
         new("All tekst sjekkes før den går ut, og hvert funn må avgjøres. Et menneske sier fra at det har lest gjennom. {0} Sjekken finner ikke alt.",
             "All tekst blir sjekka før han går ut, og kvart funn må avgjerast. Eit menneske seier frå at det har lese gjennom. {0} Sjekken finn ikkje alt.",
             "All text is checked before it goes out, and each finding must be settled. A human states having read it through. {0} The check does not find everything.")),
        (new("Uvedkommende leser svar eller notater", "Uvedkomande les svar eller notat", "Somebody unauthorised reads answers or notes"),
         new("Teksten er kryptert (AES-256-GCM), og nøklene ligger for seg. Den som leser ord for ord, må ha passnøkkel. Rollene styrer hver side og handling, og hver av dem er prøvd automatisk.",
             "Teksten er kryptert (AES-256-GCM), og nøklane ligg for seg. Den som les ord for ord, må ha passnøkkel. Rollene styrer kvar side og handling, og kvar av dei er prøvd automatisk.",
             "The text is encrypted (AES-256-GCM), and the keys lie apart. Whoever reads word for word needs a passkey. Roles govern every page and act, and each is tested by machine.")),
        (new("Noen får tilgang til en annens e-post og logger inn", "Nokon får tilgang til e-posten til ein annan og loggar inn", "Somebody gets at another's e-mail and signs in"),
         new("Lenker virker én gang og i 15 minutter. De åpner ikke svar: til det trengs passnøkkel. Innlogginger kan sees og avsluttes. Grensen: den første passnøkkelen lages etter en lenke.",
             "Lenkjer verkar éin gong og i 15 minutt. Dei opnar ikkje svar: til det trengst passnøkkel. Innloggingar kan sjåast og avsluttast. Grensa: den første passnøkkelen blir laga etter ei lenkje.",
             "Links work once and for 15 minutes. They do not open answers: a passkey is needed. Sessions can be seen and ended. The limit: the first passkey is made after a link.")),
        (new("Opplysninger blir liggende for lenge", "Opplysningar blir liggjande for lenge", "Data are kept for too long"),
         new("Fristene følger av regler og går av seg selv hver natt. Koordinatoren får vite det 30 dager før. Protokollen viser hva som er slettet, og hva som kommer.",
             "Fristane følgjer av reglar og går av seg sjølv kvar natt. Koordinatoren får vite det 30 dagar før. Protokollen viser kva som er sletta, og kva som kjem.",
             "Time limits follow from rules and run by themselves each night. The coordinator is told 30 days before. The register shows what was deleted and what comes next.")),
        (new("Opplysninger går tapt eller blir endret", "Opplysningar går tapt eller blir endra", "Data are lost or altered"),
         new("Basen kan sikkerhetskopieres. Hvem som endret hva, føres i logg. Det som er slettet, slettes på nytt når en kopi hentes tilbake.",
             "Basen kan tryggingskopierast. Kven som endra kva, blir ført i logg. Det som er sletta, blir sletta på nytt når ein kopi blir henta tilbake.",
             "The database can be backed up. Who changed what is logged. What was deleted is deleted again when a backup is restored.")),
        (new("Ansatte føler seg presset til å svare", "Tilsette kjenner seg pressa til å svare", "Employees feel pressed to answer"),
         new("Ledere ser ikke hvem som har svart i sin gruppe. Den som har svart, slipper påminnelser. Grensen: koordinatoren ser hvem som har svart.",
             "Leiarar ser ikkje kven som har svara i si gruppe. Den som har svara, slepp påminningar. Grensa: koordinatoren ser kven som har svara.",
             "Managers do not see who has answered in their group. Whoever has answered gets no reminders. The limit: the coordinator sees who has answered.")),
        (new("Fritekst røper noe om brukere eller pårørende", "Fritekst røper noko om brukarar eller pårørande", "Free text tells of users or next of kin"),
         new("Fritekst er forseglet, leses av få og sjekkes før den går ut. Sammensatte historier lages av flere samtaler. [Fyll ut] hvordan dere ber folk la være å skrive om andre.",
             "Fritekst er forsegla, blir lesen av få og sjekka før han går ut. Samansette historier blir laga av fleire samtalar. [Fyll ut] korleis de bed folk la vere å skrive om andre.",
             "Free text is sealed, read by few and checked before it goes out. Composite cases are made from several interviews. [Fill in] how you ask people not to write about others.")),
    ];

    /// <summary>As measured on invented answers that no rule was written for.</summary>
    public static readonly Text Recall = new(
        "På oppdiktede svar den ikke var laget for, fant den {0} av navnene og {1} av stillingene.",
        "På oppdikta svar han ikkje var laga for, fann han {0} av namna og {1} av stillingane.",
        "On invented answers it was not made for, it found {0} of the names and {1} of the posts.");
}
