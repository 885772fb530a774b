using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>One writing of one document: lays out, paints the pages, then writes what ties them together.</summary>
internal sealed class PdfFile(Document document, PdfObjects objects)
{
    public const string Producer = "Blanke Ark";
    private readonly StructTree tree = new(objects);
    private readonly FontSet fonts = new();
    private readonly PdfBuffer content = new();
    private readonly string language = HtmlWriter.Language(document);
    private readonly string title = CleanText.OneLine(document.Title);

    public void Write()
    {
        var (catalog, pagesId, resources) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var layout = new BlockLayout(document, tree);
        var pagination = new Pagination();
        pagination.Place(layout.Boxes());
        var pages = pagination.Pages;
        tree.PageCount = pages.Count;
        var pageIds = pages.Select(_ => objects.Reserve()).ToList();
        var links = new PageLinks(objects, tree, layout.Headings, pageIds);
        for (var page = 0; page < pages.Count; page++)
            WritePage(pages, page, pageIds[page], pagesId, resources, links);
        var fontResources = fonts.Write(objects);
        objects.Begin(resources).Raw("<</Font").Raw(fontResources).Raw(">>");
        var list = objects.Begin(pagesId).Raw("<</Type/Pages/Count ").Int(pageIds.Count).Raw("/Kids[");
        foreach (var id in pageIds)
            list.Reference(id).Byte(' ');
        list.Raw("]>>");
        tree.Write(pageIds);
        var outlines = new Outlines(objects, layout.Headings, pageIds).Write();
        WriteCatalog(catalog, pagesId, outlines);
        objects.Finish(catalog, WriteInfo());
    }

    private void WritePage(List<List<PlacedBox>> pages, int page, int id, int parent, int resources, PageLinks links)
    {
        content.Clear();
        var painter = new PagePainter(content, tree, fonts, page);
        painter.MarkArtifact("Layout");
        foreach (var (box, top, _) in pages[page])
            box.Decorate(painter, top);
        PaintFurniture(painter, page, pages.Count);
        foreach (var (box, top, again) in pages[page])
        {
            if (again)
                box.PaintAgain(painter, top);
            else
                box.Paint(painter, top);
        }
        painter.Finish();
        var contentId = objects.Reserve();
        objects.Stream(contentId, "", content.Bytes);
        var annotations = links.Write(painter.Links, page);
        objects.Begin(id).Raw("<</Type/Page/Parent ").Reference(parent).Raw("/MediaBox[0 0 ").Reals(PageStyle.Width, PageStyle.Height)
            .Raw("]/Resources ").Reference(resources).Raw("/Contents ").Reference(contentId)
            .Raw("/Tabs/S/StructParents ").Int(page).Raw(annotations).Raw(">>");
    }

    /// <summary>The title above every page but the first, and the page number below.</summary>
    private void PaintFurniture(PagePainter painter, int page, int count)
    {
        var font = InterFont.Face(bold: false, italic: false);
        const double Size = PageStyle.FurnitureSize;
        if (page > 0 && title.Length > 0)
        {
            painter.MarkArtifact("Pagination/Subtype/Header");
            painter.Show(Shortened(title, font, PageStyle.TextWidth / Size), font, PageStyle.Left, 48, Size, Tone.Muted);
        }
        painter.MarkArtifact("Pagination/Subtype/Footer");
        var number = string.Format(CultureInfo.InvariantCulture, DocumentTexts.PageOf.In(language), page + 1, count);
        painter.Show(number, font, PageStyle.Width - PageStyle.Right - font.Width(number) * Size, PageStyle.Height - 44, Size, Tone.Muted);
    }

    private static string Shortened(string text, TrueTypeFont font, double ems)
    {
        if (font.Width(text) <= ems)
            return text;
        var end = text.Length;
        while (end > 0 && (font.Width(text.AsSpan(0, end)) + 1 > ems || char.IsHighSurrogate(text[end - 1])))
            end--;
        return text[..end].TrimEnd() + "…";
    }

    private void WriteCatalog(int id, int pages, int? outlines)
    {
        var (profile, metadata) = (objects.Reserve(), objects.Reserve());
        objects.Stream(profile, "/N 3", IccProfile.Srgb());
        // Archives read the metadata without understanding PDF, so it is never compressed.
        objects.Stream(metadata, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Xmp.Of(document)), compress: false);
        var catalog = objects.Begin(id).Raw("<</Type/Catalog/Pages ").Reference(pages).Raw("/MarkInfo<</Marked true>>/StructTreeRoot ").Reference(tree.RootId)
            .Raw("/Lang").Text(Xmp.LanguageTag(document)).Raw("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ").Reference(metadata)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
            .Reference(profile).Raw(">>]");
        if (outlines is { } root)
            catalog.Raw("/PageMode/UseOutlines/Outlines ").Reference(root);
        catalog.Raw(">>");
    }

    private int WriteInfo()
    {
        var id = objects.Reserve();
        var made = document.MadeUtc.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        var info = objects.Begin(id).Raw("<</Title").Text(title).Raw("/Producer").Text(Producer).Raw("/Creator").Text(Producer)
            .Raw("/CreationDate").Text(made).Raw("/ModDate").Text(made);
        if (CleanText.OneLine(document.Author) is { Length: > 0 } author)
            info.Raw("/Author").Text(author);
        info.Raw(">>");
        return id;
    }
}
