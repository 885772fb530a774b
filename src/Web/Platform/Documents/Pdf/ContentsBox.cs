using System.Globalization;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>A line of the table of contents; the last one of an entry has dots that lead the eye to its page number.</summary>
internal sealed class ContentsBox(StyledText text, Line line, Frame frame, LineStyle style, LinkTarget link, Func<int>? page) : Box
{
    public const double NumberWidth = 44;
    private const double DotDistance = 5;
    private readonly TrueTypeFont font = text.Runs[0].Font;

    public override void Decorate(PagePainter painter, double top)
    {
        if (page is null)
            return;
        var regular = InterFont.Face(bold: false, italic: false);
        var end = frame.X + frame.Width - InterFont.Width(Number(), style.Size) - 6;
        var from = frame.X + line.Width + 8;
        painter.MarkArtifact("Layout");
        for (var x = Math.Ceiling(from / DotDistance) * DotDistance; x < end - 3; x += DotDistance)
            painter.Show(".", regular, x, LineBox.Baseline(top, style), style.Size, Tone.Muted);
    }

    public override void Paint(PagePainter painter, double top)
    {
        var baseline = LineBox.Baseline(top, style);
        painter.Mark(link.Node!);
        painter.Plain(text, line, frame.X, baseline, style.Size, Tone.Ink);
        if (page is not null)
        {
            var number = " " + Number();
            var numberWidth = font.Width(number) * style.Size;
            painter.Show(number, font, frame.X + frame.Width - numberWidth, baseline, style.Size, Tone.Ink);
        }
        painter.Links.Add(new LinkArea(link, frame.X, top, page is null ? line.Width : frame.Width, style.Leading));
    }

    private string Number() => page!().ToString(CultureInfo.InvariantCulture);
}
