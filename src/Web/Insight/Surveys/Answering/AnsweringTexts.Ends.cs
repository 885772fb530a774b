using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What is said when a form is not, or no longer, to be filled in.</summary>
public static partial class AnsweringTexts
{
    public static readonly Text NothingAnswered = new("Skjemaet er tomt. Svar på minst ett spørsmål før du sender inn.", "Skjemaet er tomt. Svar på minst eitt spørsmål før du sender inn.", "The form is empty. Answer at least one question before you send it.");
    public static readonly Text AnswerTooLong = new("Svaret er for langt. Kort det ned til {0:N0} tegn.", "Svaret er for langt. Kort det ned til {0:N0} teikn.", "The answer is too long. Shorten it to {0:N0} characters.");
    public static readonly Text NotOffered = new("Velg et av alternativene.", "Vel eitt av alternativa.", "Choose one of those offered.");
    public static readonly Text OneOnly = new("Her kan det bare være ett svar.", "Her kan det berre vere eitt svar.", "There can be only one answer here.");
    public static readonly Text LeaveEmpty = new("Ett felt skal stå tomt, men noe er skrevet i det. Tøm feltet nederst i skjemaet og send inn på nytt.", "Eitt felt skal stå tomt, men noko er skrive i det. Tøm feltet nedst i skjemaet og send inn på nytt.", "One field is to be left empty, but something is written in it. Empty the field at the end of the form and send again.");
    public static readonly Text TooQuick = new("Det gikk litt fort. Vent {0} sekunder og send inn på nytt. Alt du har skrevet, står her.", "Det gjekk litt fort. Vent {0} sekund og send inn på nytt. Alt du har skrive, står her.", "That was a little quick. Wait {0} seconds and send again. Everything you have written is here.");
    public static readonly Text SendAgain = new("Skjemaet var blitt for gammelt. Send inn en gang til. Alt du har skrevet, står her.", "Skjemaet var blitt for gammalt. Send inn ein gong til. Alt du har skrive, står her.", "The form had become too old. Send it once more. Everything you have written is here.");
    public static readonly Text Busy = new("Det kommer mange svar akkurat nå. Vent et minutt og send inn på nytt. Alt du har skrevet, står her.", "Det kjem mange svar akkurat no. Vent eit minutt og send inn på nytt. Alt du har skrive, står her.", "Many answers are coming in just now. Wait a minute and send again. Everything you have written is here.");

    public static readonly Text ThanksTitle = new("Takk for svaret", "Takk for svaret", "Thank you for your answer");
    public static readonly Text ThanksAnonymous = new(
        "Svaret er mottatt. Det kan ikke endres, for ingen kan finne det igjen blant de andre.",
        "Svaret er motteke. Det kan ikkje endrast, for ingen kan finne det att blant dei andre.",
        "Your answer has been received. It cannot be changed, since nobody can find it again among the others.");
    public static readonly Text ThanksNamed = new("Svaret er mottatt. Du kan endre det til undersøkelsen avsluttes.", "Svaret er motteke. Du kan endre det til undersøkinga blir avslutta.", "Your answer has been received. You can change it until the survey ends.");
    public static readonly Text ThanksThen = new("Når undersøkelsen er avsluttet, deles resultatene med dem som ble spurt. Du kan lukke siden.", "Når undersøkinga er avslutta, blir resultata delte med dei som vart spurde. Du kan lukke sida.", "When the survey has ended, the results are shared with those who were asked. You may close the page.");
    public static readonly Text AnotherHere = new("Svar for en til på denne enheten", "Svar for ein til på denne eininga", "Answer for one more on this device");
    public static readonly Text ChangeAnswer = new("Endre svaret", "Endre svaret", "Change the answer");
    public static readonly Text PlannedTitle = new("Undersøkelsen åpner {0}", "Undersøkinga opnar {0}", "The survey opens on {0}");
    public static readonly Text Planned = new("Ta vare på lenken. Den samme lenken virker da.", "Ta vare på lenkja. Den same lenkja verkar då.", "Keep the link. The same link will work then.");
    public static readonly Text ClosedTitle = new("Undersøkelsen er avsluttet", "Undersøkinga er avslutta", "The survey has ended");
    public static readonly Text ClosedThanks = new("Takk for at du svarte.", "Takk for at du svara.", "Thank you for answering.");
    public static readonly Text ClosedNoMore = new("Vi kan ikke ta imot flere svar.", "Vi kan ikkje ta imot fleire svar.", "We can take no more answers.");
    public static readonly Text ClosedMeanwhile = new("Undersøkelsen ble avsluttet før svaret ditt kom fram, så det er ikke med.", "Undersøkinga vart avslutta før svaret ditt kom fram, så det er ikkje med.", "The survey ended before your answer arrived, so it is not included.");
    public static readonly Text AnsweredMeanwhile = new("Det er allerede svart med denne lenken, så dette svaret er ikke tatt med.", "Det er alt svara med denne lenkja, så dette svaret er ikkje teke med.", "Somebody has already answered with this link, so this answer is not included.");
    public static readonly Text ToResults = new("Se resultatene", "Sjå resultata", "See the results");
    public static readonly Text ResultsLater = new("Resultatene er ikke klare ennå. De kommer på denne siden.", "Resultata er ikkje klare enno. Dei kjem på denne sida.", "The results are not ready yet. They will be on this page.");
    public static readonly Text KeptTitle = new("Teksten din er ikke sendt, men den er her", "Teksten din er ikkje send, men han er her", "Your text has not been sent, but it is here");
    public static readonly Text KeptLead = new("Den ligger bare hos deg. Kopier den hvis du vil ta vare på den.", "Han ligg berre hos deg. Kopier han om du vil ta vare på han.", "It lies only with you. Copy it if you want to keep it.");
    public static readonly Text Copy = new("Kopier teksten", "Kopier teksten", "Copy the text");
    public static readonly Text Copied = new("Kopiert", "Kopiert", "Copied");
    public static readonly Text DeleteDraft = new("Slett den herfra", "Slett han herifrå", "Delete it from here");

    public static readonly Text MissingTitle = new("Lenken virker ikke", "Lenkja verkar ikkje", "The link does not work");
    public static readonly Text MissingText = new(
        "Den kan være skrevet feil, eller den gjelder ikke lenger. Åpne lenken rett fra e-posten, eller spør den som sendte den.",
        "Ho kan vere skriven feil, eller ho gjeld ikkje lenger. Opne lenkja rett frå e-posten, eller spør den som sende ho.",
        "It may be misspelt, or it is no longer valid. Open the link straight from the e-mail, or ask whoever sent it.");
    public static readonly Text ShutTitle = new("Vent litt og prøv igjen", "Vent litt og prøv igjen", "Wait a little and try again");
    public static readonly Text ShutText = new(
        "Det er prøvd for mange lenker som ikke virker, fra nettet du bruker. Prøv igjen om noen minutter. Ingenting du har skrevet, er borte.",
        "Det er prøvd for mange lenkjer som ikkje verkar, frå nettet du bruker. Prøv igjen om nokre minutt. Ingenting du har skrive, er borte.",
        "Too many links that do not work have been tried from the network you use. Try again in a few minutes. Nothing you have written is lost.");
    public static readonly Text TooLargeTitle = new("Svaret er for langt", "Svaret er for langt", "The answer is too long");
    public static readonly Text TooLargeText = new("Gå tilbake, kort ned teksten og send inn på nytt. Det du har skrevet, står der fortsatt.", "Gå tilbake, kort ned teksten og send inn på nytt. Det du har skrive, står der framleis.", "Go back, shorten the text and send again. What you have written is still there.");
}
