using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>The administrator's page.</summary>
public static class RunningTexts
{
    public static readonly Text Menu = new("Drift av løsningen", "Drift av løysinga", "Running the service");
    public static readonly Text Title = new("Står det bra til?", "Står det bra til?", "Is everything all right?");
    public static readonly Text AllWell = new("Ja. Alt er som det skal.", "Ja. Alt er som det skal.", "Yes. Everything is as it should be.");
    public static readonly Text ActNow = new("Nei. Noe må gjøres nå.", "Nei. Noko må gjerast no.", "No. Something must be done now.");
    public static readonly Text LookSoon = new("Det går, men noe bør ses på.", "Det går, men noko bør sjåast på.", "It works, but something should be looked at.");
    public static readonly Text Attention = new("Dette bør du gjøre noe med", "Dette bør du gjere noko med", "What needs your attention");
    public static readonly Text NowTag = new("Nå", "No", "Now");
    public static readonly Text NoContent = new(
        "Her står ingenting av det folk har svart eller skrevet.",
        "Her står ingenting av det folk har svara eller skrive.",
        "Nothing that people have answered or written is shown here.");
    public static readonly Text ForYou = new("For deg som drifter løsningen", "For deg som driftar løysinga", "For you who run the service");
    public static readonly Text ForYouLead = new(
        "Du er administrator. Programmene er stengt for deg til noen gir deg en rolle der.",
        "Du er administrator. Programma er stengde for deg til nokon gir deg ei rolle der.",
        "You are an administrator. The programmes are closed to you until somebody gives you a role there.");

    public static readonly Text HealthTitle = new("Programmet", "Programmet", "The program");
    public static readonly Text Database = new("Databasen svarer", "Databasen svarar", "The database answers");
    public static readonly Text InMilliseconds = new("på {0:0} ms", "på {0:0} ms", "in {0:0} ms");
    public static readonly Text Folder = new("Datamappen kan skrives", "Datamappa kan skrivast i", "The data folder can be written");
    public static readonly Text LongestWrite = new("Lengste lagring siden start", "Lengste lagring sidan start", "Longest save since the start");
    public static readonly Text Milliseconds = new("{0:0} ms", "{0:0} ms", "{0:0} ms");
    public static readonly Text JobsRound = new("Arbeid i bakgrunnen", "Arbeid i bakgrunnen", "Work in the background");
    public static readonly Text MailRound = new("Brevsending", "Brevsending", "Sending of letters");
    public static readonly Text SecondsAgo = new("sist sett for {0:0} sekunder siden", "sist sett for {0:0} sekund sidan", "last seen {0:0} seconds ago");
    public static readonly Text NotYet = new("har ikke begynt", "har ikkje byrja", "has not begun");
    public static readonly Text Yes = new("ja", "ja", "yes");
    public static readonly Text No = new("nei", "nei", "no");
    public static readonly Text Version = new("Versjon", "Versjon", "Version");
    public static readonly Text Started = new("Startet", "Starta", "Started");
    public static readonly Text StartedOn = new("{0:d. MMMM HH:mm} på {1}", "{0:d. MMMM HH:mm} på {1}", "{0:d MMMM HH:mm} on {1}");
    public static readonly Text LastMigration = new("Siste endring av databasen", "Siste endring av databasen", "Last change of the database");

    public static readonly Text PostTitle = new("Brev", "Brev", "Letters");
    public static readonly Text Sent = new("sendt siste døgn", "sende siste døgn", "sent in the last day");
    public static readonly Text WaitingNow = new("venter på å bli sendt nå", "ventar på å bli sende no", "waiting to be sent now");
    public static readonly Text Later = new("skal sendes senere", "skal sendast seinare", "to be sent later");
    public static readonly Text FailedWeek = new("kom ikke fram siste uke", "kom ikkje fram siste veka", "did not arrive in the last week");
    public static readonly Text Oldest = new("Det eldste som venter, er fra {0:d. MMMM HH:mm}.", "Det eldste som ventar, er frå {0:d. MMMM HH:mm}.", "The oldest that waits is from {0:d MMMM HH:mm}.");

    public static Text Trouble(MailTrouble trouble) => trouble switch
    {
        MailTrouble.Address => new("Adressen er ikke gyldig", "Adressa er ikkje gyldig", "The address is not valid"),
        MailTrouble.Refused => new("Mottakerens e-posttjener sa nei", "E-posttenaren til mottakaren sa nei", "The receiver’s mail server said no"),
        MailTrouble.GaveUp => new("Prøvd i tre døgn uten svar", "Prøvd i tre døgn utan svar", "Tried for three days without an answer"),
        MailTrouble.Other => new("Annet", "Anna", "Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };

    public static readonly Text WorkTitle = new("Jobber", "Jobbar", "Jobs");
    public static readonly Text WorkNone = new("Ingen jobber venter, og ingen er gitt opp den siste uken.", "Ingen jobbar ventar, og ingen er gitt opp den siste veka.", "No job waits, and none has been given up in the last week.");
    public static readonly Text Job = new("Jobb", "Jobb", "Job");
    public static readonly Text Programme = new("Program", "Program", "Programme");
    public static readonly Text Waiting = new("Venter", "Ventar", "Waiting");
    public static readonly Text Since = new("Siden", "Sidan", "Since");
    public static readonly Text GivenUp = new("Gitt opp siste uke", "Gitt opp siste veka", "Given up in the last week");
    public static readonly Text When = new("{0:d. MMMM HH:mm}", "{0:d. MMMM HH:mm}", "{0:d MMMM HH:mm}");

    public static readonly Text DiskTitle = new("Plass", "Plass", "Room");
    public static readonly Text FreeOf = new("Ledig på disken", "Ledig på disken", "Free on the disk");
    public static readonly Text OfTotal = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text DataFolder = new("Datamappen", "Datamappa", "The data folder");
    public static readonly Text DatabaseSize = new("Databasen", "Databasen", "The database");
    public static readonly Text Keys = new("Nøkler i nøkkellageret", "Nøklar i nøkkellageret", "Keys in the key store");

    public static readonly Text HoldersTitle = new("Hvem har hvilken rolle", "Kven har kva rolle", "Who has which role");
    public static readonly Text RoleCount = new("Personer med rollen i dag", "Personar med rolla i dag", "People with the role today");
    public static readonly Text RunsIt = new("I hele løsningen", "I heile løysinga", "In the whole service");
    public static readonly Text GiveRoles = new("Gi og avslutt roller", "Gi og avslutt roller", "Give and end roles");
    public static readonly Text FromTo = new("{0} fra {1:d. MMMM yyyy}", "{0} frå {1:d. MMMM yyyy}", "{0} from {1:d MMMM yyyy}");
    public static readonly Text Until = new("til {0:d. MMMM yyyy}", "til {0:d. MMMM yyyy}", "to {0:d MMMM yyyy}");
    public static readonly Text Nobody = new("Slettet person", "Sletta person", "Deleted person");
    public static readonly Text SignedIn = new("personer er logget inn", "personar er logga inn", "people are signed in");
    public static readonly Text Places = new("innlogginger i alt", "innloggingar i alt", "sign-ins in all");
}
