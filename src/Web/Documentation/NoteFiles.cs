using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Documentation;

/// <summary>The note as files, and all the rooms' tables in one workbook.</summary>
internal static class NoteFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/documentation/{programme}/note.{format}", Download).WithMetadata(new NeedsAttribute(Right.ReadNote));
        routes.MapGet("/documentation/{programme}/everything.xlsx", Everything).WithMetadata(new NeedsAttribute(Right.ReadNote));
    }

    private static async Task<IResult> Download(string format, string? language, string? annexes, CurrentActor current, CurrentProgramme programmes, Note note, HttpContext http)
    {
        if (!DocumentFile.Formats.ContainsKey(format)) return Results.NotFound();
        var programme = await programmes.Get();
        var document = await note.Make(await current.Get(), programme, Languages.Has(language) ? language! : programme.Language, annexes != "no");
        return DocumentFile.Result(http, document, format, $"{programme.Key}-{DocumentationTexts.Menu.In(document.Language).ToLowerInvariant()}");
    }

    private static async Task<IResult> Everything(CurrentActor current, CurrentProgramme programmes, IServiceProvider services)
    {
        var (actor, programme) = (await current.Get(), await programmes.Get());
        var tables = new List<ExportTable>();
        foreach (var room in RoomList.All) tables.AddRange(await room.Export(services, actor, programme));
        return Results.File(TableWriter.Xlsx(tables), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{programme.Key}.xlsx");
    }
}
