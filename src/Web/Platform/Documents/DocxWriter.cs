using System.Text;
using System.Xml;
using BlankeArk.Web.Platform.Localisation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Writes a document as docx for Word and LibreOffice, with real styles, numbering, contents and charts that can be edited.</summary>
public static class DocxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    /// <summary>Writes the whole file; the stream need only be writable, and is left open.</summary>
    public static void Write(Document document, Stream stream)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            WriteParts(document, package);
        file.Position = 0;
        file.CopyTo(stream);
    }

    private static void WriteParts(Document document, WordprocessingDocument package)
    {
        var language = HtmlWriter.Language(document);
        // Without the ending, Excel does not know the workbook behind a chart.
        package.PartExtensionProvider.MakeSurePartExtensionExist(DocxChartData.ContentType, ".xlsx");
        var main = package.AddMainDocumentPart();
        Put(main.AddNewPart<StyleDefinitionsPart>(), DocxStyles.Xml(Languages.Culture(language).Name));
        Put(main.AddNewPart<DocumentSettingsPart>(), DocxParts.Settings(language));
        Put(main.AddNewPart<FooterPart>(DocxParts.FooterId), DocxParts.Footer(document.Title, language));
        List<int> numbered;
        using (var xml = XmlWriter.Create(main.GetStream(FileMode.Create), Settings))
        {
            var body = new DocxBody(document, main, xml);
            body.Write();
            numbered = body.NumberedLists;
        }
        Put(main.AddNewPart<NumberingDefinitionsPart>(), DocxParts.Numbering(numbered));
        var made = DateTime.SpecifyKind(document.MadeUtc, DateTimeKind.Utc);
        package.PackageProperties.Title = XmlText.Clean(document.Title);
        package.PackageProperties.Subject = XmlText.Clean(document.Subtitle ?? "");
        package.PackageProperties.Creator = XmlText.Clean(document.Author);
        package.PackageProperties.Language = Languages.Culture(language).Name;
        (package.PackageProperties.Created, package.PackageProperties.Modified) = (made, made);
    }

    internal static void Put(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
