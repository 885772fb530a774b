using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Texts of surveys and what they ask.</summary>
public static class SurveysTexts
{
    public static readonly Text Menu = new("Kartlegginger", "Kartleggingar", "Surveys");
    public static readonly Text Title = new("Hva har vi spurt om?", "Kva har vi spurt om?", "What have we asked?");
    public static readonly Text Survey = new("Kartlegging", "Kartlegging", "Survey");
    public static readonly Text Question = new("Spørsmål", "Spørsmål", "Question");
    public static readonly Text New = new("Lag en kartlegging", "Lag ei kartlegging", "Make a survey");
    public static readonly Text NewTitle = new("Hva vil dere vite?", "Kva vil de vite?", "What do you want to know?");
    public static readonly Text Empty = new(
        "En kartlegging viser hva folk mener, før dere bestemmer hva som skal gjøres. Hent inn svar dere alt har, eller lag spørsmålene her.",
        "Ei kartlegging viser kva folk meiner, før de bestemmer kva som skal gjerast. Hent inn svar de alt har, eller lag spørsmåla her.",
        "A survey shows what people think, before you decide what to do. Bring in answers you have, or make the questions here.");
    public static readonly Text EmptyForOthers = new(
        "Her kommer det folk blir spurt om, og hva de svarte.", "Her kjem det folk blir spurde om, og kva dei svara.", "What people are asked, and what they answered, appears here.");
    public static readonly Text QuestionsCount = new("{0} spørsmål", "{0} spørsmål", "{0} questions");
    public static readonly Text NotAsked = new("Ikke spurt ennå", "Ikkje spurt enno", "Not asked yet");
    public static readonly Text Waves = new("Målinger", "Målingar", "Waves");
    public static readonly Text WaveIsOpen = new("Ikke avsluttet", "Ikkje avslutta", "Not closed");
    public static readonly Text WaveClosedOn = new("Avsluttet {0}", "Avslutta {0}", "Closed {0}");
    public static readonly Text WaveAnswers = new("{0} svar", "{0} svar", "{0} answers");
    public static readonly Text AnonymousTag = new("anonym", "anonym", "anonymous");
    public static readonly Text Results = new("Hva ble svart?", "Kva vart svara?", "What was answered?");
    public static readonly Text Questions = new("Spørsmålene", "Spørsmåla", "The questions");
    public static readonly Text NoQuestions = new(
        "Spørsmålene kommer her. Spør åpent, og ikke bygg løsningen inn i spørsmålet.", "Spørsmåla kjem her. Spør ope, og ikkje bygg løysinga inn i spørsmålet.",
        "The questions come here. Ask openly, and do not build the solution into the question.");
    public static readonly Text TitleField = new("Navn på kartleggingen", "Namn på kartlegginga", "Name of the survey");
    public static readonly Text Purpose = new("Hva skal svarene brukes til?", "Kva skal svara brukast til?", "What are the answers for?");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Create = new("Lag kartleggingen", "Lag kartlegginga", "Make the survey");
    public static readonly Text Describe = new("Endre navn og formål", "Endre namn og føremål", "Change name and purpose");
    public static readonly Text AddQuestion = new("Legg til spørsmål", "Legg til spørsmål", "Add question");
    public static readonly Text NewQuestion = new("Hva vil dere spørre om?", "Kva vil de spørje om?", "What do you want to ask?");
    public static readonly Text EditQuestion = new("Endre spørsmål {0}", "Endre spørsmål {0}", "Change question {0}");
    public static readonly Text Edit = new("Endre", "Endre", "Change");
    public static readonly Text EditOf = new("Endre spørsmål {0}", "Endre spørsmål {0}", "Change question {0}");
    public static readonly Text Up = new("Flytt opp", "Flytt opp", "Move up");
    public static readonly Text Down = new("Flytt ned", "Flytt ned", "Move down");
    public static readonly Text Remove = new("Fjern spørsmålet", "Fjern spørsmålet", "Remove the question");
    public static readonly Text QuestionText = new("Spørsmålet", "Spørsmålet", "The question");
    public static readonly Text Kind = new("Hvordan svarer folk?", "Korleis svarar folk?", "How do people answer?");
    public static readonly Text Section = new("Del av kartleggingen", "Del av kartlegginga", "Part of the survey");
    public static readonly Text SectionHint = new("En overskrift som samler spørsmål.", "Ei overskrift som samlar spørsmål.", "A heading that gathers questions.");
    public static readonly Text Choices = new("Valgene, ett på hver linje", "Vala, eitt på kvar linje", "The choices, one on each line");
    public static readonly Text ChoicesHint = new("For ett valg og flere valg.", "For eitt val og fleire val.", "For one choice and several choices.");
    public static readonly Text Rows = new("Radene i tabellen, en på hver linje", "Radene i tabellen, ei på kvar linje", "The rows of the matrix, one on each line");
    public static readonly Text RowsHint = new("Hver rad besvares på samme skala.", "Kvar rad blir svara på med same skala.", "Each row is answered on the same scale.");
    public static readonly Text ScaleFrom = new("Skala fra", "Skala frå", "Scale from");
    public static readonly Text ScaleTo = new("Skala til", "Skala til", "Scale to");
    public static readonly Text ScaleFromLabel = new("Det laveste tallet betyr", "Det lågaste talet tyder", "The lowest number means");
    public static readonly Text ScaleToLabel = new("Det høyeste tallet betyr", "Det høgaste talet tyder", "The highest number means");
    public static readonly Text ScaleHint = new("For skala og tabell.", "For skala og tabell.", "For scale and matrix.");

