using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>The metadata, in step with the file's own information dictionary.</summary>
internal static class Xmp
{
    public static string LanguageTag(Document document) =>
        Localisation.Languages.Culture(HtmlWriter.Language(document)).Name;

    public static string Of(Document document)
    {
        var made = document.MadeUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var author = CleanText.OneLine(document.Author);
        var creator = author.Length == 0 ? "" : $"<dc:creator><rdf:Seq><rdf:li>{Encoded(author)}</rdf:li></rdf:Seq></dc:creator>\n";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Encoded(CleanText.OneLine(document.Title))}</rdf:li></rdf:Alt></dc:title>
            {creator}<dc:language><rdf:Bag><rdf:li>{LanguageTag(document)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{made}</xmp:CreateDate>
            <xmp:ModifyDate>{made}</xmp:ModifyDate>
            <xmp:CreatorTool>{PdfFile.Producer}</xmp:CreatorTool>
            <pdf:Producer>{PdfFile.Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Encoded(string text) => new StringBuilder().Encoded(text).ToString();
}
