using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What is said where somebody proposes an idea.</summary>
public static partial class ProposingTexts
{
    public static readonly Text Bank = new("Idébanken", "Idébanken", "The idea bank");
    public static readonly Text NewTitle = new("Hva kunne vært annerledes?", "Kva kunne vore annleis?", "What could be different?");
    public static readonly Text NewLead = new(
        "Tre felt, og du er ferdig. Du trenger ikke vite hvordan det skal gjøres.",
        "Tre felt, og du er ferdig. Du treng ikkje vite korleis det skal gjerast.",
        "Three fields, and you are done. You need not know how it is to be done.");
    public static readonly Text ReviewTitle = new("Se over og send", "Sjå over og send", "Look it over and send");
    public static readonly Text ReviewLead = new("Ingenting er sendt ennå.", "Ingenting er sendt enno.", "Nothing has been sent yet.");

    public static readonly Text Bothers = new("Hva plager?", "Kva plagar?", "What is the bother?");
    public static readonly Text BothersHint = new("Fortell om en vanlig dag, uten navn på noen.", "Fortel om ein vanleg dag, utan namn på nokon.", "Tell of an ordinary day, without anybody's name.");
    public static readonly Text BothersMissing = new("Skriv hva som plager.", "Skriv kva som plagar.", "Write what the bother is.");
    public static readonly Text Otherwise = new("Hva kunne vært annerledes?", "Kva kunne vore annleis?", "What could be different?");
    public static readonly Text OtherwiseMissing = new("Skriv hva som kunne vært annerledes.", "Skriv kva som kunne vore annleis.", "Write what could be different.");
    public static readonly Text ForWhom = new("For hvem?", "For kven?", "For whom?");
    public static readonly Text ForWhomHint = new("For eksempel «hjemmeboende over 80» eller «oss på natt».", "Til dømes «heimebuande over 80» eller «oss på natt».", "Such as «people over 80 living at home» or «us on nights».");
    public static readonly Text Organisation = new("Hvilken kommune gjelder det?", "Kva kommune gjeld det?", "Which municipality is it about?");
    public static readonly Text OrganisationChoose = new("Velg", "Vel", "Choose");
    public static readonly Text OrganisationMissing = new("Velg hvilken kommune det gjelder.", "Vel kva kommune det gjeld.", "Choose which municipality it is about.");
    public static readonly Text NoOrganisations = new(
        "Ingen kommuner tar imot ideer her ennå.", "Ingen kommunar tek imot idear her enno.", "No municipality takes ideas here yet.");

    public static readonly Text SignHow = new("Hvordan vil du stå?", "Korleis vil du stå?", "How do you want to be named?");
    public static readonly Text SignHint = new(
        "Med navn får du svaret tilsendt. Uten navn får du en hemmelig lenke å følge ideen med, og vi lagrer ingenting om hvem du er.",
        "Med namn får du svaret tilsendt. Utan namn får du ei hemmeleg lenkje å følgje ideen med, og vi lagrar ingenting om kven du er.",
        "With your name the answer is sent to you. Without it you get a secret link to follow the idea by, and we keep nothing of who you are.");
    public static readonly Text SignSigned = new("Med navn: {0}", "Med namn: {0}", "With my name: {0}");
    public static readonly Text SignChosen = new("Under et navn jeg velger", "Under eit namn eg vel", "Under a name I choose");
    public static readonly Text SignAnonymous = new("Uten navn", "Utan namn", "Without a name");
    public static readonly Text SignMissing = new("Velg hvordan du vil stå.", "Vel korleis du vil stå.", "Choose how you want to be named.");
    public static readonly Text ChosenName = new("Navnet du velger", "Namnet du vel", "The name you choose");
    public static readonly Text ChosenNameHint = new("Alle som ser ideen, ser dette navnet.", "Alle som ser ideen, ser dette namnet.", "Everybody who sees the idea sees this name.");
    public static readonly Text ChosenNameMissing = new("Skriv navnet du vil stå under.", "Skriv namnet du vil stå under.", "Write the name you want to be known by.");

