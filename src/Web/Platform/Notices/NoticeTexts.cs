using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>The letter with what is new, how often it comes, and what waits to be told.</summary>
public static class NoticeTexts
{
    public static readonly Text Title = new("Hvor ofte vil du høre fra oss?", "Kor ofte vil du høyre frå oss?", "How often do you want to hear from us?");
    public static readonly Text Lead = new(
        "Når det skjer noe med det du har foreslått, støttet eller lånt, får du det i ett brev. Du velger hvor ofte.",
        "Når det skjer noko med det du har føreslått, støtta eller lånt, får du det i eitt brev. Du vel kor ofte.",
        "When something happens to what you have proposed, supported or borrowed, you get it in one letter. You choose how often.");
    public static readonly Text EveryLabel = new("Brev om det som er nytt", "Brev om det som er nytt", "Letters with what is new");
    public static readonly Text LanguageLabel = new("Språk i brevene", "Språk i breva", "Language of the letters");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text ChooseOne = new("Velg ett av alternativene.", "Vel eitt av alternativa.", "Choose one of these.");
    public static readonly Text NextLetter = new("Neste brev kommer {0:dddd d. MMMM}, hvis det er noe nytt.", "Neste brev kjem {0:dddd d. MMMM}, viss det er noko nytt.", "The next letter comes on {0:dddd d MMMM}, if there is anything new.");
    public static readonly Text NoLetter = new("Du får ingen brev. Det som er nytt, finner du her.", "Du får ingen brev. Det som er nytt, finn du her.", "You get no letters. What is new is found here.");
    public static readonly Text NoAddress = new(
        "Vi har ingen e-postadresse til deg. Det som er nytt, finner du her.", "Vi har inga e-postadresse til deg. Det som er nytt, finn du her.", "We have no e-mail address for you. What is new is found here.");

    public static readonly Text WaitingTitle = new("Nytt siden sist", "Nytt sidan sist", "New since last time");
    public static readonly Text Nothing = new(
        "Her ser du det som er nytt om det du har foreslått, støttet eller lånt. Nå er det ingenting.",
        "Her ser du det som er nytt om det du har føreslått, støtta eller lånt. No er det ingenting.",
        "Here is what is new about what you have proposed, supported or borrowed. There is nothing now.");
    public static readonly Text HaveRead = new("Jeg har lest det", "Eg har lese det", "I have read it");
    public static readonly Text HaveReadHint = new("Da tar vi det bort her, og du får det ikke i brevet.", "Då tek vi det bort her, og du får det ikkje i brevet.", "It is then taken away here, and is not in the letter.");
    public static readonly Text More = new("Og {0} til. De vises når du har lest disse.", "Og {0} til. Dei kjem fram når du har lese desse.", "And {0} more. They appear when you have read these.");

    public static readonly Text Subject = new("Nytt i Blanke Ark", "Nytt i Blanke Ark", "What is new in Blanke Ark");
    public static readonly Text Greeting = new("Hei!\n\nDette er nytt siden sist:", "Hei!\n\nDette er nytt sidan sist:", "Hello!\n\nThis is new since last time:");
    public static readonly Text MoreWaits = new("Det er {0} nyheter til. De kommer i neste brev.", "Det er {0} nyhende til. Dei kjem i neste brev.", "There are {0} more. They come in the next letter.");
    public static readonly Text Change = new("Endre hvor ofte du får brev", "Endre kor ofte du får brev", "Change how often you get letters");

    public static readonly Text JobTitle = new("Samlebrev om det som er nytt", "Samlebrev om det som er nytt", "Letters with what is new");
    public static readonly Text Round = new("Samlebrev {0:d. MMMM}", "Samlebrev {0:d. MMMM}", "Letters with what is new, {0:d MMMM}");

    public static readonly Text Data = new("Nyheter som venter på å bli fortalt deg", "Nyhende som ventar på å bli fortalde deg", "News waiting to be told you");
    public static readonly Text DataAbout = new("Alle som følger en idé eller et tiltak", "Alle som følgjer ein idé eller eit tiltak", "Everybody who follows an idea or a measure");
    public static readonly Text DataWhy = new(
        "For å samle det som skjer i ett brev. Bare hva det gjelder er lagret, ikke ordene.",
        "For å samle det som skjer i eitt brev. Berre kva det gjeld er lagra, ikkje orda.",
        "To gather what happens in one letter. Only what it is about is held, not the words.");
    public static readonly Text DataUntil = new("Til det er fortalt eller lest, høyst et halvt år", "Til det er fortalt eller lese, høgst eit halvt år", "Until it is told or read, at most half a year");
    public static readonly Text DataChoice = new("Hvor ofte du vil ha brev", "Kor ofte du vil ha brev", "How often you want letters");
    public static readonly Text DataChoiceWhy = new("For å skrive så ofte du vil, på språket du vil.", "For å skrive så ofte du vil, på språket du vil.", "To write as often as you want, in the language you want.");
    public static readonly Text DataChoiceUntil = new("Til du velger noe annet eller ber om sletting", "Til du vel noko anna eller bed om sletting", "Until you choose otherwise or ask for erasure");
    public static readonly Text Count = new("{0} nyheter", "{0} nyhende", "{0} news items");
    public static readonly Text DueWhat = new("Nyheter ingen har lest", "Nyhende ingen har lese", "News nobody has read");
    public static readonly Text DueRule = new("Et halvt år etter at det skjedde", "Eit halvt år etter at det skjedde", "Half a year after it happened");

    private static readonly Text Daily = new("Hver dag", "Kvar dag", "Every day");
    private static readonly Text Weekly = new("Hver mandag", "Kvar måndag", "Every Monday");
    private static readonly Text Monthly = new("Første mandag i måneden", "Første måndag i månaden", "The first Monday of the month");
    private static readonly Text Never = new("Aldri. Jeg ser etter selv", "Aldri. Eg ser etter sjølv", "Never. I look for myself");
    private static readonly Text BecauseDaily = new("Du får brev hver dag det er noe nytt.", "Du får brev kvar dag det er noko nytt.", "You get a letter every day there is something new.");
    private static readonly Text BecauseWeekly = new("Du får brev mandager når det er noe nytt.", "Du får brev måndagar når det er noko nytt.", "You get a letter on Mondays when there is something new.");
    private static readonly Text BecauseMonthly = new(
        "Du får brev den første mandagen i måneden når det er noe nytt.", "Du får brev den første måndagen i månaden når det er noko nytt.", "You get a letter on the first Monday of the month when there is something new.");

    public static Text Name(Every every) => every switch { Every.Daily => Daily, Every.Monthly => Monthly, Every.Never => Never, _ => Weekly };

    public static Text WhyThis(Every every) => every switch { Every.Daily => BecauseDaily, Every.Monthly => BecauseMonthly, _ => BecauseWeekly };
}
