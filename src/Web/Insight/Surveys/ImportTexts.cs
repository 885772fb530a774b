using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Texts of bringing in answers from other tools.</summary>
public static class ImportTexts
{
    public static readonly Text Title = new("Hent inn svar", "Hent inn svar", "Bring in answers");
    public static readonly Text Lead = new(
        "Fra Nettskjema, LimeSurvey, Microsoft Forms eller et annet verktøy: en rad for hver som svarte, en kolonne for hvert spørsmål.",
        "Frå Nettskjema, LimeSurvey, Microsoft Forms eller eit anna verktøy: ei rad for kvar som svara, ein kolonne for kvart spørsmål.",
        "From Nettskjema, LimeSurvey, Microsoft Forms or another tool: a row for each who answered, a column for each question.");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text FileHint = new("CSV eller Excel (.xlsx), eller JSON med løse svar.", "CSV eller Excel (.xlsx), eller JSON med lause svar.", "CSV or Excel (.xlsx), or JSON with unlinked answers.");
    public static readonly Text Pasted = new("… eller lim inn fra regnearket", "… eller lim inn frå reknearket", "… or paste from the spreadsheet");
    public static readonly Text ToPreview = new("Se hva filen inneholder", "Sjå kva fila inneheld", "See what the file holds");
    public static readonly Text NothingKept = new(
        "Ingenting blir lagret før du har sett gjennom og sagt ja.", "Ingenting blir lagra før du har sett gjennom og sagt ja.", "Nothing is kept until you have looked through it and agreed.");
    public static readonly Text FileOrPaste = new("Velg en fil, eller lim inn noe.", "Vel ei fil, eller lim inn noko.", "Choose a file, or paste something.");
    public static readonly Text FileGone = new(
        "Filen ligger ikke her lenger. Vi sletter den etter et døgn, og når svarene er hentet inn. Velg den en gang til.",
        "Fila ligg ikkje her lenger. Vi slettar ho etter eit døgn, og når svara er henta inn. Vel ho ein gong til.",
        "The file is no longer here. We delete it after a day, and when the answers are in. Choose it once more.");
    public static readonly Text StepFile = new("Velg fil", "Vel fil", "Choose file");
    public static readonly Text StepCheck = new("Se gjennom", "Sjå gjennom", "Look through");
    public static readonly Text StepDone = new("Ferdig", "Ferdig", "Done");

