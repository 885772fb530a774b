using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Documents.Pdf;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Documentation;

/// <summary>The note as files, and all the rooms' tables in one workbook.</summary>
internal static class NoteFiles
{
    public static readonly IReadOnlyDictionary<string, string> Formats = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["docx"] = DocxWriter.ContentType,
        ["pdf"] = "application/pdf",
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/documentation/{programme}/note.{format}", Download).WithMetadata(new NeedsAttribute(Right.ReadNote));
        routes.MapGet("/documentation/{programme}/everything.xlsx", Everything).WithMetadata(new NeedsAttribute(Right.ReadNote));
    }

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

    private static async Task<IResult> Download(string format, string? language, string? annexes, CurrentActor current, CurrentProgramme programmes, Note note)
    {
        if (!Formats.TryGetValue(format, out var type)) return Results.NotFound();
        var programme = await programmes.Get();
        var document = await note.Make(await current.Get(), programme, Languages.Has(language) ? language! : programme.Language, annexes != "no");
        var file = new MemoryStream();
        Write(document, format, file);
        file.Position = 0;
        return Results.File(file, type, $"{programme.Key}-{DocumentationTexts.Menu.In(document.Language).ToLowerInvariant()}.{format}");
    }

    private static async Task<IResult> Everything(CurrentActor current, CurrentProgramme programmes, IServiceProvider services)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var tables = new List<ExportTable>();
        foreach (var room in RoomList.All) tables.AddRange(await room.Export(services, actor, programme));
        return Results.File(TableWriter.Xlsx(tables), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{programme.Key}.xlsx");
    }
}
