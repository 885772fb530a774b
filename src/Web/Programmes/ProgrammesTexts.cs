using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Texts of programmes themselves: begin, edit, close, read.</summary>
public static partial class ProgrammesTexts
{
    public static readonly Text ClosedRefuses = new(
        "Programmet er avsluttet og kan bare leses. Åpne det igjen for å endre noe.",
        "Programmet er avslutta og kan berre lesast. Opne det att for å endre noko.",
        "The programme is closed and can only be read. Reopen it to change anything.");
    public static readonly Text ClosedAlready = new(
        "Programmet er avsluttet fra før.", "Programmet er avslutta frå før.", "The programme is closed already.");
    public static readonly Text ClosesBeforeStart = new(
        "Programmet kan ikke avsluttes før det har begynt.",
        "Programmet kan ikkje avsluttast før det har byrja.",
        "The programme cannot be closed before it has begun.");
    public static readonly Text NotClosed = new(
        "Programmet er ikke avsluttet.", "Programmet er ikkje avslutta.", "The programme is not closed.");

    public static readonly Text ClosesInFuture = new(
        "Velg i dag eller en dag som har vært.", "Vel i dag eller ein dag som har vore.", "Choose today or a day that has been.");
    public static readonly Text ReasonNeeded = new("Skriv hvorfor.", "Skriv kvifor.", "Write why.");
    public static readonly Text TooLong = new(
        "Teksten er for lang. Det er plass til {0} tegn.", "Teksten er for lang. Det er plass til {0} teikn.", "The text is too long. There is room for {0} characters.");
    public static readonly Text TitleMissing = new("Gi programmet et navn.", "Gi programmet eit namn.", "Give the programme a name.");
    public static readonly Text LanguageMissing = new("Velg et språk.", "Vel eit språk.", "Choose a language.");
    public static readonly Text EndsBeforeStart = new("Slutten er før starten.", "Slutten er før starten.", "The end is before the start.");
    public static readonly Text ParentUnknown = new(
        "Det programmet finnes ikke.", "Det programmet finst ikkje.", "There is no such programme.");
    public static readonly Text ParentIsBelow = new(
        "Et program kan ikke være del av seg selv.", "Eit program kan ikkje vere del av seg sjølv.", "A programme cannot be part of itself.");
    public static readonly Text OrganisationMissing = new(
        "Velg en kommune, eller skriv navnet på en annen organisasjon.", "Vel ein kommune, eller skriv namnet på ein annan organisasjon.",
        "Choose a municipality, or write the name of another organisation.");
    public static readonly Text MunicipalityUnknown = new(
        "Vi finner ikke kommunen «{0}». Velg den fra lista.", "Vi finn ikkje kommunen «{0}». Vel han frå lista.",
        "We do not find the municipality “{0}”. Choose it from the list.");
    public static readonly Text OrganisationThere = new(
        "Organisasjonen er med fra før.", "Organisasjonen er med frå før.", "The organisation takes part already.");
    public static readonly Text OwnerStays = new(
        "Eieren kan ikke tas ut av programmet.", "Eigaren kan ikkje takast ut av programmet.", "The owner cannot be taken out of the programme.");
    public static readonly Text OrganisationHasPeople = new(
        "Organisasjonen har hatt folk i programmet og blir stående.", "Organisasjonen har hatt folk i programmet og blir ståande.",
        "The organisation has had people in the programme, and stays.");
    public static readonly Text PhaseNameMissing = new("Gi fasen et navn.", "Gi fasen eit namn.", "Give the phase a name.");
    public static readonly Text GroupNameMissing = new("Gi gruppa et navn.", "Gi gruppa eit namn.", "Give the group a name.");
    public static readonly Text GroupNameTaken = new(
        "Programmet har en gruppe som heter «{0}».", "Programmet har ei gruppe som heiter «{0}».", "The programme has a group called “{0}”.");

