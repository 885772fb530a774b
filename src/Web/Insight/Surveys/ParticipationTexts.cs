using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Texts of who took part.</summary>
public static class ParticipationTexts
{
    public static readonly Text Title = new("Hvem deltok?", "Kven deltok?", "Who took part?");
    public static readonly Text Lead = new("{0} av {1} personer svarte, for {2} av {3} funksjoner.", "{0} av {1} personar svara, for {2} av {3} funksjonar.", "{0} of {1} people answered, for {2} of {3} functions.");
    public static readonly Text LeadHidden = new("{0} av {1} personer svarte.", "{0} av {1} personar svara.", "{0} of {1} people answered.");
    public static readonly Text Functions = new("Funksjoner som har svart", "Funksjonar som har svara", "Functions answered");
    public static readonly Text People = new("personer har svart", "personar har svara", "people have answered");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text Answered = new("Svart", "Svara", "Answered");
    public static readonly Text FunctionCount = new("Funksjoner", "Funksjonar", "Functions");
    public static readonly Text InterMunicipal = new("Felles", "Felles", "Shared");
    public static readonly Text Hidden = new("skjult", "skjult", "withheld");
    public static readonly Text HiddenWhy = new(
        "Tall under {0}, og tall som ville røpe dem, er skjult, så ingen kan pekes ut.", "Tal under {0}, og tal som ville røpe dei, er skjulte, så ingen kan peikast ut.",
        "Numbers below {0}, and numbers that would give them away, are withheld, so that nobody is singled out.");
    public static readonly Text Explanation = new(
        "Tabellen teller funksjoner: den som sitter i to grupper, står i begge. Personer teller én gang.",
        "Tabellen tel funksjonar: den som sit i to grupper, står i begge. Personar tel éin gong.",
        "The table counts functions: who is in two groups stands in both. People count once.");
    public static readonly Text ByMode = new("{0} svarte på skjema og {1} på telefon.", "{0} svara på skjema og {1} på telefon.", "{0} answered by form and {1} by telephone.");
    public static readonly Text WithoutFunction = new(
        "{0} som deltok, hadde ingen funksjon da målingen ble avsluttet, og er ikke med i tabellen.",
        "{0} som deltok, hadde ingen funksjon då målinga vart avslutta, og er ikkje med i tabellen.",
        "{0} who took part held no function when the wave closed, and are not in the table.");
    public static readonly Text FrozenOn = new("Funksjonene er slik de var {0}, da målingen ble avsluttet.", "Funksjonane er slik dei var {0}, då målinga vart avslutta.", "The functions are as they were on {0}, when the wave closed.");
    public static readonly Text StillOpen = new("Målingen er ikke avsluttet. Funksjonene er slik de er i dag.", "Målinga er ikkje avslutta. Funksjonane er slik dei er i dag.", "The wave is not closed. The functions are as they are today.");
    public static readonly Text EmptyText = new(
        "Her ser du hvem som har svart, i hver gruppe og kommune. Hent inn en liste, eller kryss av.", "Her ser du kven som har svara, i kvar gruppe og kommune. Hent inn ei liste, eller kryss av.",
        "Here you see who has answered, in each group and municipality. Bring in a list, or tick off.");
    public static readonly Text EmptyForOthers = new("Det er ikke ført opp hvem som deltok.", "Det er ikkje ført opp kven som deltok.", "Who took part has not been recorded.");
    public static readonly Text Anonymous = new(
        "Målingen er anonym: ingen vet hvem som deltok.", "Målinga er anonym: ingen veit kven som deltok.", "The wave is anonymous: nobody knows who took part.");

