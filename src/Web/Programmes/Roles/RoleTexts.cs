using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>Texts of roles: who has which, how they are given and ended.</summary>
public static class RoleTexts
{
    public static readonly Text Title = new("Hvem har hvilken rolle?", "Kven har kva rolle?", "Who has which role?");
    public static readonly Text Lead = new(
        "En rolle sier hva man får gjøre her. Deltaker blir man av å ha en funksjon i programmet.",
        "Ei rolle seier kva ein får gjere her. Deltakar blir ein av å ha ein funksjon i programmet.",
        "A role says what one may do here. One becomes a member by holding a function in the programme.");
    public static readonly Text See = new("Hvem har hvilken rolle?", "Kven har kva rolle?", "Who has which role?");
    public static readonly Text Held = new("Roller nå", "Roller no", "Roles now");
    public static readonly Text NobodyHolds = new("Ingen har en rolle her ennå.", "Ingen har ei rolle her enno.", "Nobody holds a role here yet.");
    public static readonly Text Give = new("Gi en rolle", "Gi ei rolle", "Give a role");
    public static readonly Text GiveButton = new("Gi rollen", "Gi rolla", "Give the role");
    public static readonly Text End = new("Avslutt en rolle", "Avslutt ei rolle", "End a role");
    public static readonly Text EndButton = new("Avslutt rollen", "Avslutt rolla", "End the role");
    public static readonly Text WhichRole = new("Hvilken rolle?", "Kva rolle?", "Which role?");
    public static readonly Text Whose = new("Hvem sin rolle?", "Kven si rolle?", "Whose role?");
    public static readonly Text To = new("Til hvem?", "Til kven?", "To whom?");
    public static readonly Text Somebody = new("En som ikke er med ennå", "Ein som ikkje er med enno", "Somebody who does not take part yet");
    public static readonly Text SomebodyHint = new(
        "Skriv navn og e-postadresse. Personen får et brev med en lenke til å komme inn.",
        "Skriv namn og e-postadresse. Personen får eit brev med ei lenke til å kome inn.",
        "Write name and e-mail address. The person gets a letter with a link to come in.");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text LastDayHint = new(
        "Tomt felt betyr at ingen dag er avtalt.", "Tomt felt tyder at ingen dag er avtalt.", "Leave it empty if no day is agreed.");
    public static readonly Text EndDayHint = new(
        "Tomt felt betyr med en gang. Ellers varer rollen ut dagen.", "Tomt felt tyder med ein gong. Elles varer rolla ut dagen.", "Leave it empty to end it at once. Otherwise the role lasts through the day.");
    public static readonly Text Why = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text WhyHint = new(
        "Blir skrevet i loggen. Må fylles ut når du gir rollen til deg selv.", "Blir skrive i loggen. Må fyllast ut når du gir rolla til deg sjølv.",
        "Is written in the log. Must be filled in when you give the role to yourself.");
    public static readonly Text InLog = new("Blir skrevet i loggen.", "Blir skrive i loggen.", "Is written in the log.");
    public static readonly Text FromTo = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    public static readonly Text Since = new("Fra {0}", "Frå {0}", "From {0}");
    public static readonly Text NeedsPasskey = new(
        "Du må vise passnøkkelen din for å gi og avslutte roller.", "Du må vise passnøkkelen din for å gi og avslutte roller.", "You must show your passkey to give and end roles.");

