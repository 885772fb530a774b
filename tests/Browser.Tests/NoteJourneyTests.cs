using System.IO.Compression;
using System.Text;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Documentation;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A coordinator before the council's meeting: the note arranged, written in, taken home, and read in other languages.</summary>
public sealed class NoteJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Note = "/documentation/demo";

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Note_is_arranged_written_in_and_taken_home(int width)
    {
        await using var visit = await house.Visit(chromium, width);
        await visit.TryDemo("Coordinator");
        var written = $"Vi lærte å spørre først, sett på {width} punkter.";

        await Arrange(visit);
        await Write(visit, written);
        await Docx(visit, written);
        await Pdf(visit);
        foreach (var language in (string[])["nn", "en"]) await Read(visit, language);
    }

    private static async Task Arrange(Visit visit)
    {
        await visit.Page.GotoAsync(Note);
        var part = await Place(visit, "Out");
        await visit.LookOver("journey-arrange");
        Assert.Equal(200, await visit.Press(DocumentationTexts.Save));
        Assert.DoesNotContain(part, await visit.Page.Locator("article").GetByRole(Microsoft.Playwright.AriaRole.Heading).AllInnerTextsAsync());

        await Place(visit, "Body");
        await visit.Press(DocumentationTexts.Save);
        Assert.Contains(part, await visit.Page.Locator("article").GetByRole(Microsoft.Playwright.AriaRole.Heading).AllInnerTextsAsync());
    }

    /// <summary>Places the groups of the programme in the note or out of it; gives the part's title.</summary>
    private static async Task<string> Place(Visit visit, string placement)
    {
        await visit.Follow(DocumentationTexts.Arrange);
        var part = visit.Page.Locator("fieldset", new() { HasText = NoteTexts.Groups.Nb }).First;
        await part.Locator($"input[value={placement}]").CheckAsync();
        return await part.Locator("legend").InnerTextAsync();
    }

    private async Task Write(Visit visit, string written)
    {
        await visit.Leave(visit.Page.Locator(".slot-link a").First);
        await using (var other = await house.Visit(chromium))
        {
            await other.TryDemo("Coordinator");
            await other.Page.GotoAsync(visit.Page.Url);
            await other.Write(("Markdown", $"Den andre skrev dette. {Guid.NewGuid()}"));
            Assert.Equal(200, await other.Press(DocumentationTexts.Save));
        }

        // The second of two is told, sees what the other wrote, has kept her own words and may save them.
        await visit.Write(("Markdown", written));
        await visit.Refused(DocumentationTexts.Save, "journey-slot-refused");
        Assert.Equal(written, await visit.Page.Locator("[name='In.Markdown']").InputValueAsync());
        Assert.Contains("Den andre skrev dette", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(200, await visit.Press(DocumentationTexts.Save));
        Assert.Contains(written, await visit.Page.Locator("article").InnerTextAsync(), StringComparison.Ordinal);
        await visit.LookOver("journey-note");
    }

    private static async Task Docx(Visit visit, string written)
    {
        using var file = new ZipArchive(new MemoryStream(await Download(visit, DocumentationTexts.AsDocx)));
        using var reader = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        var body = await reader.ReadToEndAsync();

        Assert.Contains(written, body, StringComparison.Ordinal);
        Assert.Contains("w:val=\"Heading1\"", body, StringComparison.Ordinal);
        Assert.Contains("<w:tblHeader", body, StringComparison.Ordinal);
    }

    private static async Task Pdf(Visit visit)
    {
        var file = Encoding.Latin1.GetString(await Download(visit, DocumentationTexts.AsPdf));

        Assert.StartsWith("%PDF-1.", file, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF", file.TrimEnd(), StringComparison.Ordinal);
        Assert.InRange(file.Length, 20_000, 5_000_000);
    }

    private static async Task<byte[]> Download(Visit visit, Text format)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = format.Nb, Exact = true }).First.ClickAsync());
        await using var content = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task Read(Visit visit, string language)
    {
        await visit.Leave(visit.Page.Locator($"ul.links a[lang={language}]"));

        var note = visit.Page.Locator($"article[lang={language}]");
        var headings = await note.Locator("h2").AllInnerTextsAsync();
        Assert.Contains(headings, heading => heading.EndsWith(NoteTexts.Organisation.In(language), StringComparison.Ordinal));
        Assert.Contains(headings, heading => heading.EndsWith(NoteTexts.Phases.In(language), StringComparison.Ordinal));
        await visit.LookOver($"journey-note-{language}");
    }
}
