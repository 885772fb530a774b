using System.Net;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Layout;

public abstract class LayoutTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/about/accessibility")]
    [InlineData("/about/privacy")]
    [InlineData("/nothing/here")]
    public async Task Page_has_one_heading_a_title_and_the_mark_of_the_demo(string address)
    {
        var page = await House.Anonymous().See(address);

        Assert.Single(page.All("h1"));
        Assert.EndsWith("Blanke Ark", page.Html.Title, StringComparison.Ordinal);
        Assert.Contains("Dette er en demo. Alle navn og svar er oppdiktet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_page_offers_each_demo_role_with_what_one_will_see()
    {
        var page = await House.Anonymous().See("/");

        var buttons = page.All("form button[name='In.Role']");
        Assert.Equal(DemoMark.Roles.Select(role => role.ToString()), buttons.Select(button => button.GetAttribute("value")));
        Assert.All(buttons, button => Assert.NotEmpty(page.Html.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent));
    }

    [Theory]
    [InlineData("nn", "Kva om vi byrja med blanke ark?")]
    [InlineData("en", "What if we began with blank sheets?")]
    public async Task Reader_who_chooses_a_language_comes_back_to_the_same_page_in_it(string language, string heading)
    {
        var visitor = House.Anonymous();

        var page = await visitor.See($"/language/{language}?back=%2F");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/", page.Address);
        Assert.Equal(heading, page.Heading);
        Assert.Equal(language, page.Html.DocumentElement.GetAttribute("lang"));
    }
}

public sealed class LayoutOnSqlite(SqliteHouse house) : LayoutTests(house), IClassFixture<SqliteHouse>;
public sealed class LayoutOnPostgres(PostgresHouse house) : LayoutTests(house), IClassFixture<PostgresHouse>;