    public static readonly Text RoleMissing = new("Velg en rolle.", "Vel ei rolle.", "Choose a role.");
    public static readonly Text PersonMissing = new("Velg hvem, eller skriv navn og e-postadresse.", "Vel kven, eller skriv namn og e-postadresse.", "Choose who, or write name and e-mail address.");
    public static readonly Text EmailMissing = new("Skriv e-postadressen. En rolle krever at man kan logge inn.", "Skriv e-postadressa. Ei rolle krev at ein kan logge inn.", "Write the e-mail address. A role requires that one can sign in.");
    public static readonly Text NeedsEmail = new(
        "{0} har ingen e-postadresse, og rollen krever at man kan logge inn. Skriv inn adressen på siden til personen først.",
        "{0} har inga e-postadresse, og rolla krev at ein kan logge inn. Skriv inn adressa på sida til personen først.",
        "{0} has no e-mail address, and the role requires that one can sign in. Enter the address on the person's page first.");
    public static readonly Text FromPast = new("Rollen kan ikke begynne før i dag.", "Rolla kan ikkje byrje før i dag.", "The role cannot begin before today.");
    public static readonly Text LastDayPast = new("Siste dag er før i dag. La feltet stå tomt for å avslutte med en gang.", "Siste dag er før i dag. La feltet stå tomt for å avslutte med ein gong.", "The last day is before today. Leave the field empty to end it at once.");
    public static readonly Text RoleThere = new("Personen har denne rollen på samme tid fra før.", "Personen har denne rolla på same tid frå før.", "The person has this role at the same time already.");
    public static readonly Text WhyToOneself = new("Skriv hvorfor du gir rollen til deg selv.", "Skriv kvifor du gir rolla til deg sjølv.", "Write why you give the role to yourself.");
    public static readonly Text LastCoordinator = new(
        "Programmet ville stått uten koordinator. Gi rollen til en annen først.", "Programmet ville stått utan koordinator. Gi rolla til ein annan først.",
        "The programme would be left without a coordinator. Give the role to somebody else first.");
    public static readonly Text LastAdministrator = new(
        "Ingen ville hatt ansvaret for løsningen. Gjør en annen til administrator først.", "Ingen ville hatt ansvaret for løysinga. Gjer ein annan til administrator først.",
        "Nobody would be running the deployment. Make somebody else administrator first.");
    public static readonly Text HasOne = new("Noen har rollen alt, og gir den videre selv.", "Nokon har rolla alt, og gir ho vidare sjølv.", "Somebody holds the role already, and passes it on themselves.");
    public static readonly Text NotOneself = new(
        "Du kan ikke utpeke deg selv. Den som driver løsningen, har ikke tilgang til innholdet.",
        "Du kan ikkje peike ut deg sjølv. Den som driv løysinga, har ikkje tilgang til innhaldet.",
        "You cannot appoint yourself. Whoever runs the deployment has no access to its content.");

    public static readonly Text DeploymentTitle = new("Hvem driver løsningen?", "Kven driv løysinga?", "Who runs the deployment?");
    public static readonly Text DeploymentLead = new(
        "En administrator ser hvordan løsningen har det, men ikke hva som står i programmene.",
        "Ein administrator ser korleis løysinga har det, men ikkje kva som står i programma.",
        "An administrator sees how the deployment is doing, but not what stands in the programmes.");
    public static readonly Text GiveAdministrator = new("Gjør en til administrator", "Gjer ein til administrator", "Make somebody administrator");
    public static readonly Text EndAdministrator = new("Avslutt rollen som administrator", "Avslutt rolla som administrator", "End the role of administrator");
    public static readonly Text Appoint = new("Utpek den første i et program", "Peik ut den første i eit program", "Appoint the first in a programme");
    public static readonly Text AppointLead = new(
        "Der ingen er koordinator eller eier, kan ingen gi roller. Utpek den første; resten gjør programmet selv.",
        "Der ingen er koordinator eller eigar, kan ingen gi roller. Peik ut den første; resten gjer programmet sjølv.",
        "Where nobody is coordinator or owner, nobody can give roles. Appoint the first; the programme does the rest itself.");
    public static readonly Text AppointButton = new("Utpek", "Peik ut", "Appoint");
    public static readonly Text AppointWhere = new("Hvor, og som hva?", "Kvar, og som kva?", "Where, and as what?");
    public static readonly Text AppointOption = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text NobodyMissing = new("Alle programmer har både koordinator og eier.", "Alle program har både koordinator og eigar.", "Every programme has both a coordinator and an owner.");

