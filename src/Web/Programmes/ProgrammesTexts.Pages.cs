using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

public static partial class ProgrammesTexts
{
    public static readonly Text ListIntro = new("Hvilke programmer er du med i?", "Kva program er du med i?", "Which programmes are you part of?");
    public static readonly Text ListEmpty = new(
        "Her står programmene du er med i. Et program samler mål, folk, samlinger og resultater på ett sted.",
        "Her står programma du er med i. Eit program samlar mål, folk, samlingar og resultat på éin stad.",
        "The programmes you take part in stand here. A programme holds goals, people, gatherings and results in one place.");
    public static readonly Text SignInToSee = new("Logg inn for å se programmene dine.", "Logg inn for å sjå programma dine.", "Sign in to see your programmes.");
    public static readonly Text ClosedTag = new("avsluttet {0}", "avslutta {0}", "closed {0}");
    public static readonly Text ClosedNotice = new(
        "Programmet ble avsluttet {0} og kan bare leses.", "Programmet vart avslutta {0} og kan berre lesast.", "The programme was closed on {0} and can only be read.");

    public static readonly Text Start = new("Start et program", "Start eit program", "Start a programme");
    public static readonly Text StartButton = new("Start programmet", "Start programmet", "Start the programme");
    public static readonly Text StartIntro = new(
        "Bare navnet, eieren og første dag må være klart. Resten kan vente.", "Berre namnet, eigaren og første dag må vere klart. Resten kan vente.",
        "Only the name, the owner and the first day need be clear. The rest can wait.");
    public static readonly Text TitleLabel = new("Hva heter programmet?", "Kva heiter programmet?", "What is the programme called?");
    public static readonly Text Question = new("Hvilket spørsmål stiller det?", "Kva spørsmål stiller det?", "Which question does it ask?");
    public static readonly Text QuestionHint = new(
        "Et åpent spørsmål, uten løsningen innebygd.", "Eit ope spørsmål, utan løysinga innebygd.", "An open question, with no solution built in.");
    public static readonly Text Owner = new("Hvem eier programmet?", "Kven eig programmet?", "Who owns the programme?");
    public static readonly Text OwnerIs = new("Eier", "Eigar", "Owner");
    public static readonly Text PartOf = new("Del av", "Del av", "Part of");
    public static readonly Text OwnerHint = new(
        "Eieren er også ansvarlig for personopplysningene.", "Eigaren er òg ansvarleg for personopplysningane.", "The owner is also responsible for the personal data.");
    public static readonly Text StartsOn = new("Når begynner det?", "Når byrjar det?", "When does it begin?");
    public static readonly Text EndsOn = new("Når slutter det?", "Når sluttar det?", "When does it end?");
    public static readonly Text LanguageLabel = new("Hvilket språk bruker programmet?", "Kva språk bruker programmet?", "Which language does the programme use?");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text NotMunicipality = new("Ikke en kommune?", "Ikkje ein kommune?", "Not a municipality?");
    public static readonly Text OrganisationName = new("Navnet på organisasjonen", "Namnet på organisasjonen", "Name of the organisation");
    public static readonly Text OrganisationKindLabel = new("Hva slags organisasjon?", "Kva slags organisasjon?", "What kind of organisation?");
    public static readonly Text FictionalLabel = new("Den er oppdiktet, til øving", "Han er oppdikta, til øving", "It is fictional, for practice");
    public static readonly Text Parent = new("Del av et større program?", "Del av eit større program?", "Part of a larger programme?");
    public static readonly Text NoParent = new("Nei", "Nei", "No");

    public static readonly Text WhereAreWe = new("Hvor er vi?", "Kvar er vi?", "Where are we?");
    public static readonly Text InPhase = new(
        "Vi er i fase {0}, {1}: dag {2} av {3}. Fasen varer til {4}.", "Vi er i fase {0}, {1}: dag {2} av {3}. Fasen varer til {4}.",
        "We are in phase {0}, {1}: day {2} of {3}. The phase lasts until {4}.");
    public static readonly Text BeforePhase = new("Fase {0}, {1}, begynner {2}.", "Fase {0}, {1}, byrjar {2}.", "Phase {0}, {1}, begins on {2}.");
    public static readonly Text AfterPhases = new("Den siste fasen tok slutt {0}.", "Den siste fasen tok slutt {0}.", "The last phase ended on {0}.");
    public static readonly Text NoPhases = new("Programmet er ikke delt i faser ennå.", "Programmet er ikkje delt i fasar enno.", "The programme has no phases yet.");
    public static readonly Text WaitsForMe = new("Hva venter på meg?", "Kva ventar på meg?", "What waits for me?");
    public static readonly Text Due = new("Frist {0}", "Frist {0}", "Due {0}");
    public static readonly Text WhoIsIn = new("Hvem er med?", "Kven er med?", "Who takes part?");
    public static readonly Text PeopleTakePart = new("personer er med", "personar er med", "people take part");
    public static readonly Text FunctionsHeld = new("funksjoner har de", "funksjonar har dei", "functions they hold");
    public static readonly Text WhoIsMissing = new("Hvem mangler?", "Kven manglar?", "Who is missing?");
    public static readonly Text NobodyMissing = new(
        "Ingen: alle grupper har en leder, og alle som har sluttet, har fått en etterfølger.",
        "Ingen: alle grupper har ein leiar, og alle som har slutta, har fått ein etterfølgjar.",
        "Nobody: every group has a leader, and everybody who left has a successor.");
    public static readonly Text LeftWithoutSuccessor = new(
        "{0} sluttet {3} i {1} ({2}), og ingen har tatt over.", "{0} slutta {3} i {1} ({2}), og ingen har teke over.",
        "{0} left {1} ({2}) on {3}, and nobody has taken over.");
    public static readonly Text NobodyLeads = new("{0} har ingen leder.", "{0} har ingen leiar.", "{0} has no leader.");
    public static readonly Text SeatEmpty = new("{0} har ingen i {1}.", "{0} har ingen i {1}.", "{0} has nobody in {1}.");
    public static readonly Text SeeRoster = new("Se alle deltakerne", "Sjå alle deltakarane", "See all the people");

