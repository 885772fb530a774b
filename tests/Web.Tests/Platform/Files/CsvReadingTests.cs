using System.Text;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Files;

public sealed class CsvReadingTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static SheetTable Read(string text) => TableReader.Read(Encoding.UTF8.GetBytes(text), "liste.csv");

    private static string Flat(SheetTable table) => string.Join('|', table.Header) + string.Concat(table.Rows.Select(row => "/" + string.Join('|', row.Cells)));

    private static TableException Refused(Func<SheetTable> read) => Assert.Throws<TableException>(() => { read(); });

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Navn;Sted\nKåre Øvrebø;Østre – «Å»") },
        { "UTF-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Navn;Sted\nKåre Øvrebø;Østre – «Å»")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Navn;Sted\nKåre Øvrebø;Østre – «Å»")] },
        { "UTF-16", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Navn;Sted\nKåre Øvrebø;Østre – «Å»")] },
        { "Windows-1252", Western.GetBytes("Navn;Sted\nKåre Øvrebø;Østre – «Å»") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void File_in_any_encoding_is_read_with_its_letters(string encoding, byte[] content)
    {
        var table = TableReader.Read(content, "liste.csv");

        Assert.Equal("Navn|Sted/Kåre Øvrebø|Østre – «Å»", Flat(table));
        Assert.Equal(encoding, table.Source.Encoding);
    }

    [Theory]
    [InlineData(';', "Navn;Tall\nA;3,5\nB;4,5")]
    [InlineData(',', "Navn,Tall\nA,3.5\nB,4.5")]
    [InlineData('\t', "Navn\tTall\nA, B\t3,5\nC; D\t4,5")]
    [InlineData('|', "Navn|Tall\nA|3,5")]
    [InlineData(';', "sep=;\nNavn, helst fullt;Tall\nA, B;3,5")]
    [InlineData(',', "\"sep=,\"\r\nNavn;navn,Tall\r\nA;B,3")]
    [InlineData(';', "Navn, fullt;Tlf;Sted\nHansen, A;1\nOlsen, B;2")]
    [InlineData(',', "\"a;b;c\",\"d;e;f\"\n\"1;2;3\",\"4;5;6\"")]
    [InlineData(';', "Id;Hva er målet, kort sagt, for dere?;Kommune\n1;Bedre, raskere, enklere, tryggere;X\n2;Vet ikke;Y\n3;Ro, og mer tid;Z")]
    [InlineData(null, "Svar\nTid; ro og orden\nMer tid")]
    public void Delimiter_is_the_one_that_gives_columns(char? delimiter, string text)
    {
        var table = Read(text);

        Assert.Equal(delimiter, table.Source.Delimiter);
    }

    [Theory]
    [InlineData("a;b\n\"x;y\";\"to\nlinjer\"", "a|b/x;y|to\nlinjer")]
    [InlineData("a;b\r\n\"sa \"\"hei\"\"\";\"\"\r\n", "a|b/sa \"hei\"|")]
    [InlineData("a;b\r5\" rør;2\r", "a|b/5\" rør|2")]
    [InlineData("a;b\n\"x\" og y;2", "a|b/x og y|2")]
    [InlineData("a, b\n1, \"x, y\"", "a|b/1|x, y")]
    [InlineData("a;b;c\n1\n1;2", "a|b|c/1||/1|2|")]
    [InlineData("a;b;;\n1;2;;\n", "a|b/1|2")]
    [InlineData("a;b\n1;2;;;", "a|b/1|2")]
    [InlineData("\n;;\na;b\n\n;\n1;2\n   ;\n", "a|b/1|2")]
    [InlineData("a;b\r\n\"1\r\n2\";3", "a|b/1\n2|3")]
    [InlineData("a;b\n1\u000B2;\u0001x", "a|b/1\n2|x")]
    [InlineData("a;b\n'=1+1;'=2", "a|b/=1+1|=2")]
    [InlineData("a;b\n't var kaldt;2", "a|b/'t var kaldt|2")]
    [InlineData("Navn;navn ;Navn (2)\n1;2;3", "Navn|navn (3)|Navn (2)/1|2|3")]
    [InlineData(";b\n1;2", "A|b/1|2")]
    [InlineData("\"Langt\n navn\";b\n1;2", "Langt navn|b/1|2")]
    public void File_as_it_comes_is_read_as_the_cells_meant(string text, string expected) => Assert.Equal(expected, Flat(Read(text)));

    [Fact]
    public void Row_knows_its_number_in_the_spreadsheet()
    {
        var table = Read("sep=;\n\nNavn;Svar\nA;\"en\nto\ntre\"\n\nB;1");

        Assert.Equal(2, table.Source.HeaderRow);
        Assert.Equal([3, 5], table.Rows.Select(row => row.Number));
    }

    [Fact]
    public void Header_that_had_to_change_is_told()
    {
        var table = Read("Navn;;Navn\n1;2;3");

        Assert.Equal(["Navn", "B", "Navn (2)"], table.Header);
        Assert.Equal(["Kolonne B mangler overskrift og vises som «B».", "Kolonne C har samme overskrift som en annen og vises som «Navn (2)»."],
            table.Source.Remarks.Select(remark => remark.In("nb")));
    }

    public static TheoryData<string, byte[], int?, int?> Mistakes()
    {
        var tooLong = new string('x', 40_000);
        return new()
        {
            { "Filen har ingen rader.", [], null, null },
            { "Filen har ingen rader.", "\n;;\n  \n"u8.ToArray(), null, null },
            { "Anførselstegnet i linje 4 (rad 3, kolonne B) blir aldri avsluttet.", "a;b\n\"1\n2\";3\n4;\"uten slutt\n5;6"u8.ToArray(), 3, 2 },
            { "Anførselstegnet i linje 2 (rad 1, kolonne A) blir aldri avsluttet.", "sep=;\r\n\"a;b\r\n"u8.ToArray(), 1, 1 },
            { "Rad 3 har en verdi i kolonne B, men overskriftene i rad 1 slutter ved kolonne A.", "Deltakere 2017;\n;\nNavn;E-post"u8.ToArray(), 3, 2 },
            { "Rad 3 har en verdi i kolonne C, men overskriftene i rad 1 slutter ved kolonne B.", "a;b\n1;2\n1;2;3"u8.ToArray(), 3, 3 },
            { "Cellen i rad 2, kolonne B har mer enn 32\u00A0767 tegn. Se etter et anførselstegn som mangler, eller kort ned teksten.", Encoding.UTF8.GetBytes("a;b\n1;" + tooLong), 2, 2 },
            { "Filen er ikke en tabell vi kan lese. Lagre den som Excel-fil (.xlsx) eller CSV.", "a;b\n1;\0"u8.ToArray(), null, null },
            { "Filen er ikke en tabell vi kan lese. Lagre den som Excel-fil (.xlsx) eller CSV.", "%PDF-1.7\n"u8.ToArray(), null, null },
            { "Filen er i et eldre Excel-format. Åpne den i Excel og lagre den som .xlsx.", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], null, null },
            { "Filen er beskyttet med passord. Fjern passordet i Excel og lagre den på nytt.", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], null, null },
            { "Filen er en nettside eller XML, ikke en tabell. Åpne den i Excel og lagre den som .xlsx.", " <html><table><tr><td>1"u8.ToArray(), null, null },
            { "Filen er en nettside eller XML, ikke en tabell. Åpne den i Excel og lagre den som .xlsx.", "<?xml version='1.0'?><Workbook/>"u8.ToArray(), null, null },
            { "Rad 1 har mer enn 500 kolonner. Ta bort kolonner som ikke skal være med.", Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Range(0, 501))), 1, 501 },
            { "Tabellen har mer enn 50\u00A0000 rader. Del den i flere filer.", Encoding.UTF8.GetBytes("a;b\n" + string.Concat(Enumerable.Repeat("1;2\n", 50_001))), 50_002, null },
            { "Filen er for stor. Grensen er 20 MB.", new byte[(20 * 1024 * 1024) + 1], null, null },
        };
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void File_that_cannot_be_read_is_refused_with_reason_and_place(string message, byte[] content, int? row, int? column)
    {
        var mistake = Refused(() => TableReader.Read(content, "fil.csv"));
        var fromStream = Refused(() => TableReader.Read(new MemoryStream(content), "fil.csv"));

        Assert.Equal(message, mistake.Mistake.In("nb"));
        Assert.Equal((row, column), (mistake.Row, mistake.Column));
        Assert.Equal(message, fromStream.Mistake.In("nb"));
        Assert.All(Languages.All, language => Assert.DoesNotContain('{', mistake.Mistake.In(language)));
    }

    [Theory]
    [InlineData("Navn\tSvar\nA\t\"to\nlinjer\"\nB\t\"hei\" sa han\nC\t\"uten slutt", '\t', "Navn|Svar/A|to\nlinjer/B|\"hei\" sa han/C|\"uten slutt")]
    [InlineData("Navn;Svar\r\nA;1", ';', "Navn|Svar/A|1")]
    [InlineData("Navn\r\nA\r\n", null, "Navn/A")]
    public void Pasted_table_is_read_as_a_spreadsheet_puts_it_on_the_clipboard(string text, char? delimiter, string expected)
    {
        var table = TableReader.ReadPasted(text);

        Assert.Equal(expected, Flat(table));
        Assert.Equal((SheetFormat.Pasted, delimiter), (table.Source.Format, table.Source.Delimiter));
    }
}
