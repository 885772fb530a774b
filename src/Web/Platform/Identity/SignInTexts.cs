using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>How one comes in.</summary>
public static class SignInTexts
{
    public static readonly Text Title = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text ByMailTitle = new("Med en lenke på e-post", "Med ei lenke på e-post", "With a link by e-mail");
    public static readonly Text Email = new("E-postadressen din", "E-postadressa di", "Your e-mail address");
    public static readonly Text EmailHint = new(
        "Den adressen koordinatoren har. Du trenger ikke noe passord.", "Den adressa koordinatoren har. Du treng ikkje noko passord.", "The address the coordinator has. You need no password.");
    public static readonly Text Keep = new(
        "Husk meg her. Dette er min egen telefon eller datamaskin.", "Hugs meg her. Dette er min eigen telefon eller datamaskin.", "Remember me here. This is my own phone or computer.");
    public static readonly Text Send = new("Send meg en lenke", "Send meg ei lenke", "Send me a link");
    public static readonly Text ByPasskeyTitle = new("Med passnøkkel", "Med passnøkkel", "With a passkey");
    public static readonly Text ByPasskey = new(
        "Har du lagt inn en passnøkkel før, holder det med fingeravtrykk, ansikt eller PIN-kode.",
        "Har du lagt inn ein passnøkkel før, er det nok med fingeravtrykk, ansikt eller PIN-kode.",
        "If you have added a passkey before, a fingerprint, your face or a PIN is enough.");
    public static readonly Text AlreadyIn = new(
        "Du er logget inn som {0}. Logger du inn på nytt, blir det du gjør nå, avsluttet.",
        "Du er logga inn som {0}. Loggar du inn på nytt, blir økta du har no, avslutta.",
        "You are signed in as {0}. Signing in again ends the present session.");
    public static readonly Text EmailMalformed = new(
        "Skriv hele e-postadressen, slik: kari@eksempel.no.", "Skriv heile e-postadressa, slik: kari@eksempel.no.", "Write the whole e-mail address, like this: kari@example.com.");
    public static readonly Text NoEmail = new("Personen har ingen e-postadresse.", "Personen har inga e-postadresse.", "The person has no e-mail address.");
    public static readonly Text TooOften = new(
        "Det er bedt om mange lenker til denne adressen. Bruk den nyeste i innboksen, eller prøv igjen om {0} minutter.",
        "Det er bede om mange lenker til denne adressa. Bruk den nyaste i innboksen, eller prøv igjen om {0} minutt.",
        "Many links have been asked for to this address. Use the newest in the inbox, or try again in {0} minutes.");

    public static readonly Text SentTitle = new("Se etter et brev fra oss", "Sjå etter eit brev frå oss", "Look for a letter from us");
    public static readonly Text Sent = new(
        "Er adressen registrert her, får du en lenke på e-post om et øyeblikk. Den virker én gang, og i 10 minutter. Får du flere, gjelder den nyeste.",
        "Er adressa registrert her, får du ei lenke på e-post om ein augneblink. Ho verkar éin gong, og i 10 minutt. Får du fleire, gjeld den nyaste.",
        "If the address is registered here, a link comes by e-mail in a moment. It works once, and for 10 minutes. If you get several, the newest counts.");
    public static readonly Text NotComeTitle = new("Kommer det ikke noe brev?", "Kjem det ikkje noko brev?", "No letter?");
    public static readonly IReadOnlyList<Text> NotCome =
    [
        new("Se i søppelposten.", "Sjå i søppelposten.", "Look in the spam folder."),
        new("Kan du ha skrevet feil, eller bruker vi en annen adresse til deg? Prøv den.", "Kan du ha skrive feil, eller bruker vi ei anna adresse til deg? Prøv ho.", "Could it be misspelt, or do we use another of your addresses? Try that one."),
        new("Spør koordinatoren i programmet hvilken adresse som står på deg.", "Spør koordinatoren i programmet kva adresse som står på deg.", "Ask the programme's coordinator which address is yours here."),
    ];
    public static readonly Text Again = new("Be om en ny lenke", "Be om ei ny lenke", "Ask for a new link");

    public static readonly Text LinkTitle = new("Velkommen, {0}", "Velkomen, {0}", "Welcome, {0}");
    public static readonly Text LinkLead = new("Ett trykk, så er du inne.", "Eitt trykk, så er du inne.", "One tap, and you are in.");
    public static readonly Text ComeIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text OtherBrowser = new(
        "Du ba om lenken i en annen nettleser eller på en annen enhet. Det går fint, men da blir du logget inn her, og ikke der. Ba du ikke om noen lenke selv, så lukk siden.",
        "Du bad om lenka i ein annan nettlesar eller på ei anna eining. Det går fint, men då blir du logga inn her, og ikkje der. Bad du ikkje om noka lenke sjølv, så lukk sida.",
        "You asked for the link in another browser or on another device. That is fine, but you will be signed in here, and not there. If you did not ask for a link, close this page.");
    public static readonly Text OtherPerson = new(
        "{0} er logget inn her nå, og blir logget ut.", "{0} er logga inn her no, og blir logga ut.", "{0} is signed in here now, and will be signed out.");
    public static readonly Text LinkDead = new("Lenken virker ikke lenger", "Lenka verkar ikkje lenger", "The link no longer works");
    public static readonly Text LinkDeadWhy = new(
        "Den er brukt, for gammel, eller avløst av en nyere. Be om en ny; det tar et halvt minutt.",
        "Ho er brukt, for gammal, eller avløyst av ei nyare. Be om ei ny; det tek eit halvt minutt.",
        "It has been used, is too old, or a newer one has taken its place. Ask for a new one; it takes half a minute.");

    public static readonly Text LetterSubject = new("Logg inn i Blanke Ark", "Logg inn i Blanke Ark", "Sign in to Blanke Ark");
    public static readonly Text Letter = new(
        "Hei!\n\nHer er lenken du ba om. Den virker én gang, og i 10 minutter.\n\nLogg inn: {0}\n\nBa du ikke om den? Da kan du slette dette brevet. Ingen kommer inn uten lenken.",
        "Hei!\n\nHer er lenka du bad om. Ho verkar éin gong, og i 10 minutt.\n\nLogg inn: {0}\n\nBad du ikkje om ho? Då kan du slette dette brevet. Ingen kjem inn utan lenka.",
        "Hello!\n\nHere is the link you asked for. It works once, and for 10 minutes.\n\nSign in: {0}\n\nYou did not ask for it? Then delete this letter. Nobody comes in without the link.");

    public static readonly Text TooManyTries = new("For mange forsøk", "For mange forsøk", "Too many attempts");
    public static readonly Text TooManyTriesWhy = new(
        "Det har kommet svært mange forsøk herfra på kort tid. Prøv igjen om {0} minutter.",
        "Det har kome svært mange forsøk herifrå på kort tid. Prøv igjen om {0} minutt.",
        "Very many attempts have come from here in a short time. Try again in {0} minutes.");
}
