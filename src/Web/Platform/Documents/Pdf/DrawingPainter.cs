namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>A drawing as lines, areas and text of the page, so that it is sharp on paper and its words can be found.</summary>
internal static class DrawingPainter
{
    public static void Paint(PagePainter painter, Drawing drawing, double x, double top, double scale)
    {
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case RectShape r: Rect(painter, r, x, top, scale); break;
                case LineShape l:
                    painter.Stroke([(x + l.X1 * scale, top + l.Y1 * scale), (x + l.X2 * scale, top + l.Y2 * scale)], l.Thickness * scale, l.Tone, l.Dashed);
                    break;
                case PolylineShape p:
                    painter.Stroke([.. p.Points.Select(at => (x + at.X * scale, top + at.Y * scale))], p.Thickness * scale, p.Tone, p.Dashed);
                    break;
                case PolygonShape p: painter.Fill([.. p.Points.Select(at => (x + at.X * scale, top + at.Y * scale))], p.Tone); break;
                case DotShape d: painter.Dot(x + d.X * scale, top + d.Y * scale, d.Radius * scale, d.Tone); break;
                case TextShape t: Text(painter, t, x, top, scale); break;
                default: throw new NotSupportedException($"No PDF for {shape.GetType().Name}.");
            }
        }
    }

    private static void Rect(PagePainter painter, RectShape rect, double x, double top, double scale)
    {
        if (rect.Width > 0 && rect.Height > 0)
            painter.Fill(x + rect.X * scale, top + rect.Y * scale, rect.Width * scale, rect.Height * scale, rect.Tone);
    }

    private static void Text(PagePainter painter, TextShape shape, double x, double top, double scale)
    {
        var text = CleanText.OneLine(shape.Text);
        var font = InterFont.Face(shape.Bold, false);
        var size = shape.Size * scale;
        var natural = font.Width(text) * size;
        if (natural <= 0 || size <= 0 || !double.IsFinite(size))
            return;
        var width = shape.Width is { } wanted && wanted > 0 ? wanted * scale : natural;
        var start = x + shape.X * scale - shape.Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 };
        painter.Show(text, font, start, top + shape.Y * scale, size, shape.Tone, 100 * width / natural);
    }
}
