using BlankeArk.Web.Platform.Documents.Pdf;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A document as a file in one of the formats the house writes, known by the ending of its name.</summary>
public static class DocumentFile
{
    public static readonly IReadOnlyDictionary<string, string> Formats = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["docx"] = DocxWriter.ContentType,
        ["pdf"] = "application/pdf",
    };

    public static void Write(Document document, string format, Stream to)
    {
        switch (format)
        {
            case "docx": DocxWriter.Write(document, to); break;
            case "pdf": PdfWriter.Write(document, to); break;
            default:
                using (var writer = new StreamWriter(to, leaveOpen: true)) writer.Write(HtmlWriter.WritePage(document));
                break;
        }
    }

    /// <summary>The file as it is downloaded, never kept on the way.</summary>
    public static IResult Result(HttpContext http, Document document, string format, string name)
    {
        if (!Formats.TryGetValue(format, out var type)) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var file = new MemoryStream();
        Write(document, format, file);
        file.Position = 0;
        return Results.File(file, type, $"{name}.{format}");
    }
}