    public static readonly Text SeenBy = new("Hvem skal se ideen først?", "Kven skal sjå ideen først?", "Who is to see the idea first?");
    public static readonly Text SeenByHint = new("Den kan vises til flere senere, også til alle.", "Han kan visast til fleire seinare, også til alle.", "It can be shown to more later, also to everybody.");
    public static readonly Text SeenByMissing = new("Velg hvem som skal se ideen.", "Vel kven som skal sjå ideen.", "Choose who is to see the idea.");

    public static Text Seen(Visibility visibility) => visibility switch
    {
        Visibility.Group => new("De som skal svare", "Dei som skal svare", "Those who are to answer"),
        Visibility.Programme => new("Alle i programmet", "Alle i programmet", "Everybody in the programme"),
        Visibility.Organisations => new("Alle som er med, i alle kommunene", "Alle som er med, i alle kommunane", "Everybody who takes part, in all municipalities"),
        _ => new("Alle", "Alle", "Everybody"),
    };

    public static readonly Text Title = new("Tittel", "Tittel", "Title");
    public static readonly Text TitleHint = new("Laget av det du skrev. Endre den gjerne.", "Laga av det du skreiv. Endre han gjerne.", "Made of what you wrote. Change it if you like.");
    public static readonly Text TitleMissing = new("Gi ideen en tittel.", "Gi ideen ein tittel.", "Give the idea a title.");
    public static readonly Text Next = new("Se over", "Sjå over", "Look it over");
    public static readonly Text Send = new("Send ideen", "Send ideen", "Send the idea");
    public static readonly Text Trap = new("La dette feltet stå tomt", "La dette feltet stå tomt", "Leave this field empty");

    public static readonly Text TooLong = new("Skriv kortere, høyst {0} tegn.", "Skriv kortare, høgst {0} teikn.", "Write less, at most {0} characters.");
    public static readonly Text LeaveEmpty = new("La feltet nederst stå tomt, og send på nytt.", "La feltet nedst stå tomt, og send på nytt.", "Leave the last field empty, and send again.");
    public static readonly Text TooQuick = new("Vent {0} sekunder, og send på nytt. Alt du skrev, står her.", "Vent {0} sekund, og send på nytt. Alt du skreiv, står her.", "Wait {0} seconds, and send again. All you wrote is still here.");
    public static readonly Text SendAgain = new("Siden var for gammel. Send på nytt: alt du skrev, står her.", "Sida var for gammal. Send på nytt: alt du skreiv, står her.", "The page was too old. Send again: all you wrote is still here.");
    public static readonly Text Busy = new("Det kommer mye herfra akkurat nå. Vent et minutt, og send på nytt. Alt du skrev, står her.", "Det kjem mykje herfrå akkurat no. Vent eit minutt, og send på nytt. Alt du skreiv, står her.", "Much comes from here just now. Wait a minute, and send again. All you wrote is still here.");
    public static readonly Text KeptHere = new("Det du skriver, ligger bare på denne enheten til du sender.", "Det du skriv, ligg berre på denne eininga til du sender.", "What you write stays on this device alone until you send it.");
    public static readonly Text Resumed = new("Her er det du skrev sist, og ikke sendte.", "Her er det du skreiv sist, og ikkje sende.", "Here is what you wrote last, and did not send.");
    public static readonly Text StartAgain = new("Begynn på nytt", "Byrj på nytt", "Start again");

    public static readonly Text SimilarTitle = new("Noen har foreslått noe som ligner", "Nokon har foreslått noko som liknar", "Somebody has proposed something like it");
    public static readonly Text SimilarLead = new("Støtt det i stedet, eller send ditt hvis det er noe annet.", "Støtt det i staden, eller send ditt om det er noko anna.", "Support that instead, or send yours if it is something else.");
}