    public static readonly Text CheckTitle = new("Stemmer dette?", "Stemmer dette?", "Is this right?");
    public static readonly Text CheckLead = new(
        "Vi har gjettet hva hver kolonne er. Rett det som er feil, og hent inn svarene.",
        "Vi har gissa kva kvar kolonne er. Rett det som er feil, og hent inn svara.",
        "We have guessed what each column is. Correct what is wrong, and bring in the answers.");
    public static readonly Text Columns = new("Kolonner i filen", "Kolonnar i fila", "Columns in the file");
    public static readonly Text IsOf = new("Hva kolonne {0} er: {1}", "Kva kolonne {0} er: {1}", "What column {0} is: {1}");
    public static readonly Text ScaleFromOf = new("Skala fra, kolonne {0}", "Skala frå, kolonne {0}", "Scale from, column {0}");
    public static readonly Text ScaleToOf = new("Skala til, kolonne {0}", "Skala til, kolonne {0}", "Scale to, column {0}");
    public static readonly Text Where = new("Hvor skal svarene?", "Kvar skal svara?", "Where are the answers to go?");
    public static readonly Text NewSurvey = new("En ny kartlegging", "Ei ny kartlegging", "A new survey");
    public static readonly Text NewWaveOf = new("En ny måling av «{0}»", "Ei ny måling av «{0}»", "A new wave of “{0}”");
    public static readonly Text SurveyTitle = new("Navn på kartleggingen", "Namn på kartlegginga", "Name of the survey");
    public static readonly Text WaveName = new("Navn på målingen", "Namn på målinga", "Name of the wave");
    public static readonly Text WaveNameHint = new("For eksempel «Høsten 2026».", "Til dømes «Hausten 2026».", "For example “Autumn 2026”.");
    public static readonly Text ClosedOn = new("Avsluttet dato", "Avslutta dato", "Closed on");
    public static readonly Text ClosedOnHint = new("La stå tom hvis flere skal svare.", "Lat stå tom om fleire skal svare.", "Leave empty if more are to answer.");
    public static readonly Text AnonymousWave = new(
        "Anonym måling: vi skal ikke vite hvem som deltok", "Anonym måling: vi skal ikkje vite kven som deltok", "Anonymous wave: nobody is to know who took part");
    public static readonly Text People = new("Hvem som deltok", "Kven som deltok", "Who took part");
    public static readonly Text PeopleFound = new(
        "{0} er funnet i programmet. At de deltok, blir lagret for seg, uten noe som kan knyttes til svarene.",
        "{0} er funne i programmet. At dei deltok, blir lagra for seg, utan noko som kan knytast til svara.",
        "{0} are found in the programme. That they took part is kept apart, with nothing that could be tied to the answers.");
    public static readonly Text NoPeople = new(
        "Filen sier ikke hvem som deltok. Du kan hente inn en liste etterpå.", "Fila seier ikkje kven som deltok. Du kan hente inn ei liste etterpå.",
        "The file does not say who took part. You can bring in a list afterwards.");
    public static readonly Text LeaveOutUnknown = new(
        "Hent inn svarene likevel, uten å føre opp disse som deltakere", "Hent inn svara likevel, utan å føre opp desse som deltakarar",
        "Bring in the answers all the same, without recording these as participants");
    public static readonly Text Row = new("Rad {0}: {1}", "Rad {0}: {1}", "Row {0}: {1}");
    public static readonly Text Import = new("Hent inn svarene", "Hent inn svara", "Bring in the answers");
    public static readonly Text CheckAgain = new("Prøv på nytt uten å lagre", "Prøv på nytt utan å lagre", "Try again without saving");
    public static readonly Text WouldImport = new(
        "{0} spørsmål og {1} svar", "{0} spørsmål og {1} svar", "{0} questions and {1} answers");
    public static readonly Text Problems = new("Dette passer ikke", "Dette passar ikkje", "This does not fit");
    public static readonly Text ProblemsLead = new(
        "Rett i filen og velg den på nytt, eller endre hva kolonnen er.", "Rett i fila og vel ho på nytt, eller endre kva kolonnen er.",
        "Correct the file and choose it again, or change what the column is.");
    public static readonly Text MoreProblems = new("… og {0} til.", "… og {0} til.", "… and {0} more.");
    public static readonly Text WithoutColumn = new(
        "Filen har ingen kolonne for: «{0}».", "Fila har ingen kolonne for: «{0}».", "The file has no column for: “{0}”.");
    public static readonly Text Imported = new(
        "Svarene er hentet inn: {0} svar på {1} spørsmål.", "Svara er henta inn: {0} svar på {1} spørsmål.", "The answers are in: {0} answers to {1} questions.");
    public static readonly Text JobTitle = new("Vi henter inn svarene", "Vi hentar inn svara", "Bringing in the answers");
    public static readonly Text JobDoing = new("Leser svar …", "Les svar …", "Reading answers …");
    public static readonly Text JobBack = new("Se gjennom filen på nytt", "Sjå gjennom fila på nytt", "Look through the file again");

