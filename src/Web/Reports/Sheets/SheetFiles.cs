using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes.Organisations;

namespace BlankeArk.Web.Reports.Sheets;

/// <summary>The sheet as a file.</summary>
internal static class SheetFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports/{programme}/sheet.{format}", OfProgramme).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
        routes.MapGet("/reports/organisations/{number}/sheet.{format}", OfOrganisation).WithMetadata(new NeedsAttribute(Right.SeeOrganisations));
    }

    private static async Task<IResult> OfProgramme(string format, string? language, string? organisation, CurrentActor current, CurrentProgramme programmes, SheetMaker maker, HttpContext http)
    {
        if (!DocumentFile.Formats.ContainsKey(format)) return Results.NotFound();
        var programme = await programmes.Get();
        var chosen = string.IsNullOrEmpty(organisation) ? null : (await maker.Organisations(programme.Id)).Find(o => OrganisationReading.AddressOf(o) == organisation);
        if (chosen is null && !string.IsNullOrEmpty(organisation)) return Results.NotFound();
        var document = await maker.Document(await current.Get(), new SheetScope(programme, chosen), Languages.Has(language) ? language! : programme.Language);
        return DocumentFile.Result(http, document, format, $"status-{programme.Key}");
    }

    private static async Task<IResult> OfOrganisation(string number, string format, string? language, CurrentActor current, OrganisationReading reading, SheetMaker maker, HttpContext http)
    {
        if (!DocumentFile.Formats.ContainsKey(format)) return Results.NotFound();
        var actor = await current.Get();
        var document = await maker.Document(actor, new SheetScope(null, await reading.Find(actor, number)), Languages.Has(language) ? language! : "nb");
        return DocumentFile.Result(http, document, format, $"status-{number}");
    }
}
