using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>One's own sessions.</summary>
public static class MyTexts
{
    public static readonly Text SessionsTitle = new("Hvor du er logget inn", "Kvar du er logga inn", "Where you are signed in");
    public static readonly Text SessionsLead = new(
        "Kjenner du ikke igjen noe her, så avslutt det.", "Kjenner du ikkje igjen noko her, så avslutt det.", "End whatever you do not recognise.");
    public static readonly Text HereNow = new("Her, nå", "Her, no", "Here, now");
    public static readonly Text UnknownDevice = new("Ukjent enhet", "Ukjend eining", "Unknown device");
    public static readonly Text Since = new(
        "Logget inn {0:d. MMMM HH:mm}, sist brukt {1:d. MMMM HH:mm}. Varer til {2:d. MMMM HH:mm} om den ikke brukes.",
        "Logga inn {0:d. MMMM HH:mm}, sist brukt {1:d. MMMM HH:mm}. Varer til {2:d. MMMM HH:mm} om ho ikkje blir brukt.",
        "Signed in {0:d MMMM HH:mm}, last used {1:d MMMM HH:mm}. Lasts until {2:d MMMM HH:mm} if it is not used.");
    public static readonly Text End = new("Logg ut der", "Logg ut der", "Sign out there");
    public static readonly Text EndOthers = new("Logg ut alle andre steder", "Logg ut alle andre stader", "Sign out everywhere else");
    public static readonly Text Ended = new("Det er gjort.", "Det er gjort.", "Done.");

    private static readonly Text ByLink = new("med lenke på e-post", "med lenke på e-post", "by a link in a letter");
    private static readonly Text ByPasskey = new("med passnøkkel", "med passnøkkel", "by a passkey");
    private static readonly Text ByDemo = new("som prøver i demoen", "som prøver i demoen", "as a visitor of the demo");

    /// <summary>How somebody came in, in the reader's words; a provider by the name it has.</summary>
    public static string How(string how) => how switch { "link" => ByLink, "passkey" => ByPasskey, "demo" => ByDemo, _ => how };

    public static readonly Text DataSession = new("Hvor du er logget inn", "Kvar du er logga inn", "Where you are signed in");
    public static readonly Text DataAbout = new("Alle som logger inn", "Alle som loggar inn", "Everybody who signs in");
    public static readonly Text DataSessionWhy = new(
        "For å kjenne deg igjen fra side til side: når du logget inn, når du sist var her, og nettleser og system i grove trekk. Ingen nettadresse.",
        "For å kjenne deg igjen frå side til side: når du logga inn, når du sist var her, og nettlesar og system i grove trekk. Inga nettadresse.",
        "To know you from page to page: when you signed in, when you were last here, and roughly which browser and system. No network address.");
    public static readonly Text DataSessionUntil = new("90 dager etter at du sist var her", "90 dagar etter at du sist var her", "90 days after you were last here");
    public static readonly Text DataLink = new("E-postadressen du ber om lenke til", "E-postadressa du bed om lenke til", "The e-mail address you ask for a link to");
    public static readonly Text DataLinkAbout = new("Alle som ber om en lenke", "Alle som bed om ei lenke", "Everybody who asks for a link");
    public static readonly Text DataLinkWhy = new(
        "For å sende lenken, og for å stanse den som ber om svært mange.", "For å sende lenka, og for å stanse den som bed om svært mange.", "To send the link, and to stop somebody who asks for very many.");
    public static readonly Text DataLinkUntil = new("Ett døgn etter at lenken gikk ut", "Eitt døgn etter at lenka gjekk ut", "A day after the link expired");
}
