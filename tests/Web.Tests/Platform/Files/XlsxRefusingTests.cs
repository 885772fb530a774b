using System.Buffers.Binary;
using System.IO.Compression;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Files;

public sealed class XlsxRefusingTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>";

    private static readonly string Noise = string.Concat(new Random(1).GetItems("abcdefghijklmnopqrstuvwxyz".ToCharArray(), 31_000));

    private static SheetTable Read(byte[] content) => TableReader.Read(content, "bok.xlsx");

    private static TableException Refused(byte[] content) => Assert.Throws<TableException>(() => { Read(content); });

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
            { nameof(TableTexts.UnpacksTooLarge), new GivenWorkbook().Sheet(Header).Strings(string.Concat(Enumerable.Range(0, 2_000).Select(n => $"<si><t>{n}{Noise}</t></si>"))).Bytes() },
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
        var (before, mistake) = (GC.GetAllocatedBytesForCurrentThread(), (TableException)null!);

        var took = Effort.Of(() => mistake = Refused(bomb));

        Assert.True(mistake.Mistake.Text == TableTexts.UnpacksTooLarge || (lies && mistake.Mistake.Text == TableTexts.Broken), mistake.Message);
        TestContext.Current.TestOutputHelper?.WriteLine($"{took.TotalMilliseconds} ms, {GC.GetAllocatedBytesForCurrentThread() - before} B, {mistake.Message}");
        Assert.InRange(took.TotalSeconds, 0, 10);
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
