using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>What the modules of wall, list and console say; the names are their keys.</summary>
internal static class BoardWords
{
    public static readonly Text Lobby = new("Vi begynner snart", "Vi startar snart", "We begin soon");
    public static readonly Text LobbyLead = new("Bli med fra telefonen. Du trenger ingen konto.", "Ver med frå telefonen. Du treng ingen konto.", "Join from your phone. You need no account.");
    public static readonly Text Over = new("Takk for i dag", "Takk for i dag", "Thank you for today");
    public static readonly Text OverLead = new("Verkstedet er over. Dette gikk videre.", "Verkstaden er over. Dette gjekk vidare.", "The workshop is over. This went on.");
    public static readonly Text Present = new("Én er til stede|{0} er til stede", "Éin er til stades|{0} er til stades", "One person present|{0} people present");
    public static readonly Text TimeIsOut = new("Tiden er ute", "Tida er ute", "Time is up");
    public static readonly Text TimeLeft = new("{0} igjen", "{0} att", "{0} left");
    public static readonly Text WholeGroup = new("Alle", "Alle", "Everybody");
    public static readonly Text Board = new("Lappene", "Lappane", "The notes");
    public static readonly Text Waits = new("Én ting venter på nett.|{0} ting venter på nett.", "Éin ting ventar på nett.|{0} ting ventar på nett.", "One thing is waiting for the connection.|{0} things are waiting for the connection.");

    public static readonly Text Statement = new("Problemstilling: {0}", "Problemstilling: {0}", "Problem statement: {0}");
    public static readonly Text Members = new("Ett medlem.|{0} medlemmer.", "Eitt medlem.|{0} medlemmer.", "One member.|{0} members.");
    public static readonly Text Written = new("Én lapp er skrevet.|{0} lapper er skrevet.", "Éin lapp er skriven.|{0} lappar er skrivne.", "One note is written.|{0} notes are written.");
    public static readonly Text NotWritten = new("{0} av {1} har ikke skrevet.", "{0} av {1} har ikkje skrive.", "{0} of {1} have not written.");
    public static readonly Text NotShown = new("Lappene er ikke vist ennå.", "Lappane er ikkje viste enno.", "The notes have not been shown yet.");
    public static readonly Text NothingYet = new("Ingen lapper ennå.", "Ingen lappar enno.", "No notes yet.");
    public static readonly Text NoSurvivors = new("Ingenting har gått videre ennå.", "Ingenting har gått vidare enno.", "Nothing has gone on yet.");
    public static readonly Text Notes = new("Én lapp|{0} lapper", "Éin lapp|{0} lappar", "One note|{0} notes");
    public static readonly Text Proposals = new("Ett forslag|{0} forslag", "Eitt framlegg|{0} framlegg", "One proposal|{0} proposals");
    public static readonly Text NotesCounted = new("lapp|lapper", "lapp|lappar", "note|notes");
    public static readonly Text ProposalsCounted = new("forslag", "framlegg", "proposal|proposals");
    public static readonly Text Stacks = new("Én bunke|{0} bunker", "Éin bunke|{0} bunkar", "One stack|{0} stacks");
    public static readonly Text Survivors = new("Én gikk videre|{0} gikk videre", "Éin gjekk vidare|{0} gjekk vidare", "One went on|{0} went on");
    public static readonly Text Loose = new("Én lapp uten bunke|{0} lapper uten bunke", "Éin lapp utan bunke|{0} lappar utan bunke", "One note without a stack|{0} notes without a stack");
    public static readonly Text More = new("og én til|og {0} til", "og éin til|og {0} til", "and one more|and {0} more");
    public static readonly Text Unnamed = new("Uten navn", "Utan namn", "No name");
    public static readonly Text Removed = new("Ordene er fjernet av hensyn til noen.", "Orda er fjerna av omsyn til nokon.", "The words were removed for somebody's sake.");
    public static readonly Text Hidden = new("skjult", "skjult", "hidden");
    public static readonly Text Yours = new("din", "din", "yours");
    public static readonly Text Besides = new("Noe annet", "Noko anna", "Something else");
    public static readonly Text Under = new("under: {0}", "under: {0}", "under: {0}");

    public static readonly Text Survives = new("Går videre", "Går vidare", "Goes on");
    public static readonly Text Chosen = new("Valgt av alle", "Vald av alle", "Chosen by all");
    public static readonly Text Dots = new("Én prikk|{0} prikker", "Éin prikk|{0} prikkar", "One dot|{0} dots");
    public static readonly Text PlenumDots = new("Én prikk fra alle gruppene|{0} prikker fra alle gruppene", "Éin prikk frå alle gruppene|{0} prikkar frå alle gruppene", "One dot from all groups|{0} dots from all groups");
    public static readonly Text Scales = new("Nytt {0}, nyttig {1}", "Nytt {0}, nyttig {1}", "New {0}, useful {1}");
    public static readonly Text ScalesOf = new("Nytt {0}, nyttig {1}, sier {2}", "Nytt {0}, nyttig {1}, seier {2}", "New {0}, useful {1}, say {2}");
    public static readonly Text VotingOpen = new("Avstemningen er åpen: {0} av {1} har stemt.", "Avstemminga er open: {0} av {1} har stemt.", "The vote is open: {0} of {1} have voted.");
    public static readonly Text VotingClosed = new("Stemmene er talt.", "Stemmene er talde.", "The votes are counted.");
    public static readonly Text YourDots = new("Du har gitt én prikk|Du har gitt {0} prikker", "Du har gitt éin prikk|Du har gitt {0} prikkar", "You have given one dot|You have given {0} dots");
    public static readonly Text DotsLeft = new("Én igjen|{0} igjen", "Éin att|{0} att", "One left|{0} left");
    public static readonly Text DotMore = new("Gi en prikk til {0}", "Gi ein prikk til {0}", "Give a dot to {0}");
    public static readonly Text DotLess = new("Ta tilbake en prikk fra {0}", "Ta tilbake ein prikk frå {0}", "Take back a dot from {0}");
    public static readonly Text ChooseForAll = new("Valgt av alle", "Vald av alle", "Chosen by all");
    public static readonly Text OpenVoting = new("Åpne avstemningen", "Opne avstemminga", "Open the vote");
    public static readonly Text OpenVotingAgain = new("Åpne avstemningen igjen", "Opne avstemminga att", "Open the vote again");