    public static readonly Text QuestionsAreAnswered = new(
        "Spørsmålene er stilt og kan ikke endres. Lag en ny kartlegging for å spørre om noe annet.",
        "Spørsmåla er stilte og kan ikkje endrast. Lag ei ny kartlegging for å spørje om noko anna.",
        "The questions have been asked and cannot be changed. Make a new survey to ask something else.");
    public static readonly Text AsManyLines = new(
        "Skriv {0} linjer, like mange og i samme rekkefølge som på språket til programmet, eller ingen.",
        "Skriv {0} linjer, like mange og i same rekkjefølgje som på språket til programmet, eller ingen.",
        "Write {0} lines, as many and in the same order as in the programme’s language, or none.");
    public static readonly Text OtherLanguages = new("På andre språk", "På andre språk", "In other languages");
    public static readonly Text OtherLanguagesHint = new(
        "De som svarer, velger språk selv. Det du ikke skriver her, ser de på {0}.",
        "Dei som svarar, vel språk sjølve. Det du ikkje skriv her, ser dei på {0}.",
        "Those who answer choose the language themselves. What you do not write here, they see in {0}.");
    public static readonly Text StartFrom = new("Hva vil du begynne med?", "Kva vil du byrje med?", "What do you want to begin with?");
    public static readonly Text FromNothing = new("Blanke ark: skriv alle spørsmålene selv", "Blanke ark: skriv alle spørsmåla sjølv", "Blank sheets: write all the questions yourself");
    public static readonly Text FromTemplate = new(
        "«{0}»: {1} spørsmål på bokmål, nynorsk og engelsk", "«{0}»: {1} spørsmål på bokmål, nynorsk og engelsk", "“{0}”: {1} questions in bokmål, nynorsk and English");
    public static readonly Text TemplateHint = new(
        "Du kan endre, fjerne og legge til spørsmål helt til undersøkelsen åpner.", "Du kan endre, fjerne og leggje til spørsmål heilt til undersøkinga opnar.",
        "You may change, remove and add questions until the survey opens.");
    public static readonly Text TitleFromTemplate = new(
        "Uten navn og formål får kartleggingen malens.", "Utan namn og føremål får kartlegginga dei malen har.", "Without a name and purpose, the survey gets the template’s.");
    public static readonly Text QuestionMissing = new("Skriv spørsmålet, høyst 1000 tegn.", "Skriv spørsmålet, høgst 1000 teikn.", "Write the question, at most 1000 characters.");
    public static readonly Text ChoicesMissing = new("Skriv minst to valg.", "Skriv minst to val.", "Write at least two choices.");
    public static readonly Text RowsMissing = new("Skriv minst en rad.", "Skriv minst ei rad.", "Write at least one row.");
    public static readonly Text SameTwice = new("Det samme står to ganger.", "Det same står to gonger.", "The same stands twice.");
    public static readonly Text ScaleWrong = new(
        "Skalaen går fra et lavt til et høyere tall, med høyst {0} trinn.", "Skalaen går frå eit lågt til eit høgare tal, med høgst {0} steg.", "The scale goes from a low to a higher number, with at most {0} steps.");
    public static readonly Text TooManyQuestions = new("Høyst {0} spørsmål.", "Høgst {0} spørsmål.", "At most {0} questions.");
    public static readonly Text RemoveWavesFirst = new("Fjern målingene først.", "Fjern målingane først.", "Remove the waves first.");
    public static readonly Text RemoveSurvey = new("Fjern kartleggingen", "Fjern kartlegginga", "Remove the survey");
    public static readonly Text RemoveWave = new("Fjern målingen", "Fjern målinga", "Remove the wave");
    public static readonly Text RemoveWaveLead = new(
        "Svarene, sorteringen og hvem som deltok blir slettet. Det kan ikke angres.", "Svara, sorteringa og kven som deltok blir sletta. Det kan ikkje angrast.",
        "The answers, the sorting and who took part are deleted. It cannot be undone.");
    public static readonly Text WaveSettings = new("Endre målingen", "Endre målinga", "Change the wave");

    public static readonly Text CloseWave = new("Avslutt målingen «{0}»", "Avslutt målinga «{0}»", "Close the wave “{0}”");
    public static readonly Text ExportParticipation = new("Deltakelse i kartlegginger", "Deltaking i kartleggingar", "Participation in surveys");

