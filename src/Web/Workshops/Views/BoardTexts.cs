using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>What stands on wall, list and console; what their modules say is in <see cref="BoardWords"/>.</summary>
internal static class BoardTexts
{
    public static readonly Text WallTitle = new("Veggen", "Veggen", "The wall");
    public static readonly Text ListTitle = new("Listen", "Lista", "The list");
    public static readonly Text ConsoleTitle = new("Kontrollbordet", "Kontrollbordet", "The console");
    public static readonly Text NeedsScripts = new("Her trengs det en nettleser som kan kjøre skript. Listen kan leses uten.", "Her trengst det ein nettlesar som kan køyre skript. Lista kan lesast utan.", "This needs a browser that can run scripts. The list can be read without.");
    public static readonly Text Snapshot = new("Slik var det da siden ble åpnet. Åpne den på nytt for å se hva som har skjedd siden.", "Slik var det då sida vart opna. Opne henne på nytt for å sjå kva som har hendt sidan.", "This is how it was when the page was opened. Open it again to see what has happened since.");
    public static readonly Text Offline = new("Uten nett. Det som vises, kan være gammelt.", "Utan nett. Det som viser, kan vere gammalt.", "Offline. What is shown may be old.");
    public static readonly Text PauseAsked = new("Noen ønsker en pause.", "Nokon ønskjer ein pause.", "Somebody would like a break.");
    public static readonly Text Connecting = new("Kobler til …", "Koplar til …", "Connecting …");

    public static readonly Text JoinAt = new("Bli med på", "Ver med på", "Join at");
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text QrLabel = new("Kode for telefonen, til siden der en blir med", "Kode for telefonen, til sida der ein blir med", "Code for the phone, to the page where one joins");
    public static readonly Text OwnWall = new("En vegg for denne gruppa", "Ein vegg for denne gruppa", "A wall for this group");
    public static readonly Text FullScreen = new("Fyll skjermen", "Fyll skjermen", "Fill the screen");
    public static readonly Text Previous = new("Forrige", "Førre", "Previous");
    public static readonly Text Following = new("Neste", "Neste", "Next");
    public static readonly Text StopTurning = BoardWords.StopTurning;
    public static readonly Text OnlyStacks = new("Det er for mye til å lese her. Alle lappene står i listen.", "Det er for mykje til å lese her. Alle lappane står i lista.", "There is too much to read here. All the notes are in the list.");
    public static readonly Text Votes = new("Avstemningen er åpen", "Avstemminga er open", "The vote is open");
    public static readonly Text AxisNew = new("Nytt", "Nytt", "New");
    public static readonly Text AxisUseful = new("Nyttig", "Nyttig", "Useful");

    public static readonly Text Reveal = new("Vis lappene for gruppa", "Vis lappane for gruppa", "Show the notes to the group");
    public static readonly Text CloseVoting = BoardWords.CloseVotingAll;
    public static readonly Text StatementLabel = new("Problemstillingen vår", "Problemstillinga vår", "Our problem statement");
    public static readonly Text ChooseStatement = new("Dette jobber vi med", "Dette arbeider vi med", "This is what we work on");
    public static readonly Text Suggest = new("Foreslå bunker", "Kom med framlegg til bunkar", "Suggest stacks");
    public static readonly Text SuggestHint = new("Lapper som ligner hverandre i ordene. Ingenting flyttes før du sier ja.", "Lappar som liknar kvarandre i orda. Ingenting blir flytta før du seier ja.", "Notes that are alike in their words. Nothing is moved before you say yes.");
    public static readonly Text SuggestedName = new("Navn på bunken", "Namn på bunken", "Name of the stack");
    public static readonly Text Accept = new("Lag bunken", "Lag bunken", "Make the stack");
    public static readonly Text Decline = new("Nei takk", "Nei takk", "No thanks");

    public static readonly Text ChangeStack = new("Endre bunken", "Endre bunken", "Change the stack");
    public static readonly Text Merge = new("Slå sammen med", "Slå saman med", "Merge with");
    public static readonly Text Unmake = new("Løs opp bunken", "Løys opp bunken", "Take the stack apart");
    public static readonly Text BlankStack = new("Fjern navn og kort av hensyn til noen", "Fjern namn og kort av omsyn til nokon", "Remove name and card for somebody's sake");
    public static readonly Text HowNew = new("Hvor nytt? 1 er lite, 5 er svært", "Kor nytt? 1 er lite, 5 er svært", "How new? 1 is little, 5 is very");
    public static readonly Text HowUseful = new("Hvor nyttig? 1 er lite, 5 er svært", "Kor nyttig? 1 er lite, 5 er svært", "How useful? 1 is little, 5 is very");

    public static readonly Text Selection = new("Valgte lapper", "Valde lappar", "Selected notes");
    public static readonly Text NewStack = new("Lag ny bunke", "Lag ny bunke", "Make a new stack");
    public static readonly Text IntoStack = new("Legg i", "Legg i", "Put on");
    public static readonly Text TakeOut = new("Ta ut av bunken", "Ta ut av bunken", "Take out of the stack");
    public static readonly Text Hide = new("Skjul", "Skjul", "Hide");
    public static readonly Text Unhide = new("Vis igjen", "Vis att", "Show again");
    public static readonly Text Remove = new("Fjern av hensyn til noen …", "Fjern av omsyn til nokon …", "Remove for somebody's sake …");
    public static readonly Text AsStatement = new("Bruk som problemstilling", "Bruk som problemstilling", "Use as problem statement");
    public static readonly Text LetGo = new("Velg ingen", "Vel ingen", "Select none");
    public static readonly Text KeyboardHint = new(
        "Kryss av lapper for å gjøre noe med flere på én gang. Med tastatur: trykk M på en lapp for å komme til valgene, og Escape for å komme tilbake.",
        "Kryss av lappar for å gjere noko med fleire på ein gong. Med tastatur: trykk M på ein lapp for å kome til vala, og Escape for å kome tilbake.",
        "Tick notes to do something with several at once. By keyboard: press M on a note to get to the choices, and Escape to get back.");

    public static readonly Text RemoveTitle = new("Fjern ordene for godt?", "Fjerne orda for godt?", "Remove the words for good?");
    public static readonly Text RemoveWhat = new(
        "Gjør dette når en lapp nevner en pasient, en kollega eller andre som kan kjennes igjen. Ordene slettes fra skjermene, det som er lagret, referatet og eksporter. Det blir stående en tom lapp. Det kan ikke gjøres om.",
        "Gjer dette når ein lapp nemner ein pasient, ein kollega eller andre som kan kjennast att. Orda blir sletta frå skjermane, det som er lagra, referatet og eksportar. Det blir ståande ein tom lapp. Det kan ikkje gjerast om.",
        "Do this when a note names a patient, a colleague or somebody else who can be recognised. The words are deleted from the screens, from what is stored, from the record and from exports. A blank note is left. It cannot be undone.");
    public static readonly Text RemoveHideInstead = new("Er lappen bare upassende, kan du skjule den i stedet. Da blir den med i referatet.", "Er lappen berre upassande, kan du skjule han i staden. Då blir han med i referatet.", "If the note is merely unseemly, hide it instead. Then it stays in the record.");
    public static readonly Text RemoveYes = new("Fjern ordene", "Fjern orda", "Remove the words");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
}
