using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Links;

public static class ThreadTexts
{
    public static readonly Text Lead = new(
        "Her ser du hva dette kom fra, og hva det har ført til.",
        "Her ser du kva dette kom frå, og kva det har ført til.",
        "Here you see what this came from, and what it has led to.");
    public static readonly Text Nothing = new(
        "Dette er ikke knyttet til noe annet ennå.",
        "Dette er ikkje knytt til noko anna enno.",
        "This is not tied to anything else yet.");
    public static readonly Text NothingHow = new(
        "Når noe kommer ut av det, står det her av seg selv.",
        "Når noko kjem ut av det, står det her av seg sjølv.",
        "When something comes of it, it is shown here by itself.");
    public static readonly Text Whole = new("Se hele tråden", "Sjå heile tråden", "See the whole thread");
    public static readonly Text AndMore = new("og {0} til", "og {0} til", "and {0} more");
    public static readonly Text Here = new("Du er her", "Du er her", "You are here");
    public static readonly Text ComesFrom = new("Kom fra", "Kom frå", "Came from");
    public static readonly Text LedTo = new("Førte til", "Førte til", "Led to");
    public static readonly Text ThreadOf = new("Tråden derfra", "Tråden derifrå", "The thread from there");
    public static readonly Text Hold = new("Knytt dette til noe annet", "Knyt dette til noko anna", "Tie this to something else");
    public static readonly Text Held = new(
        "Du holder i tråden fra «{0}». Finn det den skal knyttes til, og velg «Den røde tråden» der.",
        "Du held i tråden frå «{0}». Finn det han skal knytast til, og vel «Den raude tråden» der.",
        "You hold the thread from “{0}”. Find what it is to be tied to, and choose “The red thread” there.");
    public static readonly Text HeldHere = new(
        "Du holder i tråden fra «{0}». Hvordan henger den sammen med dette?",
        "Du held i tråden frå «{0}». Korleis heng han saman med dette?",
        "You hold the thread from “{0}”. How does it belong to this?");
    public static readonly Text TieAsNewer = new("«{0}» kom ut av dette", "«{0}» kom ut av dette", "“{0}” came out of this");
    public static readonly Text TieAsOlder = new("Dette kom ut av «{0}»", "Dette kom ut av «{0}»", "This came out of “{0}”");
    public static readonly Text LetGo = new("Slipp tråden", "Slepp tråden", "Let go of the thread");
    public static readonly Text Untie = new("Løs fra tråden", "Løys frå tråden", "Untie");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text Itself = new("Dette kan ikke knyttes til seg selv.", "Dette kan ikkje knytast til seg sjølv.", "This cannot be tied to itself.");
    public static readonly Text TiedAlready = new("Disse to er knyttet sammen fra før.", "Desse to er knytte saman frå før.", "These two are tied together already.");
}
