using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>The register and the impact assessment as files, in the programme's language unless another is asked for.</summary>
internal static class RegisterFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/programmes/{programme}/personal-data/register.{format}", Register).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
        routes.MapGet("/programmes/{programme}/personal-data/assessment.{format}", Assess).WithMetadata(new NeedsAttribute(Right.EditProgramme));
    }

    private static async Task<IResult> Register(string format, string? language, CurrentActor current, CurrentProgramme programmes, RegisterReading reading, TimeProvider clock, HttpContext http)
    {
        var programme = await programmes.Get();
        var chosen = Languages.Has(language) ? language! : programme.Language;
        var view = await reading.Read(await current.Get(), programme.Id);
        var name = $"{programme.Key}-{RegisterTexts.FileName.In(chosen)}";
        if (format is not ("csv" or "xlsx")) return DocumentFile.Result(http, RegisterDocument.Make(view, chosen, clock.GetUtcNow().UtcDateTime), format, name);
        http.Response.Headers.CacheControl = "no-store";
        var table = RegisterDocument.Sheet(view, chosen);
        return format == "csv"
            ? TypedResults.File(TableWriter.Csv(table), TableWriter.CsvType, name + ".csv")
            : TypedResults.File(TableWriter.Xlsx(table), TableWriter.XlsxType, name + ".xlsx");
    }

    private static async Task<IResult> Assess(string format, string? language, CurrentActor current, CurrentProgramme programmes, RegisterReading reading, TimeProvider clock, HttpContext http)
    {
        var programme = await programmes.Get();
        var chosen = Languages.Has(language) ? language! : programme.Language;
        var view = await reading.Read(await current.Get(), programme.Id);
        return DocumentFile.Result(http, Assessment.Make(view, chosen, clock.GetUtcNow().UtcDateTime), format, $"{programme.Key}-{AssessmentTexts.FileName.In(chosen)}");
    }
}
