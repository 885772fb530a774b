using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Texts of the pages on which a wave is prepared and followed.</summary>
public static partial class AskingTexts
{
    public static readonly Text Title = new("Hvordan går det?", "Korleis går det?", "How is it going?");
    public static readonly Text AskHere = new("Spør her", "Spør her", "Ask here");
    public static readonly Text NewTitle = new("Hvordan skal vi spørre?", "Korleis skal vi spørje?", "How shall we ask?");
    public static readonly Text NewLead = new(
        "Ingen hører noe før du åpner undersøkelsen. Til da kan alt endres.", "Ingen høyrer noko før du opnar undersøkinga. Til då kan alt endrast.",
        "Nobody hears of it until you open the survey. Until then everything can be changed.");
    public static readonly Text Settings = new("Valg og datoer", "Val og datoar", "Choices and dates");
    public static readonly Text Prepare = new("Gå videre", "Gå vidare", "Go on");

    public static readonly Text Anonymity = new("Skal det være kjent hvem som svarte hva?", "Skal det vere kjent kven som svara kva?", "Shall it be known who answered what?");
    public static readonly Text AnonymityHint = new("Velges før noen svarer, og kan ikke endres etterpå.", "Blir valt før nokon svarar, og kan ikkje endrast etterpå.", "Chosen before anybody answers, and cannot be changed afterwards.");
    public static readonly Text ChooseAnonymous = new(
        "Nei, anonym: ingenting som lagres, knytter et svar til en person", "Nei, anonym: ingenting som blir lagra, knyter eit svar til ein person",
        "No, anonymous: nothing stored joins an answer to a person");
    public static readonly Text ChooseNamed = new(
        "Ja: koordinator og forsker ser hvem som svarte hva", "Ja: koordinator og forskar ser kven som svara kva", "Yes: coordinator and researcher see who answered what");
    public static readonly Text HowToAnswer = new("Hvem kan svare?", "Kven kan svare?", "Who may answer?");
    public static readonly Text Invited = new("De vi inviterer, hver med sin lenke", "Dei vi inviterer, kvar med si lenkje", "Those we invite, each with a link of their own");
    public static readonly Text OpenLinkCode = new("Kode som fører telefonen til undersøkelsen", "Kode som fører telefonen til undersøkinga", "Code that leads a phone to the survey");
    public static readonly Text OpenLink = new("Alle som får én felles lenke", "Alle som får éi felles lenkje", "Everybody who gets one shared link");
    public static readonly Text BackgroundField = new("Hva skal følge med svarene?", "Kva skal følgje med svara?", "What shall go with the answers?");
    public static readonly Text BackgroundHint = new(
        "For anonyme undersøkelser. Det følger bare med der minst fem i hver blanding har svart.", "For anonyme undersøkingar. Det følgjer berre med der minst fem i kvar blanding har svara.",
        "For anonymous surveys. It goes with them only where at least five of each combination have answered.");
    private static readonly Text[] Backgrounds =
    [
        new("Ingenting: svarene kan bare ses samlet", "Ingenting: svara kan berre sjåast samla", "Nothing: the answers can only be seen together"),
        new("Kommune eller organisasjon", "Kommune eller organisasjon", "Municipality or organisation"),
        new("Gruppe i programmet", "Gruppe i programmet", "Group in the programme"),
        new("Både gruppe og kommune", "Både gruppe og kommune", "Both group and municipality"),
    ];
    public static readonly Text OpensOn = new("Åpner", "Opnar", "Opens");
    public static readonly Text OpensHint = new("Invitasjonene går ut klokka 8.", "Invitasjonane går ut klokka 8.", "Invitations go out at 8 o’clock.");
    public static readonly Text RemindsOn = new("Påminnelse", "Påminning", "Reminder");
    public static readonly Text RemindsHint = new("Én gang, klokka 8, bare til dem som ikke har svart. La stå tom for ingen.", "Éin gong, klokka 8, berre til dei som ikkje har svara. La stå tom for inga.", "Once, at 8 o’clock, only to those who have not answered. Leave empty for none.");
    public static readonly Text ClosesOn = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text ClosesHint = new("Undersøkelsen avsluttes av seg selv når dagen er over.", "Undersøkinga blir avslutta av seg sjølv når dagen er over.", "The survey closes by itself when the day is over.");
    public static readonly Text DefaultName = new("Måling {0}", "Måling {0}", "Wave {0}");
    public static readonly Text Fixed = new("Dette ligger fast", "Dette ligg fast", "This stands");