    public static readonly Text DataParticipation = new(
        "At en person deltok i en måling, og om det var på skjema eller telefon", "At ein person deltok i ei måling, og om det var på skjema eller telefon",
        "That a person took part in a wave, and whether by form or telephone");
    public static readonly Text DataParticipationAbout = new("De som har en funksjon i programmet", "Dei som har ein funksjon i programmet", "Those who hold a function in the programme");
    public static readonly Text DataParticipationWhy = new(
        "For å vite hvem som er spurt og hvor mange som svarte (oppgave i allmennhetens interesse)",
        "For å vite kven som er spurde og kor mange som svara (oppgåve i allmenn interesse)",
        "To know who was asked and how many answered (task in the public interest)");
    public static readonly Text DataParticipationUntil = new(
        "Til fristen programmet har satt etter at det er avsluttet, 12 måneder når ikke annet er bestemt. Da slettes det av seg selv",
        "Til fristen programmet har sett etter at det er avslutta, 12 månader når ikkje anna er bestemt. Då blir det sletta av seg sjølv",
        "Until the time the programme has set after it is closed, 12 months unless decided otherwise. It is then deleted by itself");
    public static readonly Text DataErasedWithWave = new(
        "Avgjøres for hver måling: slettes, blir stående uten navnet, eller beholdes med begrunnelse (artikkel 17 nr. 3). Svar som er løsrevet fra den som svarte, kan ingen finne igjen",
        "Blir avgjort for kvar måling: sletta, ståande utan namnet, eller teke vare på med grunngiving (artikkel 17 nr. 3). Svar som er lausrivne frå den som svara, kan ingen finne att",
        "Decided for each wave: deleted, left without the name, or kept with a reason (article 17(3)). Answers cut loose from whoever gave them cannot be found by anybody");
    public static readonly Text DataInvitationsErased = new(
        "Slettes med én gang, med lenken og brevene som venter", "Blir sletta med ein gong, med lenkja og breva som ventar",
        "Deleted at once, with the link and the letters that wait");
    public static readonly Text DataSpecial = new(
        "Helse, tro og fagforening kan stå i fritekst, selv om ingen spør om det. Da må eieren ha et grunnlag i artikkel 9 nr. 2",
        "Helse, tru og fagforeining kan stå i fritekst, sjølv om ingen spør om det. Då må eigaren ha eit grunnlag i artikkel 9 nr. 2",
        "Health, belief and union membership may stand in free text, though nobody asks for it. The owner then needs a ground in article 9(2)");
    public static readonly Text CountedParticipation = new("{0} deltakelser", "{0} deltakingar", "{0} participations");
    public static readonly Text CountedAnswers = new("{0} svar", "{0} svar", "{0} answers");
    public static readonly Text CountedInvitations = new("{0} invitasjoner", "{0} invitasjonar", "{0} invitations");
    public static readonly Text CountedSheets = new("{0} skjemaer", "{0} skjema", "{0} sheets");
    public static readonly Text DueAnswers = new(
        "Svar på kartlegginger, utvalgte utdrag av dem, invitasjoner, og hvem som svarte",
        "Svar på kartleggingar, utvalde utdrag av dei, invitasjonar, og kven som svara",
        "Answers to surveys, excerpts taken from them, invitations, and who answered");
    public static readonly Text DueAnswersRule = new(
        "{0} måneder etter at programmet er avsluttet. Nøkkelen som åpner teksten, slettes samtidig",
        "{0} månader etter at programmet er avslutta. Nøkkelen som opnar teksten, blir sletta samstundes",
        "{0} months after the programme is closed. The key that opens the text is deleted at the same time");
    public static readonly Text DataAnswers = new(
        "Svar på kartlegginger, forseglet. De er ikke knyttet til den som svarte, men folk kan ha skrevet noe om seg selv eller andre",
        "Svar på kartleggingar, forsegla. Dei er ikkje knytte til den som svara, men folk kan ha skrive noko om seg sjølve eller andre",
        "Answers to surveys, sealed. They are not tied to those who answered, but people may have written about themselves or others");
    public static readonly Text DataAnswersAbout = new("De som svarer, og de som nevnes i svar", "Dei som svarar, og dei som er nemnde i svar", "Those who answer, and those mentioned in answers");
    public static readonly Text DataAnswersWhy = new(
        "For å vite hva folk mener om det programmet gjelder (oppgave i allmennhetens interesse)",
        "For å vite kva folk meiner om det programmet gjeld (oppgåve i allmenn interesse)",
        "To know what people think of what the programme is about (task in the public interest)");

    private static readonly Text[] Kinds =
    [
        new("Med egne ord", "Med eigne ord", "In their own words"),
        new("Ett valg", "Eitt val", "One choice"),
        new("Flere valg", "Fleire val", "Several choices"),
        new("På en skala", "På ein skala", "On a scale"),
        new("Flere rader på samme skala", "Fleire rader på same skala", "Several rows on the same scale"),
    ];

    private static readonly Text Bokmal = new("bokmål", "bokmål", "Bokmål"), Nynorsk = new("nynorsk", "nynorsk", "Nynorsk"), English = new("engelsk", "engelsk", "English");

    /// <summary>A language as it is called inside a sentence.</summary>
    public static Text LanguageOf(string language) => language switch { "nn" => Nynorsk, "en" => English, _ => Bokmal };

    public static Text KindOf(QuestionKind kind) => Kinds[(int)kind];
}
