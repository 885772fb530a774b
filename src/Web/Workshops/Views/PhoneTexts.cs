using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>What stands on a participant's page; what its module says is in <see cref="PhoneWords"/>.</summary>
public static class PhoneTexts
{
    public static readonly Text NeedsScripts = new(
        "For å skrive lapper her må nettleseren kunne kjøre skript. Bruk en annen nettleser, eller si det til den som leder, så kan du være med på papir.",
        "For å skrive lappar her må nettlesaren kunne køyre skript. Bruk ein annan nettlesar, eller sei det til den som leier, så kan du vere med på papir.",
        "To write notes here your browser must be able to run scripts. Use another browser, or tell whoever leads, and you can take part on paper.");
    public static readonly Text Choices = new("Valg", "Val", "Options");
    public static readonly Text Close = new("Lukk", "Lukk", "Close");
    public static readonly Text ChangeGroup = new("Bytt gruppe", "Byt gruppe", "Change group");
    public static readonly Text MoveTo = new("Gå til", "Gå til", "Go to");
    public static readonly Text AskForPause = new("Be om en pause", "Be om ein pause", "Ask for a break");
    public static readonly Text ToConsole = new("Til kontrollbordet", "Til kontrollbordet", "To the console");
    public static readonly Text Leave = new("Forlat verkstedet", "Forlat verkstaden", "Leave the workshop");
    public static readonly Text LeaveHint = new(
        "Lappene dine blir stående, men du kan ikke endre dem etterpå.",
        "Lappane dine blir ståande, men du kan ikkje endre dei etterpå.",
        "Your notes stay, but you cannot change them afterwards.");

    public static readonly Text LobbyTitle = new("Du er med", "Du er med", "You are in");
    public static readonly Text LobbyLead = new("Legg fra deg telefonen så lenge. Siden følger med selv.", "Legg frå deg telefonen så lenge. Sida følgjer med sjølv.", "Put your phone down for now. The page keeps up by itself.");
    public static readonly Text PlanTitle = new("Dette skal vi gjøre", "Dette skal vi gjere", "What we are going to do");
    public static readonly Text Nobody = new("Ingen ser hvem som skriver hva.", "Ingen ser kven som skriv kva.", "Nobody sees who writes what.");

    public static readonly Text StatementTitle = new("Det vi jobber med", "Det vi arbeider med", "What we work on");
    public static readonly Text Material = new("Vis utgangspunktet", "Vis utgangspunktet", "Show what we start from");

    public static readonly Text Under = new("Lappen hører til", "Lappen høyrer til", "The note belongs to");
    public static readonly Text UnderNone = new("Noe annet", "Noko anna", "Something else");
    public static readonly Text Column = new("Hvor hører lappen til?", "Kvar høyrer lappen til?", "Where does the note belong?");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
    public static readonly Text MineTitle = new("Lappene dine", "Lappane dine", "Your notes");
    public static readonly Text OthersTitle = new("Gruppas lapper", "Lappane til gruppa", "The group's notes");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Withdraw = new("Ta bort", "Ta bort", "Take away");
    public static readonly Text UseProposal = new("Bruk denne", "Bruk denne", "Use this");
    public static readonly Text OurStatement = new("Problemstillingen vår", "Problemstillinga vår", "Our problem statement");
    public static readonly Text OurStatementHint = new("Bruk et forslag slik det er, eller skriv det om sammen.", "Bruk eit forslag slik det er, eller skriv det om i lag.", "Use a proposal as it is, or reword it together.");
    public static readonly Text ChooseStatement = new("Dette jobber vi med", "Dette arbeider vi med", "This is what we work on");
    public static readonly Text SelfLed = new("Gruppa styrer selv", "Gruppa styrer sjølv", "Your group decides");
    public static readonly Text Reveal = new("Vis lappene for hele gruppa", "Vis lappane for heile gruppa", "Show the notes to the whole group");
    public static readonly Text RevealHint = new("Gjør det når alle er ferdige. Det kan ikke gjøres om.", "Gjer det når alle er ferdige. Det kan ikkje gjerast om.", "Do it when everybody is done. It cannot be undone.");

