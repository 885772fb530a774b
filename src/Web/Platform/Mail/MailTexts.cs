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
}
