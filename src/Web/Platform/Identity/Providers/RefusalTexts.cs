using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Why somebody who comes back from a provider is not in, and what to do.</summary>
public static class RefusalTexts
{
    public static Text Title(Refusal why) => why switch
    {
        Refusal.Unknown => new("Vi fant ingen her som hører til denne innloggingen", "Vi fann ingen her som høyrer til denne innlogginga", "We found nobody here who belongs to this sign-in"),
        Refusal.Left => new("Du er ikke med i noe her lenger", "Du er ikkje med i noko her lenger", "You no longer take part in anything here"),
        Refusal.ShowFirst => new("Logg inn slik du pleier først", "Logg inn slik du plar først", "Sign in as you usually do first"),
        Refusal.SomebodyElses => new("Denne innloggingen hører til en annen", "Denne innlogginga høyrer til ein annan", "This sign-in belongs to somebody else"),
        Refusal.TooLow => new("Innloggingen var ikke sikker nok", "Innlogginga var ikkje sikker nok", "The sign-in was not secure enough"),
        Refusal.Cancelled => new("Innloggingen ble avbrutt", "Innlogginga vart avbroten", "The sign-in was cancelled"),
        Refusal.Stale => new("Innloggingen er for gammel", "Innlogginga er for gammal", "The sign-in is too old"),
        Refusal.Down => new("Vi får ikke svar fra {0}", "Vi får ikkje svar frå {0}", "{0} does not answer"),
        _ => new("Vi kunne ikke stole på svaret fra {0}", "Vi kunne ikkje stole på svaret frå {0}", "We could not trust the answer from {0}"),
    };

    public static Text Advice(Refusal why) => why switch
    {
        Refusal.Unknown => new(
            "Er du med i et program? Be om en lenke på e-post, og logg inn med den. Velg så «Innloggingen din» i menyen, og koble til {0}. Neste gang kommer du rett inn. Har du ikke fått noe velkomstbrev, så spør koordinatoren.",
            "Er du med i eit program? Be om ei lenke på e-post, og logg inn med ho. Vel så «Innlogginga di» i menyen, og kople til {0}. Neste gong kjem du rett inn. Har du ikkje fått noko velkomstbrev, så spør koordinatoren.",
            "Do you take part in a programme? Ask for a link by e-mail, and sign in with it. Then choose “Your sign-in” in the menu, and join {0}. Next time you come straight in. If you have had no welcome letter, ask the coordinator."),
        Refusal.Left => new(
            "Den siste funksjonen din er avsluttet. Er det feil, så spør koordinatoren.", "Den siste funksjonen din er avslutta. Er det feil, så spør koordinatoren.", "Your last function has ended. If that is wrong, ask the coordinator."),
        Refusal.ShowFirst => new(
            "Du har alt en sikrere måte å logge inn på. Bruk den, velg «Innloggingen din» i menyen, og koble til {0} der.",
            "Du har alt ein sikrare måte å logge inn på. Bruk han, vel «Innlogginga di» i menyen, og kople til {0} der.",
            "You already have a more secure way to sign in. Use it, choose “Your sign-in” in the menu, and join {0} there."),
        Refusal.SomebodyElses => new(
            "Den er koblet til en annen person her. Er begge deg, så spør koordinatoren. Var det noen andre som brukte maskinen før deg, så logg dem ut hos {0} først.",
            "Ho er kopla til ein annan person her. Er begge deg, så spør koordinatoren. Var det nokon andre som brukte maskina før deg, så logg dei ut hos {0} først.",
            "It is joined to another person here. If both are you, ask the coordinator. If somebody else used this computer before you, sign them out of {0} first."),
        Refusal.TooLow => new(
            "Her må du logge inn med det høyeste nivået {0} har, for eksempel BankID. Du er fortsatt inne, og ser det du så før.",
            "Her må du logge inn med det høgaste nivået {0} har, til dømes BankID. Du er framleis inne, og ser det du såg før.",
            "Here you must sign in at the highest level {0} has, such as BankID. You are still in, and see what you saw before."),
        Refusal.Cancelled => new(
            "Ingenting er endret. Du kan prøve en gang til, eller logge inn på en annen måte.", "Ingenting er endra. Du kan prøve ein gong til, eller logge inn på ein annan måte.", "Nothing has changed. You may try once more, or sign in another way."),
        Refusal.Stale => new(
            "Den er brukt, er mer enn ti minutter gammel, eller begynte i en annen nettleser. Begynn på nytt her.",
            "Ho er brukt, er meir enn ti minutt gammal, eller byrja i ein annan nettlesar. Byrj på nytt her.",
            "It has been used, is more than ten minutes old, or began in another browser. Begin again here."),
        Refusal.Down => new(
            "Det er trolig {0} som er nede. Prøv igjen om litt, eller be om en lenke på e-post.", "Det er truleg {0} som er nede. Prøv igjen om litt, eller be om ei lenke på e-post.", "{0} is probably down. Try again in a while, or ask for a link by e-mail."),
        _ => new(
            "Derfor slapp vi ingen inn. Prøv en gang til, eller be om en lenke på e-post. Skjer det igjen, så si fra til den som drifter løsningen.",
            "Difor slapp vi ingen inn. Prøv ein gong til, eller be om ei lenke på e-post. Skjer det igjen, så sei frå til den som driftar løysinga.",
            "So we let nobody in. Try once more, or ask for a link by e-mail. If it happens again, tell those who run the service."),
    };
}
