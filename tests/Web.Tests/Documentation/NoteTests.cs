using System.IO.Compression;
using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Documentation;

public abstract class NoteTests(WebHouse house) : HouseTests(house)
{
    private const string Address = "/documentation/demo";

    [Fact]
    public async Task Note_begins_with_contents_and_tells_background_organisation_and_phases()
    {
        var coordinator = await House.As(Role.Coordinator);

        var page = await coordinator.See(Address);

        var chapters = page.All("article h2").Select(h => h.TextContent).ToList();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(chapters.IndexOf("Bakgrunn og mål") < chapters.IndexOf("Organisering"), string.Join(", ", chapters));
        Assert.Contains("45 personer", page.Text, StringComparison.Ordinal);
        Assert.All(page.All("article nav a"), link => Assert.NotNull(page.Html.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Text_written_in_a_slot_survives_that_the_note_is_made_anew_and_stands_in_each_format()
    {
        var coordinator = await House.As(Role.Coordinator);
        var form = await coordinator.See($"{Address}/slots/before-organisation");

        var page = await coordinator.Post(form, "slot", ("In.Markdown", "Vi ville **heller** begynne på nytt."));

        Assert.Equal(Address, page.Address);
        Assert.Contains("Vi ville heller begynne på nytt.", page.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>heller</strong>", await File(coordinator, "html"), StringComparison.Ordinal);
        Assert.Contains("begynne på nytt", await File(coordinator, "docx"), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.7", await File(coordinator, "pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_of_two_who_write_in_a_slot_is_told_and_loses_nothing()
    {
        var (first, second) = (await House.As(Role.Coordinator), await House.As(Role.Coordinator));
        var (firstForm, secondForm) = (await first.See($"{Address}/slots/closing"), await second.See($"{Address}/slots/closing"));
        await first.Post(firstForm, "slot", ("In.Markdown", "Den første teksten."));

        var page = await second.Post(secondForm, "slot", ("In.Markdown", "Den andre teksten."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Den andre teksten.", page.Html.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Contains("Den første teksten.", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Mistakes);
    }

    [Fact]
    public async Task Part_moved_to_the_annexes_leaves_the_body_and_stands_behind()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var coordinator = await own.As(Role.Coordinator);
        var arrange = await coordinator.See($"{Address}/arrange");
        var name = arrange.All("input[type=radio]").Select(i => i.GetAttribute("name")!).First();
        var title = arrange.All("fieldset legend")[0].TextContent;

        var page = await coordinator.Post(arrange, "arrange", (name, "Annex"));

        Assert.DoesNotContain(title, page.All("article h2, article h3").Select(h => h.TextContent));
        Assert.Contains(title, page.All("section[aria-labelledby=annexes] a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Choice_that_does_not_exist_is_refused_and_changes_nothing()
    {
        var coordinator = await House.As(Role.Coordinator);
        var arrange = await coordinator.See($"{Address}/arrange");
        var name = arrange.All("input[type=radio]").Select(i => i.GetAttribute("name")!).Last();
        var before = await House.Read(db => Task.FromResult(db.NoteChoices.Count()));

        var page = await coordinator.Post(arrange, "arrange", (name, "Elsewhere"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(before, await House.Read(db => Task.FromResult(db.NoteChoices.Count())));
    }

    [Fact]
    public async Task Member_reads_the_note_and_may_not_arrange_it()
    {
        var member = await House.As(Role.Member);

        var note = await member.See(Address);
        var arrange = await member.See($"{Address}/arrange");

        Assert.Equal(HttpStatusCode.OK, note.Status);
        Assert.Empty(note.All(".slot-link"));
        Assert.Equal(HttpStatusCode.Forbidden, arrange.Status);
    }

    [Theory]
    [InlineData("nb", "Innhold")]
    [InlineData("nn", "Innhald")]
    [InlineData("en", "Contents")]
    public async Task Note_is_made_in_the_language_asked_for(string language, string word)
    {
        var owner = await House.As(Role.Owner);

        var file = await owner.Get($"{Address}/note.html?language={language}");

        var html = await file.Content.ReadAsStringAsync(Cancelled);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains(word, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_asked_for_without_annexes_has_the_body_alone()
    {
        var coordinator = await House.As(Role.Coordinator);

        var whole = await (await coordinator.Get($"{Address}/note.html")).Content.ReadAsStringAsync(Cancelled);
        var body = await (await coordinator.Get($"{Address}/note.html?annexes=no")).Content.ReadAsStringAsync(Cancelled);

        Assert.Contains("Vedlegg 1:", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("Vedlegg 1:", body, StringComparison.Ordinal);
        Assert.Contains("Organisering", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_tables_come_out_as_one_workbook()
    {
        var coordinator = await House.As(Role.Coordinator);

        var file = await coordinator.Get($"{Address}/everything.xlsx");

        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(Cancelled));
        Assert.Contains(zip.Entries, e => e.FullName.EndsWith("workbook.xml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Format_nobody_knows_is_not_found()
    {
        var coordinator = await House.As(Role.Coordinator);

        var file = await coordinator.Get($"{Address}/note.odt");

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Slot_the_note_does_not_have_is_not_found_and_not_written()
    {
        var coordinator = await House.As(Role.Coordinator);

        var page = await coordinator.See($"{Address}/slots/nothing");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static async Task<string> File(Visitor visitor, string format)
    {
        var answer = await visitor.Get($"{Address}/note.{format}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        if (format != "docx") return await answer.Content.ReadAsStringAsync(Cancelled);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancelled));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await body.ReadToEndAsync(Cancelled);
    }
}

public sealed class NoteOnSqlite(SqliteHouse house) : NoteTests(house), IClassFixture<SqliteHouse>;
public sealed class NoteOnPostgres(PostgresHouse house) : NoteTests(house), IClassFixture<PostgresHouse>;
