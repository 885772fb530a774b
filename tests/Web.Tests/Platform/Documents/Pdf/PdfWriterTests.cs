using System.Text;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Documents.Pdf;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

public sealed class PdfWriterTests
{
    private static readonly byte[] SampleFile = Bytes(SampleDocument.Make());
    private static readonly PdfReader Sample = new(SampleFile);
    private static readonly PdfStructure Structure = new(Sample);

    internal static byte[] Bytes(Document document)
    {
        var file = new MemoryStream();
        PdfWriter.Write(document, file);
        return file.ToArray();
    }

    private static PdfStructure Read(params Block[] blocks) => new(new PdfReader(Bytes(SampleDocument.Of(blocks))));

    [Theory]
    [InlineData("nb", "nb-NO", "Side 2 av ")]
    [InlineData("nn", "nn-NO", "Side 2 av ")]
    [InlineData("en", "en-GB", "Page 2 of ")]
    public void Document_inEachLanguage_saysItsTitleLanguageAndPages(string language, string tag, string number)
    {
        var document = SampleDocument.Make(language);

        var reader = new PdfReader(Bytes(document));

        var pages = new PdfStructure(reader).Pages;
        Assert.Equal(tag, reader.Text(reader.Catalog["Lang"]));
        Assert.Equal(document.Title, reader.Text(reader.Dictionary(reader.Trailer["Info"])["Title"]));
        Assert.Equal(true, reader.Dictionary(reader.Catalog["ViewerPreferences"])["DisplayDocTitle"]);
        Assert.Equal(true, reader.Dictionary(reader.Catalog["MarkInfo"])["Marked"]);
        Assert.Equal(document.Title + number + pages.Count, pages[1].Artifacts.ToString()[..(document.Title + number + pages.Count).Length]);
    }

    [Fact]
    public void Metadata_agreesWithTheFile_andClaimsNothingUnproven()
    {
        var metadata = Encoding.UTF8.GetString(Sample.Stream(Sample.Catalog["Metadata"]).Data);

        var intent = (Dictionary<string, object>)Sample.Array(Sample.Catalog["OutputIntents"])[0];
        Assert.Contains(">Dokumentasjonsnotat: Blanke ark i Øvre Ånddal<", metadata);
        Assert.Contains(">2026-03-14T23:30:00Z<", metadata);
        Assert.Contains(">nb-NO<", metadata);
        Assert.DoesNotContain("pdfaid", metadata);
        Assert.Equal("acsp", Encoding.ASCII.GetString(Sample.Stream(intent["DestOutputProfile"]).Data, 36, 4));
    }

    [Fact]
    public void SameDocument_writtenTwice_givesTheSameBytes() =>
        Assert.Equal(SampleFile, Bytes(SampleDocument.Make()));

    [Fact]
    public void Headings_areTagged_andSkipNoLevel()
    {
        var headings = Structure.Document.All().Where(e => e.Role is "H1" or "H2" or "H3" or "H4").Select(e => $"{e.Role} {e.Text}");

        Assert.Equal(["H1 Bakgrunn", "H2 Kommunens egne ord", "H2 Organisering", "H1 Resultater", "H2 Sykefravær", "H2 Bakgrunn", "H1 Ettertanke"], headings);
        Assert.Equal("Dokumentasjonsnotat: Blanke ark i Øvre Ånddal", Structure.Document.Kids[0].Text);
    }

    [Fact]
    public void Contents_nameThePageOfEachHeading_andLeadThere()
    {
        var pages = Sample.Array(Sample.Dictionary(Sample.Catalog["Pages"])["Kids"]);
        var headings = Structure.Document.All().Where(e => e.Role is "H1" or "H2");
        var expected = headings.Select(h => $"{h.Text} {pages.IndexOf(h.Dictionary["Pg"]) + 1}").ToList();

        var entries = Structure.Of("TOCI");

        Assert.Equal(expected, entries.Select(e => e.Text));
        var link = entries[3].All().Single(e => e.Role == "Link");
        var annotation = Annotation(link);
        Assert.Equal("Resultater", Sample.Text(annotation["Contents"]));
        Assert.Equal(pages[2], Sample.Array(annotation["Dest"])[0]);
    }

    [Fact]
    public void Links_areElementsOfTheirParagraph_andUnsafeOnesAreText()
    {
        var paragraph = Structure.Of("P").Single(p => p.Text.StartsWith("Programmet begynte", StringComparison.Ordinal));

        Assert.Equal("Programmet begynte i januar 2025 med blanke ark. Les mer i planen, se resultatene eller skriv til oss. Dette er ingen lenke og <b>ikke</b> & \"kode\".", paragraph.Text);
        Assert.Equal(["planen", "resultatene", "skriv til oss"], paragraph.Kids.Select(k => k.Text));
        var action = (Dictionary<string, object>)Annotation(paragraph.Kids[0])["A"];
        Assert.Equal("https://www.example.org/plan?a=1&b=2", Sample.Text(action["URI"]));
    }

