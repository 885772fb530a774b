using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Texts of «who does what by when».</summary>
public static class ActionTexts
{
    public static readonly Text Title = new("Hvem gjør hva, og når?", "Kven gjer kva, og når?", "Who does what by when?");
    public static readonly Text Menu = new("Oppgaver", "Oppgåver", "Actions");
    public static readonly Text Empty = new(
        "Her står det dere har avtalt at noen skal gjøre. Legg inn den første oppgaven: hvem gjør hva, og innen når?",
        "Her står det de har avtalt at nokon skal gjere. Legg inn den første oppgåva: kven gjer kva, og innan når?",
        "Here stands what you have agreed that somebody will do. Enter the first: who does what, by when?");
    public static readonly Text EmptyReader = new("Ingen oppgaver er avtalt ennå.", "Ingen oppgåver er avtalte enno.", "No actions are agreed on yet.");
    public static readonly Text NoneHere = new("Ingen oppgaver er avtalt.", "Ingen oppgåver er avtalte.", "No actions are agreed on.");
    public static readonly Text Open = new("Skal gjøres", "Skal gjerast", "To do");
    public static readonly Text AllDone = new("Alt er gjort.", "Alt er gjort.", "All is done.");
    public static readonly Text Done = new("Gjort", "Gjort", "Done");
    public static readonly Text Add = new("Avtal en oppgave", "Avtal ei oppgåve", "Agree on an action");
    public static readonly Text Edit = new("Endre oppgaven", "Endre oppgåva", "Change the action");
    public static readonly Text Task = new("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?");
    public static readonly Text Responsible = new("Hvem gjør det?", "Kven gjer det?", "Who does it?");
    public static readonly Text Choose = new("Velg en person", "Vel ein person", "Choose a person");
    public static readonly Text Due = new("Innen når?", "Innan når?", "By when?");
    public static readonly Text DueHeader = new("Frist", "Frist", "Due");
    public static readonly Text NotDone = new("Ikke gjort", "Ikkje gjort", "Not done");
    public static readonly Text DueOn = new("Frist {0:d. MMMM}", "Frist {0:d. MMMM}", "Due {0:d MMMM}");
    public static readonly Text Overdue = new("Over fristen: {0:d. MMMM}", "Over fristen: {0:d. MMMM}", "Overdue: {0:d MMMM}");
    public static readonly Text DoneOn = new("Gjort {0:d. MMMM}", "Gjort {0:d. MMMM}", "Done {0:d MMMM}");
    public static readonly Text MarkDone = new("Det er gjort", "Det er gjort", "It is done");
    public static readonly Text MarkUndone = new("Ikke gjort likevel", "Ikkje gjort likevel", "Not done after all");
    public static readonly Text TaskMissing = new("Skriv hva som skal gjøres.", "Skriv kva som skal gjerast.", "Write what is to be done.");
    public static readonly Text ResponsibleMissing = new("Velg hvem som gjør det.", "Vel kven som gjer det.", "Choose who does it.");
    public static readonly Text IsToDo = new("Oppgave: {0} (frist {1:d. MMMM})", "Oppgåve: {0} (frist {1:d. MMMM})", "Action: {0} (due {1:d MMMM})");
    public static readonly Text WhoDoesIt = new(
        "Velg hvem som gjør oppgaven, eller slett den først.", "Vel kven som gjer oppgåva, eller slett ho først.", "Choose who does it, or remove the action first.");
    public static readonly Text OnlyResponsible = new(
        "Den som har oppgaven, eller koordinatoren, merker den som gjort.",
        "Den som har oppgåva, eller koordinatoren, merkjer ho som gjord.",
        "Whoever has the action, or the coordinator, marks it as done.");
    public static readonly Text WaitsOverdue = new("Over fristen: {0}", "Over fristen: {0}", "Overdue: {0}");
}
