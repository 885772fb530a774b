using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Looking in the audit.</summary>
public static class AuditTexts
{
    public static readonly Text Title = new("Hvem har gjort hva", "Kven har gjort kva", "Who has done what");
    public static readonly Text Lead = new(
        "Alt som endrer noe, blir notert: hvem, hva, hvor og når. Innholdet blir ikke notert, og heller ikke hvem som har svart hva.",
        "Alt som endrar noko, blir notert: kven, kva, kvar og når. Innhaldet blir ikkje notert, og heller ikkje kven som har svara kva.",
        "Everything that changes something is noted: who, what, where and when. The content is not, nor who has answered what.");
    public static readonly Text Search = new("Søk i loggen", "Søk i loggen", "Search the log");
    public static readonly Text Who = new("E-postadressen til den som gjorde det", "E-postadressa til den som gjorde det", "The e-mail address of who did it");
    public static readonly Text What = new("Hva som ble gjort", "Kva som vart gjort", "What was done");
    public static readonly Text Anything = new("Alt", "Alt", "Anything");
    public static readonly Text AnyProgramme = new("Alle, og utenfor programmene", "Alle, og utanfor programma", "All, and outside programmes");
    public static readonly Text From = new("Fra og med", "Frå og med", "From");
    public static readonly Text To = new("Til og med", "Til og med", "To");
    public static readonly Text Subject = new("Id (kode) for det som ble endret", "Id (kode) for det som vart endra", "The id of what was changed");
    public static readonly Text NoId = new("Dette er ikke en slik kode. Kopier hele koden, eller la feltet stå tomt.", "Dette er ikkje ein slik kode. Kopier heile koden, eller la feltet stå tomt.", "This is not an id. Copy the whole id, or leave the field empty.");
    public static readonly Text Show = new("Søk", "Søk", "Search");
    public static readonly Text Reset = new("Vis alt", "Vis alt", "Show everything");
    public static readonly Text Empty = new("Ingenting er notert som passer med søket.", "Ingenting er notert som passar med søket.", "Nothing noted fits the search.");
    public static readonly Text Newest = new("Nyest først", "Nyast først", "Newest first");
    public static readonly Text At = new("{0:d. MMMM yyyy HH:mm}", "{0:d. MMMM yyyy HH:mm}", "{0:d MMMM yyyy HH:mm}");
    public static readonly Text Same = new("Alt om det samme", "Alt om det same", "All about the same");
    public static readonly Text By = new("Viser det {0} har gjort.", "Viser det {0} har gjort.", "Shows what {0} has done.");
    public static readonly Text WhyElsewhere = new("Begrunnelsen står i programmet.", "Grunngivinga står i programmet.", "The reason is in the programme.");
    public static readonly Text ByItself = new("Slettet av seg selv", "Sletta av seg sjølv", "Deleted by itself");
    public static readonly Text ProgrammeGone = new("Slettet program", "Sletta program", "Deleted programme");
    public static readonly Text Newer = new("Nyere", "Nyare", "Newer");
    public static readonly Text Older = new("Eldre", "Eldre", "Older");
    public static readonly Text Csv = new("Hent som CSV", "Hent som CSV", "Take out as CSV");
    public static readonly Text Xlsx = new("Hent som regneark", "Hent som rekneark", "Take out as a spreadsheet");
    public static readonly Text Most = new("Filene har de {0:N0} nyeste.", "Filene har dei {0:N0} nyaste.", "The files hold the {0:N0} newest.");
    public static readonly Text ColumnAt = new("Tidspunkt", "Tidspunkt", "Time");
    public static readonly Text ColumnWho = new("Hvem", "Kven", "Who");
    public static readonly Text ColumnSubject = new("Id", "Id", "Id");
    public static readonly Text ColumnWhy = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text FileName = new("logg", "logg", "log");

    public static Text Kind(ActorKind kind) => kind switch
    {
        ActorKind.Public => new("Ikke logget inn", "Ikkje logga inn", "Not signed in"),
        ActorKind.Person => new("En person", "Ein person", "A person"),
        ActorKind.CommandLine => new("Kommandolinjen", "Kommandolinja", "The command line"),
        ActorKind.Program => new("Programmet selv", "Programmet sjølv", "The program itself"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
