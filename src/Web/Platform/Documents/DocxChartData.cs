using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>The workbook behind a native chart: labels in the first column, one column for each series.</summary>
internal static class DocxChartData
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Write(Chart chart, List<Series> columns, EmbeddedPackagePart part)
    {
        using var file = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>("rId1");
            DocxWriter.Put(main, $"<workbook xmlns=\"{S}\" xmlns:r=\"{DocxXml.R}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            DocxWriter.Put(sheet, Sheet(chart, columns));
        }
        file.Position = 0;
        part.FeedData(file);
    }

    public static string Header(int series) => $"Data!${Column(series)}$1";

    public static string Labels(int count) => $"Data!$A$2:$A${Math.Max(1, count) + 1}";

    public static string Numbers(int series, int count) => $"Data!${Column(series)}$2:${Column(series)}${Math.Max(1, count) + 1}";

    private static string Sheet(Chart chart, List<Series> columns)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{S}\"><sheetData><row r=\"1\">");
        AppendText(xml, "A1", chart.LabelHeader);
        for (var i = 0; i < columns.Count; i++)
            AppendText(xml, Column(i) + "1", columns[i].Name);
        xml.Append("</row>");
        for (var row = 0; row < chart.Labels.Count; row++)
        {
            xml.Append($"<row r=\"{row + 2}\">");
            AppendText(xml, $"A{row + 2}", chart.Labels[row]);
            for (var i = 0; i < columns.Count; i++)
                if (columns[i].Values[row] is { } value)
                    xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{Column(i)}{row + 2}\"><v>{DocxChart.Number(value)}</v></c>");
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void AppendText(StringBuilder xml, string cell, string text) =>
        xml.Append($"<c r=\"{cell}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Encoded(text).Append("</t></is></c>");

    /// <summary>The column of a series: B, C … Z, AA …</summary>
    private static string Column(int series)
    {
        var name = "";
        for (var n = series + 2; n > 0; n = (n - 1) / 26)
            name = (char)('A' + (n - 1) % 26) + name;
        return name;
    }
}
