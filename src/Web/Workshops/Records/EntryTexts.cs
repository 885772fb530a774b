using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is read where somebody types what hung on a wall.</summary>
public static class EntryTexts
{
    public static readonly Text NewTitle = new("Skriv inn et verksted fra en vegg", "Skriv inn ein verkstad frå ein vegg", "Enter a workshop from a wall");
    public static readonly Text MoreTitle = new("Skriv inn mer fra veggen", "Skriv inn meir frå veggen", "Add more from the wall");
    public static readonly Text Lead = new(
        "Har dere brukt lapper av papir? Skriv dem inn her, én gruppe om gangen, så blir det et referat.",
        "Har de brukt lappar av papir? Skriv dei inn her, éi gruppe om gongen, så blir det eit referat.",
        "Did you use paper notes? Type them here, one group at a time, and they become a record.");
    public static readonly Text TitleField = new("Hva heter verkstedet", "Kva heiter verkstaden", "What the workshop is called");
    public static readonly Text TitleMissing = new("Gi verkstedet et navn.", "Gi verkstaden eit namn.", "Give the workshop a name.");
    public static readonly Text HeldOn = new("Når var det", "Når var det", "When it was");
    public static readonly Text InFuture = new("Velg i dag eller en dag som har vært.", "Vel i dag eller ein dag som har vore.", "Choose today or a day that has been.");
    public static readonly Text Participants = new("Hvor mange tok del", "Kor mange tok del", "How many took part");
    public static readonly Text ParticipantsWrong = new("Skriv et tall fra 1 til 9999.", "Skriv eit tal frå 1 til 9999.", "Write a number from 1 to 9999.");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text GroupHint = new("La feltet stå tomt hvis det bare var én gruppe.", "La feltet stå tomt om det berre var éi gruppe.", "Leave it empty if there was only one group.");
    public static readonly Text Statement = new("Problemstilling", "Problemstilling", "Problem statement");
    public static readonly Text StatementThere = new("Gruppa har en problemstilling fra før.", "Gruppa har ei problemstilling frå før.", "The group has a problem statement already.");
    public static readonly Text RoundField = new("Runde {0}: {1}", "Runde {0}: {1}", "Round {0}: {1}");
    public static readonly Text How = new("Slik skriver du", "Slik skriv du", "How to write");
    public static readonly Text HowNote = new("Én lapp på hver linje.", "Éin lapp på kvar linje.", "One note on each line.");
    public static readonly Text HowStack = new("# foran en linje begynner en bunke: «# Bedre tid».", "# framfor ei linje byrjar ein bunke: «# Betre tid».", "# before a line begins a stack: “# More time”.");
    public static readonly Text HowVotes = new(
        "Skriv prikkene bakerst, og * hvis bunken gikk videre: «# Bedre tid, 12 prikker *».",
        "Skriv prikkane bakarst, og * om bunken gjekk vidare: «# Betre tid, 12 prikkar *».",
        "Write the dots last, and * if the stack went on: “# More time, 12 dots *”.");
    public static readonly Text HowCard = new(
        "Under en bunke som gikk videre, kan du skrive kortet: «Første steg: …» og «Hjemme: …». Uten «Hjemme» venter den hos prosjektgruppa.",
        "Under ein bunke som gjekk vidare, kan du skrive kortet: «Første steg: …» og «Heime: …». Utan «Heime» ventar han hos prosjektgruppa.",
        "Under a stack that went on you may write its card: “First step: …” and “At home: …”. Without “At home” it waits with the project group.");
    public static readonly Text HowDashes = new("--- betyr at lappene etterpå ikke hører til noen bunke.", "--- betyr at lappane etterpå ikkje høyrer til nokon bunke.", "--- means that the notes after it belong to no stack.");
    public static readonly Text Photo = new("Bilde av veggen", "Bilete av veggen", "Photo of the wall");
    public static readonly Text PhotoHint = new("Det vises bare her mens du skriver, og sendes ikke.", "Det blir berre vist her medan du skriv, og blir ikkje sendt.", "It is only shown here while you type, and is not sent.");
    public static readonly Text See = new("Se hvordan det blir", "Sjå korleis det blir", "See how it will be");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Preview = new("Slik blir det", "Slik blir det", "This is how it will be");
    public static readonly Text NotSaved = new("Dette er ikke lagret ennå.", "Dette er ikkje lagra enno.", "This is not saved yet.");
    public static readonly Text Nothing = new("Skriv minst én lapp eller en problemstilling.", "Skriv minst éin lapp eller ei problemstilling.", "Write at least one note or a problem statement.");
    public static readonly Text AtLine = new("Linje {0}: {1}", "Linje {0}: {1}", "Line {0}: {1}");
    public static readonly Text NoteTooLong = new("Lappen er {0} tegn. Det er plass til {1}.", "Lappen er {0} teikn. Det er plass til {1}.", "The note has {0} characters. There is room for {1}.");
    public static readonly Text StackUnnamed = new("Skriv et navn på bunken etter #.", "Skriv eit namn på bunken etter #.", "Write a name for the stack after #.");
    public static readonly Text StackTooLong = new("Navnet på bunken er for langt. Det er plass til {0} tegn.", "Namnet på bunken er for langt. Det er plass til {0} teikn.", "The name of the stack is too long. There is room for {0} characters.");
    public static readonly Text CardTooLong = new("Teksten på kortet er for lang. Det er plass til {0} tegn.", "Teksten på kortet er for lang. Det er plass til {0} teikn.", "The text on the card is too long. There is room for {0} characters.");
    public static readonly Text CardNeedsSurvivor = new(
        "Bare en bunke som gikk videre, har et kort. Sett * bakerst på linja med #.", "Berre ein bunke som gjekk vidare, har eit kort. Set * bakarst på linja med #.", "Only a stack that went on has a card. Put * at the end of the line with #.");
    public static readonly Text TooManyDots = new("Skriv høyst {0} prikker.", "Skriv høgst {0} prikkar.", "Write at most {0} dots.");
    public static readonly Text TooManyNotes = new("Det er plass til {0} lapper i hver runde.", "Det er plass til {0} lappar i kvar runde.", "There is room for {0} notes in each round.");
    public static readonly Text TooManyStacks = new("Det er plass til {0} bunker i hver runde.", "Det er plass til {0} bunkar i kvar runde.", "There is room for {0} stacks in each round.");
    public static readonly Text NotEnded = new("Verkstedet pågår ennå. Avslutt det først.", "Verkstaden held fram enno. Avslutt han først.", "The workshop is still going on. End it first.");
}
