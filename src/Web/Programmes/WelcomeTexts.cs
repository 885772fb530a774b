using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>The letter that invites somebody in, and the command that makes the first administrator.</summary>
public static class WelcomeTexts
{
    public static readonly Text Title = new("Invitere inn", "Invitere inn", "Invite in");
    public static readonly Text Lead = new(
        "Personen får et brev med en lenke. Ett trykk, så er hen inne i programmet. Lenken virker én gang, og i 14 dager.",
        "Personen får eit brev med ei lenke. Eitt trykk, så er hen inne i programmet. Lenka verkar éin gong, og i 14 dagar.",
        "The person gets a letter with a link. One tap, and they are in the programme. The link works once, and for 14 days.");
    public static readonly Text Send = new("Send velkomstbrev", "Send velkomstbrev", "Send welcome letter");
    public static readonly Text SendAgain = new("Send et nytt velkomstbrev", "Send eit nytt velkomstbrev", "Send a new welcome letter");
    public static readonly Text SentOn = new("Sendt {0}. Lenken er ikke brukt ennå.", "Sendt {0}. Lenka er ikkje brukt enno.", "Sent {0}. The link has not been used yet.");
    public static readonly Text UsedOn = new("Kom inn med lenken {0}.", "Kom inn med lenka {0}.", "Came in with the link {0}.");
    public static readonly Text NoEmail = new(
        "Skriv inn en e-postadresse først. Den som ikke har e-post, kan være med likevel; da fører andre inn for hen.",
        "Skriv inn ei e-postadresse først. Den som ikkje har e-post, kan vere med likevel; då fører andre inn for hen.",
        "Enter an e-mail address first. Somebody without e-mail can take part all the same; others then enter things for them.");
    public static readonly Text IsOver = new(
        "Funksjonen er avsluttet, så det er ingenting å komme inn til.", "Funksjonen er avslutta, så det er ingenting å kome inn til.", "The function has ended, so there is nothing to come in to.");
    public static readonly Text NotBegun = new(
        "Funksjonen begynner {0}. Send brevet da; før det er det ingenting å komme inn til.",
        "Funksjonen byrjar {0}. Send brevet då; før det er det ingenting å kome inn til.",
        "The function begins on {0}. Send the letter then; until that day there is nothing to come in to.");
    public static readonly Text LetterSubject = new("Velkommen til {0}", "Velkomen til {0}", "Welcome to {0}");
    public static readonly Text Letter = new(
        "Hei, {0}!\n\nDu er med i {1}. I Blanke Ark finner du gruppa di, samlingene og det dere kommer fram til.\n\nGå inn: {2}\n\nLenken er din alene. Den virker én gang, og i 14 dager. Siden kan du be om en ny på {3}, med denne e-postadressen.",
        "Hei, {0}!\n\nDu er med i {1}. I Blanke Ark finn du gruppa di, samlingane og det de kjem fram til.\n\nGå inn: {2}\n\nLenka er di åleine. Ho verkar éin gong, og i 14 dagar. Sidan kan du be om ei ny på {3}, med denne e-postadressa.",
        "Hello, {0}!\n\nYou take part in {1}. In Blanke Ark you find your group, the gatherings and what you arrive at together.\n\nCome in: {2}\n\nThe link is yours alone. It works once, and for 14 days. Later you can ask for a new one at {3}, with this e-mail address.");

    public static readonly Text AdministratorHelp = new(
        "Gjør personen til administrator og skriver ut en lenke til å logge inn med. Lenken virker én gang, og i 24 timer. Kan gjentas.",
        "Gjer personen til administrator og skriv ut ei lenke til å logge inn med. Lenka verkar éin gong, og i 24 timar. Kan gjentakast.",
        "Makes the person administrator and prints a link to sign in with. The link works once, and for 24 hours. May be repeated.");
    public static readonly Text AdministratorDone = new(
        "{0} er administrator. Åpne lenken i nettleseren innen 24 timer; den virker én gang:",
        "{0} er administrator. Opne lenka i nettlesaren innan 24 timar; ho verkar éin gong:",
        "{0} is administrator. Open the link in a browser within 24 hours; it works once:");

    public static readonly Text ForgetPasskeysHelp = new(
        "Fjerner passnøklene til en som har mistet sine, og logger vedkommende ut overalt.",
        "Fjernar passnøklane til ein som har mista sine, og loggar vedkomande ut overalt.",
        "Removes the passkeys of somebody who has lost theirs, and signs them out everywhere.");
    public static readonly Text ForgetPasskeysDone = new(
        "Passnøklene til {0} er fjernet. Neste gang logger {0} inn med en lenke på e-post.",
        "Passnøklane til {0} er fjerna. Neste gong loggar {0} inn med ei lenke på e-post.",
        "The passkeys of {0} are removed. Next time {0} signs in with a link by e-mail.");
    public static readonly Text ChangeEmailHelp = new(
        "Endrer e-postadressen til en person som har roller flere steder, og som koordinatoren derfor ikke kan endre den for.",
        "Endrar e-postadressa til ein person som har roller fleire stader, og som koordinatoren difor ikkje kan endre ho for.",
        "Changes the e-mail address of somebody who has roles in several places, whose address a coordinator therefore cannot change.");
    public static readonly Text ChangeEmailDone = new("E-postadressen er nå {0}.", "E-postadressa er no {0}.", "The e-mail address is now {0}.");
    public static readonly Text NobodyHasEmail = new("Ingen har e-postadressen {0}.", "Ingen har e-postadressa {0}.", "Nobody has the e-mail address {0}.");
}
