using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Texts of asking: what stands in the way, and what a wave is as long as it lasts.</summary>
public static partial class AskingTexts
{
    public static readonly Text DateMissing = new("Skriv en dato.", "Skriv ein dato.", "Write a date.");
    public static readonly Text OpensInPast = new("Velg i dag eller en dag som kommer.", "Vel i dag eller ein dag som kjem.", "Choose today or a day to come.");
    public static readonly Text ClosesTooEarly = new(
        "Siste dag må være i dag eller senere, og ikke før undersøkelsen åpner.", "Siste dag må vere i dag eller seinare, og ikkje før undersøkinga opnar.",
        "The last day must be today or later, and not before the survey opens.");
    public static readonly Text ClosesTooLate = new("Velg en siste dag innen to år.", "Vel ein siste dag innan to år.", "Choose a last day within two years.");
    public static readonly Text RemindsOutside = new(
        "Påminnelsen må komme etter at undersøkelsen har åpnet, og senest på siste dag.", "Påminninga må kome etter at undersøkinga har opna, og seinast på siste dag.",
        "The reminder must come after the survey has opened, and on the last day at the latest.");
    public static readonly Text RemindsInPast = new(
        "Velg en dag etter i dag. Vil du minne om den nå, er det en egen knapp for det.", "Vel ein dag etter i dag. Vil du minne om ho no, er det ein eigen knapp for det.",
        "Choose a day after today. To remind people now, there is a button of its own.");
    public static readonly Text OpenLinkIsAnonymous = new(
        "Med åpen lenke vet vi ikke hvem som svarer. Velg anonym, eller gi hver sin lenke.", "Med open lenkje veit vi ikkje kven som svarar. Vel anonym, eller gi kvar si lenkje.",
        "With an open link we do not know who answers. Choose anonymous, or give everybody a link of their own.");
    public static readonly Text ChoicesStand = new(
        "Undersøkelsen har åpnet, og valgene ligger fast: det er dette de som svarer, er lovet.", "Undersøkinga har opna, og vala ligg fast: det er dette dei som svarar, er lova.",
        "The survey has opened and the choices stand: this is what those who answer were promised.");
    public static readonly Text OpenedAlready = new("Undersøkelsen er åpnet fra før.", "Undersøkinga er opna frå før.", "The survey has been opened already.");
    public static readonly Text NotOpened = new("Undersøkelsen er ikke åpnet ennå.", "Undersøkinga er ikkje opna enno.", "The survey has not been opened yet.");
    public static readonly Text NotOpenYet = new("Undersøkelsen er ikke åpen ennå.", "Undersøkinga er ikkje open enno.", "The survey is not open yet.");
    public static readonly Text NobodyInvited = new("Med åpen lenke er ingen invitert enkeltvis.", "Med open lenkje er ingen inviterte enkeltvis.", "With an open link, nobody is invited one by one.");
    public static readonly Text NoQuestions = new("Kartleggingen har ingen spørsmål ennå.", "Kartlegginga har ingen spørsmål enno.", "The survey has no questions yet.");
    public static readonly Text NobodyChosen = new("Ingen er valgt. Velg hvem som skal spørres.", "Ingen er valde. Vel kven som skal spørjast.", "Nobody is chosen. Choose whom to ask.");
    public static readonly Text NobodyTicked = new("Kryss av for minst én.", "Kryss av for minst éin.", "Tick at least one.");
    public static readonly Text TooFewToBeAnonymous = new(
        "Velg minst {0} som skal spørres: færre enn {0} svar blir aldri åpnet i en anonym undersøkelse.",
        "Vel minst {0} som skal spørjast: færre enn {0} svar blir aldri opna i ei anonym undersøking.",
        "Choose at least {0} people to ask: fewer than {0} answers are never opened in an anonymous survey.");
    public static readonly Text SubjectMissing = new("Skriv hva brevet heter.", "Skriv kva brevet heiter.", "Write what the letter is called.");
    public static readonly Text BodyMissing = new("Skriv brevet.", "Skriv brevet.", "Write the letter.");
    public static readonly Text LinkMissing = new("Sett inn {lenke}, ellers kan ingen svare.", "Set inn {lenke}, elles kan ingen svare.", "Put in {lenke}, or nobody can answer.");
    public static readonly Text NoLinkInSubject = new("Lenken hører hjemme i brevet, ikke her.", "Lenkja høyrer heime i brevet, ikkje her.", "The link belongs in the letter, not here.");
    public static readonly Text UnknownPlaceholder = new("«{0}» betyr ingenting her. Bruk en av disse: {1}.", "«{0}» tyder ingenting her. Bruk ein av desse: {1}.", "“{0}” means nothing here. Use one of these: {1}.");
    public static readonly Text RemindedAlready = new("Påminnelsen er sendt. Ingen blir minnet på det mer enn én gang.", "Påminninga er send. Ingen blir minna på det meir enn éin gong.", "The reminder has been sent. Nobody is reminded more than once.");
    public static readonly Text PublishFirst = new("Publiser resultatene først.", "Publiser resultata først.", "Publish the results first.");
    public static readonly Text ResultsSentAlready = new("Brevet om resultatene er sendt.", "Brevet om resultata er sendt.", "The letter on the results has been sent.");
    public static readonly Text ClosingTitle = new("Avslutter undersøkelsen", "Avsluttar undersøkinga", "Closing the survey");
    public static readonly Text ClosingDoing = new("Teller opp svarene …", "Tel opp svara …", "Counting the answers …");

    public static readonly Text WaitsToOpen = new("«{0}» er ikke åpnet", "«{0}» er ikkje opna", "“{0}” has not been opened");
    public static readonly Text WaitsForAnswers = new("«{0}»: {1} av {2} har svart, og fristen er nær", "«{0}»: {1} av {2} har svara, og fristen er nær", "“{0}”: {1} of {2} have answered, and the last day is near");
    public static readonly Text WaitsForMail = new("«{0}»: {1} brev kom ikke fram", "«{0}»: {1} brev kom ikkje fram", "“{0}”: {1} letters did not arrive");
    public static readonly Text WaitsToClose = new("«{0}» skulle vært avsluttet", "«{0}» skulle vore avslutta", "“{0}” should have been closed");

    public static readonly Text DataInvitations = new(
        "At en person er invitert til en undersøkelse, og lenken, forseglet", "At ein person er invitert til ei undersøking, og lenkja, forsegla",
        "That a person is invited to a survey, and the link, sealed");
    public static readonly Text DataInvitationsWhy = new(
        "For å spørre dem det gjelder, og bare minne dem som ikke har svart (oppgave i allmennhetens interesse)",
        "For å spørje dei det gjeld, og berre minne dei som ikkje har svara (oppgåve i allmenn interesse)",
        "To ask those concerned, and remind only those who have not answered (task in the public interest)");
}
