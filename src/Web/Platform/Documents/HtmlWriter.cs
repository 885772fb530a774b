using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents;

public sealed record HtmlOptions
{
    /// <summary>Whether title, subtitle and byline are written; a page that has its own h1 says no, and headings still begin at h2.</summary>
    public bool WithTitle { get; init; } = true;

    /// <summary>The level of the heading that the document stands below: its own begin at the next.</summary>
    public int Below { get; init; } = 1;

    /// <summary>How many tables stand before it on the page, so that they are numbered on, and each has a name of its own.</summary>
    public int TablesBefore { get; init; }

    /// <summary>Markup to stand after a slot, such as a link to edit it. It is written as it is, so it must be safe.</summary>
    public Func<Slot, string?>? AfterSlot { get; init; }
}

/// <summary>Writes a document as accessible HTML, styled by css/document.css. It holds no style attribute and no script.</summary>
public static class HtmlWriter
{
    /// <summary>A fragment to stand in a page.</summary>
    public static string Write(Document document, HtmlOptions? options = null)
    {
        var html = new StringBuilder(4096);
        new HtmlBlocks(document, options ?? new HtmlOptions(), html).Write();
        return html.ToString();
    }

    /// <summary>A file of its own, with the little style it needs inside.</summary>
    public static string WritePage(Document document)
    {
        var html = new StringBuilder(8192);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Language(document)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"author\" content=\"").Encoded(document.Author).Append("\">\n");
        html.Append("<title>").Encoded(document.Title).Append("</title>\n<style>\n").Append(HtmlStyle.ForFile).Append("</style>\n</head>\n<body>\n<main>\n");
        new HtmlBlocks(document, new HtmlOptions(), html).Write();
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A drawing as an svg element with its alternative text; colours come from the classes of its tones.</summary>
    public static string Svg(Drawing drawing, string alt)
    {
        var html = new StringBuilder(2048);
        HtmlDrawing.Open(html, drawing, "").Append(" aria-label=\"").Encoded(alt).Append("\">");
        HtmlDrawing.Shapes(html, drawing);
        return html.ToString();
    }

    /// <summary>
    /// A chart in two widths, of which the style sheet shows the one the screen has room for, both named by the element with the id given.
    /// </summary>
    public static string Svg(Chart chart, string labelledBy, string? language = null) =>
        Svg(ChartDrawing.Draw(chart, 680, language), ChartDrawing.Draw(chart, 330, language), labelledBy);

    /// <summary>A picture drawn for wide and for narrow screens, of which the style sheet shows one.</summary>
    public static string Svg(Drawing wide, Drawing narrow, string labelledBy)
    {
        var html = new StringBuilder(8192);
        foreach (var (drawing, name) in new[] { (wide, "drawing-wide"), (narrow, "drawing-narrow") })
        {
            HtmlDrawing.Open(html, drawing, name).Append(" aria-labelledby=\"").Encoded(labelledBy).Append("\">");
            HtmlDrawing.Shapes(html, drawing);
        }
        return html.ToString();
    }

    internal static string Language(Document document) => document.Language is "nn" or "en" ? document.Language : "nb";

    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
