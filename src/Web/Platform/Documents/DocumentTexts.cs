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
    /// <summary>{0} is a date.</summary>
    public static readonly Text Made = new("Laget {0}", "Laga {0}", "Made {0}");
    public static readonly Text Total = new("Sum", "Sum", "Total");
    public static readonly Text Source = new("Kilde", "Kjelde", "Source");
}
