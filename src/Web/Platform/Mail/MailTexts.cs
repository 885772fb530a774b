using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Why a letter failed, and the outbox of a demo.</summary>
public static class MailTexts
{
    public static readonly Text BadAddress = new(
        "E-postadressen er ikke gyldig. Rett den, og send på nytt.",
        "E-postadressa er ikkje gyldig. Rett ho, og send på nytt.",
        "The e-mail address is not valid. Correct it, and send again.");
    public static readonly Text Refused = new(
        "E-posttjeneren tar ikke imot brev til denne adressen (feil {0}). Sjekk at den er skrevet riktig, og send på nytt.",
        "E-posttenaren tek ikkje imot brev til denne adressa (feil {0}). Sjekk at ho er skriven rett, og send på nytt.",
        "The mail server does not take letters to this address (error {0}). Check that it is spelt correctly, and send again.");
    public static readonly Text GaveUp = new(
        "Vi har prøvd i tre døgn uten å få sendt brevet. Send på nytt, eller si fra til den som drifter løsningen.",
        "Vi har prøvd i tre døgn utan å få sendt brevet. Send på nytt, eller sei frå til den som driftar løysinga.",
        "We have tried for three days without getting the letter sent. Send again, or tell those who run the service.");

    public static readonly Text OutboxTitle = new("Utboks i demoen", "Utboks i demoen", "Outbox of the demo");
    public static readonly Text OutboxLead = new(
        "Ingen brev blir sendt fra en demo. De legges her, så du kan lese dem slik mottakeren ville ha gjort.",
        "Ingen brev blir sende frå ein demo. Dei blir lagde her, så du kan lese dei slik mottakaren ville ha gjort.",
        "No letters are sent from a demo. They are left here, so that you can read them as the receiver would have.");
    public static readonly Text OutboxEmpty = new(
        "Her kommer brevene når noen er invitert til en kartlegging eller får en påminnelse.",
        "Her kjem breva når nokon er inviterte til ei kartlegging eller får ei påminning.",
        "Letters come here when somebody has been invited to a survey or is reminded.");
    public static readonly Text Newest = new("Nyeste brev", "Nyaste brev", "Newest letters");
    public static readonly Text ToWhen = new("Til {0}, {1:d. MMMM yyyy, HH:mm}", "Til {0}, {1:d. MMMM yyyy, HH:mm}", "To {0}, {1:d MMMM yyyy, HH:mm}");
}
