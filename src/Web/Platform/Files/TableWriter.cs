using System.Buffers;
using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Platform.Files;

/// <summary>Writes tables as CSV and as workbooks. No text of a person's can become a formula in either.</summary>
public static class TableWriter
{
    public const string CsvType = "text/csv; charset=utf-8";
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("\";\r\n\t,|");
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>CSV as a Norwegian spreadsheet opens it: UTF-8 with its mark, semicolons, decimal commas, CRLF.</summary>
    public static byte[] Csv(ExportTable table)
    {
        var csv = new StringBuilder("\uFEFF");
        AppendRow(csv, table.Columns);
        foreach (var row in table.Rows) AppendRow(csv, row);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>A workbook with a sheet for each table.</summary>
    public static byte[] Xlsx(params IReadOnlyList<ExportTable> tables) => XlsxWriter.Write(tables);

    private static void AppendRow(StringBuilder csv, IReadOnlyList<object?> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0) csv.Append(';');
            csv.Append(InCsv(row[i]));
        }

        csv.Append("\r\n");
    }

    private static string InCsv(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "TRUE" : "FALSE",
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => ((IFormattable)value).ToString(null, Comma),
        double or float => Real(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        DateOnly or TimeOnly or DateTime => Moment(value),
        _ => Quoted(Neutral.InCsv(value.ToString() ?? "")),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(Delimiters) || text.StartsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>A number that is none (no answer, a division by zero) is an empty cell.</summary>
    private static string Real(double number) => double.IsFinite(number) ? number.ToString("R", Comma) : "";

    internal static string Moment(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        _ => ((DateTime)value).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };
}
