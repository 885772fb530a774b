using System.Text;
using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Files;

public sealed class TableWritingTests
{
    private static readonly string[] Awkward =
    [
        "=1+1", "'=1", "''-x", " +47 912", "\t@x", "＝cmd", "-", "_x0041_x0042_", "a;b", "a,b|c", "\"", "\"a\" b", "to\nlinjer", "sep=;", "æøå «»", "𝕏 😀", "=", "<b>&amp;</b>", "1.234", "#N/A", "\u200B=1",
    ];

    private static ExportTable Given(params object?[] row) => new("Svar", [.. row.Select((_, i) => $"k{i}")], [row]);

    private static string Csv(params object?[] row) => Encoding.UTF8.GetString(TableWriter.Csv(Given(row))).Split("\r\n")[1];

    private static Gen<string> Cells() => Gen.OneOf(
        Gen.Elements(Awkward),
        ArbMap.Default.GeneratorFor<string>().Select(text => text is null ? "" : Characters.Clean(text)),
        Gen.Constant("")).Select(text => string.IsNullOrWhiteSpace(text) ? "" : text);

    private static Arbitrary<string[][]> Tables() => (
        from columns in Gen.Choose(1, 6)
        from rows in Cells().ArrayOf(columns).ListOf(5)
        select rows.Where(row => row.Any(cell => cell.Length > 0)).ToArray()).ToArbitrary();

    private static bool IsReadBack(string[][] rows, Func<ExportTable, byte[]> write)
    {
        var columns = rows.Length == 0 ? 1 : rows[0].Length;
        var table = TableReader.Read(write(new ExportTable("Svar", [.. Enumerable.Range(1, columns).Select(n => $"k{n}")], rows)), "svar");
        return table.Rows.Select(row => row.Cells).Select(cells => string.Join("\u001F", cells)).SequenceEqual(rows.Select(cells => string.Join("\u001F", cells)), StringComparer.Ordinal);
    }

    [Fact]
    public void Csv_written_is_read_as_the_same_cells() =>
        Prop.ForAll(Tables(), rows => IsReadBack(rows, TableWriter.Csv)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Workbook_written_is_read_as_the_same_cells() =>
        Prop.ForAll(Tables(), rows => IsReadBack(rows, table => TableWriter.Xlsx(table))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+47 912 34 567", "'+47 912 34 567")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("=HYPERLINK(\"http://x\";\"y\")", "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("ro – og orden", "ro – og orden")]
    public void Text_that_a_spreadsheet_would_reckon_is_neutralised_in_csv(string text, string written) =>
        Assert.Equal(written, Csv(text));

    [Fact]
    public void Csv_opens_in_a_Norwegian_spreadsheet()
    {
        var bytes = TableWriter.Csv(new ExportTable("Svar", ["Navn", "Tall"], [["Åse", -3.5], [null, 1234.5m]]));

        Assert.Equal([.. Encoding.UTF8.Preamble, .. "Navn;Tall\r\nÅse;-3,5\r\n;1234,5\r\n"u8], bytes);
    }

    [Fact]
    public void Values_that_are_no_text_stay_what_they_are()
    {
        object?[] row = [-3.5, 7, 1_234.25m, true, new DateOnly(2018, 5, 1), new DateTime(2018, 5, 1, 13, 30, 0, DateTimeKind.Unspecified), new TimeOnly(9, 15), null, new DateOnly(1850, 1, 2), double.NaN, "x"];

        var read = TableReader.Read(TableWriter.Xlsx(Given(row)), "svar.xlsx");

        Assert.Equal(["-3,5", "7", "1234,25", "TRUE", "2018-05-01", "2018-05-01 13:30", "09:15", "", "1850-01-02", "", "x"], read.Rows[0].Cells);
        Assert.Equal("-3,5;7;1234,25;TRUE;2018-05-01;2018-05-01 13:30:00;09:15:00;;1850-01-02;;x", Csv(row));
    }

    [Fact]
    public void Number_written_is_read_back_as_the_same_number() =>
        Prop.ForAll<int>(thousandths => new[] { TableWriter.Csv(Given(thousandths / 1000m, thousandths / 1000.0)), TableWriter.Xlsx(Given(thousandths / 1000m, thousandths / 1000.0)) }
            .SelectMany(bytes => TableReader.Read(bytes, "svar").Rows[0].Cells).All(cell => Parse.Number(cell).OrNull == thousandths / 1000m)).QuickCheckThrowOnFailure();

    [Fact]
    public void Workbook_is_valid_and_has_a_frozen_header_and_no_formula()
    {
        var awkward = Awkward.Select(text => new object?[] { text, 3.5, new DateOnly(2018, 5, 1) }).ToArray();
        var bytes = TableWriter.Xlsx(
            new ExportTable("Svar: [2017]/alt som ble sagt i kartleggingen", ["Navn", "Tall", "Dato"], awkward),
            new ExportTable("svar  [2017] alt som ble sagt i kartleggingen", ["Navn"], [[new string('å', 40_000)], ["\u0001\uD800x"]]),
            new ExportTable("", [], []));

        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var sheets = book.WorkbookPart!.WorksheetParts.ToList();

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(3, sheets.Count);
        Assert.DoesNotContain(sheets, sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().Any());
        Assert.All(sheets, sheet => Assert.Equal("frozen", Assert.Single(sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>()).State!.InnerText));
        Assert.Equal(3, book.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!.ToUpperInvariant()).Distinct().Count(name => name.Length is > 0 and <= 31));
        Assert.Equal(32_767, TableReader.Read(bytes, "svar.xlsx", sheet: TableReader.Read(bytes, "svar.xlsx").Source.Sheets[1]).Rows[0][0].Length);
    }

    [Fact]
    public void Workbook_of_the_same_table_is_the_same_bytes() =>
        Assert.Equal(TableWriter.Xlsx(Given("x", 1)), TableWriter.Xlsx(Given("x", 1)));

    [Fact]
    public void Ten_thousand_rows_are_written_and_read_in_a_moment()
    {
        object?[][] rows = [.. Enumerable.Range(0, 10_000).Select(n => Enumerable.Range(0, 20).Select(c => c % 4 == 0 ? (object?)(n * 0.5) : $"Svar {n}, {c} om \"ro og orden\"").ToArray())];
        var table = new ExportTable("Svar", [.. Enumerable.Range(0, 20).Select(n => $"k{n}")], rows);
        foreach (var write in new Func<ExportTable, byte[]>[] { TableWriter.Csv, t => TableWriter.Xlsx(t) })
        {
            TableReader.Read(write(table), "svar");
            byte[] bytes = [];
            var writing = Effort.Of(() => bytes = write(table));
            var reading = Effort.Of(() => Assert.Equal(10_000, TableReader.Read(bytes, "svar").Rows.Count));

            TestContext.Current.TestOutputHelper?.WriteLine($"{bytes.Length} B written in {writing.TotalMilliseconds} ms, read in {reading.TotalMilliseconds} ms");
            Assert.InRange((writing + reading).TotalSeconds, 0, 5);
        }
    }
}
