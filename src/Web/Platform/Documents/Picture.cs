namespace BlankeArk.Web.Platform.Documents;

/// <summary>A drawing written as SVG once, to be shown on many pages. Only the house's own writer makes one, so it is safe as markup.</summary>
public sealed class Picture
{
    private Picture(string svg) => Svg = svg;

    internal string Svg { get; }

    /// <param name="chart">What is drawn, in two widths.</param>
    /// <param name="labelledBy">The id of the element that says what one sees.</param>
    /// <param name="language">How numbers are written.</param>
    public static Picture Of(Chart chart, string labelledBy, string language) => new(HtmlWriter.Svg(chart, labelledBy, language));

    /// <summary>The same picture for wide and for narrow screens.</summary>
    public static Picture Of(Drawing wide, Drawing narrow, string labelledBy) => new(HtmlWriter.Svg(wide, narrow, labelledBy));
}
