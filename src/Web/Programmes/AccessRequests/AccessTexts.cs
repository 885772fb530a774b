using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>Texts of the pages where access to documents is asked for, screened and answered.</summary>
public static partial class AccessTexts
{
    public static readonly Text Menu = new("Krav om innsyn", "Krav om innsyn", "Access requests");
    public static readonly Text Question = new("Hvem har bedt om innsyn?", "Kven har bede om innsyn?", "Who has asked for access?");
    public static readonly Text Lead = new(
        "Alle kan be om å få lese programmets dokumenter. Her svarer dere, og skjermer det som ikke skal ut.",
        "Alle kan be om å få lese dokumenta til programmet. Her svarar de, og skjermar det som ikkje skal ut.",
        "Anybody may ask to read the programme's documents. Here you answer, and screen what is not to go out.");
    public static readonly Text None = new("Ingen har bedt om innsyn ennå.", "Ingen har bede om innsyn enno.", "Nobody has asked for access yet.");
    public static readonly Text New = new("Registrer et krav", "Registrer eit krav", "Register a request");
    public static readonly Text NewLead = new(
        "Skriv ned hva noen ber om å få se. De trenger verken å si hvem de er eller hvorfor.",
        "Skriv ned kva nokon bed om å få sjå. Dei treng verken å seie kven dei er eller kvifor.",
        "Write down what somebody asks to see. They need not say who they are, nor why.");
    public static readonly Text Asked = new("Hva kravet gjelder", "Kva kravet gjeld", "What is asked for");
    public static readonly Text AskedHint = new("Uten navn på den som spør.", "Utan namn på den som spør.", "Without the name of whoever asks.");
    public static readonly Text AskedMissing = new("Skriv hva kravet gjelder.", "Skriv kva kravet gjeld.", "Write what is asked for.");
    public static readonly Text Received = new("Mottatt", "Motteke", "Received");
    public static readonly Text ReceivedLater = new("Datoen er ikke kommet ennå.", "Datoen er ikkje komen enno.", "That day has not come yet.");
    public static readonly Text Requester = new("Hvem som spør", "Kven som spør", "Who asks");
    public static readonly Text Address = new("Hvor svaret skal sendes", "Kvar svaret skal sendast", "Where the answer goes");
    public static readonly Text ForgottenHint = new(
        "Slettes av seg selv seks måneder etter svaret.", "Blir sletta av seg sjølv seks månader etter svaret.", "Deleted by itself six months after the answer.");
    public static readonly Text NobodySaid = new("Ikke oppgitt, eller slettet", "Ikkje oppgitt, eller sletta", "Not given, or deleted");
    public static readonly Text RequestNumber = new("Krav {0}", "Krav {0}", "Request {0}");
    public static readonly Text AnswerBy = new("Svar senest", "Svar seinast", "Answer by");
    public static readonly Text AnswerByHint = new(
        "Loven sier uten ugrunnet opphold. Enkle krav bør være besvart innen tre arbeidsdager.",
        "Lova seier utan ugrunna opphald. Enkle krav bør vere svara på innan tre arbeidsdagar.",
        "The law says without undue delay. Simple requests should be answered within three working days.");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text AnsweredOn = new("Besvart {0}", "Svara på {0}", "Answered {0}");
    public static readonly Text Overdue = new("Skulle vært besvart {0}", "Skulle vore svara på {0}", "Was due {0}");
    public static readonly Text DueOn = new("Svar senest {0}", "Svar seinast {0}", "Answer by {0}");
    public static readonly Text Waits = new("Svar på krav {0} om innsyn", "Svar på krav {0} om innsyn", "Answer access request {0}");