    public static readonly Text AtCell = new("Rad {0}, kolonne {1} («{2}»): {3}", "Rad {0}, kolonne {1} («{2}»): {3}", "Row {0}, column {1} (“{2}”): {3}");
    public static readonly Text OutsideScale = new("{0} er utenfor skalaen {1}–{2}.", "{0} er utanfor skalaen {1}–{2}.", "{0} is outside the scale {1}–{2}.");
    public static readonly Text ScaleMissing = new("Skriv hvilke tall skalaen går fra og til.", "Skriv kva tal skalaen går frå og til.", "Write the numbers the scale goes from and to.");
    public static readonly Text NotYesOrNo = new(
        "«{0}» er verken ja eller nei. Kolonnen er ett av flere valg.", "«{0}» er verken ja eller nei. Kolonnen er eitt av fleire val.", "“{0}” is neither yes nor no. The column is one of several choices.");
    public static readonly Text ValuesDoNotFit = new(
        "{0} av verdiene passer ikke. Ingenting er hentet inn.", "{0} av verdiane passar ikkje. Ingenting er henta inn.", "{0} of the values do not fit. Nothing has been brought in.");
    public static readonly Text ColumnsDoNotMatch = new(
        "Kartleggingen har ikke disse spørsmålene: «{0}». Utelat kolonnene, eller lag en ny kartlegging.",
        "Kartlegginga har ikkje desse spørsmåla: «{0}». Utelat kolonnane, eller lag ei ny kartlegging.",
        "The survey does not have these questions: “{0}”. Leave the columns out, or make a new survey.");
    public static readonly Text QuestionTwice = new(
        "To kolonner passer til samme spørsmål. Utelat den ene.", "To kolonnar passar til same spørsmål. Utelat den eine.", "Two columns match the same question. Leave one out.");
    public static readonly Text NoAnswers = new(
        "Det er ingen svar å hente inn. Velg minst én kolonne med svar.", "Det er ingen svar å hente inn. Vel minst éin kolonne med svar.", "There are no answers to bring in. Choose at least one column with answers.");
    public static readonly Text SomeUnknown = new(
        "{0} som svarte, finnes ikke i programmet. Rett navnene, før dem opp i programmet, eller velg å utelate dem.",
        "{0} som svara, finst ikkje i programmet. Rett namna, før dei opp i programmet, eller vel å utelate dei.",
        "{0} who answered are not in the programme. Correct the names, enter them in the programme, or choose to leave them out.");
    public static readonly Text TitleMissing = new("Gi kartleggingen et navn.", "Gi kartlegginga eit namn.", "Give the survey a name.");
    public static readonly Text TitleTooLong = new("Navnet er for langt: høyst 200 tegn.", "Namnet er for langt: høgst 200 teikn.", "The name is too long: at most 200 characters.");
    public static readonly Text WaveNameMissing = new("Gi målingen et navn.", "Gi målinga eit namn.", "Give the wave a name.");
    public static readonly Text SameTitle = new(
        "Det finnes en kartlegging som heter «{0}» (nummer {1}). Gjør dette til en ny måling av den, eller velg et annet navn.",
        "Det finst ei kartlegging som heiter «{0}» (nummer {1}). Gjer dette til ei ny måling av ho, eller vel eit anna namn.",
        "There is a survey called “{0}” (number {1}). Make this a new wave of it, or choose another name.");
    public static readonly Text ImportedBefore = new(
        "Denne filen er hentet inn før, som målingen «{0}» i «{1}». Ingenting er hentet inn.",
        "Denne fila er henta inn før, som målinga «{0}» i «{1}». Ingenting er henta inn.",
        "This file has been brought in before, as the wave “{0}” of “{1}”. Nothing has been brought in.");
    public static readonly Text NoSurvey = new("Det finnes ingen kartlegging nummer {0}.", "Det finst inga kartlegging nummer {0}.", "There is no survey number {0}.");
    public static readonly Text NoWave = new("Det finnes ingen måling nummer {0}.", "Det finst inga måling nummer {0}.", "There is no wave number {0}.");
    public static readonly Text FileChanged = new(
        "Kolonnene passer ikke til filen. Velg filen på nytt.", "Kolonnane passar ikkje til fila. Vel fila på nytt.", "The columns do not fit the file. Choose the file again.");
    public static readonly Text WaveNumbered = new("Måling {0}", "Måling {0}", "Wave {0}");
    public static readonly Text NoQuestions = new("Filen har ingen spørsmål.", "Fila har ingen spørsmål.", "The file has no questions.");
    public static readonly Text TooMany = new("Filen har for mange svar: høyst {0}.", "Fila har for mange svar: høgst {0}.", "The file has too many answers: at most {0}.");
    public static readonly Text JsonBroken = new("Filen er ikke gyldig JSON: linje {0}.", "Fila er ikkje gyldig JSON: linje {0}.", "The file is not valid JSON: line {0}.");
    public static readonly Text JsonShape = new(
        "JSON-filen skal være en liste av spørsmål, hvert med «question» og «answers», som er en liste av tekster.",
        "JSON-fila skal vere ei liste av spørsmål, kvart med «question» og «answers», som er ei liste av tekstar.",
        "The JSON file is to be a list of questions, each with “question” and “answers”, which is a list of texts.");
    public static readonly Text AnswerTooLong = new(
        "Svar {0} på «{1}» er for langt: høyst {2} tegn.", "Svar {0} på «{1}» er for langt: høgst {2} teikn.", "Answer {0} to “{1}” is too long: at most {2} characters.");

    private static readonly Text[] Uses =
    [
        new("Åpent spørsmål", "Ope spørsmål", "Open question"),
        new("Ett valg", "Eitt val", "One choice"),
        new("Flere valg", "Fleire val", "Several choices"),
        new("Skala", "Skala", "Scale"),
        new("Rad i en tabell", "Rad i ein tabell", "Row of a matrix"),
        new("Deltakerens navn", "Namnet til deltakaren", "Participant’s name"),
        new("Deltakerens e-post", "E-posten til deltakaren", "Participant’s e-mail"),
        new("Utelat", "Utelat", "Leave out"),
    ];

    public static Text Use(ColumnUse use) => Uses[(int)use];
}
