using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>Why something cannot be done yet, and what was wrong with what was written.</summary>
public static partial class MeasureTexts
{
    public static readonly Text TitleMissing = new("Skriv hva tiltaket heter.", "Skriv kva tiltaket heiter.", "Write what the measure is called.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor. Andre skal kunne forstå avgjørelsen.", "Skriv kvifor. Andre skal kunne forstå avgjerda.", "Write why. Others must be able to understand the decision.");
    public static readonly Text TooLong = new("Dette er for langt: {1} tegn. Det er plass til {0}.", "Dette er for langt: {1} teikn. Det er plass til {0}.", "This is too long: {1} characters. There is room for {0}.");
    public static readonly Text EndsBeforeStart = new("Slutten er før begynnelsen. Rett en av datoene.", "Slutten er før byrjinga. Rett ein av datoane.", "The end is before the beginning. Correct one of the dates.");
    public static readonly Text EndMissing = new("Skriv når prøven skal være ferdig.", "Skriv når prøven skal vere ferdig.", "Write when the trial is to end.");
    public static readonly Text NotLater = new("Datoen må være senere enn den prøven har nå, og senere enn i dag.", "Datoen må vere seinare enn den prøven har no, og seinare enn i dag.", "The date must be later than the trial's present one, and later than today.");
    public static readonly Text UnitUnknown = new("Velg en enhet i kommunen.", "Vel ei eining i kommunen.", "Choose a unit of the municipality.");
    public static readonly Text PersonUnknown = new("Velg en som arbeider i kommunen eller har en funksjon for den.", "Vel ein som arbeider i kommunen eller har ein funksjon for han.", "Choose somebody who works in the municipality or has a function for it.");
    public static readonly Text FollowerUnknown = new("Velg kommuner fra listen.", "Vel kommunar frå lista.", "Choose municipalities from the list.");
    public static readonly Text NotInProgramme = new("Kommunen er ikke med i det programmet.", "Kommunen er ikkje med i det programmet.", "The municipality does not take part in that programme.");
    public static readonly Text VisibilityMissing = new("Velg hvem som skal se tiltaket.", "Vel kven som skal sjå tiltaket.", "Choose who is to see the measure.");
    public static readonly Text OrganisationMissing = new("Velg kommunen tiltaket hører til.", "Vel kommunen tiltaket høyrer til.", "Choose the municipality of the measure.");
    public static readonly Text KindMissing = new("Velg hva dere avgjør.", "Vel kva de avgjer.", "Choose what you decide.");