    public static readonly Text Chosen = new("Dokumenter i svaret", "Dokument i svaret", "Documents in the answer");
    public static readonly Text NothingChosen = new("Velg minst ett dokument først.", "Vel minst eitt dokument først.", "Choose at least one document first.");
    public static readonly Text Choose = new("Velg dokumenter", "Vel dokument", "Choose documents");
    public static readonly Text ChooseLead = new(
        "Dette har programmet. Rå svar fra kartlegginger er aldri med.", "Dette har programmet. Rå svar frå kartleggingar er aldri med.",
        "This is what the programme has. Raw survey answers are never among it.");
    public static readonly Text ChooseSome = new("Kryss av for minst ett dokument.", "Kryss av for minst eitt dokument.", "Tick at least one document.");
    public static readonly Text AllChosen = new("Alt programmet har, er med.", "Alt programmet har, er med.", "Everything the programme has is included.");
    public static readonly Text AddChosen = new("Legg i svaret", "Legg i svaret", "Add to the answer");
    public static readonly Text Document = new("Dokument", "Dokument", "Document");
    public static readonly Text Dated = new("Dato", "Dato", "Date");
    public static readonly Text Result = new("Resultat", "Resultat", "Result");
    public static readonly Text Grounds = new("Hjemmel", "Heimel", "Ground");
    public static readonly Text LeftToSettle = new("{0} igjen å avgjøre", "{0} att å avgjere", "{0} left to settle");
    public static readonly Text AllSettled = new("Alt er avgjort", "Alt er avgjort", "Everything is settled");
    public static readonly Text Whole = new("Gis ut i sin helhet", "Blir gitt ut i sin heilskap", "Given whole");
    public static readonly Text Partly = new("Gis ut med sladding", "Blir gitt ut med sladding", "Given with passages blacked out");
    public static readonly Text NotGiven = new("Avslås", "Blir avslått", "Refused");
    public static readonly Text ChangedSince = new("Endret siden dere valgte det", "Endra sidan de valde det", "Changed since you chose it");

    public static readonly Text AnswerTitle = new("Svar på kravet", "Svar på kravet", "Answer the request");
    public static readonly Text AnswerLead = new(
        "Når du svarer, fryses teksten. Da kan du laste ned svaret og sende det til den som spurte.",
        "Når du svarar, blir teksten frosen. Då kan du laste ned svaret og sende det til den som spurde.",
        "When you answer, the text is frozen. Then you download the answer and send it to whoever asked.");
    public static readonly Text AnswerButton = new("Svar", "Svar", "Answer");
    public static readonly Text AnsweredAlready = new("Kravet er besvart. Registrer et nytt hvis noe skal vurderes igjen.", "Kravet er svara på. Registrer eit nytt om noko skal vurderast på nytt.", "The request is answered. Register a new one if something is to be assessed again.");
    public static readonly Text SomeUnsettled = new("Avgjør alle forslag i dokumentene først.", "Avgjer alle forslag i dokumenta først.", "Settle every suggestion in the documents first.");
    public static readonly Text SomeChanged = new("Et dokument er endret siden dere valgte det. Hent det på nytt, eller ta det ut.", "Eit dokument er endra sidan de valde det. Hent det på nytt, eller ta det ut.", "A document has changed since you chose it. Fetch it anew, or take it out.");
    public static readonly Text SourceGone = new("Dokumentet finnes ikke lenger i programmet.", "Dokumentet finst ikkje lenger i programmet.", "The document is no longer in the programme.");
    public static readonly Text Download = new("Last ned svaret", "Last ned svaret", "Download the answer");
    public static readonly Text DownloadLead = new(
        "Det som er sladdet, er tatt helt ut av filene.", "Det som er sladda, er teke heilt ut av filene.", "What is blacked out is wholly absent from the files.");

