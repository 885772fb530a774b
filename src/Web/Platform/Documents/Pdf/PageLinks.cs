using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>The links of pages, each an annotation that the element of its text holds and that says where it leads.</summary>
internal sealed class PageLinks(PdfObjects objects, StructTree tree, IReadOnlyList<HeadingMark> headings, IReadOnlyList<int> pageIds)
{
    private readonly Dictionary<string, HeadingMark> targets = headings.ToDictionary(h => h.Entry.Id, StringComparer.Ordinal);

    /// <summary>Writes the annotations of a page and gives the page's entry for them.</summary>
    public string Write(IReadOnlyList<LinkArea> areas, int page)
    {
        if (areas.Count == 0)
            return "";
        var entry = new PdfBuffer().Raw("/Annots[");
        foreach (var area in areas)
        {
            var id = objects.Reserve();
            WriteAnnotation(id, area, tree.AddAnnotation(id, area.Link.Node!, page));
            entry.Reference(id).Byte(' ');
        }
        return Encoding.ASCII.GetString(entry.Byte(']').Bytes);
    }

    /// <summary>Printed, without a frame, and described for whoever cannot see where it stands.</summary>
    private void WriteAnnotation(int id, LinkArea area, int structParent)
    {
        var bottom = PageStyle.Height - area.Top - area.Height;
        var link = area.Link;
        var annotation = objects.Begin(id).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
            .Reals(area.X, bottom, area.X + area.Width, bottom + area.Height).Raw("]/StructParent ").Int(structParent)
            .Raw("/Contents").Text(string.IsNullOrWhiteSpace(link.Text) ? link.Target : link.Text);
        if (link.Target[0] == '#')
            annotation.Raw("/Dest").Raw(Destination(targets[link.Target[1..]], pageIds));
        else
            annotation.Raw("/A<</S/URI/URI").Text(link.Target).Raw(">>");
        annotation.Raw(">>");
    }

    public static string Destination(HeadingMark heading, IReadOnlyList<int> pageIds)
    {
        const double RoomAbove = 12;
        var place = new PdfBuffer().Byte('[').Reference(pageIds[heading.Page]).Raw("/XYZ 0 ")
            .Real(PageStyle.Height - heading.Top + RoomAbove).Raw(" null]");
        return Encoding.ASCII.GetString(place.Bytes);
    }
}
