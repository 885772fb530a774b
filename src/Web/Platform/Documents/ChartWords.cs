using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The fixed words of control charts and funnels.</summary>
public static class ChartWords
{
    public static readonly Text Mean = new("Snitt", "Snitt", "Mean");
    public static readonly Text Upper = new("Øvre grense", "Øvre grense", "Upper limit");
    public static readonly Text Lower = new("Nedre grense", "Nedre grense", "Lower limit");
    public static readonly Text Target = new("Mål", "Mål", "Target");
    public static readonly Text Expected = new("Ventet", "Venta", "Expected");
    public static readonly Text ExpectedLow = new("Ventet, lavest", "Venta, lågast", "Expected, lowest");
    public static readonly Text ExpectedHigh = new("Ventet, høyest", "Venta, høgast", "Expected, highest");
    public static readonly Text Start = new("Start", "Start", "Start");
    public static readonly Text Rebase = new("Nytt snitt", "Nytt snitt", "New mean");
    public static readonly Text Shows = new("Hva punktet viser", "Kva punktet viser", "What the point shows");
    public static readonly Text Better = new("Bedre enn vanlig variasjon", "Betre enn vanleg variasjon", "Better than ordinary variation");
    public static readonly Text Worse = new("Dårligere enn vanlig variasjon", "Dårlegare enn vanleg variasjon", "Worse than ordinary variation");
    public static readonly Text Change = new("Mer enn vanlig variasjon", "Meir enn vanleg variasjon", "More than ordinary variation");
    public static readonly Text Ordinary = new("Vanlig variasjon", "Vanleg variasjon", "Ordinary variation");
    public static readonly Text Together = new("Alle samlet", "Alle samla", "All together");
    public static readonly Text Limit95 = new("95 %-grense", "95 %-grense", "95% limit");
    public static readonly Text Limit998 = new("99,8 %-grense", "99,8 %-grense", "99.8% limit");

    internal static string In(Text text, string? language) => language is null ? text : text.In(language);

    internal static Text Of(PointMark mark) => mark switch
    {
        PointMark.Better => Better,
        PointMark.Worse => Worse,
        PointMark.Change => Change,
        _ => Ordinary,
    };
}
