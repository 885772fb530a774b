using System.Text;
using static BlankeArk.Web.Platform.Documents.HtmlWriter;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Drawings as svg.</summary>
internal static class HtmlDrawing
{
    /// <summary>The start tag, still open so that the caller can name the picture.</summary>
    public static StringBuilder Open(StringBuilder html, Drawing drawing, string name)
    {
        var (width, height) = (Number(drawing.Width), Number(drawing.Height));
        html.Append("<svg class=\"drawing").Append(name.Length > 0 ? " " : "").Append(name).Append("\" role=\"img\" viewBox=\"0 0 ");
        return html.Append($"{width} {height}\" width=\"{width}\" height=\"{height}\"");
    }

    public static void Shapes(StringBuilder html, Drawing drawing)
    {
        foreach (var shape in drawing.Shapes)
            Write(html, shape);
        html.Append("</svg>\n");
    }

    private static void Write(StringBuilder html, Shape shape)
    {
        var tone = "class=\"tone-" + Enum.GetName(shape.Tone)!.ToLowerInvariant() + "\"";
        switch (shape)
        {
            case RectShape r:
                html.Append($"<rect {tone} x=\"{Number(r.X)}\" y=\"{Number(r.Y)}\" width=\"{Number(r.Width)}\" height=\"{Number(r.Height)}\"/>");
                break;
            case LineShape l:
                html.Append($"<line {tone} x1=\"{Number(l.X1)}\" y1=\"{Number(l.Y1)}\" x2=\"{Number(l.X2)}\" y2=\"{Number(l.Y2)}\" stroke-width=\"{Number(l.Thickness)}\"");
                html.Append(l.Dashed ? " stroke-dasharray=\"5 4\"/>" : "/>");
                break;
            case PolylineShape p:
                html.Append($"<polyline {tone} fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"{Number(p.Thickness)}\" points=\"");
                html.AppendJoin(' ', p.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}")).Append(p.Dashed ? "\" stroke-dasharray=\"5 4\"/>" : "\"/>");
                break;
            case PolygonShape p:
                html.Append($"<polygon {tone} points=\"");
                html.AppendJoin(' ', p.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}")).Append("\"/>");
                break;
            case DotShape d:
                html.Append($"<circle {tone} cx=\"{Number(d.X)}\" cy=\"{Number(d.Y)}\" r=\"{Number(d.Radius)}\"/>");
                break;
            case TextShape t:
                WriteText(html, t, tone);
                break;
            default:
                throw new NotSupportedException($"No svg for {shape.GetType().Name}.");
        }
    }

    private static void WriteText(StringBuilder html, TextShape text, string tone)
    {
        html.Append($"<text {tone} x=\"{Number(text.X)}\" y=\"{Number(text.Y)}\" font-size=\"{Number(text.Size)}\"");
        if (text.Anchor != Anchor.Start)
            html.Append(text.Anchor == Anchor.End ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
        if (text.Bold)
            html.Append(" font-weight=\"600\"");
        if (text.Width is { } width)
            html.Append($" textLength=\"{Number(width)}\" lengthAdjust=\"spacingAndGlyphs\"");
        html.Append('>').Encoded(text.Text).Append("</text>");
    }
}