    public static readonly Text Link = new(
        "Noen utenfor programmet ber om å få lese dokumentene: referater, planen, notatet.", "Nokon utanfor programmet bed om å få lese dokumenta: referat, planen, notatet.",
        "Somebody outside the programme asks to read its documents: minutes, the plan, the note.");
    public static readonly Text LinkWords = new("Registrer og svar på krav om innsyn", "Registrer og svar på krav om innsyn", "Register and answer access requests");
    public static readonly Text Preview = new("Slik går det ut", "Slik går det ut", "As it goes out");
    public static readonly Text Suggestions = new("Forslag til skjerming", "Forslag til skjerming", "Suggested for screening");
    public static readonly Text SuggestionsLead = new(
        "Navn på offentlig ansatte og folkevalgte som gjør jobben sin, skal som regel stå.",
        "Namn på offentleg tilsette og folkevalde som gjer jobben sin, skal som regel stå.",
        "Names of public employees and elected people who do their work are as a rule to stand.");
    public static readonly Text NoSuggestions = new("Kontrollen fant ingenting. Les likevel gjennom teksten.", "Kontrollen fann ingenting. Les likevel gjennom teksten.", "The check found nothing. Read the text through all the same.");
    public static readonly Text SuggestionOf = new("«{0}» ({1}, {2} ganger)", "«{0}» ({1}, {2} gonger)", "“{0}” ({1}, {2} times)");
    public static readonly Text SuggestionOnce = new("«{0}» ({1})", "«{0}» ({1})", "“{0}” ({1})");
    public static readonly Text NotSettled = new("Ikke avgjort", "Ikkje avgjort", "Not settled");
    public static readonly Text Stays = new("Skal stå", "Skal stå", "Stays");
    public static readonly Text BlackOutOn = new("Sladd: {0}", "Sladd: {0}", "Black out: {0}");
    public static readonly Text WeighedLabel = new(
        "Vi har vurdert om det kan gis ut likevel (meroffentlighet, § 11)", "Vi har vurdert om det kan givast ut likevel (meirinnsyn, § 11)", "We have considered giving it all the same (§ 11)");
    public static readonly Text WeighedHint = new(
        "Må krysses av for alle hjemler unntatt taushetsplikt.", "Må kryssast av for alle heimlar unnateke teieplikt.", "To be ticked for every ground but the duty of secrecy.");
    public static readonly Text NotWeighed = new(
        "Vurder først om det kan gis ut likevel, og kryss av for det. Bare taushetsplikt er unntatt.", "Vurder først om det kan givast ut likevel, og kryss av for det. Berre teieplikt er unnateke.",
        "First consider whether it can be given all the same, and tick the box. Only the duty of secrecy is exempt.");
    public static readonly Text GroundMissing = new("Velg en hjemmel.", "Vel ein heimel.", "Choose a ground.");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text OwnTitle = new("Sladd noe annet", "Sladd noko anna", "Black out something else");
    public static readonly Text OwnWords = new("Ordene som skal bort", "Orda som skal bort", "The words to go");
    public static readonly Text OwnWordsHint = new(
        "Lim inn fra teksten. De sladdes overalt i dokumentet. Én linje for hvert sted.", "Lim inn frå teksten. Dei blir sladda overalt i dokumentet. Éi linje for kvar stad.",
        "Paste from the text. They are blacked out everywhere in the document. One line for each passage.");
    public static readonly Text WordsMissing = new("Skriv ordene som skal bort.", "Skriv orda som skal bort.", "Write the words that are to go.");
    public static readonly Text WordsNotThere = new("«{0}» står ikke i dokumentet. Lim inn ordene slik de står.", "«{0}» står ikkje i dokumentet. Lim inn orda slik dei står.", "“{0}” is not in the document. Paste the words as they stand.");
    public static readonly Text BlackOut = new("Sladd", "Sladd", "Black out");
    public static readonly Text WholeTitle = new("Hele dokumentet", "Heile dokumentet", "The whole document");
    public static readonly Text WholeChoice = new("Skal dokumentet gis ut?", "Skal dokumentet givast ut?", "Is the document to be given?");
    public static readonly Text WholeHint = new(
        "§ 14 og § 15 gjelder hele dokumenter. De andre gjelder opplysninger: da skal resten av dokumentet som regel gis ut (§ 12).",
        "§ 14 og § 15 gjeld heile dokument. Dei andre gjeld opplysningar: då skal resten av dokumentet som regel givast ut (§ 12).",
        "§ 14 and § 15 concern whole documents. The others concern pieces of information: the rest of the document is then as a rule to be given (§ 12).");
    public static readonly Text Give = new("Ja, med det som er sladdet over", "Ja, med det som er sladda over", "Yes, with what is blacked out above");
    public static readonly Text RefuseOn = new("Nei, alt avslås: {0}", "Nei, alt blir avslått: {0}", "No, all of it is refused: {0}");
    public static readonly Text Renew = new("Hent teksten på nytt", "Hent teksten på nytt", "Fetch the text anew");
    public static readonly Text Drop = new("Ta dokumentet ut av svaret", "Ta dokumentet ut av svaret", "Take the document out of the answer");
    public static readonly Text Saved = new("Lagret", "Lagra", "Saved");
    public static readonly Text Minutes = new("Referat: {0}", "Referat: {0}", "Minutes: {0}");
    public static readonly Text AboutProgramme = new("Om programmet: mål og mandat", "Om programmet: mål og mandat", "About the programme: goals and mandate");
    public static readonly Text PlanOf = new("Planen for programmet", "Planen for programmet", "The programme's plan");

    public static Text KindName(string kind) => kind switch
    {
        "Person" => new("i deltakerlisten", "i deltakarlista", "in the roster"),
        "OtherPerson" => new("navn", "namn", "name"),
        "Email" => new("e-post", "e-post", "e-mail"),
        "Phone" => new("telefon", "telefon", "telephone"),
        "NationalId" => new("fødselsnummer", "fødselsnummer", "national identity number"),
        "Post" => new("stilling", "stilling", "post"),
        "Place" => new("sted", "stad", "place"),
        "Unit" => new("enhet", "eining", "unit"),
        _ => new("merket av dere", "merkt av dykk", "marked by you"),
    };
}
