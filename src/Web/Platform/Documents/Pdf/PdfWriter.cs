namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// Writes a document as PDF 1.7, tagged for assistive technology. The file holds what PDF/A-2 and PDF/UA-1 ask for:
/// structure with alternative texts and headers, language, embedded fonts with their Unicode, output intent, metadata.
/// It does not claim to conform to either, since no validator has confirmed it yet; the day one has, the claim
/// (pdfaid and pdfuaid in the metadata) belongs in <see cref="Xmp"/>. The same document always gives the same bytes.
/// </summary>
public static class PdfWriter
{
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var objects = new PdfObjects(output);
        new PdfFile(document, objects).Write();
    }
}