    [Fact]
    public void Lists_nestWithLabelsAndBodies()
    {
        var list = Structure.Of("L")[0];

        Assert.Equal(["Lbl", "LBody"], list.Kids[0].Kids.Select(k => k.Role));
        Assert.Equal("•Styringsgruppen møtes hver måned•leder•tillitsvalgt1.vara én2.vara to", list.Kids[0].Text);
        Assert.Equal("•Arbeidsgruppen møtes hver ukeDen har seks medlemmer fra tre kommuner.", list.Kids[1].Text);
    }

    [Fact]
    public void Quote_holdsItsTextAndSource()
    {
        var quote = Structure.Of("BlockQuote")[0];

        Assert.Equal(["Jeg rekker å spørre hvordan det går – ikke bare om det går.", "– Hjemmehjelper, Østvika"], quote.Kids.Select(k => k.Text));
    }

    [Fact]
    public void LongTable_hasItsHeadersOnce_andShowsThemOnEveryPage()
    {
        var table = Structure.Of("Table").Single(t => t.Kids[0].Text == "Tabell 1. Oppmøte etter enhet");

        var headers = table.All().Where(e => e.Role == "TH" && Attribute(e, "Scope") is PdfName { Value: "Column" }).ToList();
        Assert.Equal(["Enhet", "Inviterte", "Møtte", "Merknad"], headers.Select(h => h.Text));
        Assert.Equal(62, table.Kids.Count(k => k.Role == "TR"));
        var pages = table.All().Where(e => e.Role == "TH").Select(e => Page(e.Dictionary["Pg"])).Distinct().ToList();
        Assert.True(pages.Count > 2);
        Assert.All(pages.Skip(1), page => Assert.Contains("EnhetInviterteMøtteMerknad", Structure.Pages[page].Artifacts.ToString()));
    }

    [Fact]
    public void TableCells_nameTheHeadersOfTheirColumnAndRow()
    {
        var names = Sample.Array(Sample.Dictionary(Sample.Dictionary(Sample.Catalog["StructTreeRoot"])["IDTree"])["Names"])
            .Chunk(2).ToDictionary(pair => Sample.Text(pair[0]), pair => pair[1]);
        var row = Structure.Of("TR").Single(r => r.Kids[0].Text == "Enhet 7 – Ånddal");

        var headers = Sample.Array(Attribute(row.Kids[1], "Headers")!).Select(h => Sample.Dictionary(names[Sample.Text(h)])).ToList();

        Assert.Equal("21", row.Kids[1].Text);
        Assert.Same(row.Kids[0].Dictionary, headers[1]);
        Assert.Same(Structure.Of("TH").Single(h => h.Text == "Inviterte").Dictionary, headers[0]);
    }

    [Fact]
    public void Figures_haveTheirSentenceAsAlternative_andABox()
    {
        var figures = Structure.Of("Figure");

        Assert.Equal(7, figures.Count);
        Assert.Equal(SampleDocument.Words.Sentence, Sample.Text(figures[0].Dictionary["Alt"]));
        Assert.Equal("En grønn lapp.", Sample.Text(figures[6].Dictionary["Alt"]));
        Assert.All(figures, f => Assert.Equal(4, Sample.Array(Attribute(f, "BBox")!).Count));
    }

    [Fact]
    public void Bookmarks_mirrorTheHeadings()
    {
        var root = Sample.Dictionary(Sample.Catalog["Outlines"]);

        Assert.Equal(["Bakgrunn", " Kommunens egne ord", " Organisering", "Resultater", " Sykefravær", " Bakgrunn", "Ettertanke"], Bookmarks(root, ""));
    }

    [Fact]
    public void HeadingIdOfALaterHeading_linkedFromAnywhere_isFound()
    {
        var structure = Read(new Quote([new("Se "), new("slutten", Link: "#slutt")]), new PageBreak(), new Heading(1, "Slutt", "slutt"));

        Assert.Equal("slutten", structure.Of("Link").Single().Text);
    }

    private static Dictionary<string, object> Annotation(PdfElement link) => Sample.Dictionary(
        Sample.Array(link.Dictionary["K"]).OfType<Dictionary<string, object>>().Single(k => k.ContainsKey("Obj"))["Obj"]);

    private static object? Attribute(PdfElement element, string name) =>
        ((Dictionary<string, object>)element.Dictionary["A"]).GetValueOrDefault(name);

    private static int Page(object reference) => Sample.Pages.IndexOf(Sample.Dictionary(reference));

    private static IEnumerable<string> Bookmarks(Dictionary<string, object> parent, string indent)
    {
        for (var item = parent.GetValueOrDefault("First"); item is not null; item = Sample.Dictionary(item).GetValueOrDefault("Next"))
        {
            yield return indent + Sample.Text(Sample.Dictionary(item)["Title"]);
            foreach (var child in Bookmarks(Sample.Dictionary(item), indent + " "))
                yield return child;
        }
    }
}
