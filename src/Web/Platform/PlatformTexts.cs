using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform;

public static class PlatformTexts
{
    public static readonly Text ChangedMeanwhile = new(
        "Noen andre har endret dette mens du skrev. Det du skrev, står her fremdeles. Se hva som er endret, og lagre på nytt.",
        "Nokon andre har endra dette medan du skreiv. Det du skreiv, står her framleis. Sjå kva som er endra, og lagre på nytt.",
        "Somebody else changed this while you were writing. What you wrote is still here. See what has changed, and save again.");

    public static readonly Text CommandNeeds = new(
        "Kommandoen trenger {0}.", "Kommandoen treng {0}.", "The command needs {0}.");
    public static readonly Text CommandUnknown = new(
        "Det finnes ingen kommando «{0}». Se --help.", "Det finst ingen kommando «{0}». Sjå --help.", "There is no command “{0}”. See --help.");
    public static readonly Text CommandUsage = new("Bruk: {0}", "Bruk: {0}", "Usage: {0}");
}