    public static readonly Text UsersAsked = new("Brukerne er spurt", "Brukarane er spurde", "Users have been asked");
    public static readonly Text StaffAsked = new("De ansatte er spurt", "Dei tilsette er spurde", "Staff have been asked");
    public static readonly Text TrainingPlanned = new("Plan for opplæring", "Plan for opplæring", "A plan for training");
    public static readonly Text TrialSized = new("Hvor stor prøven er, hvem som er med, og når den slutter", "Kor stor prøven er, kven som er med, og når han sluttar", "How large the trial is, who takes part, and when it ends");
    public static readonly Text CriteriaSaid = new("Hva dere må se for å gå videre", "Kva de må sjå for å gå vidare", "What you must see to go on");
    public static readonly Text AskUsersFirst = new("Ingen tjeneste uten brukerne: spør dem det gjelder, og skriv ned hva de sa.", "Inga teneste utan brukarane: spør dei det gjeld, og skriv ned kva dei sa.", "No service without its users: ask those it is for, and write down what they said.");
    public static readonly Text AskStaffFirst = new("Spør dem som skal gjøre jobben, og skriv ned hva de sa.", "Spør dei som skal gjere jobben, og skriv ned kva dei sa.", "Ask those who will do the work, and write down what they said.");
    public static readonly Text TrainFirst = new("Noe nytt tas i bruk. Lag en plan for opplæring først.", "Noko nytt blir teke i bruk. Lag ein plan for opplæring først.", "Something new is introduced. Make a plan for training first.");
    public static readonly Text SizeTrialFirst = new("Skriv hvor stor prøven er, hvem som er med, og når den slutter.", "Skriv kor stor prøven er, kven som er med, og når han sluttar.", "Write how large the trial is, who takes part, and when it ends.");
    public static readonly Text SayCriteriaFirst = new("Skriv hva dere må se for å gå videre, før prøven begynner.", "Skriv kva de må sjå for å gå vidare, før prøven byrjar.", "Write what you must see to go on, before the trial begins.");
    public static readonly Text DecidedInFuture = new("Skriv dagen det ble bestemt. Den kan ikke være etter i dag.", "Skriv dagen det vart bestemt. Han kan ikkje vere etter i dag.", "Write the day it was decided. It cannot be after today.");
    public static readonly Text DecidedTooEarly = new("Dette kan ikke være bestemt før forrige avgjørelse, {0}.", "Dette kan ikkje vere bestemt før førre avgjerd, {0}.", "This cannot have been decided before the last decision, {0}.");
    public static readonly Text TrialEndsInPast = new("Prøven slutter før den har begynt. Endre datoen.", "Prøven sluttar før han har byrja. Endre datoen.", "The trial ends before it has begun. Change the date.");
    public static readonly Text AlreadyBegun = new("Tiltaket er alt i gang.", "Tiltaket er alt i gang.", "The measure has begun already.");
    public static readonly Text AlreadyOver = new("Tiltaket er alt avsluttet.", "Tiltaket er alt avslutta.", "The measure is over already.");
    public static readonly Text NotInTrial = new("Tiltaket er ikke under utprøving.", "Tiltaket er ikkje under utprøving.", "The measure is not being tried.");
    public static readonly Text NotInUse = new("Tiltaket er ikke i bruk.", "Tiltaket er ikkje i bruk.", "The measure is not in use.");
    public static readonly Text NotDecidedHere = new("Dette avgjøres ved gevinsten det gjelder.", "Dette blir avgjort ved gevinsten det gjeld.", "This is decided beside the benefit it is about.");
    public static readonly Text TrialNotOver = new("Prøven er ikke ferdig. Vent til sluttdatoen, eller stopp den.", "Prøven er ikkje ferdig. Vent til sluttdatoen, eller stopp han.", "The trial is not over. Wait for its last day, or stop it.");
    public static readonly Text TrialIsSet = new("Prøven har begynt. Det som ble sagt på forhånd, står fast.", "Prøven har byrja. Det som vart sagt på førehand, står fast.", "The trial has begun. What was said beforehand stands.");
    public static readonly Text TrialNotDecided = new("Prøven er ikke avgjort ennå. Dere avgjør når den er det.", "Prøven er ikkje avgjord enno. De avgjer når han er det.", "The trial has not been decided yet. You decide when it has.");
    public static readonly Text AlreadyAnswered = new("Kommunen har alt avgjort dette.", "Kommunen har alt avgjort dette.", "The municipality has decided this already.");
    public static readonly Text StartStandsOnIt = new("Starten bygger på dette. Det kan endres, men ikke tas bort.", "Starten byggjer på dette. Det kan endrast, men ikkje takast bort.", "The start stands on this. It may be changed, but not taken away.");
    public static readonly Text OnlyOwnerShows = new("Bare den som eier tiltaket, avgjør hvem som ser det.", "Berre den som eig tiltaket, avgjer kven som ser det.", "Only the measure's owner decides who sees it.");
    public static readonly Text OnlyDecidersShow = new("Bare de som bestemmer for kommunen, avgjør hvem som ser tiltaket.", "Berre dei som avgjer for kommunen, avgjer kven som ser tiltaket.", "Only those who decide for the municipality decide who sees the measure.");
    public static readonly Text OwnMeasure = new("Dette er kommunens eget tiltak.", "Dette er kommunen sitt eige tiltak.", "This is the municipality's own measure.");
    public static readonly Text TakenOverBefore = new("Kommunen har alt tatt over dette tiltaket.", "Kommunen har alt teke over dette tiltaket.", "The municipality has taken over this measure already.");
}
