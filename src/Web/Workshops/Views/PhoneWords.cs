using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>What the module of a participant's page says; the names are its keys.</summary>
public static class PhoneWords
{
    public static readonly Text Connecting = new("Kobler til …", "Koplar til …", "Connecting …");
    public static readonly Text Saved = new("Alt er lagret", "Alt er lagra", "Everything is saved");
    public static readonly Text Sending = new("Sender …", "Sender …", "Sending …");
    public static readonly Text Offline = new("Uten nett. Bare skriv, det lagres på telefonen.", "Utan nett. Berre skriv, det blir lagra på telefonen.", "Offline. Just write, it is saved on your phone.");
    public static readonly Text OfflineWaiting = new(
        "Uten nett. Én ting er lagret på telefonen og sendes når nettet er tilbake.|Uten nett. {0} ting er lagret på telefonen og sendes når nettet er tilbake.",
        "Utan nett. Éin ting er lagra på telefonen og blir sendt når nettet er tilbake.|Utan nett. {0} ting er lagra på telefonen og blir sende når nettet er tilbake.",
        "Offline. One thing is saved on your phone and goes when the connection is back.|Offline. {0} things are saved on your phone and go when the connection is back.");
    public static readonly Text NotKept = new("Telefonen får ikke lagret. La siden stå åpen til alt er sendt.", "Telefonen får ikkje lagra. Lat sida stå open til alt er sendt.", "Your phone cannot save. Leave the page open until everything is sent.");
    public static readonly Text Back = new("Nettet er tilbake.", "Nettet er tilbake.", "The connection is back.");
    public static readonly Text Waits = new("Venter på nett", "Ventar på nett", "Waiting for connection");

    public static readonly Text NewPhase = new("Ny fase: {0}", "Ny fase: {0}", "New phase: {0}");
    public static readonly Text Minutes = new("Ett minutt igjen|{0} minutter igjen", "Eitt minutt att|{0} minutt att", "One minute left|{0} minutes left");
    public static readonly Text ClockLeft = new("{0} igjen", "{0} att", "{0} left");
    public static readonly Text TimeOut = new("Tiden er ute", "Tida er ute", "Time is up");
    public static readonly Text ClockStands = new("Klokka står på {0}", "Klokka står på {0}", "The clock stands at {0}");
    public static readonly Text PlanMinutes = new("{0} min", "{0} min", "{0} min");
    public static readonly Text Here = new("Én er her nå|{0} er her nå", "Éin er her no|{0} er her no", "One person is here now|{0} people are here now");
    public static readonly Text Next = new("Etterpå: {0}", "Etterpå: {0}", "After this: {0}");
    public static readonly Text WholeGroup = new("Alle", "Alle", "Everybody");
    public static readonly Text MovedTo = new("Du er nå i {0}", "Du er no i {0}", "You are now in {0}");
    public static readonly Text PauseAsked = new("Noen ønsker en pause.", "Nokon ønskjer ein pause.", "Somebody would like a break.");

    public static readonly Text WriteNote = new("Skriv en lapp", "Skriv ein lapp", "Write a note");
    public static readonly Text WriteProposal = new("Foreslå en problemstilling", "Kom med ei problemstilling", "Propose a problem statement");
    public static readonly Text ChangeNote = new("Endre lappen", "Endre lappen", "Change the note");
    public static readonly Text Put = new("Legg lappen", "Legg lappen", "Put the note down");
    public static readonly Text Propose = new("Send forslaget", "Send framlegget", "Send the proposal");
    public static readonly Text SaveChange = new("Lagre endringen", "Lagre endringa", "Save the change");
    public static readonly Text LettersLeft = new("Ett tegn igjen|{0} tegn igjen", "Eitt teikn att|{0} teikn att", "One character left|{0} characters left");
    public static readonly Text Written = new("Én lapp i gruppa|{0} lapper i gruppa", "Éin lapp i gruppa|{0} lappar i gruppa", "One note in the group|{0} notes in the group");
    public static readonly Text ShownLater = new("De andres lapper vises når den som leder, viser dem.", "Lappane til dei andre blir viste når den som leier, viser dei.", "The others' notes are shown when whoever leads shows them.");
    public static readonly Text ShownByGroup = new("De andres lapper vises når gruppa viser dem.", "Lappane til dei andre blir viste når gruppa viser dei.", "The others' notes are shown when the group shows them.");
    public static readonly Text NoteDown = new("Lappen er lagt.", "Lappen er lagd.", "The note is down.");
    public static readonly Text NoteKept = new("Lappen er lagret på telefonen.", "Lappen er lagra på telefonen.", "The note is saved on your phone.");
    public static readonly Text NowShown = new("Lappene vises nå.", "Lappane er no å sjå.", "The notes are shown now.");
    public static readonly Text Removed = new("Ordene er fjernet av hensyn til noen.", "Orda er fjerna av omsyn til nokon.", "The words were removed for somebody's sake.");
    public static readonly Text NoteOf = new("Lapp: {0}", "Lapp: {0}", "Note: {0}");