    public static readonly Text Programme = new("Program", "Program", "Programme");
    public static readonly Text Programmes = new("Programmer", "Program", "Programmes");
    public static readonly Text Overview = new("Oversikt", "Oversikt", "Overview");
    public static readonly Text Plan = new("Mål og plan", "Mål og plan", "Goals and plan");
    public static readonly Text FindSuccessors = new(
        "Finn etterfølgere: {0} har sluttet", "Finn etterfølgjarar: {0} har slutta", "Find successors: {0} have left");
    public static readonly Text DataRoster = new(
        "Navn, stilling, arbeidsgiver og funksjoner", "Namn, stilling, arbeidsgivar og funksjonar", "Name, job title, employer and functions");
    public static readonly Text DataContact = new("E-post og telefon", "E-post og telefon", "E-mail and phone");
    public static readonly Text DataContactWhy = new(
        "For å kalle inn, sende lenker og nå folk om det de er med på (personvernforordningen artikkel 6 nr. 1 e)",
        "For å kalle inn, sende lenkjer og nå folk om det dei er med på (personvernforordninga artikkel 6 nr. 1 e)",
        "To call meetings, send links and reach people about what they take part in (GDPR article 6(1)(e))");
    public static readonly Text DataContactUntil = new(
        "Til 12 måneder etter at den siste funksjonen eller rollen tok slutt. Da slettes det av seg selv",
        "Til 12 månader etter at den siste funksjonen eller rolla tok slutt. Då blir det sletta av seg sjølv",
        "Until 12 months after the last function or role ended. It is then deleted by itself");
    public static readonly Text DataContactErased = new(
        "Slettes når alt annet om den som ber om det, er avgjort", "Blir sletta når alt anna om den som bed om det, er avgjort",
        "Deleted when everything else about the person who asks is settled");
    public static readonly Text DataRosterErased = new(
        "Avgjøres for hver funksjon og rolle: slettes, blir stående uten navnet, eller beholdes med begrunnelse (artikkel 17 nr. 3)",
        "Blir avgjort for kvar funksjon og rolle: sletta, ståande utan namnet, eller teke vare på med grunngiving (artikkel 17 nr. 3)",
        "Decided for each function and role: deleted, left without the name, or kept with a reason (article 17(3))");
    public static readonly Text CountedPeople = new("{0} personer", "{0} personar", "{0} people");
    public static readonly Text DataRosterAbout = new("Deltakere i programmet", "Deltakarar i programmet", "People in the programme");
    public static readonly Text DataRosterWhy = new(
        "For å organisere programmet: en oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 e)",
        "For å organisere programmet: ei oppgåve i allmenn interesse (personvernforordninga artikkel 6 nr. 1 e)",
        "To organise the programme: a task in the public interest (GDPR article 6(1)(e))");
    public static readonly Text DataRosterUntil = new(
        "Så lenge programmet og dokumentasjonen av det varer", "Så lenge programmet og dokumentasjonen av det varer",
        "As long as the programme and its documentation last");

    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
    public static readonly Text Choose = new("Velg …", "Vel …", "Choose …");
    public static readonly Text NotKnown = new("Ikke oppgitt", "Ikkje oppgitt", "Not given");
    public static readonly Text Organisations = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly Text Groups = new("Grupper", "Grupper", "Groups");

    public static Text KindOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => new("kommune", "kommune", "municipality"),
        OrganisationKind.Region => new("region", "region", "region"),
        OrganisationKind.College => new("høgskole eller universitet", "høgskule eller universitet", "college or university"),
        OrganisationKind.Institute => new("forskningsinstitutt", "forskingsinstitutt", "research institute"),
        OrganisationKind.Ngo => new("frivillig organisasjon", "frivillig organisasjon", "voluntary organisation"),
        _ => new("annen organisasjon", "annan organisasjon", "other organisation"),
    };

    public static Text KindOf(GroupKind kind) => kind switch
    {
        GroupKind.Project => new("prosjektgruppe", "prosjektgruppe", "project group"),
        GroupKind.Steering => new("styringsgruppe", "styringsgruppe", "steering group"),
        GroupKind.SubProject => new("delprosjekt", "delprosjekt", "sub-project"),
        GroupKind.Resource => new("ressursgruppe", "ressursgruppe", "resource group"),
        _ => new("temagruppe", "temagruppe", "theme group"),
    };
}
