using BlankeArk.Web.Platform.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Files;

public sealed class XlsxReadingTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>";

    private static SheetTable Read(byte[] content, string? sheet = null) => TableReader.Read(content, "bok.xlsx", sheet: sheet);

    private static string Cell(string attributes, string content, params string[] formats) =>
        Read(new GivenWorkbook().Formats(formats).Strings("<si><t>delt</t></si><si><r><t>to </t></r><r><t>biter</t></r><rPh><t>x</t></rPh></si><si/>")
            .Sheet($"{Header}<row r=\"2\"><c r=\"A2\" {attributes}>{content}</c><c r=\"B2\"><v>1</v></c></row>").Bytes()).Rows[0][0];

    private static TableException Refused(byte[] content, string? sheet = null) => Assert.Throws<TableException>(() => { Read(content, sheet); });

    [Theory]
    [InlineData("", "<v>3.5</v>", "3,5")]
    [InlineData("", "<v>3</v>", "3")]
    [InlineData("", "<v>3.0</v>", "3")]
    [InlineData("", "<v>0.30000000000000004</v>", "0,3")]
    [InlineData("", "<v>-1.234</v>", "-1,234")]
    [InlineData("", "<v>4.7912345678E10</v>", "47912345678")]
    [InlineData("", "<v>1.5E300</v>", "1,5E+300")]
    [InlineData("t=\"s\"", "<v>0</v>", "delt")]
    [InlineData("t=\"s\"", "<v>1</v>", "to biter")]
    [InlineData("t=\"s\"", "<v>2</v>", "")]
    [InlineData("t=\"inlineStr\"", "<is><t>en </t><rPh><t>x</t></rPh><t xml:space=\"preserve\"> to</t></is>", "en  to")]
    [InlineData("t=\"inlineStr\"", "<is><t>en_x000D__x000A_to_x005F_x0041_</t></is>", "en\nto_x0041_")]
    [InlineData("t=\"str\"", "<f>A1&amp;\"!\"</f><v>svar!</v>", "svar!")]
    [InlineData("", "<f>1+1</f><v>2</v>", "2")]
    [InlineData("", "<f>A1</f>", "")]
    [InlineData("t=\"b\"", "<v>1</v>", "TRUE")]
    [InlineData("t=\"e\"", "<v>#N/A</v>", "#N/A")]
    [InlineData("t=\"d\"", "<v>2018-05-01T00:00:00</v>", "2018-05-01")]
    [InlineData("t=\"d\"", "<v>2018-05-01T13:30:00</v>", "2018-05-01 13:30")]
    public void Cell_is_read_as_a_person_sees_it(string attributes, string content, string expected) =>
        Assert.Equal(expected, Cell(attributes, content));

    [Theory]
    [InlineData("dd.mm.yyyy", "43221", "2018-05-01")]
    [InlineData("[$-414]d. mmmm yyyy;@", "43221", "2018-05-01")]
    [InlineData("mmm\\-yy", "43221.75", "2018-05-01")]
    [InlineData("mmmm", "43221", "2018-05-01")]
    [InlineData("yyyy-mm-dd hh:mm", "43221.5625", "2018-05-01 13:30")]
    [InlineData("yyyy-mm-dd hh:mm", "43221.56251157407", "2018-05-01 13:30:01")]
    [InlineData("yyyy-mm-dd", "1", "1900-01-01")]
    [InlineData("yyyy-mm-dd", "61", "1900-03-01")]
    [InlineData("yyyy-mm-dd", "2958465", "9999-12-31")]
    [InlineData("yyyy-mm-dd", "2958466", "2958466")]
    [InlineData("yyyy-mm-dd", "-1", "-1")]
    [InlineData("hh:mm", "0.5625", "13:30")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("0.0%", "0.07", "7 %")]
    [InlineData("0000", "301", "0301")]
    [InlineData("#,##0.00\\ \"dager\"", "1234.5", "1234,5")]
    [InlineData("[Red]0.0_d;General", "1.5", "1,5")]
    [InlineData("\"uten slutt", "1.5", "1,5")]
    [InlineData("", "1.5", "1,5")]
    public void Number_format_decides_how_a_number_is_seen(string format, string number, string expected) =>
        Assert.Equal(expected, Cell("s=\"1\"", $"<v>{number}</v>", format));

    [Fact]
    public void Built_in_formats_are_known()
    {
        Assert.Equal("2018-05-01", Cell("s=\"1\"", "<v>43221</v>"));
        Assert.Equal("25 %", Cell("s=\"2\"", "<v>0.25</v>"));
        Assert.Equal("13:30", Cell("s=\"3\"", "<v>0.5625</v>"));
        Assert.Equal("43221", Cell("s=\"99\"", "<v>43221</v>"));
    }

    [Fact]
    public void Workbook_with_days_from_1904_gives_the_same_dates()
    {
        var book = new GivenWorkbook { From1904 = true }.Formats().Sheet(Header + "<row><c s=\"1\"><v>41759</v></c></row>").Bytes();

        Assert.Equal("2018-05-01", Read(book).Rows[0][0]);
    }

    [Fact]
    public void Sparse_cells_and_rows_out_of_order_come_in_their_place()
    {
        var book = new GivenWorkbook().Sheet(
            "<row r=\"7\"><c r=\"C7\"><v>3</v></c><c r=\"A7\"><v>1</v></c></row><row r=\"4\"><c r=\"AB4\"/><c r=\"B4\"><v>2</v></c></row>"
            + "<row r=\"2\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row><row r=\"5\"/><row r=\"6\"><c t=\"str\"><v>  </v></c></row>").Bytes();

        var table = Read(book);

        Assert.Equal(["a", "b", "c"], table.Header);
        Assert.Equal(2, table.Source.HeaderRow);
        Assert.Equal(["4:|2|", "7:1||3"], table.Rows.Select(row => $"{row.Number}:{string.Join('|', row.Cells)}"));
    }

    [Fact]
    public void Sheet_read_is_the_first_visible_with_content_or_the_one_named()
    {
        var book = new GivenWorkbook()
            .Sheet("<row r=\"1\"><c><v>1</v></c></row>", "Skjult", "state=\"hidden\"")
            .Sheet("<row r=\"1\"><c/></row>", "Tomt")
            .Sheet(Header, "Svar").Bytes();

        Assert.Equal("Svar", Read(book).Source.Sheet);
        Assert.Equal(["Skjult", "Tomt", "Svar"], Read(book).Source.Sheets);
        Assert.Equal(["1"], Read(book, "skjult").Header);
        Assert.Same(TableTexts.NoSuchSheet, Refused(book, "Ark9").Mistake.Text);
        Assert.Same(TableTexts.Empty, Refused(book, "Tomt").Mistake.Text);
    }

    [Fact]
    public void Workbook_of_another_library_with_its_prefixes_is_read()
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text("Navn"))) { DataType = CellValues.InlineString }),
                new Row(new Cell(new CellFormula("1+2"), new CellValue("3")))));
            main.Workbook = new Workbook(new Sheets(new Sheet { Name = "Ark æ", SheetId = 1, Id = main.GetIdOfPart(sheet) }));
        }

        var table = Read(bytes.ToArray());

        Assert.Equal(("Ark æ", "Navn", "3"), (table.Source.Sheet, table.Header[0], table.Rows[0][0]));
    }

    [Fact]
    public void Error_in_a_cell_is_told()
    {
        var book = new GivenWorkbook().Sheet(Header + "<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c></row>").Bytes();

        Assert.Equal("Celle B2 inneholder en feil fra regnearket: #DIV/0!.", Assert.Single(Read(book).Source.Remarks).In("nb"));
    }
}
