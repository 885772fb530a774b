using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using BlankeArk.Web.Platform.Files;
using FsCheck;
using FsCheck.Fluent;
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
    public void Error_in_a_cell_is_told()
    {
        var book = new GivenWorkbook().Sheet(Header + "<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c></row>").Bytes();

        Assert.Equal("Celle B2 inneholder en feil fra regnearket: #DIV/0!.", Assert.Single(Read(book).Source.Remarks).In("nb"));
    }

    public static TheoryData<string, byte[]> Mistakes()
    {
        var sound = new GivenWorkbook().Sheet(Header).Bytes();
        var doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">]>";
        return new()
        {
            { nameof(TableTexts.Broken), sound[..(sound.Length / 2)] },
            { nameof(TableTexts.Broken), [.. "PK\u0003\u0004"u8, .. new byte[100]] },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet("<row r=\"1\"><c><v>1</v></row>").Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet("<row r=\"0\"><c><v>1</v></c></row>").Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>").Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet("<row r=\"1\"><c t=\"s\"><v>5</v></c></row>").Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>", before: doctype).Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet(Header).Strings("<si><t>x</t></si>").Part("xl/sharedStrings.xml", doctype + "<sst><si><t>&a;</t></si></sst>").Bytes() },
            { nameof(TableTexts.Broken), new GivenWorkbook().Sheet(string.Concat(Enumerable.Repeat("<a>", 100_000))).Bytes() },
            { nameof(TableTexts.OpenDocument), GivenWorkbook.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<x/>"u8.ToArray())]) },
            { nameof(TableTexts.BinaryExcel), GivenWorkbook.Zip([("xl/workbook.bin", [1])]) },
            { nameof(TableTexts.NotText), GivenWorkbook.Zip([("word/document.xml", "<x/>"u8.ToArray())]) },
            { nameof(TableTexts.NotText), GivenWorkbook.Zip([]) },
            { nameof(TableTexts.Empty), new GivenWorkbook().Sheet("").Bytes() },
            { nameof(TableTexts.UnpacksTooLarge), GivenWorkbook.Zip(Enumerable.Range(0, 2_001).Select(n => ($"f{n}", Array.Empty<byte>()))) },
            { nameof(TableTexts.UnpacksTooLarge), GivenWorkbook.Zip(Enumerable.Range(0, 20_000).Select(n => ($"{n}", Array.Empty<byte>()))) },
            { nameof(TableTexts.CellTooLong), new GivenWorkbook().Sheet($"<row r=\"1\"><c t=\"str\"><v>{new string('x', 33_000)}</v></c></row>").Bytes() },
            { nameof(TableTexts.CellTooLong), new GivenWorkbook().Sheet("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>").Strings($"<si><t>{new string('x', 33_000)}</t></si>").Bytes() },
            { nameof(TableTexts.TooManyColumns), new GivenWorkbook().Sheet("<row r=\"1\"><c r=\"SG1\"><v>1</v></c></row>").Bytes() },
            { nameof(TableTexts.TooManyRows), new GivenWorkbook().Sheet(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 50_002))).Bytes() },
            { nameof(TableTexts.TooManyCells), new GivenWorkbook().Sheet(string.Concat(Enumerable.Range(1, 50_000).Select(n => $"<row r=\"{n}\"><c r=\"GR{n}\"><v>{n * 7919L % 99_991}</v></c></row>"))).Bytes() },
            { nameof(TableTexts.RowTooLong), new GivenWorkbook().Sheet(Header + "<row r=\"3\"><c r=\"D3\"><v>1</v></c></row>").Bytes() },
        };
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Workbook_that_cannot_be_read_is_refused_with_its_reason(string text, byte[] content)
    {
        var mistake = Refused(content);

        Assert.Equal(((Web.Platform.Localisation.Text)typeof(TableTexts).GetField(text)!.GetValue(null)!).Nb, mistake.Mistake.Text.Nb);
    }

    [Fact]
    public void Mistake_in_a_workbook_names_its_place()
    {
        var mistake = Refused(new GivenWorkbook().Sheet(Header + "<row r=\"7\"><c r=\"AB7\"><v>1</v></c></row>").Bytes());

        Assert.Equal((7, 28), (mistake.Row, mistake.Column));
        Assert.Equal("Rad 7 har en verdi i kolonne AB, men overskriftene i rad 1 slutter ved kolonne B.", mistake.Mistake.In("nb"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Zip_bomb_is_refused_quickly_and_with_little_memory_whatever_it_says_of_its_size(bool lies)
    {
        var bomb = Bomb(gigabytes: 1, lies);
        Refused(new GivenWorkbook().Sheet("").Bytes());
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());

        var mistake = Refused(bomb);

        Assert.True(mistake.Mistake.Text == TableTexts.UnpacksTooLarge || (lies && mistake.Mistake.Text == TableTexts.Broken), mistake.Message);
        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.ElapsedMilliseconds} ms, {GC.GetAllocatedBytesForCurrentThread() - before} B, {mistake.Message}");
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1_500);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Workbook_damaged_anywhere_is_read_or_refused_and_nothing_else()
    {
        var sound = new GivenWorkbook().Formats("dd.mm.yyyy").Strings("<si><t>x</t></si>")
            .Sheet(Header + "<row r=\"2\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>43221</v></c></row>").Bytes();

        Prop.ForAll<int, byte, int>((at, value, cut) =>
        {
            var damaged = sound.ToArray();
            damaged[Math.Abs(at * 7919L) % damaged.Length] = value;
            damaged[Math.Abs(at * 104_729L) % damaged.Length] ^= value;
            return ReadOrRefused(damaged) && ReadOrRefused(damaged[..(int)(Math.Abs(cut * 7919L) % damaged.Length)]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Any_bytes_whatever_are_read_or_refused_and_nothing_else() =>
        Prop.ForAll<byte[]>(bytes => ReadOrRefused(bytes) && ReadOrRefused([.. "PK\u0003\u0004"u8, .. bytes, .. "PK\u0005\u0006"u8, .. new byte[18]]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static bool ReadOrRefused(byte[] content)
    {
        try
        {
            return Read(content).Header.Count > 0;
        }
        catch (TableException)
        {
            return true;
        }
    }

    /// <summary>A sheet that begins like any other and goes on for a gigabyte; perhaps it says in its headers that it is small.</summary>
    private static byte[] Bomb(int gigabytes, bool lies)
    {
        using var bytes = new MemoryStream();
        bytes.Write(new GivenWorkbook().Sheet(Header).Bytes());
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            stream.Write("<worksheet><sheetData><row><c><v>1</v></c></row>"u8);
            var megabyte = new byte[1024 * 1024];
            Array.Fill(megabyte, (byte)' ');
            for (var i = 0; i < gigabytes * 1024; i++) stream.Write(megabyte);
        }

        var content = bytes.ToArray();
        if (!lies) return content;
        var last = content.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(last + 24), 1_000);
        return content;
    }
}
