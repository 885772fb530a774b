using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>Passkeys: one's own, and where one is asked for.</summary>
public static class PasskeyTexts
{
    public static readonly Text Title = new("Passnøklene dine", "Passnøklane dine", "Your passkeys");
    public static readonly Text Lead = new(
        "Med en passnøkkel logger du inn med fingeravtrykk, ansikt eller PIN-kode, uten å vente på e-post. Den ligger på telefonen eller maskinen din. Vi får aldri se fingeravtrykket.",
        "Med ein passnøkkel loggar du inn med fingeravtrykk, ansikt eller PIN-kode, utan å vente på e-post. Han ligg på telefonen eller maskina di. Vi får aldri sjå fingeravtrykket.",
        "With a passkey you sign in by fingerprint, face or PIN, without waiting for e-mail. It stays on your phone or computer. We never see the fingerprint.");
    public static readonly Text None = new("Du har ingen passnøkkel ennå.", "Du har ingen passnøkkel enno.", "You have no passkey yet.");
    public static readonly Text Use = new("Bruk passnøkkel", "Bruk passnøkkel", "Use a passkey");
    public static readonly Text Make = new("Lag en passnøkkel", "Lag ein passnøkkel", "Make a passkey");
    public static readonly Text MakeAnother = new("Lag en til", "Lag ein til", "Make another");
    public static readonly Text ShowFirst = new("Bruk passnøkkelen for å endre noe her", "Bruk passnøkkelen for å endre noko her", "Use your passkey to change anything here");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Rename = new("Endre navn", "Endre namn", "Rename");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text NameWrong = new("Skriv et navn på høyst {0} tegn.", "Skriv eit namn på høgst {0} teikn.", "Write a name of at most {0} characters.");
    public static readonly Text TooMany = new("Du kan ha høyst {0} passnøkler. Fjern en først.", "Du kan ha høgst {0} passnøklar. Fjern ein først.", "You can have at most {0} passkeys. Remove one first.");
    public static readonly Text Unnamed = new("Passnøkkel", "Passnøkkel", "Passkey");
    public static readonly Text MadeOn = new("Laget {0:d. MMMM yyyy}", "Laga {0:d. MMMM yyyy}", "Made {0:d MMMM yyyy}");
    public static readonly Text UsedOn = new("sist brukt {0:d. MMMM yyyy, HH:mm}", "sist brukt {0:d. MMMM yyyy, HH:mm}", "last used {0:d MMMM yyyy, HH:mm}");
    public static readonly Text Saved = new("Det er lagret.", "Det er lagra.", "Saved.");
    public static readonly Text Refused = new(
        "Passnøkkelen ble ikke godtatt. Prøv en gang til, eller be om en lenke på e-post.",
        "Passnøkkelen vart ikkje godteken. Prøv ein gong til, eller be om ei lenke på e-post.",
        "The passkey was not accepted. Try once more, or ask for a link by e-mail.");
    public static readonly Text Cancelled = new(
        "Det ble avbrutt, eller det finnes ingen passnøkkel her. Prøv en gang til.",
        "Det vart avbrote, eller det finst ingen passnøkkel her. Prøv ein gong til.",
        "It was cancelled, or there is no passkey here. Try once more.");
    public static readonly Text Unable = new(
        "Denne nettleseren kan ikke bruke passnøkler her. Prøv en nyere nettleser, eller telefonen.",
        "Denne nettlesaren kan ikkje bruke passnøklar her. Prøv ein nyare nettlesar, eller telefonen.",
        "This browser cannot use passkeys here. Try a newer browser, or your phone.");
    public static readonly Text Lost = new(
        "Har du mistet enheten med passnøkkelen? Den som drifter løsningen, kan nullstille passnøklene dine.",
        "Har du mista eininga med passnøkkelen? Den som driftar løysinga, kan nullstille passnøklane dine.",
        "Have you lost the device with your passkey? Those who run the service can reset your passkeys.");

    public static readonly Text StrongerTitle = new("Dette krever passnøkkel", "Dette krev passnøkkel", "This needs a passkey");
    public static readonly Text StrongerLead = new(
        "Her ligger det folk har sagt i fortrolighet, eller det som styrer løsningen. Derfor er en lenke på e-post ikke nok. Det varer i tolv timer.",
        "Her ligg det folk har sagt i fortrulegheit, eller det som styrer løysinga. Difor er ei lenke på e-post ikkje nok. Det varer i tolv timar.",
        "Here lies what people have said in confidence, or what governs the service, so a link by e-mail is not enough. It lasts for twelve hours.");
    public static readonly Text MoreWithPasskey = new(
        "Du ser det alle i programmet ser. Svarene ord for ord krever passnøkkel.",
        "Du ser det alle i programmet ser. Svara ord for ord krev passnøkkel.",
        "You see what everybody in the programme sees. The answers word for word need a passkey.");
    public static readonly Text StrongerFirst = new(
        "Du har ingen passnøkkel ennå. Det tar et halvt minutt å lage en, med fingeravtrykk, ansikt eller PIN-kode på telefonen eller maskinen din.",
        "Du har ingen passnøkkel enno. Det tek eit halvt minutt å lage ein, med fingeravtrykk, ansikt eller PIN-kode på telefonen eller maskina di.",
        "You have no passkey yet. It takes half a minute to make one, with a fingerprint, your face or a PIN on your phone or computer.");
    public static readonly Text GoOn = new("Gå videre", "Gå vidare", "Go on");
    public static readonly Text IsShown = new("Du har vist passnøkkelen.", "Du har vist passnøkkelen.", "You have shown your passkey.");

    public static readonly Text LetterSubject = new("En passnøkkel er lagt til", "Ein passnøkkel er lagd til", "A passkey was added");
    public static readonly Text Letter = new(
        "Hei!\n\nEn passnøkkel ({0}) er lagt til for deg i Blanke Ark. Var det deg, trenger du ikke gjøre noe.\n\nSe passnøklene dine: {1}\n\nVar det ikke deg? Si fra med en gang til den som drifter løsningen.",
        "Hei!\n\nEin passnøkkel ({0}) er lagd til for deg i Blanke Ark. Var det deg, treng du ikkje gjere noko.\n\nSjå passnøklane dine: {1}\n\nVar det ikkje deg? Sei frå med ein gong til den som driftar løysinga.",
        "Hello!\n\nA passkey ({0}) was added for you in Blanke Ark. If that was you, you need do nothing.\n\nSee your passkeys: {1}\n\nIf it was not you, tell those who run the service at once.");

    public static readonly Text Data = new("Passnøkler: offentlig nøkkel, navnet du ga den, når den ble laget og sist brukt", "Passnøklar: offentleg nøkkel, namnet du gav han, når han vart laga og sist brukt", "Passkeys: public key, the name you gave it, when it was made and last used");
    public static readonly Text DataAbout = new("Den som har lagt inn en passnøkkel", "Den som har lagt inn ein passnøkkel", "Whoever has added a passkey");
    public static readonly Text DataWhy = new("For å logge deg inn sikkert", "For å logge deg inn sikkert", "To sign you in securely");
    public static readonly Text DataUntil = new("Til du fjerner den", "Til du fjernar han", "Until you remove it");
}