    public static readonly Text WaitsEnding = new("{0} er {1} bare til {2}. Skal noen ta over?", "{0} er {1} berre til {2}. Skal nokon ta over?", "{0} is {1} only until {2}. Is somebody to take over?");
    public static readonly Text WaitsLeft = new("{0} har sluttet, men har fortsatt ansvar. Gi det videre.", "{0} har slutta, men har framleis ansvar. Gi det vidare.", "{0} has left, but is still responsible for something. Pass it on.");

    public static readonly Text LetterSubject = new("Du er {0}: {1}", "Du er {0}: {1}", "You are {0}: {1}");
    public static readonly Text Letter = new(
        "Hei, {0}!\n\nDu har fått rollen {1} i {2}. Den gjelder fra {3}.\n\n{4}\n\nGå inn: {5}\n\nEr det en lenke til å logge inn med, virker den én gang, og i 14 dager. Siden kan du be om en ny på {6}, med denne e-postadressen.",
        "Hei, {0}!\n\nDu har fått rolla {1} i {2}. Ho gjeld frå {3}.\n\n{4}\n\nGå inn: {5}\n\nEr det ei lenke til å logge inn med, verkar ho éin gong, og i 14 dagar. Sidan kan du be om ei ny på {6}, med denne e-postadressa.",
        "Hello, {0}!\n\nYou have been given the role {1} in {2}. It holds from {3}.\n\n{4}\n\nCome in: {5}\n\nIf it is a link to sign in with, it works once, and for 14 days. Later you can ask for a new one at {6}, with this e-mail address.");

    /// <summary>What the role lets somebody do, in one sentence; for an organisation it is another than in a programme.</summary>
    public static Text MeaningOf(Role role, bool forOrganisation = false) => role switch
    {
        Role.Driver when forOrganisation => new(
            "Bestemmer det som bare angår organisasjonen, og kan gjøre andre til pådrivere.", "Bestemmer det som berre gjeld organisasjonen, og kan gjere andre til pådrivarar.",
            "Decides what concerns the organisation alone, and can make others drivers."),
        Role.Owner when forOrganisation => new(
            "Bestemmer det som bare angår organisasjonen, og gir rollene for den.", "Bestemmer det som berre gjeld organisasjonen, og gir rollene for han.",
            "Decides what concerns the organisation alone, and gives the roles for it."),
        Role.Observer => new("Ser programmet, men endrer ingenting.", "Ser programmet, men endrar ingenting.", "Sees the programme, and changes nothing."),
        Role.Driver => new("Ser programmet og skriver referat.", "Ser programmet og skriv referat.", "Sees the programme and writes minutes."),
        Role.Facilitator => new("Planlegger samlinger og møter, og fører oppmøte og oppgaver.", "Planlegg samlingar og møte, og fører oppmøte og oppgåver.", "Plans gatherings and meetings, and records attendance and actions."),
        Role.Researcher => new("Leser svarene ord for ord, også de fortrolige.", "Les svara ord for ord, òg dei fortrulege.", "Reads the answers word for word, the confidential ones too."),
        Role.Coordinator => new("Styrer programmet og deltakerlista, leser svarene ord for ord og gir roller.", "Styrer programmet og deltakarlista, les svara ord for ord og gir roller.", "Runs the programme and its people, reads the answers word for word, and gives roles."),
        Role.Owner => new("Endrer mål og rammer og gir roller. Leser ikke svarene.", "Endrar mål og rammer og gir roller. Les ikkje svara.", "Edits goals and frame, and gives roles. Does not read the answers."),
        Role.Administrator => new("Driver løsningen. Ser ikke innholdet.", "Driv løysinga. Ser ikkje innhaldet.", "Runs the deployment. Does not see its content."),
        _ => new("Er med i programmet.", "Er med i programmet.", "Takes part in the programme."),
    };
}