    public static readonly Text List = new("Hent inn en liste", "Hent inn ei liste", "Bring in a list");
    public static readonly Text ListFileHint = new(
        "CSV eller Excel med navn eller e-post, og gjerne «skjema» eller «telefon».", "CSV eller Excel med namn eller e-post, og gjerne «skjema» eller «telefon».",
        "CSV or Excel with names or e-mail, and “form” or “phone” if you like.");
    public static readonly Text ListPasted = new("… eller lim inn, en på hver linje", "… eller lim inn, ein på kvar linje", "… or paste, one on each line");
    public static readonly Text ListCheck = new("Se over lista", "Sjå over lista", "Look over the list");
    public static readonly Text ListImport = new("Før opp disse", "Før opp desse", "Record these");
    public static readonly Text ListFound = new("{0} funnet i programmet, {1} av dem er ført opp fra før.", "{0} funne i programmet, {1} av dei er førte opp frå før.", "{0} found in the programme, {1} of them recorded already.");
    public static readonly Text ListEmpty = new("Lista er tom.", "Lista er tom.", "The list is empty.");
    public static readonly Text LeaveOut = new("Før opp de andre, og utelat disse", "Før opp dei andre, og utelat desse", "Record the others, and leave these out");
    public static readonly Text ListDone = new("{0} er ført opp.", "{0} er førte opp.", "{0} are recorded.");
    public static readonly Text SomeUnknown = new(
        "{0} på lista finnes ikke i programmet. Rett dem, eller velg å utelate dem.", "{0} på lista finst ikkje i programmet. Rett dei, eller vel å utelate dei.",
        "{0} on the list are not in the programme. Correct them, or choose to leave them out.");
    public static readonly Text EmailUnknown = new("Ingen i programmet har e-posten «{0}».", "Ingen i programmet har e-posten «{0}».", "Nobody in the programme has the e-mail “{0}”.");
    public static readonly Text NameUnknown = new("Ingen i programmet heter «{0}».", "Ingen i programmet heiter «{0}».", "Nobody in the programme is called “{0}”.");
    public static readonly Text NameShared = new("Flere i programmet heter «{0}». Bruk e-post.", "Fleire i programmet heiter «{0}». Bruk e-post.", "Several in the programme are called “{0}”. Use e-mail.");

    public static readonly Text Tick = new("Kryss av hvem som deltok", "Kryss av kven som deltok", "Tick who took part");
    public static readonly Text TickSave = new("Lagre hvem som deltok", "Lagre kven som deltok", "Save who took part");
    public static readonly Text DidNot = new("Deltok ikke", "Deltok ikkje", "Did not take part");
    public static readonly Text ByForm = new("Skjema", "Skjema", "Form");
    public static readonly Text ByPhone = new("Telefon", "Telefon", "Phone");

    public static readonly Text Close = new("Avslutt målingen", "Avslutt målinga", "Close the wave");
    public static readonly Text CloseLead = new(
        "Når målingen er avsluttet, ligger det fast hvilke funksjoner som ble spurt, også når folk slutter.",
        "Når målinga er avslutta, ligg det fast kva funksjonar som vart spurde, òg når folk sluttar.",
        "Once the wave is closed, it is settled which functions were asked, also when people leave.");
    public static readonly Text ClosedDay = new("Avsluttet dato", "Avslutta dato", "Closed on");
    public static readonly Text Reopen = new("Åpne målingen igjen", "Opne målinga att", "Reopen the wave");
    public static readonly Text Reason = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text ReasonHint = new("Blir stående i loggen.", "Blir ståande i loggen.", "Is kept in the log.");
    public static readonly Text Publish = new("Vis tabellen for alle i programmet", "Vis tabellen for alle i programmet", "Show the table to everybody in the programme");
    public static readonly Text PublishLead = new(
        "Da ser alle i programmet hele tabellen, og den står i notatet. Til da ser de bare tall der ingen kan pekes ut.",
        "Då ser alle i programmet heile tabellen, og han står i notatet. Til då ser dei berre tal der ingen kan peikast ut.",
        "Everybody in the programme then sees the whole table, and it stands in the note. Until then they see only numbers that single nobody out.");
    public static readonly Text Withdraw = new("Vis ikke tabellen lenger", "Vis ikkje tabellen lenger", "Stop showing the table");
    public static readonly Text IsPublished = new("Alle i programmet ser hele tabellen.", "Alle i programmet ser heile tabellen.", "Everybody in the programme sees the whole table.");
    public static readonly Text ClosedInFuture = new("Velg i dag eller en dag som har vært.", "Vel i dag eller ein dag som har vore.", "Choose today or a day that has been.");
    public static readonly Text ClosedAlready = new("Målingen er avsluttet fra før.", "Målinga er avslutta frå før.", "The wave is closed already.");
    public static readonly Text NotClosed = new("Målingen er ikke avsluttet.", "Målinga er ikkje avslutta.", "The wave is not closed.");
    public static readonly Text CloseFirst = new("Avslutt målingen først.", "Avslutt målinga først.", "Close the wave first.");
    public static readonly Text ReopenFirst = new(
        "Målingen er avsluttet. Åpne den igjen for å endre hvem som deltok.", "Målinga er avslutta. Opne ho att for å endre kven som deltok.",
        "The wave is closed. Reopen it to change who took part.");
}
