using System.IO.Compression;
using System.Xml.Linq;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Tests.House;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private readonly byte[] file = Write(SampleDocument.Make());

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void File_of_every_block_is_valid(string language)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(SampleDocument.Make(language))), false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void Empty_document_is_valid()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(SampleDocument.Of(new Contents(), new TableBlock("", [new("A")], []), new ChartBlock(SampleDocument.Words with { Labels = [], Series = [] })))), false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public void Every_style_used_is_defined()
    {
        var defined = Part("word/styles.xml").Descendants(W + "style").Select(s => s.Attribute(W + "styleId")!.Value).ToHashSet();
        var used = Body().Descendants().Where(e => e.Name == W + "pStyle" || e.Name == W + "rStyle" || e.Name == W + "tblStyle").Select(e => e.Attribute(W + "val")!.Value).Distinct().ToList();

        Assert.Subset(defined, used.ToHashSet());
        Assert.All(new[] { "Title", "Subtitle", "Heading1", "Heading2", "TOC1", "Quote", "Caption", "ListBullet", "ListNumber", "DocumentTable" }, style => Assert.Contains(style, used));
    }

    [Theory]
    [InlineData("nb", "nb-NO", "Side ", " av ")]
    [InlineData("nn", "nn-NO", "Side ", " av ")]
    [InlineData("en", "en-GB", "Page ", " of ")]
    public void Language_stands_in_styles_properties_and_footer(string language, string culture, string page, string of)
    {
        var made = Write(SampleDocument.Make(language));
        using var package = WordprocessingDocument.Open(new MemoryStream(made), false);
        var footer = Part("word/footer1.xml", made).Descendants(W + "t").Select(t => t.Value).ToList();

        Assert.Equal(culture, Part("word/styles.xml", made).Descendants(W + "lang").Single().Attribute(W + "val")!.Value);
        Assert.Equal((culture, "Øvre Ånddal kommune"), (package.PackageProperties.Language, package.PackageProperties.Creator));
        Assert.StartsWith("Dokumentasjonsnotat", package.PackageProperties.Title, StringComparison.Ordinal);
        Assert.Contains(page, footer);
        Assert.Contains(of, footer);
    }

    [Fact]
    public void Contents_are_filled_in_and_lead_to_headings()
    {
        var entries = Paragraphs("TOC1").Concat(Paragraphs("TOC2")).ToList();
        var bookmarks = Body().Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToList();
        var anchors = Body().Descendants(W + "hyperlink").Select(h => h.Attribute(W + "anchor")?.Value).OfType<string>().ToList();

        Assert.Equal(["Bakgrunn", "Resultater", "Ettertanke", "Kommunens egne ord", "Organisering", "Sykefravær", "Bakgrunn"], entries.Select(TextOf));
        Assert.Equal(8, anchors.Count);
        Assert.Subset(bookmarks.ToHashSet(), anchors.ToHashSet());
        Assert.Contains(Body().Descendants(W + "instrText"), i => i.Value.Trim() == "TOC \\o \"1-2\" \\h \\z \\u");
        Assert.Equal(7, Body().Descendants(W + "instrText").Count(i => i.Value.Contains("PAGEREF", StringComparison.Ordinal)));
        Assert.Empty(Part("word/settings.xml").Descendants(W + "updateFields"));
    }

    [Fact]
    public void Fields_open_and_close_in_pairs()
    {
        var depth = 0;
        foreach (var mark in Body().Descendants(W + "fldChar").Select(f => f.Attribute(W + "fldCharType")!.Value))
        {
            depth += mark switch { "begin" => 1, "end" => -1, _ => 0 };
            Assert.InRange(depth, 0, 2);
        }
        Assert.Equal(0, depth);
    }

    [Fact]
    public void Table_repeats_its_header_and_splits_no_row()
    {
        var table = Body().Descendants(W + "tbl").First();
        var rows = table.Elements(W + "tr").ToList();

        Assert.Equal(62, rows.Count);
        Assert.Equal([true, .. Enumerable.Repeat(false, 61)], rows.Select(r => r.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, r => Assert.Single(r.Descendants(W + "cantSplit")));
        Assert.InRange(table.Descendants(W + "gridCol").Sum(c => int.Parse(c.Attribute(W + "w")!.Value)), 9000, 9070);
        Assert.Equal("right", rows[1].Elements(W + "tc").ElementAt(1).Descendants(W + "jc").Single().Attribute(W + "val")!.Value);
        Assert.Equal("Tabell 1. Oppmøte etter enhet", TextOf(Assert.IsType<XElement>(table.PreviousNode)));
    }

    [Fact]
    public void Each_numbered_list_counts_from_one()
    {
        var used = Paragraphs("ListNumber").Select(p => p.Descendants(W + "numId").Single().Attribute(W + "val")!.Value).Distinct().ToList();
        var numbers = Part("word/numbering.xml").Elements().Elements(W + "num").ToDictionary(n => n.Attribute(W + "numId")!.Value);

        Assert.Equal(3, used.Count);
        Assert.All(used, id => Assert.Equal("1", numbers[id].Descendants(W + "startOverride").Single().Attribute(W + "val")!.Value));
        Assert.Equal(["0", "1", "2"], Body().Descendants(W + "ilvl").Select(l => l.Attribute(W + "val")!.Value).Distinct().Order());
    }

    [Fact]
    public void Charts_are_native_with_alternative_text_and_a_workbook_to_edit()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), false);
        var charts = package.MainDocumentPart!.ChartParts.ToList();
        var alternatives = Body().Descendants().Where(e => e.Name.LocalName == "docPr").Select(d => d.Attribute("descr")!.Value);

        Assert.Equal([SampleDocument.Words.Sentence, SampleDocument.Absence.Sentence, SampleDocument.Agreement.Sentence, SampleDocument.Signals.Sentence, SampleDocument.Units.Sentence, "Tre grupper sammenlignet på tre påstander."], alternatives);
        Assert.Equal(6, charts.Count);
        Assert.All(charts, chart =>
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            Assert.EndsWith(".xlsx", chart.EmbeddedPackagePart.Uri.ToString(), StringComparison.Ordinal);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook, TestContext.Current.CancellationToken).Select(e => e.Description));
        });
    }

    [Fact]
    public void Native_bars_start_at_zero_and_leave_out_what_is_not_known()
    {
        var chart = Part("word/charts/chart1.xml");

        Assert.Equal("0", chart.Descendants(C + "valAx").Single().Descendants(C + "min").Single().Attribute("val")!.Value);
        Assert.Equal(20, chart.Descendants(C + "strCache").Last().Elements(C + "pt").Count());
        Assert.Equal(19, chart.Descendants(C + "numCache").Single().Elements(C + "pt").Count());
    }

    [Fact]
    public void Native_control_chart_has_a_column_for_each_line_and_kind_of_signal()
    {
        var chart = Part("word/charts/chart4.xml");
        var names = chart.Descendants(C + "tx").Select(tx => tx.Descendants(C + "v").First().Value).ToList();

        Assert.Equal(["Snitt 9,4", "Snitt 8,1", "Nedre grense 8,2", "Nedre grense 6,9", "Øvre grense 10,6", "Øvre grense 9,3", "Mål 6,5", "Ventet 6,5", "Ventet, lavest 6,1", "Ventet, høyest 6,9",
            "Start", "Nytt snitt", "Målt", "Bedre enn vanlig variasjon", "Dårligere enn vanlig variasjon", "Mer enn vanlig variasjon"], names);
        Assert.Equal(["circle", "diamond", "square", "triangle"], chart.Descendants(C + "symbol").Select(s => s.Attribute("val")!.Value).Where(s => s != "none"));
        Assert.Equal(["◆", "■", "▲"], Paragraphs("FigureText").Select(TextOf).Single(t => t.Contains('◆') && t.Contains('▲')).Split(' ').Where(w => w.Length == 1 && w[0] > '■' - 1));
    }

    [Fact]
    public void Native_funnel_is_a_scatter_whose_outliers_are_named()
    {
        var chart = Part("word/charts/chart5.xml");
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";

        Assert.Equal(6, chart.Descendants(C + "scatterChart").Single().Elements(C + "ser").Count());
        Assert.Equal([SampleDocument.LongWord, "Enhet 9"], chart.Descendants(C + "dLbl").SelectMany(l => l.Descendants(a + "t")).Select(t => t.Value));
    }

    [Fact]
    public void Links_out_are_safe_and_relationships()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), false);

        Assert.Equal(["https://www.example.org/plan?a=1&b=2", "mailto:post@example.org"], package.MainDocumentPart!.HyperlinkRelationships.Select(r => r.Uri.OriginalString).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Any_text_can_be_written_and_read_back() => Prop.ForAll<string?>(given =>
    {
        var text = given ?? "";
        var made = Write(SampleDocument.Of(new Heading(9, text, text), new Contents(), new Paragraph([new(text, Link: text)]), new Slot(text, [new TableBlock(text, [new(text)], [[text]])]),
            new ChartBlock(SampleDocument.Words with { Labels = [text], Title = text, Series = [new(text, [1])] })) with
        { Title = text, Author = text });

        Assert.All(new[] { "word/document.xml", "word/footer1.xml", "word/charts/chart1.xml" }, path => Assert.NotNull(Part(path, made).Root));
        var kept = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE'));
        Assert.Equal(kept, TextOf(Part("word/document.xml", made).Descendants(W + "p").First()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Page_break_stands_with_what_begins_the_page() =>
        Assert.Equal("Resultater", TextOf(Body().Descendants(W + "pageBreakBefore").Single().Ancestors(W + "p").Single()));

    [Fact]
    public void Long_document_is_written_well_within_a_second()
    {
        var document = SampleDocument.Long();
        Write(document);

        var took = Effort.Of(() =>
        {
            Write(document);
            HtmlWriter.WritePage(document);
        });

        Assert.InRange(took.TotalSeconds, 0, 1); // Some 0.15 s on two quiet cores.
    }

    private IEnumerable<XElement> Paragraphs(string style) =>
        Body().Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value == style);

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));

    private XDocument Body() => Part("word/document.xml");

    private XDocument Part(string path, byte[]? of = null)
    {
        using var zip = new ZipArchive(new MemoryStream(of ?? file));
        using var part = zip.GetEntry(path)!.Open();
        return XDocument.Load(part);
    }

    private static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(document, stream);
        return stream.ToArray();
    }
}
