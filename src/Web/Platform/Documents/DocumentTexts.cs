using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The fixed words of a document, used with <c>.In(document.Language)</c>.</summary>
public static class DocumentTexts
{
    public static readonly Text Contents = new("Innhold", "Innhald", "Contents");
    public static readonly Text Table = new("Tabell", "Tabell", "Table");
    public static readonly Text Figure = new("Figur", "Figur", "Figure");
    /// <summary>{0} is the page, {1} the number of pages.</summary>
    public static readonly Text PageOf = new("Side {0} av {1}", "Side {0} av {1}", "Page {0} of {1}");
    public static readonly Text ShowNumbers = new("Vis tallene", "Vis tala", "Show the numbers");
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>Who made the document and on which day in Norway.</summary>
    public static string Byline(Document document) => document.Author.Length == 0
        ? Day(document)
        : $"{document.Author}, {Day(document)}";

    /// <summary>«Tabell 3. Deltakere», or «Tabell 3» where there is no caption.</summary>
    public static string Numbered(Text word, int number, string caption, string language) =>
        $"{word.In(language)} {number}" + (caption.Length > 0 ? $". {caption}" : "");

    private static string Day(Document document)
    {
        var day = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(document.MadeUtc, DateTimeKind.Utc), Oslo);
        var pattern = document.Language == "en" ? "d MMMM yyyy" : "d. MMMM yyyy";
        return day.ToString(pattern, Languages.Culture(document.Language));
    }
}
