using System.Globalization;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Where a link's text came to stand.</summary>
internal readonly record struct LinkArea(LinkTarget Link, double X, double Top, double Width, double Height);

/// <summary>
/// Writes the content of one page, from the top left corner downwards. Everything painted is either marked
/// as a part of an element of the structure, or as an artifact that assistive technology passes over.
/// </summary>
internal sealed class PagePainter(PdfBuffer content, StructTree tree, FontSet fonts, int page)
{
    private readonly List<StructNode> marks = [];
    private StructNode? open;
    private string? openArtifact;
    private Tone? colour;
    private (TrueTypeFont Font, double Size)? face;

    public List<LinkArea> Links { get; } = [];

    /// <summary>The page that is painted, counted from 0.</summary>
    public int Page => page;

    public void Mark(StructNode node)
    {
        if (ReferenceEquals(open, node))
            return;
        CloseMark();
        node.AddMark(page, marks.Count);
        content.Byte('/').Raw(node.Role).Raw("<</MCID ").Int(marks.Count).Raw(">>BDC\n");
        marks.Add(node);
        open = node;
    }

    /// <param name="kind">«Layout», or «Pagination» with its subtype.</param>
    public void MarkArtifact(string kind)
    {
        if (openArtifact == kind)
            return;
        CloseMark();
        content.Raw("/Artifact<</Type/").Raw(kind).Raw(">>BDC\n");
        openArtifact = kind;
    }

    public void Finish()
    {
        CloseMark();
        tree.Marks.Add(marks);
    }

    /// <summary>A line of text within an element; links in it become elements of their own within that.</summary>
    public void Line(StyledText text, Line line, double x, double baseline, double size, Tone tone, StructNode owner)
    {
        foreach (var run in text.Runs)
        {
            var (from, to) = (Math.Max(line.Start, run.Start), Math.Min(line.End, run.End));
            if (from >= to)
                continue;
            var piece = text.Text.AsSpan(from, to - from);
            var width = run.Font.Width(piece) * size;
            if (run.Link is { } link)
            {
                Mark(link.Node ??= tree.Add("Link", owner));
                Show(piece, run.Font, x, baseline, size, Tone.Accent);
                var inked = run.Font.Width(piece.TrimEnd()) * size;
                Fill(x, baseline + 0.14 * size, inked, 0.05 * size, Tone.Accent);
                Links.Add(new LinkArea(link, x, baseline - 0.95 * size, inked, 1.25 * size));
            }
            else
            {
                Mark(owner);
                Show(piece, run.Font, x, baseline, size, tone);
            }
            x += width;
        }
    }

    /// <summary>A line of text that is marked already, or is an artifact.</summary>
    public void Plain(StyledText text, Line line, double x, double baseline, double size, Tone tone)
    {
        foreach (var run in text.Runs)
        {
            var (from, to) = (Math.Max(line.Start, run.Start), Math.Min(line.End, run.End));
            if (from >= to)
                continue;
            Show(text.Text.AsSpan(from, to - from), run.Font, x, baseline, size, tone);
            x += run.Font.Width(text.Text.AsSpan(from, to - from)) * size;
        }
    }

    public void Show(ReadOnlySpan<char> text, TrueTypeFont font, double x, double baseline, double size, Tone tone, double stretch = 100)
    {
        if (!font.Shows(text))
            return;
        Colour(tone);
        content.Raw("BT ");
        if (face != (font, size))
        {
            content.Raw(fonts.ResourceName(font)).Byte(' ').Real(size).Raw(" Tf ");
            face = (font, size);
        }
        if (Math.Abs(stretch - 100) > 0.005)
            content.Real(stretch).Raw(" Tz ");
        content.Reals(x, PageStyle.Height - baseline).Raw("Td ");
        fonts.Encode(content, font, text);
        content.Raw(Math.Abs(stretch - 100) > 0.005 ? "100 Tz ET\n" : "ET\n");
    }

    public void Fill(double x, double top, double width, double height, Tone tone)
    {
        Colour(tone);
        content.Reals(x, PageStyle.Height - top - height, width, height).Raw("re f\n");
    }

    /// <summary>The area within corners.</summary>
    public void Fill(ReadOnlySpan<(double X, double Y)> corners, Tone tone)
    {
        if (corners.Length < 3)
            return;
        Colour(tone);
        for (var i = 0; i < corners.Length; i++)
            content.Reals(corners[i].X, PageStyle.Height - corners[i].Y).Raw(i == 0 ? "m\n" : "l\n");
        content.Raw("f\n");
    }

    public void Stroke(ReadOnlySpan<(double X, double Y)> points, double thickness, Tone tone, bool dashed = false)
    {
        if (points.Length < 2)
            return;
        Colour(tone);
        content.Real(thickness).Raw(dashed ? " w [4 3] 0 d\n" : " w [] 0 d\n");
        for (var i = 0; i < points.Length; i++)
            content.Reals(points[i].X, PageStyle.Height - points[i].Y).Raw(i == 0 ? "m\n" : "l\n");
        content.Raw("S\n");
    }

    /// <summary>A dot, as four curves that differ from a circle by less than a thousandth.</summary>
    public void Dot(double x, double y, double radius, Tone tone)
    {
        const double Handle = 0.5523;
        var (cy, k) = (PageStyle.Height - y, radius * Handle);
        Colour(tone);
        content.Reals(x + radius, cy).Raw("m\n");
        content.Reals(x + radius, cy + k, x + k, cy + radius, x, cy + radius).Raw("c\n");
        content.Reals(x - k, cy + radius, x - radius, cy + k, x - radius, cy).Raw("c\n");
        content.Reals(x - radius, cy - k, x - k, cy - radius, x, cy - radius).Raw("c\n");
        content.Reals(x + k, cy - radius, x + radius, cy - k, x + radius, cy).Raw("c f\n");
    }

    private void Colour(Tone tone)
    {
        if (colour == tone)
            return;
        colour = tone;
        var rgb = int.Parse(ToneColours.OnPaper(tone), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var (r, g, b) = ((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        content.Reals(r, g, b).Raw("rg ").Reals(r, g, b).Raw("RG\n");
    }

    private void CloseMark()
    {
        if (open is not null || openArtifact is not null)
            content.Raw("EMC\n");
        (open, openArtifact) = (null, null);
    }
}