    public static readonly Text CardWhat = new("Hva", "Kva", "What");
    public static readonly Text CardForWhom = new("For hvem", "For kven", "For whom");
    public static readonly Text CardNew = new("Nytt ved det", "Nytt ved det", "New about it");
    public static readonly Text CardTakes = new("Dette skal til", "Dette skal til", "What it takes");
    public static readonly Text CardFirstStep = new("Første steg", "Første steg", "First step");
    public static readonly Text CardHome = new("Hjemme", "Heime", "At home");
    public static readonly Text CardCouldFail = new("Kan få det til å mislykkes", "Kan få det til å mislykkast", "Could make it fail");
    public static readonly Text NoHomeYet = new("ingen ennå, prosjektgruppa tar det med seg", "ingen enno, prosjektgruppa tek det med seg", "nobody yet, the project group takes it along");
    public static readonly Text Landed = new("Kortet er ferdig", "Kortet er ferdig", "The card is done");
    public static readonly Text NotLanded = new("Kortet er ikke ferdig", "Kortet er ikkje ferdig", "The card is not done");
    public static readonly Text MissingStep = new("Kortet mangler et første steg.", "Kortet manglar eit første steg.", "The card lacks a first step.");
    public static readonly Text MissingHome = new("Kortet mangler noen som tar det opp hjemme.", "Kortet manglar nokon som tek det opp heime.", "The card lacks somebody who raises it at home.");
    public static readonly Text ReadyToLand = new("Kortet kan gjøres ferdig.", "Kortet kan gjerast ferdig.", "The card can be finished.");

    public static readonly Text Selected = new("Én lapp valgt|{0} lapper valgt", "Éin lapp vald|{0} lappar valde", "One note selected|{0} notes selected");
    public static readonly Text PutHere = new("Legg den valgte her|Legg de {0} valgte her", "Legg den valde her|Legg dei {0} valde her", "Put the selected one here|Put the {0} selected here");
    public static readonly Text ChooseStack = new("Velg bunke", "Vel bunke", "Choose a stack");
    public static readonly Text NoSuggestions = new("Ingen lapper ligner nok på hverandre.", "Ingen lappar liknar nok på kvarandre.", "No notes are alike enough.");

    public static readonly Text StopTurning = new("Stans sidene", "Stans sidene", "Stop turning pages");
    public static readonly Text GoOnTurning = new("La sidene gå av seg selv", "La sidene gå av seg sjølv", "Turn pages by itself");
    public static readonly Text PageOf = new("Side {0} av {1}", "Side {0} av {1}", "Page {0} of {1}");

    public static readonly Text Begin = new("Begynn: {0}", "Start: {0}", "Begin: {0}");
    public static readonly Text Next = new("Neste: {0}", "Neste: {0}", "Next: {0}");
    public static readonly Text End = new("Avslutt verkstedet", "Avslutt verkstaden", "End the workshop");
    public static readonly Text RevealAll = new("Vis lappene for alle", "Vis lappane for alle", "Show the notes to everybody");
    public static readonly Text OpenVotingAll = new("Åpne avstemningen for alle", "Opne avstemminga for alle", "Open the vote for everybody");
    public static readonly Text CloseVotingAll = new("Lukk avstemningen og vis svaret", "Lukk avstemminga og vis svaret", "Close the vote and show the result");
    public static readonly Text Minutes = new("{0} min", "{0} min", "{0} min");
    public static readonly Text GoTo = new("Gå hit: {0}", "Gå hit: {0}", "Go here: {0}");
    public static readonly Text RoundZero = new("Problemstilling", "Problemstilling", "Problem statement");
    public static readonly Text RoundOf = new("Runde {0}", "Runde {0}", "Round {0}");
    public static readonly Text RoundNow = new("Det fasen gjelder: {0}", "Det fasen gjeld: {0}", "What the phase is about: {0}");
    public static readonly Text AllGroups = new("Alle grupper", "Alle grupper", "All groups");
    public static readonly Text UnnamedPeople = new("Én uten navn|{0} uten navn", "Éin utan namn|{0} utan namn", "One without a name|{0} without a name");
    public static readonly Text TimerOff = new("Klokka er av", "Klokka er av", "The timer is off");
    public static readonly Text StartTimer = new("Start {0} min", "Start {0} min", "Start {0} min");
    public static readonly Text GoOnTimer = new("Fortsett", "Hald fram", "Go on");

    public static readonly Text NewPhase = new("Ny fase: {0}.", "Ny fase: {0}.", "New phase: {0}.");
    public static readonly Text NewNotes = new("Én ny lapp.|{0} nye lapper.", "Éin ny lapp.|{0} nye lappar.", "One new note.|{0} new notes.");
    public static readonly Text NewStacks = new("Én ny bunke.|{0} nye bunker.", "Éin ny bunke.|{0} nye bunkar.", "One new stack.|{0} new stacks.");
    public static readonly Text VotingHasOpened = new("Avstemningen er åpnet.", "Avstemminga er opna.", "The vote has opened.");
    public static readonly Text VotingHasClosed = new("Avstemningen er lukket.", "Avstemminga er lukka.", "The vote has closed.");
}
