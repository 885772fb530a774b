using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Texts of people and functions: the roster, its pages and its import.</summary>
public static class RosterTexts
{
    public static readonly Text Title = new("Deltakere", "Deltakarar", "People");
    public static readonly Text Intro = new(
        "Hvem er med, i hvilke grupper og for hvem?", "Kven er med, i kva grupper og for kven?", "Who takes part, in which groups, and for whom?");
    private static readonly Text OnePerson = new("1 person", "1 person", "1 person");
    private static readonly Text ManyPeople = new("{0} personer", "{0} personar", "{0} people");
    private static readonly Text InOne = new("{0} i 1 funksjon", "{0} i 1 funksjon", "{0} in 1 function");
    private static readonly Text InMany = new("{0} i {1} funksjoner", "{0} i {1} funksjonar", "{0} in {1} functions");
    public static string PeopleCounted(int people) => people == 1 ? OnePerson : ManyPeople.With(people);

    public static string PeopleInFunctions(int people, int functions) => (functions == 1 ? InOne : InMany).With(PeopleCounted(people), functions);

    public static readonly Text Empty = new(
        "Her står alle som er med i programmet. Hent dem fra en liste du har, eller legg til én om gangen.",
        "Her står alle som er med i programmet. Hent dei frå ei liste du har, eller legg til éin om gongen.",
        "Everybody who takes part in the programme stands here. Bring them from a list you have, or add one at a time.");
    public static readonly Text ByGroup = new("Etter gruppe", "Etter gruppe", "By group");
    public static readonly Text ByOrganisation = new("Etter organisasjon", "Etter organisasjon", "By organisation");
    public static readonly Text Former = new("Har vært med", "Har vore med", "Took part earlier");
    public static readonly Text Add = new("Legg til en deltaker", "Legg til ein deltakar", "Add a person");
    public static readonly Text AddFunction = new("Gi en funksjon til", "Gi ein funksjon til", "Give another function");
    public static readonly Text ImportTitle = new("Hent deltakere fra en liste", "Hent deltakarar frå ei liste", "Import people from a list");
    public static readonly Text Edit = new("Endre", "Endre", "Edit");
    public static readonly Text EditPerson = new("Endre personen", "Endre personen", "Edit the person");
    public static readonly Text EditFunction = new("Endre funksjonen", "Endre funksjonen", "Edit the function");
    public static readonly Text EndFunction = new("Avslutt funksjonen", "Avslutt funksjonen", "End the function");
    public static readonly Text EndHint = new(
        "Historien blir stående: vi ser hvem som var med når.", "Historia blir ståande: vi ser kven som var med når.",
        "The history stays: we see who took part when.");
    public static readonly Text Successor = new("Legg til etterfølger", "Legg til etterfølgjar", "Add a successor");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text Until = new("til {0}", "til {0}", "until {0}");
    public static readonly Text Since = new("fra {0}", "frå {0}", "from {0}");

    public static readonly Text Person = new("Person", "Person", "Person");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Email = new("E-post", "E-post", "E-mail");
    public static readonly Text Phone = new("Telefon", "Telefon", "Phone");
    public static readonly Text JobTitle = new("Stilling", "Stilling", "Job title");
    public static readonly Text Employer = new("Arbeidsgiver", "Arbeidsgivar", "Employer");
    public static readonly Text Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly Text Shared = new("Felles (interkommunal)", "Felles (interkommunal)", "Shared (inter-municipal)");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text Post = new("Rolle i gruppa", "Rolle i gruppa", "Role in the group");
    public static readonly Text Leader = new("Leder", "Leiar", "Leader");
    public static readonly Text LeadsGroup = new("Leder gruppa", "Leier gruppa", "Leads the group");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text ReportsTo = new("Rapporterer til", "Rapporterer til", "Reports to");
    public static readonly Text Nobody = new("Ingen", "Ingen", "Nobody");
    public static readonly Text Functions = new("Funksjoner", "Funksjonar", "Functions");
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text Sum = new("Sum", "Sum", "Sum");
    public static readonly Text Yes = new("ja", "ja", "yes");
    public static readonly Text No = new("nei", "nei", "no");

    public static readonly Text NameMissing = new("Skriv navnet.", "Skriv namnet.", "Write the name.");
    public static readonly Text GroupMissing = new("Velg en gruppe.", "Vel ei gruppe.", "Choose a group.");
    public static readonly Text ToBeforeFrom = new("Siste dag er før første dag.", "Siste dag er før første dag.", "The last day is before the first.");
    public static readonly Text EmailMalformed = new(
        "«{0}» er ikke en e-postadresse. Den skal se ut som navn@eksempel.no.",
        "«{0}» er ikkje ei e-postadresse. Ho skal sjå ut som namn@eksempel.no.",
        "“{0}” is not an e-mail address. It should look like name@example.org.");
    public static readonly Text EmailTaken = new(
        "E-postadressen hører til en annen person.", "E-postadressa høyrer til ein annan person.", "The e-mail address belongs to another person.");
    public static readonly Text AddressNeedsPasskey = new(
        "Brevene med lenker går til e-postadressen. Vis passnøkkelen din før du endrer den.",
        "Breva med lenker går til e-postadressa. Vis passnøkkelen din før du endrar ho.",
        "Letters with links go to the e-mail address. Show your passkey before you change it.");
    public static readonly Text AddressGuarded = new(
        "{0} er også med utenfor dette programmet, eller eier det. Be den som drifter løsningen, om å endre e-postadressen.",
        "{0} er òg med utanfor dette programmet, eller eig det. Be den som driftar løysinga, om å endre e-postadressa.",
        "{0} also takes part outside this programme, or owns it. Ask those who run the service to change the e-mail address.");
    public static readonly Text ShowPasskey = new(
        "Skal du endre e-postadressen, må du først vise passnøkkelen.", "Skal du endre e-postadressa, må du først vise passnøkkelen.", "To change the e-mail address, show your passkey first.");
    public static readonly Text OrganisationNotInProgramme = new(
        "Organisasjonen er ikke med i programmet.", "Organisasjonen er ikkje med i programmet.", "The organisation does not take part in the programme.");
    public static readonly Text ReportsToSelf = new(
        "Ingen rapporterer til seg selv.", "Ingen rapporterer til seg sjølv.", "Nobody reports to themselves.");
    public static readonly Text ReportsToUnknown = new(
        "Vi finner ikke «{0}» blant deltakerne, eller flere har det navnet. Skriv e-postadressen.",
        "Vi finn ikkje «{0}» blant deltakarane, eller fleire har det namnet. Skriv e-postadressa.",
        "We do not find “{0}” among the people, or several have that name. Write the e-mail address.");
    public static readonly Text FunctionThere = new(
        "Personen har denne funksjonen på samme tid fra før.", "Personen har denne funksjonen på same tid frå før.",
        "The person has this function at the same time already.");
    public static readonly Text Order = new("Rekkefølge", "Rekkjefølgje", "Order");
    public static readonly Text NobodyHere = new("Ingen er med her ennå.", "Ingen er med her enno.", "Nobody is in here yet.");
    public static readonly Text NoSuccessor = new("uten etterfølger", "utan etterfølgjar", "no successor");
    public static readonly Text SuccessorOf = new("Etter {0}", "Etter {0}", "After {0}");
}
