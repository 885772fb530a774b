using BlankeArk.Web.Platform.Files;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What was found in the audit, as a file.</summary>
internal static class AuditFiles
{
    public const int Most = 20_000;

    public static async Task<IResult> Take(string format, [AsParameters] AuditFilter filter, AuditSearch search)
    {
        var lines = await search.Lines(filter, skipped: 0, Most);
        var table = new ExportTable(AuditTexts.Title, Columns, [.. lines.Select(Row)]);
        return format == "csv"
            ? TypedResults.File(TableWriter.Csv(table), TableWriter.CsvType, $"{AuditTexts.FileName}.csv")
            : TypedResults.File(TableWriter.Xlsx(table), TableWriter.XlsxType, $"{AuditTexts.FileName}.xlsx");
    }

    private static IReadOnlyList<string> Columns =>
        [AuditTexts.ColumnAt, AuditTexts.ColumnWho, AuditTexts.What, RunningTexts.Programme, AuditTexts.ColumnWhy, AuditTexts.ColumnSubject];

    private static IReadOnlyList<object?> Row(AuditLine line) =>
        [line.At, line.Who, line.What, line.Programme?.Title ?? (line.ProgrammeGone ? AuditTexts.ProgrammeGone.ToString() : null), line.Why, line.Subject?.ToString()];
}