    public static readonly Text Suggest = new("Vis forslag til bunker", "Vis framlegg til bunkar", "Show suggested stacks");
    public static readonly Text SuggestTitle = new("Forslag til bunker", "Framlegg til bunkar", "Suggested stacks");
    public static readonly Text SuggestLead = new("Lappene ligner hverandre i ordene. Dere avgjør om de hører sammen.", "Lappane liknar kvarandre i orda. De avgjer om dei høyrer i hop.", "The notes are alike in their words. You decide whether they belong together.");
    public static readonly Text MakeSuggested = new("Lag denne bunken", "Lag denne bunken", "Make this stack");
    public static readonly Text NotNow = new("Nei takk", "Nei takk", "No thanks");
    public static readonly Text StacksTitle = new("Bunker", "Bunkar", "Stacks");
    public static readonly Text LooseTitle = new("Lapper uten bunke", "Lappar utan bunke", "Notes without a stack");
    public static readonly Text Rename = new("Endre navn", "Endre namn", "Rename");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text StackName = new("Navn på bunken", "Namn på bunken", "Name of the stack");
    public static readonly Text NewStack = new("Lag ny bunke", "Lag ny bunke", "Make a new stack");
    public static readonly Text TakeOff = new("Ta ut av bunken", "Ta ut av bunken", "Take out of the stack");
    public static readonly Text Unpick = new("Velg ingen", "Vel ingen", "Select none");
    public static readonly Text GoesOn = new("Går videre", "Går vidare", "Goes on");
    public static readonly Text LetGoOn = new("La den gå videre", "La han gå vidare", "Let it go on");
    public static readonly Text OpenVoting = new("Åpne avstemningen", "Opne avstemminga", "Open the vote");
    public static readonly Text CloseVoting = new("Lukk avstemningen og vis svaret", "Lukk avstemminga og vis svaret", "Close the vote and show the result");
    public static readonly Text HowNew = new("Hvor nytt er det?", "Kor nytt er det?", "How new is it?");
    public static readonly Text HowUseful = new("Hvor nyttig er det?", "Kor nyttig er det?", "How useful is it?");
    public static readonly Text ScaleHint = new("1 er lite, 5 er svært", "1 er lite, 5 er svært", "1 is little, 5 is very");

    public static readonly Text CardWhat = new("Hva går det ut på?", "Kva går det ut på?", "What is it?");
    public static readonly Text CardForWhom = new("Hvem er det for?", "Kven er det for?", "Whom is it for?");
    public static readonly Text CardNew = new("Hva er nytt ved det?", "Kva er nytt ved det?", "What is new about it?");
    public static readonly Text CardTakes = new("Hva skal til?", "Kva skal til?", "What does it take?");
    public static readonly Text CardFirstStep = new("Første steg innen to uker", "Første steg innan to veker", "First step within two weeks");
    public static readonly Text CardHome = new("Hvem tar det opp hjemme, og i hvilken kommune?", "Kven tek det opp heime, og i kva kommune?", "Who raises it at home, and in which municipality?");
    public static readonly Text CardHomeHint = new("Frivillig. Ingen binder kommunen sin ved å stå her.", "Frivillig. Ingen bind kommunen sin ved å stå her.", "Voluntary. Nobody binds their municipality by standing here.");
    public static readonly Text CardNoHome = new("Ingen ennå: prosjektgruppa tar det med seg", "Ingen enno: prosjektgruppa tek det med seg", "Nobody yet: the project group takes it along");
    public static readonly Text CardCouldFail = new("Hva kan få det til å mislykkes?", "Kva kan få det til å mislykkast?", "What could make it fail?");
    public static readonly Text CardLand = new("Kortet er ferdig", "Kortet er ferdig", "The card is done");
    public static readonly Text CardReopen = new("Arbeid videre med kortet", "Arbeid vidare med kortet", "Work more on the card");

    public static readonly Text FinishedTitle = new("Takk for at du var med", "Takk for at du var med", "Thank you for taking part");
    public static readonly Text FinishedLead = new(
        "Verkstedet er over. Lappene dine ligger i referatet uten navn, og det som knyttet dem til deg, blir slettet. Ingen kan finne dem igjen, heller ikke du.",
        "Verkstaden er over. Lappane dine ligg i referatet utan namn, og det som knytte dei til deg, blir sletta. Ingen kan finne dei att, heller ikkje du.",
        "The workshop is over. Your notes are in the record without a name, and what tied them to you is deleted. Nobody can find them again, not even you.");
    public static readonly Text ShutTitle = new("Du er ikke med lenger", "Du er ikkje med lenger", "You are no longer in");
    public static readonly Text ShutLead = new("Verkstedet er over, eller plassen din er gått ut. Det du har skrevet, ligger på telefonen.", "Verkstaden er over, eller plassen din er gått ut. Det du har skrive, ligg på telefonen.", "The workshop is over, or your seat has run out. What you have written is on your phone.");
    public static readonly Text OpenAgain = new("Åpne siden på nytt", "Opne sida på nytt", "Open the page again");

    public static readonly Text KeptTitle = new("Lagt til side", "Lagt til side", "Put aside");
    public static readonly Text KeptAgain = new("Skriv på nytt", "Skriv på nytt", "Write again");
    public static readonly Text KeptCopy = new("Kopier", "Kopier", "Copy");
    public static readonly Text KeptDelete = new("Slett", "Slett", "Delete");
}
