using System.Globalization;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;

namespace BlankeArk.Web.Measures;

/// <summary>The measures one sees in the list, as files.</summary>
internal static class MeasureFiles
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/measures/file.{format}", Download).WithMetadata(new NeedsAttribute(Right.SeePublic));

    private static async Task<IResult> Download(string format, string? programme, string? organisation, string? stage, CurrentActor current, Db db)
    {
        var filter = MeasureFilter.Of(programme, organisation, stage);
        var tables = await MeasureExport.Tables(db, await current.Get(), measures => filter.Among(measures, db));
        var name = string.Create(CultureInfo.InvariantCulture, $"{MeasureTexts.Title.ToString().ToLowerInvariant()}-{db.Date:yyyy-MM-dd}.{format}");
        return format switch
        {
            "csv" => Results.File(TableWriter.Csv(tables[0]), TableWriter.CsvType, name),
            "xlsx" => Results.File(TableWriter.Xlsx(tables), TableWriter.XlsxType, name),
            "json" => Results.File(JsonSerializer.SerializeToUtf8Bytes(tables.ToDictionary(t => t.Name, Rows), Written), "application/json", name),
            _ => Results.NotFound(),
        };
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(ExportTable table) =>
        table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(c => c.First, c => c.Second));
}