    public static readonly Text PlanIntro = new("Hva vil programmet, og hvordan er det lagt opp?", "Kva vil programmet, og korleis er det lagt opp?", "What does the programme want, and how is it set up?");
    public static readonly Text EditGoals = new("Endre mål og rammer", "Endre mål og rammer", "Edit goals and frame");
    public static readonly Text EffectHint = new("Hva skal bli bedre for folk, på lengre sikt?", "Kva skal bli betre for folk, på lengre sikt?", "What is to become better for people, in the longer run?");
    public static readonly Text ResultHint = new("Hva skal ligge på bordet når programmet er slutt?", "Kva skal liggje på bordet når programmet er slutt?", "What is to lie on the table when the programme ends?");
    public static readonly Text Duration = new("Varighet", "Kor lenge", "Duration");
    public static readonly Text Open = new("ikke bestemt", "ikkje bestemt", "not decided");
    public static readonly Text AddPhase = new("Legg til en fase", "Legg til ein fase", "Add a phase");
    public static readonly Text EditPhase = new("Endre fasen", "Endre fasen", "Edit the phase");
    public static readonly Text PhaseName = new("Hva heter fasen?", "Kva heiter fasen?", "What is the phase called?");
    public static readonly Text Purpose = new("Hva er den til?", "Kva er ho til?", "What is it for?");
    public static readonly Text FirstDay = new("Første dag", "Første dag", "First day");
    public static readonly Text Reflection = new("Se tilbake på fasen", "Sjå tilbake på fasen", "Look back on the phase");
    public static readonly Text ReflectionHint = new(
        "Prosjektgruppas egne ord. De blir med i dokumentasjonen.", "Prosjektgruppa sine eigne ord. Dei blir med i dokumentasjonen.",
        "The project group's own words. They go into the documentation.");
    public static readonly Text AddGroup = new("Legg til en gruppe", "Legg til ei gruppe", "Add a group");
    public static readonly Text GroupName = new("Hva heter gruppa?", "Kva heiter gruppa?", "What is the group called?");
    public static readonly Text GroupKindLabel = new("Hva slags gruppe?", "Kva slags gruppe?", "What kind of group?");
    public static readonly Text EditOrganisations = new("Endre hvem som er med", "Endre kven som er med", "Change who takes part");
    public static readonly Text AddOrganisation = new("Ta med en organisasjon", "Ta med ein organisasjon", "Take in an organisation");
    public static readonly Text WhichOrganisation = new("Hvilken organisasjon?", "Kva organisasjon?", "Which organisation?");
    public static readonly Text TakeOut = new("Ta ut", "Ta ut", "Take out");
    public static readonly Text TakeOutNamed = new("Ta ut {0}", "Ta ut {0}", "Take out {0}");

    public static readonly Text Close = new("Avslutt programmet", "Avslutt programmet", "Close the programme");
    public static readonly Text CloseIntro = new(
        "Et avsluttet program kan leses, men ikke endres.", "Eit avslutta program kan lesast, men ikkje endrast.", "A closed programme can be read, but not changed.");
    public static readonly Text ClosedOn = new("Når tok det slutt?", "Når tok det slutt?", "When did it end?");
    public static readonly Text Reopen = new("Åpne programmet igjen", "Opne programmet att", "Reopen the programme");
    public static readonly Text ReopenIntro = new(
        "Da kan det endres igjen. Hvem som åpnet det, og hvorfor, blir skrevet i loggen.",
        "Då kan det endrast att. Kven som opna det, og kvifor, blir skrive i loggen.",
        "It can then be changed again. Who reopened it, and why, is written in the log.");
    public static readonly Text Why = new("Hvorfor?", "Kvifor?", "Why?");
}
