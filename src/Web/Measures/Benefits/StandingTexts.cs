using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Figures of benefits for those who decide, and what waits for those who fetch figures.</summary>
public static class StandingTexts
{
    public static readonly Text Measured = new("gevinster måles", "gevinstar blir målte", "benefits are measured");
    public static readonly Text Improved = new("viser en bedring som ikke er tilfeldig", "viser ei betring som ikkje er tilfeldig", "show an improvement that is not chance");
    public static readonly Text Missing = new("mangler tall", "manglar tal", "lack figures");
    public static readonly Text AndMore = new("Og {0} til.", "Og {0} til.", "And {0} more.");
    public static readonly Text NoticeMissing = new("«{0}» i tiltaket «{1}» mangler tall for {2}.", "«{0}» i tiltaket «{1}» manglar tal for {2}.", "“{0}” in the measure “{1}” lacks a figure for {2}.");
    public static readonly Text NoticeResult = new("«{0}» i tiltaket «{1}»: {2}.", "«{0}» i tiltaket «{1}»: {2}.", "“{0}” in the measure “{1}”: {2}.");
    public static readonly Text JobTitle = new("Spør etter tall som mangler", "Spør etter tal som manglar", "Asking for missing figures");
    public static readonly Text JobBack = new("Forsiden", "Framsida", "The front page");
}
