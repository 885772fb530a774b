using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform;

public static class PlatformTexts
{
    public static readonly Text ChangedMeanwhile = new(
        "Noen andre har endret dette mens du skrev. Det du skrev, står her fremdeles. Se hva som er endret, og lagre på nytt.",
        "Nokon andre har endra dette medan du skreiv. Det du skreiv, står her framleis. Sjå kva som er endra, og lagre på nytt.",
        "Somebody else changed this while you were writing. What you wrote is still here. See what has changed, and save again.");
    public static readonly Text TakenMeanwhile = new(
        "Noen andre lagret det samme i samme øyeblikk. Ingenting av ditt ble lagret. Prøv en gang til.",
        "Nokon andre lagra det same i same augneblink. Ingenting av ditt vart lagra. Prøv ein gong til.",
        "Somebody else saved the same at the same moment. Nothing of yours was saved. Try once more.");
    public static readonly Text NoProgramme = new(
        "Det finnes ikke noe program med nøkkelen «{0}».", "Det finst ikkje noko program med nøkkelen «{0}».", "There is no programme with the key “{0}”.");

    public static readonly Text CommandNeeds = new(
        "Kommandoen trenger {0}.", "Kommandoen treng {0}.", "The command needs {0}.");
    public static readonly Text DatabaseFailed = new(
        "Databasen tok ikke imot det. Er disken full? Feilen var: {0}", "Databasen tok ikkje imot det. Er disken full? Feilen var: {0}",
        "The database did not take it. Is the disk full? The error was: {0}");
    public static readonly Text CommandUnknown = new(
        "Det finnes ingen kommando «{0}». Se --help.", "Det finst ingen kommando «{0}». Sjå --help.", "There is no command “{0}”. See --help.");
    public static readonly Text CommandUnknownOption = new(
        "Kommandoen har ikke valget --{0}.", "Kommandoen har ikkje valet --{0}.", "The command has no option --{0}.");
    public static readonly Text CommandUsage = new("Bruk: {0}", "Bruk: {0}", "Usage: {0}");
    public static readonly Text CommandHelp = new(
        "Blanke Ark fra kommandolinjen. Uten kommando starter tjeneren. Kommandoer:",
        "Blanke Ark frå kommandolinja. Utan kommando startar tenaren. Kommandoar:",
        "Blanke Ark from the command line. Without a command the server starts. Commands:");
}
