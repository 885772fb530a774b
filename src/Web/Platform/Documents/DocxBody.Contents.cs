using System.Globalization;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Headings, and the contents that point to them.</summary>
internal sealed partial class DocxBody
{
    private int headings;

    private void WriteHeading()
    {
        var entry = outline.Next();
        Open("Heading" + Number(entry.Level));
        Attributes("bookmarkStart", ("id", Number(headings)), ("name", Bookmark(headings)));
        xml.Run(entry.Text);
        Attributes("bookmarkEnd", ("id", Number(headings)));
        xml.End();
        headings++;
    }

    /// <summary>
    /// The contents as a field already filled in, so that Word asks nothing when the file is opened. Page numbers are known
    /// to nobody before the pages are set: they are fields that show nothing until Word updates them.
    /// </summary>
    private void WriteContents(int depth)
    {
        var entries = outline.Entries.Select((entry, index) => (entry, index)).Where(e => e.entry.Level <= depth).ToList();
        if (entries.Count == 0)
            return;
        raw.WriteRaw(DocxParts.ContentsStart);
        Paragraph("TOCHeading", DocumentTexts.Contents.In(language));
        foreach (var (entry, index) in entries)
        {
            Open("TOC" + Number(entry.Level));
            if (index == entries[0].index)
            {
                xml.FieldMark("begin");
                xml.Instruction($"TOC \\o \"1-{Number(depth)}\" \\h \\z \\u");
                xml.FieldMark("separate");
            }
            WriteContentsEntry(entry.Text, Bookmark(index));
            if (index == entries[^1].index)
                xml.FieldMark("end");
            xml.End();
        }
        raw.WriteRaw(DocxParts.ContentsEnd);
    }

    private void WriteContentsEntry(string text, string bookmark)
    {
        xml.Start("hyperlink");
        xml.Attribute("anchor", bookmark);
        xml.Attribute("history", "1");
        xml.Run(text);
        xml.Run("\t");
        xml.Field($"PAGEREF {bookmark} \\h", null);
        xml.End();
    }

    private static string Bookmark(int heading) => "_Toc" + heading.ToString("D6", CultureInfo.InvariantCulture);
}
