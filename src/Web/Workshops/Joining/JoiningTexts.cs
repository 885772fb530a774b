using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Joining;

/// <summary>What somebody reads who comes to a workshop with a code.</summary>
public static class JoiningTexts
{
    public static readonly Text CodeTitle = new("Bli med i et verksted", "Ver med i ein verkstad", "Join a workshop");
    public static readonly Text CodeLead = new("Skriv koden du ser på veggen eller har fått av den som leder.", "Skriv koden du ser på veggen eller har fått av den som leier.", "Type the code you see on the wall, or were given by whoever leads.");
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text CodeHint = new("Seks bokstaver og tall. Små bokstaver og mellomrom går fint.", "Seks bokstavar og tal. Små bokstavar og mellomrom går fint.", "Six letters and figures. Small letters and spaces are fine.");
    public static readonly Text Go = new("Videre", "Vidare", "Continue");
    public static readonly Text CodeWrong = new("Du kom ikke inn", "Du kom ikkje inn", "You did not get in");
    public static readonly Text CodeMalformed = new("En kode har seks bokstaver og tall, for eksempel {0}. Se på veggen og skriv den på nytt.", "Ein kode har seks bokstavar og tal, til dømes {0}. Sjå på veggen og skriv han på nytt.", "A code has six letters and figures, such as {0}. Look at the wall and type it again.");
    public static readonly Text CodeUnknown = new("Ingen verksteder har koden {0}. Se på veggen, eller spør den som leder.", "Ingen verkstader har koden {0}. Sjå på veggen, eller spør den som leier.", "No workshop has the code {0}. Look at the wall, or ask whoever leads.");
    public static readonly Text TooManyCodes = new("Det har kommet mange feil koder fra nettet du er på. Vent ti minutter og prøv igjen.", "Det har kome mange feil kodar frå nettet du er på. Vent ti minutt og prøv att.", "Many wrong codes have come from the network you are on. Wait ten minutes and try again.");

    public static readonly Text OverTitle = new("Verkstedet er over", "Verkstaden er over", "The workshop is over");
    public static readonly Text OverLead = new("Takk for at du var med. Det som ble skrevet, ligger i programmets referat, uten navn.", "Takk for at du var med. Det som vart skrive, ligg i referatet til programmet, utan namn.", "Thank you for taking part. What was written is in the programme's record, without names.");
    public static readonly Text OverSignIn = new("Er du med i programmet? Logg inn, så finner du referatet under Verksteder.", "Er du med i programmet? Logg inn, så finn du referatet under Verkstader.", "Are you part of the programme? Sign in, and you find the record under Workshops.");
    public static readonly Text AnotherCode = new("Skriv en annen kode", "Skriv ein annan kode", "Type another code");
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");

    public static readonly Text JoinLead = new("Du blir med fra telefonen. Du trenger ingen konto.", "Du blir med frå telefonen. Du treng ingen konto.", "You take part from your phone. You need no account.");
    public static readonly Text Name = new("Fornavn", "Førenamn", "First name");
    public static readonly Text NameHint = new("Den som leder, ser hvem som er til stede nå. Navnet lagres ikke og står ikke på lappene.", "Den som leier, ser kven som er til stades no. Namnet blir ikkje lagra og står ikkje på lappane.", "Whoever leads sees who is present now. The name is not stored, and is not on the notes.");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text AnyGroup = new("Den minste gruppa", "Den minste gruppa", "The smallest group");
    public static readonly Text Full = new("Verkstedet har ikke plass til flere.", "Verkstaden har ikkje plass til fleire.", "The workshop has room for no more.");
    public static readonly Text Join = new("Bli med", "Bli med", "Join");
    public static readonly Text PromiseTitle = new("Ingen ser hvem som skrev hva", "Ingen ser kven som skreiv kva", "Nobody sees who wrote what");
    public static readonly Text Promise = new(
        "Lappene og stemmene dine har ikke navn. Telefonen husker at de er dine, så du kan rette dem til de vises. Når verkstedet avsluttes, slettes det som knytter dem til telefonen. Det kan ikke gjøres om.",
        "Lappane og stemmene dine har ikkje namn. Telefonen hugsar at dei er dine, så du kan rette dei til dei blir viste. Når verkstaden blir avslutta, blir det som knyter dei til telefonen, sletta. Det kan ikkje gjerast om.",
        "Your notes and votes bear no name. Your phone remembers that they are yours, so that you can correct them until they are shown. When the workshop ends, what ties them to your phone is deleted. That cannot be undone.");
    public static readonly Text Kept = new("Lappene, bunkene og summen av stemmene blir igjen i referatet.", "Lappane, bunkane og summen av stemmene blir att i referatet.", "The notes, the stacks and the sums of the votes stay in the record.");
    public static readonly Text MindOthers = new("Skriv ikke noe som peker ut en pasient eller en kollega.", "Skriv ikkje noko som peikar ut ein pasient eller ein kollega.", "Do not write anything that points out a patient or a colleague.");
}