    public static readonly Text StatePreparing = new("Undersøkelsen er ikke åpnet. Ingen har hørt noe ennå.", "Undersøkinga er ikkje opna. Ingen har høyrt noko enno.", "The survey has not been opened. Nobody has heard of it yet.");
    public static readonly Text StatePlanned = new("Alt er klart. Undersøkelsen åpner {0}.", "Alt er klart. Undersøkinga opnar {0}.", "Everything is ready. The survey opens on {0}.");
    public static readonly Text StateOpen = new("Undersøkelsen er åpen til og med {0}.", "Undersøkinga er open til og med {0}.", "The survey is open until {0}.");
    public static readonly Text StateClosed = new("Undersøkelsen ble avsluttet {0}.", "Undersøkinga vart avslutta {0}.", "The survey was closed on {0}.");
    public static readonly Text HaveAnswered = new("har svart", "har svara", "have answered");
    public static readonly Text AnsweredByPhone = new("på telefon", "på telefon", "by telephone");
    public static readonly Text AreAsked = new("blir spurt", "blir spurde", "will be asked");
    public static readonly Text QuestionsStat = new("spørsmål", "spørsmål", "questions");
    public static readonly Text OnlyCounts = new(
        "Svarene er låst til undersøkelsen er avsluttet. Til da ser ingen mer enn hvor mange som har svart.",
        "Svara er låste til undersøkinga er avslutta. Til då ser ingen meir enn kor mange som har svara.",
        "The answers are locked until the survey is closed. Until then nobody sees more than how many have answered.");
    public static readonly Text TooFew = new(
        "Færre enn {0} svarte, så svarene ble slettet uten å bli åpnet, slik de som svarte er lovet.", "Færre enn {0} svara, så svara vart sletta utan å bli opna, slik dei som svara er lova.",
        "Fewer than {0} answered, so the answers were deleted unopened, as those who answered were promised.");
    public static readonly Text Steps = new("Før dere åpner", "Før de opnar", "Before you open");
    public static readonly Text StepChoices = new("Valg og datoer", "Val og datoar", "Choices and dates");
    public static readonly Text StepPeople = new("Hvem skal spørres?", "Kven skal spørjast?", "Who is to be asked?");
    public static readonly Text StepLetters = new("Brevene", "Breva", "The letters");
    public static readonly Text StepQuestions = new("Spørsmålene", "Spørsmåla", "The questions");
    public static readonly Text GoOpen = new("Se over og åpne", "Sjå over og opne", "Look it over and open");
    public static readonly Text Calendar = new("Hva skjer når?", "Kva skjer når?", "What happens when?");
    public static readonly Text Opening = new("Undersøkelsen åpner", "Undersøkinga opnar", "The survey opens");
    public static readonly Text InvitationLetter = new("Invitasjon", "Invitasjon", "Invitation");
    public static readonly Text ReminderLetter = new("Påminnelse", "Påminning", "Reminder");
    public static readonly Text ResultsLetter = new("Brev om resultatene", "Brev om resultata", "Letter on the results");
    public static readonly Text LastDayOf = new("Siste dag. Undersøkelsen avsluttes like etter midnatt.", "Siste dag. Undersøkinga blir avslutta like etter midnatt.", "Last day. The survey closes just after midnight.");
    public static readonly Text ClosedThen = new("Undersøkelsen ble avsluttet.", "Undersøkinga vart avslutta.", "The survey was closed.");
    public static readonly Text Sent = new("sendt til {0}", "send til {0}", "sent to {0}");
    public static readonly Text WillBeSent = new("går til {0}", "går til {0}", "goes to {0}");
    public static readonly Text ReminderWillBeSent = new("går til dem som ikke har svart da", "går til dei som ikkje har svara då", "goes to those who have not answered by then");
    public static readonly Text FailedCount = new("{0} kom ikke fram", "{0} kom ikkje fram", "{0} did not arrive");
    public static readonly Text NotNeeded = new("{0} trengte det ikke", "{0} trong det ikkje", "{0} did not need it");
    public static readonly Text SeeWhy = new("Se hvorfor", "Sjå kvifor", "See why");
    public static readonly Text At = new("{0} klokka {1}", "{0} klokka {1}", "{0} at {1}");
    public static readonly Text RemindNow = new("Minn dem som ikke har svart, nå", "Minn dei som ikkje har svara, no", "Remind those who have not answered now");
    public static readonly Text EnterByPhone = new("Før inn svar på telefon", "Før inn svar på telefon", "Enter answers by telephone");
    public static readonly Text SharedLink = new("Lenken alle svarer med", "Lenkja alle svarar med", "The link everybody answers with");
    public static readonly Text SharedLinkHint = new(
        "Kopier lenken og del den der folk er. Alle som har den, kan svare, også flere ganger.", "Kopier lenkja og del henne der folk er. Alle som har henne, kan svare, òg fleire gonger.",
        "Copy the link and share it where people are. Everybody who has it may answer, more than once too.");
    public static readonly Text GoClose = new("Avslutt nå", "Avslutt no", "Close now");
    public static readonly Text SendResults = new("Send brev om resultatene", "Send brev om resultata", "Send the letter on the results");
    public static readonly Text PeopleCount = new("{0} personer", "{0} personar", "{0} people");
    public static readonly Text AnonymousTag = new("anonym", "anonym", "anonymous");
    public static readonly Text NamedTag = new("ikke anonym", "ikkje anonym", "not anonymous");

    private static readonly Text[] ShortStates =
    [
        new("Ikke åpnet", "Ikkje opna", "Not opened"),
        new("Klar til å åpne", "Klar til å opne", "Ready to open"),
        new("Åpen for svar", "Open for svar", "Open for answers"),
        new("Avsluttet", "Avslutta", "Closed"),
    ];

    public static Text ShortState(AskingState state) => ShortStates[(int)state];
    public static Text BackgroundOf(Background background) => Backgrounds[(int)background];
    public static Text AnonymityOf(bool anonymous) => anonymous ? ChooseAnonymous : ChooseNamed;
    public static Text WayOf(Way way) => way == Way.Invited ? Invited : OpenLink;
    public static Text LetterOf(LetterKind kind) => kind switch { LetterKind.Invitation => InvitationLetter, LetterKind.Reminder => ReminderLetter, _ => ResultsLetter };
}
