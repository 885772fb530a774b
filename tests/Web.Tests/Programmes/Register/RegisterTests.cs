using System.IO.Compression;
using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Register;

public abstract class RegisterTests(WebHouse house) : HouseTests(house)
{
    private const string Address = "/programmes/demo/personal-data";

    [Fact]
    public async Task Register_tells_whoever_sees_the_programme_what_is_held_and_of_nobody_in_particular()
    {
        var programme = await House.DemoProgramme();
        var people = await House.Read(db => db.People.CountAsync(p => db.Functions.Any(f => f.PersonId == p.Id && f.ProgrammeId == programme), Cancelled));
        var names = await House.Read(db => db.People.Select(p => p.Name).ToListAsync(Cancelled));
        var visitor = await House.As(Role.Member);

        var page = await visitor.See(Address);

        Assert.True(page.IsOk);
        Assert.Contains($"{people} personer", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 måneder etter at programmet er avsluttet", page.Text, StringComparison.Ordinal);
        var sheets = string.Join('\n', page.Html.QuerySelectorAll("section.sheet").Select(s => s.TextContent));
        Assert.DoesNotContain(names, name => sheets.Contains(name, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get(Address + "/assessment.docx")).StatusCode);
    }

    [Fact]
    public async Task Kind_that_the_programme_does_not_hold_is_told_as_not_in_use_and_a_small_number_is_not_told()
    {
        var (id, key) = await Given.Programme(House);
        await Given.Import(House, id, Given.Csv("Navn;Gruppe;Kommune", "Gro Prøvestad;Frivillighet;Lier"));
        var visitor = await House.With(new Grant(Role.Coordinator));

        var page = await visitor.See($"/programmes/{key}/personal-data");

        Assert.Contains("færre enn fem personer", page.Text, StringComparison.Ordinal);
        Assert.Contains("Svar på kartlegginger", page.Html.QuerySelector("#unused")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tolv", "", "Months")]
    [InlineData("121", "Forskning", "Months")]
    [InlineData("24", "", "LongerBecause")]
    public async Task Time_limit_is_lengthened_with_a_reason_or_not_at_all(string months, string because, string at)
    {
        var visitor = await House.As(Role.Coordinator);

        var wrong = await visitor.Post(await visitor.See(Address + "/edit"), "facts", ("In.Months", months), ("In.LongerBecause", because), ("In.Contact", "Postmottak"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotNull(wrong.Html.QuerySelector($"#f-{at.ToLowerInvariant()}-mistake"));
        Assert.Equal("Postmottak", wrong.Html.QuerySelector("#f-contact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_filled_in_stands_in_the_register_and_in_every_file_of_it()
    {
        var (id, key) = await Given.Programme(House);
        var address = $"/programmes/{key}/personal-data";
        var visitor = await House.With(new Grant(Role.Coordinator));
        var saved = await visitor.Post(await visitor.See(address + "/edit"), "facts",
            ("In.Officer", "Ombudet i prøvekommunen"), ("In.Months", "24"), ("In.LongerBecause", "Følgeforskningen varer til 2029"));

        Assert.Contains("Ombudet i prøvekommunen", saved.Text, StringComparison.Ordinal);
        Assert.Contains("24 måneder etter at programmet er avsluttet", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Følgeforskningen varer til 2029", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Følgeforskningen varer til 2029", await House.Read(db => db.Audit.Where(a => a.Verb == "register.fill" && a.ProgrammeId == id).Select(a => a.Why).SingleAsync(Cancelled)));
        foreach (var format in new[] { "docx", "pdf", "html", "csv", "xlsx" })
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"{address}/register.{format}")).StatusCode);
        Assert.Contains("Ombudet i prøvekommunen", await Words(visitor, address + "/register.docx"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address + "/register.exe")).StatusCode);
    }

    [Theory]
    [InlineData("nb", "Dette er et utkast", "[Fyll ut]")]
    [InlineData("nn", "Dette er eit utkast", "[Fyll ut]")]
    [InlineData("en", "This is a draft", "[Fill in]")]
    public async Task Assessment_is_filled_in_as_far_as_the_programme_tells_and_the_rest_is_marked(string language, string draft, string mark)
    {
        var visitor = await House.As(Role.Coordinator);

        var words = await Words(visitor, $"{Address}/assessment.docx?language={language}");

        Assert.Contains(draft, words, StringComparison.Ordinal);
        Assert.True(words.Split(mark).Length > 20);
        Assert.DoesNotContain("{0}", words, StringComparison.Ordinal);
        Assert.DoesNotContain("{1}", words, StringComparison.Ordinal);
    }

    private static async Task<string> Words(Visitor visitor, string address)
    {
        await using var file = await (await visitor.Get(address)).Content.ReadAsStreamAsync(Cancelled);
        using var zip = new ZipArchive(file);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return System.Xml.Linq.XDocument.Parse(await reader.ReadToEndAsync(Cancelled)).Root!.Value;
    }
}

public sealed class RegisterOnSqlite(SqliteHouse house) : RegisterTests(house), IClassFixture<SqliteHouse>;
public sealed class RegisterOnPostgres(PostgresHouse house) : RegisterTests(house), IClassFixture<PostgresHouse>;
