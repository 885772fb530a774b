using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>What the room tells a person that it holds about them.</summary>
public static class HeldTexts
{
    public static readonly Text Contact = new("Navn og hvordan vi når deg", "Namn og korleis vi når deg", "Name and how to reach you");
    public static readonly Text Reporting = new("Funksjoner som rapporterer til deg", "Funksjonar som rapporterer til deg", "Functions that report to you");
    public static readonly Text SomebodyIn = new("En funksjon i {0}", "Ein funksjon i {0}", "A function in {0}");
    public static readonly Text Roles = new("Roller du har eller har hatt", "Roller du har eller har hatt", "Roles you hold or have held");
    public static readonly Text RolesWhy = new(
        "For å vite hvem som får gjøre hva (personvernforordningen artikkel 6 nr. 1 e og 32)", "For å vite kven som får gjere kva (personvernforordninga artikkel 6 nr. 1 e og 32)",
        "To know who may do what (GDPR articles 6(1)(e) and 32)");
    public static readonly Text Attendance = new("Når du møtte", "Når du møtte", "When you attended");
    public static readonly Text Writer = new("Referater du har skrevet", "Referat du har skrive", "Minutes you have written");
    public static readonly Text Actions = new("Oppgaver du har", "Oppgåver du har", "Actions of yours");
    public static readonly Text DoneOn = new("Gjort", "Gjort", "Done");
    public static readonly Text InMinutes = new("Referater som nevner deg", "Referat som nemner deg", "Minutes that mention you");
    public static readonly Text InDecisions = new("Vedtak som nevner deg", "Vedtak som nemner deg", "Decisions that mention you");
    public static readonly Text InPlans = new("Samlinger og møter der planen nevner deg", "Samlingar og møte der planen nemner deg", "Gatherings whose plan mentions you");
    public static readonly Text InActions = new("Oppgaver som nevner deg", "Oppgåver som nemner deg", "Actions that mention you");
    public static readonly Text InProgrammes = new("Programmets egne tekster som nevner deg", "Tekstar om programmet som nemner deg", "The programme's own texts that mention you");
    public static readonly Text InPhases = new("Faser der teksten nevner deg", "Fasar der teksten nemner deg", "Phases whose text mentions you");
    public static readonly Text InGroups = new("Grupper der teksten nevner deg", "Grupper der teksten nemner deg", "Groups whose text mentions you");

    public static readonly Text ContactTitle = new("Hva skal stå om deg?", "Kva skal stå om deg?", "What is to stand about you?");
    public static readonly Text ContactLead = new(
        "Dette ser de du er i program med. Telefon og e-post ser bare koordinatoren.", "Dette ser dei du er i program med. Telefon og e-post ser berre koordinatoren.",
        "Those in your programmes see this. Only the coordinator sees phone and e-mail.");
    public static readonly Text EmailStays = new(
        "E-postadressen er {0}. Den logger deg inn, så den kan bare koordinatoren endre.", "E-postadressa er {0}. Ho loggar deg inn, så ho kan berre koordinatoren endre.",
        "The e-mail address is {0}. It signs you in, so only the coordinator can change it.");
}
