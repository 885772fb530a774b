using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>What the room tells a person that it holds about them.</summary>
public static class HeldTexts
{
    public static readonly Text ContactUntil = new(
        "E-post og telefon slettes av seg selv 12 måneder etter at den siste funksjonen eller rollen tok slutt. Navnet står så lenge dokumentasjonen av programmet varer",
        "E-post og telefon blir sletta av seg sjølv 12 månader etter at den siste funksjonen eller rolla tok slutt. Namnet står så lenge dokumentasjonen av programmet varer",
        "E-mail and phone are deleted by themselves 12 months after the last function or role ended. The name stays as long as the programme's documentation lasts");
    public static readonly Text Contact = new("Navn og kontaktopplysninger", "Namn og kontaktopplysningar", "Name and contact details");
    public static readonly Text Reporting = new("Hvem som rapporterer hit", "Kven som rapporterer hit", "Who reports here");
    public static readonly Text SomebodyIn = new("En funksjon i {0}", "Ein funksjon i {0}", "A function in {0}");
    public static readonly Text Roles = new("Roller, nå og før", "Roller, no og før", "Roles, now and before");
    public static readonly Text RolesWhy = new(
        "For å vite hvem som får gjøre hva (personvernforordningen artikkel 6 nr. 1 e og 32)", "For å vite kven som får gjere kva (personvernforordninga artikkel 6 nr. 1 e og 32)",
        "To know who may do what (GDPR articles 6(1)(e) and 32)");
    public static readonly Text Attendance = new("Oppmøte", "Oppmøte", "Attendance");
    public static readonly Text Writer = new("Referater: hvem som skrev", "Referat: kven som skreiv", "Minutes: who wrote them");
    public static readonly Text Actions = new("Oppgaver", "Oppgåver", "Actions");
    public static readonly Text DoneOn = new("Gjort", "Gjort", "Done");
    public static readonly Text InMinutes = new("Navnet i referater", "Namnet i referat", "The name in minutes");
    public static readonly Text InDecisions = new("Navnet i vedtak", "Namnet i vedtak", "The name in decisions");
    public static readonly Text InPlans = new("Navnet i planen for samlinger og møter", "Namnet i planen for samlingar og møte", "The name in plans for gatherings");
    public static readonly Text InActions = new("Navnet i teksten til oppgaver", "Namnet i teksten til oppgåver", "The name in the text of actions");
    public static readonly Text InProgrammes = new("Navnet i mål og mandat", "Namnet i mål og mandat", "The name in goals and mandate");
    public static readonly Text InPhases = new("Navnet i teksten om faser", "Namnet i teksten om fasar", "The name in the text on phases");
    public static readonly Text InGroups = new("Navnet i teksten om grupper", "Namnet i teksten om grupper", "The name in the text on groups");

    public static readonly Text ContactTitle = new("Hva skal stå om deg?", "Kva skal stå om deg?", "What is to stand about you?");
    public static readonly Text ContactLead = new(
        "Dette ser de du er i program med. Telefon og e-post ser bare koordinatoren.", "Dette ser dei du er i program med. Telefon og e-post ser berre koordinatoren.",
        "Those in your programmes see this. Only the coordinator sees phone and e-mail.");
    public static readonly Text EmailStays = new(
        "E-postadressen er {0}. Den logger deg inn, så den kan bare koordinatoren endre.", "E-postadressa er {0}. Ho loggar deg inn, så ho kan berre koordinatoren endre.",
        "The e-mail address is {0}. It signs you in, so only the coordinator can change it.");
}
