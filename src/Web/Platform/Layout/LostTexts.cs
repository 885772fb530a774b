using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>A form that could not be taken, and what becomes of what was written in it.</summary>
public static class LostTexts
{
    public static readonly Text Title = new("Ingenting er lagret", "Ingenting er lagra", "Nothing is saved");
    public static readonly Text ToPage = new("Se siden på nytt", "Sjå sida på nytt", "See the page again");
    public static readonly Text KeptTitle = new("Det du skrev, er ikke tapt", "Det du skreiv, er ikkje tapt", "What you wrote is not lost");
    public static readonly Text Kept = new(
        "«Bruk passnøkkel» åpner en ny fane. Kom tilbake hit når det er gjort, og send det du skrev på nytt.",
        "«Bruk passnøkkel» opnar ei ny fane. Kom tilbake hit når det er gjort, og send det du skreiv på nytt.",
        "“Use a passkey” opens a new tab. Come back here when it is done, and send what you wrote again.");
    public static readonly Text SendAgain = new("Send på nytt", "Send på nytt", "Send again");

    public static Text Why(Lost lost) => lost switch
    {
        Lost.Gone => new(
            "Det du ville endre, er borte eller endret av noen andre. Se siden på nytt, og prøv en gang til.",
            "Det du ville endre, er borte eller endra av nokon andre. Sjå sida på nytt, og prøv ein gong til.",
            "What you wanted to change is gone, or somebody else changed it. See the page again, and try once more."),
        Lost.ForAnotherSignIn => new(
            "Siden hørte til en innlogging som ikke gjelder lenger. Se siden på nytt, og prøv en gang til. Går du tilbake i nettleseren først, kan du kopiere det du skrev.",
            "Sida høyrde til ei innlogging som ikkje gjeld lenger. Sjå sida på nytt, og prøv ein gong til. Går du tilbake i nettlesaren først, kan du kopiere det du skreiv.",
            "The page belonged to a sign-in that no longer holds. See the page again, and try once more. If you go back in the browser first, you can copy what you wrote."),
        _ => throw new ArgumentOutOfRangeException(nameof(lost)),
    };
}
