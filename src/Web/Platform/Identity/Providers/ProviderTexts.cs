using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Coming in through a provider.</summary>
public static class ProviderTexts
{
    public static readonly Text With = new("Logg inn med {0}", "Logg inn med {0}", "Sign in with {0}");
    public static readonly Text WithLead = new(
        "Første gang må du kanskje komme inn med en lenke på e-post, og så koble til.",
        "Første gong må du kanskje kome inn med ei lenke på e-post, og så kople til.",
        "The first time, you may have to come in with a link by e-mail, and then join the two.");
    public static readonly Text OthersTitle = new("Med innloggingen fra jobben eller staten", "Med innlogginga frå jobben eller staten", "With your work or public sign-in");
    public static readonly Text LeaveTitle = new("Du går nå til {0}", "Du går no til {0}", "You are on your way to {0}");
    public static readonly Text LeaveLead = new(
        "Der viser du hvem du er, og så kommer du tilbake hit.", "Der viser du kven du er, og så kjem du tilbake hit.", "There you show who you are, and then you come back here.");
    public static readonly Text Leave = new("Gå til {0}", "Gå til {0}", "Go to {0}");

    public static readonly Text MineTitle = new("Slik logger du inn", "Slik loggar du inn", "How you sign in");
    public static readonly Text JoinedTitle = new("Andre måter å logge inn på", "Andre måtar å logge inn på", "Other ways to sign in");
    public static readonly Text JoinedLead = new(
        "Koble til en innlogging du alt har, så kan du bruke den her. Vi får aldri vite passordet ditt.",
        "Kople til ei innlogging du alt har, så kan du bruke ho her. Vi får aldri vite passordet ditt.",
        "Join a sign-in you already have, and you can use it here. We never get to know your password.");
    public static readonly Text JoinedOn = new("Koblet til {0:d. MMMM yyyy}", "Kopla til {0:d. MMMM yyyy}", "Joined {0:d MMMM yyyy}");
    public static readonly Text Join = new("Koble til {0}", "Kople til {0}", "Join {0}");
    public static readonly Text Remove = new("Koble fra", "Kople frå", "Remove");
    public static readonly Text NotOffered = new("tilbys ikke lenger", "er ikkje lenger å få", "no longer offered");

    public static readonly Text StrongerWith = new("Vis hvem du er med {0}", "Vis kven du er med {0}", "Show who you are with {0}");
    public static readonly Text StrongerTitle = new("Dette krever sikker innlogging", "Dette krev sikker innlogging", "This needs a secure sign-in");
    public static readonly Text StrongerOr = new("Eller bruk en innlogging du har fra før:", "Eller bruk ei innlogging du har frå før:", "Or use a sign-in you already have:");
    public static readonly Text StrongerLost = new(
        "Kommer du ikke inn slik lenger? Den som drifter løsningen, kan nullstille det.",
        "Kjem du ikkje inn slik lenger? Den som driftar løysinga, kan nullstille det.",
        "Can you no longer come in this way? Those who run the service can reset it.");

    public static readonly Text AskForLink = new("Be om en lenke på e-post", "Be om ei lenke på e-post", "Ask for a link by e-mail");
    public static readonly Text Again = new("Prøv en gang til", "Prøv ein gong til", "Try once more");

    public static readonly Text LetterSubject = new("En innlogging er koblet til", "Ei innlogging er kopla til", "A sign-in was joined");
    public static readonly Text Letter = new(
        "Hei!\n\nInnlogging med {0} er koblet til for deg i Blanke Ark. Var det deg, trenger du ikke gjøre noe.\n\nSe hvordan du logger inn: {1}\n\nVar det ikke deg? Si fra med en gang til den som drifter løsningen.",
        "Hei!\n\nInnlogging med {0} er kopla til for deg i Blanke Ark. Var det deg, treng du ikkje gjere noko.\n\nSjå korleis du loggar inn: {1}\n\nVar det ikkje deg? Sei frå med ein gong til den som driftar løysinga.",
        "Hello!\n\nSigning in with {0} was joined to your name in Blanke Ark. If that was you, you need do nothing.\n\nSee how you sign in: {1}\n\nIf it was not you, tell those who run the service at once.");

    public static readonly Text Data = new(
        "Innlogging du har koblet til: hvilken, hvem du er der (bare som en kode som ikke kan regnes tilbake), når den ble koblet til og sist brukt",
        "Innlogging du har kopla til: kva for ei, kven du er der (berre som ein kode som ikkje kan reknast tilbake), når ho vart kopla til og sist brukt",
        "A sign-in you have joined: which, who you are there (only as a code that cannot be turned back), when it was joined and last used");
    public static readonly Text DataAbout = new(
        "Den som logger inn med ID-porten, Ansattporten eller jobbkontoen", "Den som loggar inn med ID-porten, Ansattporten eller jobbkontoen", "Whoever signs in with ID-porten, Ansattporten or a work account");
    public static readonly Text DataWhy = new("For å kjenne deg igjen når du logger inn slik", "For å kjenne deg igjen når du loggar inn slik", "To know you when you sign in this way");
    public static readonly Text DataUntil = new("Til du kobler den fra", "Til du koplar ho frå", "Until you remove it");
}
