using System.Net;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Bank;

public abstract class OpenFeedTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Feed_gives_every_public_idea_once_page_by_page_and_never_who_proposed_it()
    {
        var (programme, _) = await Given.Programme(House);
        var home = (await Given.OrganisationsOf(House, programme))[0];
        var proposer = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, proposer, "Forslagsstiller Prøve"));
        var numbers = new List<int>();
        for (var i = 0; i < 203; i++)
            numbers.Add((await Given.IdeaInBank(House, new() { Organisation = home, Visibility = Visibility.Public, Proposer = proposer, Title = $"Åpen æ «{i}»" })).Number);
        var (visitor, read, bodies) = (House.Anonymous(), new List<int>(), "");

        var (next, more) = ("/feeds/ideas.json", true);
        while (more)
        {
            var body = await (await visitor.Get(next)).Content.ReadAsStringAsync(Cancelled);
            using var page = JsonDocument.Parse(body);
            bodies += body;
            read.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("number").GetInt32()));
            (next, more) = (new Uri(page.RootElement.GetProperty("next").GetString()!).PathAndQuery, page.RootElement.GetProperty("more").GetBoolean());
        }

        Assert.Empty(numbers.Except(read));
        Assert.Equal(read.Count, read.Distinct().Count());
        Assert.DoesNotContain("Forslagsstiller", bodies, StringComparison.Ordinal);
        Assert.DoesNotContain(proposer.ToString(), bodies, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Åpen æ «7»", bodies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_is_open_to_pages_elsewhere_and_is_not_sent_again_unchanged()
    {
        var visitor = House.Anonymous();
        var first = await visitor.Get("/feeds/ideas.json");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/feeds/ideas.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var unchanged = await visitor.Client.SendAsync(again, Cancelled);

        Assert.Equal(["*"], first.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Contains("/feeds/ideas.json", (await visitor.See("/feeds")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/ideas.json?after=x", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/ideas.json?after=OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTkuMQ", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/people.json", HttpStatusCode.NotFound)]
    [InlineData("/ideas?page=-4&stage=77&order=x&municipality=%27%3B--&programme=%00&q=%22%20OR%201%3D1%20--%20%F0%9F%91%BB", HttpStatusCode.OK)]
    [InlineData("/ideas?page=99999", HttpStatusCode.OK)]
    [InlineData("/ideas/map", HttpStatusCode.OK)]
    [InlineData("/ideas/export.exe", HttpStatusCode.NotFound)]
    [InlineData("/ideas/2147483647", HttpStatusCode.NotFound)]
    [InlineData("/ideas/99999999999", HttpStatusCode.NotFound)]
    public async Task Address_that_makes_no_sense_is_answered_calmly(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await House.Anonymous().See(address)).Status);

    [Fact]
    public async Task What_people_write_is_text_everywhere_and_no_formula_in_a_file()
    {
        var (programme, _) = await Given.Programme(House);
        var home = (await Given.OrganisationsOf(House, programme))[0];
        const string Hostile = "=HYPERLINK(\"x\")<script>alert(1)</script>";
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Visibility = Visibility.Public, ChosenName = Hostile, Title = Hostile, Bothers = Hostile });

        var (page, list) = (await House.Anonymous().See($"/ideas/{idea.Number}"), await House.Anonymous().See("/ideas"));
        var csv = await (await House.Anonymous().Get("/ideas/export.csv")).Content.ReadAsStringAsync(Cancelled);

        Assert.Equal(Hostile, page.Heading);
        Assert.DoesNotContain(page.All("main script").Concat(list.All("main script")), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.DoesNotContain(";=HYPERLINK", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_thinks_an_idea_through_in_a_sentence_or_two_and_takes_back_what_was_said()
    {
        var (programme, _) = await Given.Programme(House);
        var home = (await Given.OrganisationsOf(House, programme))[0];
        var idea = await Given.IdeaInBank(House, new() { Organisation = home, Programme = programme });
        var observer = await House.With(new Grant(Role.Observer, programme));

        var empty = await observer.Post(await observer.See($"/ideas/{idea.Number}/reflect"), "reflect");
        var said = await observer.Post(empty, "reflect", ("In.Said[4]", "Spør <dem> det gjelder."), ("In.Said[10]", "Prøv én uke."));
        var again = await observer.Post(await observer.See($"/ideas/{idea.Number}/reflect"), "reflect", ("In.Said[10]", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal(["Spør <dem> det gjelder.", "Prøv én uke."], said.All("#thoughts dd").Select(Page.Words));
        Assert.Equal(["Spør <dem> det gjelder."], again.All("#thoughts dd").Select(Page.Words));
    }
}

public sealed class OpenFeedsOnSqlite(SqliteHouse house) : OpenFeedTests(house), IClassFixture<SqliteHouse>;

public sealed class OpenFeedsOnPostgres(PostgresHouse house) : OpenFeedTests(house), IClassFixture<PostgresHouse>;
