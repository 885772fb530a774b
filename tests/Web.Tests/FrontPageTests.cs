using System.Net;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests;

public abstract class FrontPageTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Front_page_is_open_to_everybody()
    {
        var page = await House.Anonymous().See("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Blanke Ark", page.Html.Title);
    }

    [Fact]
    public async Task Address_nobody_has_made_is_told_of_in_words()
    {
        var page = await House.Anonymous().See("/programmes/nothing/here");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Siden finnes ikke", page.Heading);
    }
}

public sealed class FrontPageOnSqlite(SqliteHouse house) : FrontPageTests(house), IClassFixture<SqliteHouse>;
public sealed class FrontPageOnPostgres(PostgresHouse house) : FrontPageTests(house), IClassFixture<PostgresHouse>;
