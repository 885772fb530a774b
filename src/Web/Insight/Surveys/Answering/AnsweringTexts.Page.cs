using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

public static partial class AnsweringTexts
{
    private static readonly Text DayFormat = new("dddd d. MMMM", "dddd d. MMMM", "dddd d MMMM");

    public static string Day(DateOnly day) => day.ToString(DayFormat, System.Globalization.CultureInfo.CurrentCulture);

    public static readonly Text AskedBy = new("{0} spør på vegne av programmet", "{0} spør på vegner av programmet", "{0} asks on behalf of the programme");
    public static readonly Text HowLong = new("{0} spørsmål, rundt {1} min", "{0} spørsmål, rundt {1} min", "{0} questions, about {1} min");
    public static readonly Text HowLongTitle = new("Hvor lang tid tar det?", "Kor lang tid tek det?", "How long does it take?");
    public static readonly Text ByWhenTitle = new("Når er fristen?", "Når er fristen?", "By when?");
    public static readonly Text ByWhenOpen = new("Ingen frist er satt ennå", "Ingen frist er sett enno", "No date is set yet");
    public static readonly Text FreeToSkip = new("Du velger selv hva du svarer på.", "Du vel sjølv kva du svarar på.", "You choose what to answer.");
    public static readonly Text WhyTitle = new("Hvorfor spør vi?", "Kvifor spør vi?", "Why do we ask?");
    public static readonly Text AnonymousTitle = new("Svaret ditt er anonymt", "Svaret ditt er anonymt", "Your answer is anonymous");
    public static readonly Text NamedTitle = new("Svaret ditt er ikke anonymt", "Svaret ditt er ikkje anonymt", "Your answer is not anonymous");
    public static readonly Text Anonymous = new(
        "Ingenting som lagres, knytter svaret til deg. At du har svart, blir notert. Hva du svarte, ligger for seg, og ingen kan finne det igjen, heller ikke du. Derfor kan svaret ikke endres når det er sendt.",
        "Ingenting som blir lagra, knyter svaret til deg. At du har svara, blir notert. Kva du svara, ligg for seg, og ingen kan finne det att, heller ikkje du. Derfor kan svaret ikkje endrast når det er sendt.",
        "Nothing that is stored joins the answer to you. That you have answered is recorded. What you answered is kept apart from it, and nobody can find it again, not even you. So it cannot be changed once it is sent.");
    public static readonly Text AnonymousOpenLink = new(
        "Ingenting som lagres, knytter svaret til deg. Vi spør ikke hvem du er. Ingen kan finne svaret ditt igjen, heller ikke du. Derfor kan det ikke endres når det er sendt.",
        "Ingenting som blir lagra, knyter svaret til deg. Vi spør ikkje kven du er. Ingen kan finne svaret ditt att, heller ikkje du. Derfor kan det ikkje endrast når det er sendt.",
        "Nothing that is stored joins the answer to you. We do not ask who you are. Nobody can find your answer again, not even you. So it cannot be changed once it is sent.");
    public static readonly Text AnonymousOpened = new(
        "Svarene åpnes først når undersøkelsen er avsluttet, og bare hvis minst {0} har svart. Koordinatoren og følgeforskeren leser dem. Skriv likevel ikke navn eller annet som viser hvem noen er.",
        "Svara blir først opna når undersøkinga er avslutta, og berre om minst {0} har svara. Koordinatoren og følgjeforskaren les dei. Skriv likevel ikkje namn eller anna som viser kven nokon er.",
        "The answers are opened only when the survey has ended, and only if at least {0} have answered. The coordinator and the following researcher read them. Still, do not write names or anything else that shows who somebody is.");
    public static readonly Text AnonymousPlace = new(
        "Sammen med svaret lagres bare dette om deg: {0}. Er det færre enn {1} som svarer derfra, lagres mindre eller ingenting.",
        "Saman med svaret blir berre dette lagra om deg: {0}. Er det færre enn {1} som svarar derifrå, blir mindre eller ingenting lagra.",
        "Only this about you is stored with the answer: {0}. If fewer than {1} answer from there, less is stored, or nothing.");
    public static readonly Text Named = new(
        "Koordinatoren og følgeforskeren ser hvem som har skrevet hva. Du kan endre svaret ditt til undersøkelsen avsluttes, med den samme lenken.",
        "Koordinatoren og følgjeforskaren ser kven som har skrive kva. Du kan endre svaret ditt til undersøkinga blir avslutta, med den same lenkja.",
        "The coordinator and the following researcher see who wrote what. You can change your answer until the survey ends, with the same link.");
    public static readonly Text ThenTitle = new("Hva skjer med svarene?", "Kva skjer med svara?", "What happens to the answers?");
    public static readonly Text Then = new(
        "Før noe vises til andre, går noen gjennom svarene og tar bort navn og annet som peker ut folk. Resultatene deles med dem som ble spurt.",
        "Før noko blir vist til andre, går nokon gjennom svara og tek bort namn og anna som peikar ut folk. Resultata blir delte med dei som vart spurde.",
        "Before anything is shown to others, somebody goes through the answers and takes out names and whatever else points people out. The results are shared with those who were asked.");
    public static readonly Text DraftHere = new(
        "Utkastet ligger bare på denne telefonen eller maskinen til du sender inn.",
        "Utkastet ligg berre på denne telefonen eller maskina til du sender inn.",
        "The draft lies only on this phone or computer until you send it.");
    public static readonly Text ChangeSent = new("Dette har du svart før. Du kan endre det og sende inn på nytt.", "Dette har du svara før. Du kan endre det og sende inn på nytt.", "This is what you answered before. You can change it and send it again.");
    public static readonly Text Begin = new("Begynn", "Begynn", "Begin");
    public static readonly Text Resumed = new("Du er der du var sist. Det du hadde skrevet, er her.", "Du er der du var sist. Det du hadde skrive, er her.", "You are where you left off. What you had written is here.");
    public static readonly Text StartAgain = new("Slett utkastet og begynn på nytt", "Slett utkastet og begynn på nytt", "Delete the draft and start again");
    public static readonly Text Count = new("Spørsmål {0} av {1}", "Spørsmål {0} av {1}", "Question {0} of {1}");
    public static readonly Text PlaceTitle = new("Hvem svarer du for?", "Kven svarar du for?", "For whom do you answer?");
    public static readonly Text PlaceHint = new("Du har flere funksjoner i programmet. Velg den du svarer for.", "Du har fleire funksjonar i programmet. Vel den du svarar for.", "You have several functions in the programme. Choose the one you answer for.");
    public static readonly Text WhereTitle = new("Hvor hører du til?", "Kvar høyrer du til?", "Where do you belong?");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text Organisation = new("Kommune eller organisasjon", "Kommune eller organisasjon", "Municipality or organisation");
    public static readonly Text RatherNot = new("Vil ikke si", "Vil ikkje seie", "Rather not say");
    public static readonly Text ScaleEnds = new("{0} betyr «{1}», og {2} betyr «{3}».", "{0} tyder «{1}», og {2} tyder «{3}».", "{0} means “{1}”, and {2} means “{3}”.");
    public static readonly Text SeveralHint = new("Du kan velge flere.", "Du kan velje fleire.", "You may choose several.");
    public static readonly Text Clear = new("Fjern svaret", "Fjern svaret", "Remove the answer");
    public static readonly Text Back = new("Tilbake", "Tilbake", "Back");
    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text ToOverview = new("Se over", "Sjå over", "Look over");
    public static readonly Text SendTitle = new("Se over og send inn", "Sjå over og send inn", "Look over and send");
    public static readonly Text SendTitlePlain = new("Send inn", "Send inn", "Send");
    public static readonly Text SendAnonymous = new("Når svaret er sendt, kan det ikke endres.", "Når svaret er sendt, kan det ikkje endrast.", "Once the answer is sent it cannot be changed.");
    public static readonly Text SendNamed = new("Du kan endre svaret til undersøkelsen avsluttes.", "Du kan endre svaret til undersøkinga blir avslutta.", "You can change the answer until the survey ends.");
    public static readonly Text Send = new("Send inn", "Send inn", "Send");
    public static readonly Text Unanswered = new("Ikke svart", "Ikkje svara", "Not answered");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Trap = new("La dette feltet stå tomt", "Lat dette feltet stå tomt", "Leave this field empty");
    public static readonly Text Saved = new("Lagret på denne enheten", "Lagra på denne eininga", "Saved on this device");
    public static readonly Text NotSaved = new("Nettleseren husker ikke utkastet. Ikke lukk siden før du har sendt inn.", "Nettlesaren hugsar ikkje utkastet. Ikkje lukk sida før du har sendt inn.", "The browser does not remember the draft. Do not close the page before you have sent it.");
    public static readonly Text Offline = new("Du er uten nett. Bare fortsett, det du skriver, er lagret her.", "Du er utan nett. Berre hald fram, det du skriv, er lagra her.", "You are offline. Just go on, what you write is saved here.");
    public static readonly Text SendingTitle = new("Sender …", "Sender …", "Sending …");
    public static readonly Text WaitingTitle = new("Svaret er trygt her og sendes av seg selv", "Svaret er trygt her og blir sendt av seg sjølv", "Your answer is safe here and will send itself");
    public static readonly Text Waiting = new(
        "Vi fikk ikke kontakt akkurat nå. Svaret ligger på denne telefonen eller maskinen og går av gårde når det er nett igjen. La siden være åpen, eller åpne lenken igjen senere.",
        "Vi fekk ikkje kontakt akkurat no. Svaret ligg på denne telefonen eller maskina og går av garde når det er nett att. Lat sida vere open, eller opne lenkja att seinare.",
        "We could not get through just now. Your answer lies on this phone or computer and goes when there is a connection again. Leave the page open, or open the link again later.");
    public static readonly Text TryNow = new("Prøv nå", "Prøv no", "Try now");
    public static readonly Text NeedsCorrecting = new("Noe må rettes før svaret kan sendes", "Noko må rettast før svaret kan sendast", "Something must be corrected before the answer can be sent");
}