    public static readonly Text Picked = new("Én lapp valgt|{0} lapper valgt", "Éin lapp vald|{0} lappar valde", "One note selected|{0} notes selected");
    public static readonly Text PutHere = new("Legg lappen her|Legg {0} lapper her", "Legg lappen her|Legg {0} lappar her", "Put the note here|Put {0} notes here");
    public static readonly Text PutIn = new("i bunken {0}", "i bunken {0}", "in the stack {0}");
    public static readonly Text Nameless = new("Uten navn", "Utan namn", "No name");
    public static readonly Text SortLead = new("Trykk på lapper som hører sammen, og lag en bunke av dem.", "Trykk på lappar som høyrer i hop, og lag ein bunke av dei.", "Press the notes that belong together, and make a stack of them.");
    public static readonly Text NothingYet = new("Lappene er ikke vist ennå.", "Lappane er ikkje viste enno.", "The notes have not been shown yet.");
    public static readonly Text NoSuggestions = new("Ingen lapper ligner nok på hverandre.", "Ingen lappar liknar nok på kvarandre.", "No notes are alike enough.");
    public static readonly Text DotsLead = new("Gi prikkene dine til det du har mest tro på. Ingen ser dem før avstemningen lukkes.", "Gi prikkane dine til det du har mest tru på. Ingen ser dei før avstemminga blir lukka.", "Give your dots to what you believe in most. Nobody sees them until the vote closes.");
    public static readonly Text ScalesLead = new("Si hvor nytt og hvor nyttig hvert forslag er. Ingen ser hva du svarer.", "Sei kor nytt og kor nyttig kvart framlegg er. Ingen ser kva du svarar.", "Say how new and how useful each proposal is. Nobody sees what you answer.");
    public static readonly Text DotsLeft = new("Du har én prikk igjen|Du har {0} prikker igjen", "Du har éin prikk att|Du har {0} prikkar att", "You have one dot left|You have {0} dots left");
    public static readonly Text DotMore = new("Gi en prikk til {0}", "Gi ein prikk til {0}", "Give a dot to {0}");
    public static readonly Text DotLess = new("Ta tilbake en prikk fra {0}", "Ta tilbake ein prikk frå {0}", "Take back a dot from {0}");
    public static readonly Text DotsGot = new("Én prikk, fra {1}|{0} prikker, fra {1}", "Éin prikk, frå {1}|{0} prikkar, frå {1}", "One dot, from {1}|{0} dots, from {1}");
    public static readonly Text DotsInPlenum = new("Én prikk fra alle gruppene|{0} prikker fra alle gruppene", "Éin prikk frå alle gruppene|{0} prikkar frå alle gruppene", "One dot from all groups|{0} dots from all groups");
    public static readonly Text Chosen = new("Valgt av alle", "Vald av alle", "Chosen by all");
    public static readonly Text People = new("én person|{0} personer", "éin person|{0} personar", "one person|{0} people");
    public static readonly Text ScalesGot = new("Nytt {0}, nyttig {1}, fra {2}", "Nytt {0}, nyttig {1}, frå {2}", "New {0}, useful {1}, from {2}");
    public static readonly Text VotingOpen = new("Avstemningen er åpen.", "Avstemminga er open.", "The vote is open.");
    public static readonly Text VotingClosed = new("Avstemningen er lukket.", "Avstemminga er lukka.", "The vote is closed.");

    public static readonly Text NoCards = new("Ingenting har gått videre ennå.", "Ingenting har gått vidare enno.", "Nothing has gone on yet.");
    public static readonly Text CardDone = new("Ferdig", "Ferdig", "Done");
    public static readonly Text CardLacksStep = new("Mangler første steg", "Første steg står att", "Lacks a first step");
    public static readonly Text CardLacksHome = new("Mangler noen som tar det opp hjemme", "Det står att å finne nokon som tek det opp heime", "Lacks somebody who raises it at home");
    public static readonly Text CardHomeless = new("Venter hos prosjektgruppa", "Ventar hos prosjektgruppa", "Waits with the project group");
    public static readonly Text CardOpen = new("Klart til å gjøres ferdig", "Klart til å gjerast ferdig", "Ready to be done");

    public static readonly Text TakenAway = new("Du tok bort denne lappen.", "Du tok bort denne lappen.", "You took this note away.");
    public static readonly Text PhaseOver = new("Fasen gikk videre før lappen var lagt.", "Fasen gjekk vidare før lappen var lagd.", "The phase went on before the note was down.");
    public static readonly Text Aside = new("Lagt til side mens du endret en annen lapp.", "Lagt til side medan du endra ein annan lapp.", "Put aside while you changed another note.");
    public static readonly Text Copied = new("Kopiert.", "Kopiert.", "Copied.");
}
