using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>Texts of the register of personal data, and of what is deleted by itself.</summary>
public static partial class RegisterTexts
{
    public static readonly Text Menu = new("Personvern", "Personvern", "Privacy");
    public static readonly Text Question = new("Hva lagres om folk i programmet?", "Kva blir lagra om folk i programmet?", "What is held about people in the programme?");
    public static readonly Text Lead = new(
        "Protokollen over personopplysninger: hva, hvorfor og hvor lenge. Hvem det gjelder, står ikke her.",
        "Protokollen over personopplysningar: kva, kvifor og kor lenge. Kven det gjeld, står ikkje her.",
        "The register of personal data: what, why and for how long. Whom it is about does not stand here.");
    public static readonly Text RegisterOf = new("Protokoll over behandling av personopplysninger", "Protokoll over behandling av personopplysningar", "Record of processing of personal data");
    public static readonly Text TakeOut = new("Ta ut", "Ta ut", "Take out");
    public static readonly Text RegisterFile = new("Protokollen", "Protokollen", "The register");
    public static readonly Text FileName = new("personopplysninger", "personopplysningar", "personal-data");

    public static readonly Text Responsible = new("Hvem svarer for det?", "Kven svarar for det?", "Who answers for it?");
    public static readonly Text Controller = new("Behandlingsansvarlig", "Behandlingsansvarleg", "Controller");
    public static readonly Text Contact = new("Kontakt", "Kontakt", "Contact");
    public static readonly Text Officer = new("Personvernombud", "Personvernombod", "Data protection officer");
    public static readonly Text Processor = new("Hvem drifter løsningen", "Kven driftar løysinga", "Who runs the service");
    public static readonly Text NotFilled = new("ikke fylt ut", "ikkje fylt ut", "not filled in");
    public static readonly Text Fill = new("Fyll ut kontakt og frister", "Fyll ut kontakt og fristar", "Fill in contacts and time limits");

    public static readonly Text InUse = new("Dette lagres", "Dette blir lagra", "What is held");
    public static readonly Text NotInUse = new("Ikke i bruk i dette programmet", "Ikkje i bruk i dette programmet", "Not in use in this programme");
    public static readonly Text SharedTitle = new("Felles for alle som logger inn", "Felles for alle som loggar inn", "Shared by all who sign in");
    public static readonly Text NothingHeld = new("Programmet har ingen personopplysninger ennå.", "Programmet har ingen personopplysningar enno.", "The programme holds no personal data yet.");
    public static readonly Text Amount = new("Hvor mye", "Kor mykje", "How much");
    public static readonly Text About = new("Om hvem", "Om kven", "About whom");
    public static readonly Text Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Ground = new("Rettslig grunnlag", "Rettsleg grunnlag", "Legal ground");
    public static readonly Text Special = new("Særlige kategorier", "Særlege kategoriar", "Special categories");
    public static readonly Text Readers = new("Hvem kan se det", "Kven kan sjå det", "Who may see it");
    public static readonly Text Until = new("Hvor lenge", "Kor lenge", "Until when");
    public static readonly Text Erased = new("Når noen ber om sletting", "Når nokon bed om sletting", "When somebody asks for erasure");
    public static readonly Text MoreOnIt = new("Grunnlag, tilgang og sletting", "Grunnlag, tilgang og sletting", "Ground, access and erasure");
    public static readonly Text What = new("Opplysninger", "Opplysningar", "Data");
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text None = new("Ingen", "Ingen", "None");
    public static readonly Text Few = new("færre enn fem", "færre enn fem", "fewer than five");
    public static readonly Text Oneself = new("Ingen andre enn den det gjelder", "Ingen andre enn den det gjeld", "Nobody but the person concerned");

    public static readonly Text HereUntil = new("Her: {0}", "Her: {0}", "Here: {0}");
    public static readonly Text PlannedUntil = new(
        "Her: {0}, om programmet avsluttes som planlagt", "Her: {0}, om programmet blir avslutta som planlagt", "Here: {0}, if the programme is closed as planned");

    public static readonly Text SecurityTitle = new("Slik er det sikret", "Slik er det sikra", "How it is secured");
    public static readonly IReadOnlyList<Text> Security =
    [
        new("Svar og annen fortrolig tekst er kryptert. Nøklene ligger et annet sted enn basen og sikkerhetskopiene av den.",
            "Svar og annan fortruleg tekst er kryptert. Nøklane ligg ein annan stad enn basen og tryggingskopiane av han.",
            "Answers and other confidential text are encrypted. The keys lie elsewhere than the database and its backups."),
        new("Den som skal lese svar ord for ord, må logge inn med passnøkkel. Ingen har passord.",
            "Den som skal lese svar ord for ord, må logge inn med passnøkkel. Ingen har passord.",
            "Whoever reads answers word for word must sign in with a passkey. Nobody has a password."),
        new("Hver rolle ser bare det den trenger. Hvem som endret hva og når, føres i en logg uten innholdet.",
            "Kvar rolle ser berre det ho treng. Kven som endra kva og når, blir ført i ein logg utan innhaldet.",
            "Each role sees only what it needs. Who changed what and when is logged, without the content."),
        new("Anonyme svar skilles fra den som svarte. Etter avslutning finnes det ingen vei tilbake.",
            "Anonyme svar blir skilde frå den som svara. Etter avslutning finst det ingen veg tilbake.",
            "Anonymous answers are kept apart from whoever gave them. After closing there is no way back."),
        new("Tekst sjekkes for navn og kjennetegn før den publiseres. Sjekken finner ikke alt, så et menneske leser gjennom.",
            "Tekst blir sjekka for namn og kjenneteikn før han blir publisert. Sjekken finn ikkje alt, så eit menneske les gjennom.",
            "Text is checked for names and traits before it is published. The check does not find everything, so a human reads it through."),
        new("Ingen andre får vite om bruken: siden henter ingenting fra andre, og måler ikke besøk.",
            "Ingen andre får vite om bruken: sida hentar ingenting frå andre, og måler ikkje besøk.",
            "Nobody else learns of the use: the pages fetch nothing from others and measure no visits."),
    ];
    public static readonly Text RecipientsTitle = new("Hvem får opplysningene?", "Kven får opplysningane?", "Who receives the data?");
    public static readonly Text Recipients = new(
        "De som har en rolle i programmet, etter tabellen over. Den som drifter løsningen, på vegne av eieren. Offentligheten får det som publiseres, og det noen har rett til innsyn i. Ingenting sendes til andre.",
        "Dei som har ei rolle i programmet, etter tabellen over. Den som driftar løysinga, på vegner av eigaren. Offentlegheita får det som blir publisert, og det nokon har rett til innsyn i. Ingenting blir sendt til andre.",
        "Those with a role in the programme, as told above. Whoever runs the service, on behalf of the owner. The public gets what is published and what somebody has a right of access to. Nothing is sent to others.");

    public static Text GroundName(LegalGround ground) => ground switch
    {
        LegalGround.Consent => new("Samtykke (personvernforordningen artikkel 6 nr. 1 a)", "Samtykke (personvernforordninga artikkel 6 nr. 1 a)", "Consent (GDPR article 6(1)(a))"),
        LegalGround.LegalDuty => new("Rettslig plikt (personvernforordningen artikkel 6 nr. 1 c)", "Rettsleg plikt (personvernforordninga artikkel 6 nr. 1 c)", "Legal duty (GDPR article 6(1)(c))"),
        _ => new("Oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 e)", "Oppgåve i allmenn interesse (personvernforordninga artikkel 6 nr. 1 e)", "Task in the public interest (GDPR article 6(1)(e))"),
    };
}
