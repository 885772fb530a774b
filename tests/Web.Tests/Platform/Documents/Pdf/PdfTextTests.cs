using System.Text;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Documents.Pdf;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

public sealed class PdfTextTests
{
    [Theory]
    [InlineData("Ærlig talt: «å gå – på to år … det’s nok» · 20 % ≥ 5 − 3 × 2")]
    [InlineData("Emoji 😀👍🏽 og familie 👩‍👩‍👧 midt i teksten ❤ her")]
    [InlineData("漢字 и русский текст, ελληνικά και עברית, العربية")]
    [InlineData("ʼ’ Δ∆ Ω\u2126 like tegn med ulik mening")]
    [InlineData("(parentes) \\skråstrek\\ og )ubalansert(")]
    [InlineData("đ ŋ č š ž – sámegiella Á á Ŧ ŧ")]
    public void Text_isFoundAgainAsItWasWritten(string text)
    {
        var reader = new PdfReader(PdfWriterTests.Bytes(SampleDocument.Of(new Paragraph(text))));

        var paragraph = new PdfStructure(reader).Of("P")[^1];

        Assert.Equal(text.Normalize(NormalizationForm.FormC), paragraph.Text);
    }

    [Fact]
    public void TextOverManyLines_isFoundAgainWithItsSpaces()
    {
        var text = string.Join(' ', Enumerable.Range(1, 900).Select(i => i % 50 == 0 ? SampleDocument.LongWord : "ord" + i));
        var reader = new PdfReader(PdfWriterTests.Bytes(SampleDocument.Of(new Paragraph(text))));

        var structure = new PdfStructure(reader);

        Assert.Equal(text, structure.Of("P")[^1].Text);
        Assert.True(structure.Pages.Count > 1);
    }

    [Fact]
    public void DecomposedLetters_areComposed()
    {
        var reader = new PdfReader(PdfWriterTests.Bytes(SampleDocument.Of(new Paragraph("A\u030Asen og a\u030A"))));

        Assert.Equal("Åsen og å", new PdfStructure(reader).Of("P")[^1].Text);
    }

    [Fact]
    public void EveryFont_isEmbeddedAsASubset_withTheWidthsOfTheFont()
    {
        var text = new Paragraph([new("vanlig "), new("fet ", Bold: true), new("kursiv ", Italic: true), new("begge", Bold: true, Italic: true)]);
        var reader = new PdfReader(PdfWriterTests.Bytes(SampleDocument.Of(text)));

        var fonts = reader.Dictionary(reader.Dictionary(reader.Pages[0]["Resources"])["Font"]).Values.Select(reader.Dictionary).ToList();

        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font =>
        {
            var descendant = reader.Dictionary(reader.Array(font["DescendantFonts"])[0]);
            var name = ((PdfName)font["BaseFont"]).Value;
            Assert.Matches("^[A-Z]{6}\\+Inter-", name);
            var file = reader.Stream(reader.Dictionary(descendant["FontDescriptor"])["FontFile2"]).Data;
            var subset = new GlyphTables(file);
            Assert.InRange(file.Length, 20_000, 60_000);
            Assert.All(Widths(reader.Array(descendant["W"])), w => Assert.Equal(subset.Advance(w.Glyph) * 1000.0 / subset.UnitsPerEm, w.Width, 0.006));
            Assert.All(Widths(reader.Array(descendant["W"])).Where(w => w.Width > 300), w => Assert.True(subset.OutlineLength(w.Glyph) > 0));
        });
    }

    [Fact]
    public void Figures_areAllAsWide_soThatColumnsOfNumbersStandUnderEachOther() =>
        Assert.Single("0123456789".Select(digit => InterFont.Width(digit.ToString(), 10)).Distinct());

    [Fact]
    public void Width_growsWithSizeAndWeight()
    {
        Assert.Equal(2 * InterFont.Width("Blanke ark", 10), InterFont.Width("Blanke ark", 20), 1e-9);
        Assert.True(InterFont.Width("Blanke ark", 10, bold: true) > InterFont.Width("Blanke ark", 10));
    }

    [Fact]
    public void Lines_loseNothing_andNoneIsWiderThanTheColumn()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var text = StyledText.Of(string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => "aå –-/\nWi😀.漢"[random.Next(12)])));
            var width = random.Next(30, 300);

            var lines = LineBreaker.Break(text, 11, width);

            Assert.Equal(text.Text, string.Concat(lines.Select(l => text.Text[l.Start..l.End])));
            Assert.All(lines, l => Assert.InRange(l.Width, 0, width + 1e-6));
            Assert.DoesNotContain(lines, l => l.Start > 0 && l.Start < text.Text.Length && char.IsLowSurrogate(text.Text[l.Start]));
        }
    }

    private static IEnumerable<(int Glyph, double Width)> Widths(List<object> array)
    {
        for (var i = 0; i < array.Count; i += 2)
        {
            var widths = (List<object>)array[i + 1];
            for (var k = 0; k < widths.Count; k++)
                yield return ((int)(double)array[i] + k, (double)widths[k]);
        }
    }
}
