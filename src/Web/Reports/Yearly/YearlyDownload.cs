using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Yearly;

/// <summary>A signed report as it was signed, and a draft as it is now.</summary>
internal static class YearlyDownload
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/yearly/{id:guid}/report.{format}", Download).WithMetadata(new NeedsAttribute(Right.SeeOrganisations));

    private static async Task<IResult> Download(Guid id, string format, CurrentActor current, YearlyReading reading, YearlyDocument documents, Db db, HttpContext http)
    {
        if (!DocumentFile.Formats.TryGetValue(format, out var type)) return Results.NotFound();
        var actor = await current.Get();
        var report = await reading.Find(actor, id);
        if (!report.IsSigned) return DocumentFile.Result(http, await documents.Of(actor, report), format, $"innovasjon-{report.Year}");
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(await db.YearlyFiles.Where(f => f.ReportId == id && f.Format == format).Select(f => f.Content).SingleAsync(), type, $"innovasjon-{report.Year}.{format}");
    }
}
