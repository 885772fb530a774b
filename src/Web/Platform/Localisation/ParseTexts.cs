namespace BlankeArk.Web.Platform.Localisation;

/// <summary>Mistakes in numbers, dates and times. {0} is what was written.</summary>
public static class ParseTexts
{
    public static readonly Text NumberMissing = new("Skriv et tall.", "Skriv eit tal.", "Write a number.");
    public static readonly Text NotANumber = new(
        "«{0}» er ikke et tall. Skriv for eksempel 1234,5.",
        "«{0}» er ikkje eit tal. Skriv til dømes 1234,5.",
        "“{0}” is not a number. Write for example 1234,5.");
    public static readonly Text AmbiguousNumber = new(
        "«{0}» kan bety {1} eller {2}. Skriv {1} eller {2}.",
        "«{0}» kan bety {1} eller {2}. Skriv {1} eller {2}.",
        "“{0}” may mean {1} or {2}. Write {1} or {2}.");
    public static readonly Text NumberTooLarge = new("Tallet er for stort.", "Talet er for stort.", "The number is too large.");
    public static readonly Text NotWhole = new(
        "«{0}» er ikke et helt tall. Skriv tallet uten desimaler.",
        "«{0}» er ikkje eit heilt tal. Skriv talet utan desimalar.",
        "“{0}” is not a whole number. Write it without decimals.");

    public static readonly Text DateMissing = new("Skriv en dato.", "Skriv ein dato.", "Write a date.");
    public static readonly Text NotADate = new(
        "«{0}» er ikke en dato. Skriv dag, måned og år, for eksempel 31.12.2017.",
        "«{0}» er ikkje ein dato. Skriv dag, månad og år, til dømes 31.12.2017.",
        "“{0}” is not a date. Write day, month and year, for example 31.12.2017.");
    public static readonly Text YearMissing = new(
        "«{0}» mangler årstall. Skriv for eksempel 31.12.2017.",
        "«{0}» manglar årstal. Skriv til dømes 31.12.2017.",
        "“{0}” lacks the year. Write for example 31.12.2017.");
    public static readonly Text NoSuchMonth = new(
        "«{0}» finnes ikke: det er ingen måned {1}. Skriv dagen før måneden.",
        "«{0}» finst ikkje: det er ingen månad {1}. Skriv dagen før månaden.",
        "“{0}” does not exist: there is no month {1}. Write the day before the month.");
    public static readonly Text NoSuchDay = new(
        "«{0}» finnes ikke: {1:MMMM yyyy} har {2} dager.",
        "«{0}» finst ikkje: {1:MMMM yyyy} har {2} dagar.",
        "“{0}” does not exist: {1:MMMM yyyy} has {2} days.");

    public static readonly Text TimeMissing = new("Skriv et klokkeslett.", "Skriv eit klokkeslett.", "Write a time.");
    public static readonly Text NotATime = new(
        "«{0}» er ikke et klokkeslett. Skriv for eksempel 13.30.",
        "«{0}» er ikkje eit klokkeslett. Skriv til dømes 13.30.",
        "“{0}” is not a time. Write for example 13.30.");
    public static readonly Text NoSuchTime = new(
        "Klokkeslettet «{0}» finnes ikke. Timene går fra 0 til 23 og minuttene fra 0 til 59.",
        "Klokkeslettet «{0}» finst ikkje. Timane går frå 0 til 23 og minutta frå 0 til 59.",
        "The time “{0}” does not exist. Hours go from 0 to 23 and minutes from 0 to 59.");
}
