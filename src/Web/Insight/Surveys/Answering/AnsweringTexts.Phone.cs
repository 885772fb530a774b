using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What is read by those who enter answers for somebody on the phone.</summary>
public static partial class AnsweringTexts
{
    public static readonly Text PhoneTitle = new("Hvem svarer på telefon?", "Kven svarar på telefon?", "Who answers by phone?");
    public static readonly Text PhoneLead = new("Ring en som ikke har svart, les spørsmålene høyt og skriv det som blir sagt.", "Ring ein som ikkje har svara, les spørsmåla høgt og skriv det som blir sagt.", "Call somebody who has not answered, read the questions aloud and write what is said.");
    public static readonly Text PhoneNobody = new("Alle som er spurt, har svart.", "Alle som er spurde, har svara.", "Everybody who was asked has answered.");
    public static readonly Text PhoneNotOpen = new("Undersøkelsen er ikke åpen for svar nå.", "Undersøkinga er ikkje open for svar no.", "The survey does not take answers now.");
    public static readonly Text PhoneNoList = new("Svar på telefon gjelder målinger der folk er invitert med navn.", "Svar på telefon gjeld målingar der folk er inviterte med namn.", "Answers by phone are for waves in which people are invited by name.");
    public static readonly Text PhoneWaiting = new("Har ikke svart", "Har ikkje svara", "Have not answered");
    public static readonly Text PhoneSaved = new("Svaret er lagret.", "Svaret er lagra.", "The answer is saved.");
    public static readonly Text PhoneNumber = new("Telefon: {0}", "Telefon: {0}", "Phone: {0}");
    public static readonly Text PhoneFor = new("Hva svarer {0}?", "Kva svarar {0}?", "What does {0} answer?");
    public static readonly Text PhoneAloud = new("Les dette høyt først", "Les dette høgt først", "Read this aloud first");
    public static readonly Text PhoneAloudAnonymous = new(
        "Jeg som ringer, skriver inn det du sier, og vet derfor hva du svarer. Jeg forteller det ikke videre. Svaret lagres anonymt, som de andres: Ingenting som lagres, knytter det til deg, og det kan ikke endres etterpå. Du velger selv hva du svarer på.",
        "Eg som ringjer, skriv inn det du seier, og veit derfor kva du svarar. Eg fortel det ikkje vidare. Svaret blir lagra anonymt, som dei andre sine: Ingenting som blir lagra, knyter det til deg, og det kan ikkje endrast etterpå. Du vel sjølv kva du svarar på.",
        "I who am calling write down what you say, and so I know what you answer. I tell nobody. The answer is stored anonymously, like everybody's: nothing that is stored joins it to you, and it cannot be changed afterwards. You choose what to answer.");
    public static readonly Text PhoneAloudNamed = new(
        "Jeg som ringer, skriver inn det du sier. Koordinatoren og følgeforskeren i programmet ser hvem som har svart hva. Du kan endre svaret med lenken du har fått, til undersøkelsen avsluttes. Du velger selv hva du svarer på.",
        "Eg som ringjer, skriv inn det du seier. Koordinatoren og følgjeforskaren i programmet ser kven som har svara kva. Du kan endre svaret med lenkja du har fått, til undersøkinga blir avslutta. Du vel sjølv kva du svarar på.",
        "I who am calling write down what you say. The coordinator and the following researcher of the programme see who answered what. You can change the answer with the link you were sent, until the survey ends. You choose what to answer.");
    public static readonly Text PhoneSave = new("Lagre svaret", "Lagre svaret", "Save the answer");
}
