using System.Net;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Tests.House;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Hosting;

public abstract class HealthTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task House_says_that_it_lives_and_that_it_is_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await House.Anonymous().Get("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await House.Anonymous().Get("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task House_without_its_database_lives_but_is_not_ready()
    {
        await using var broken = await WebHouse.Open(House.Kind, demo: false);
        await broken.Ask(services => Given.NoSettings(services));

        Assert.Equal(HttpStatusCode.OK, (await broken.Anonymous().Get("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await broken.Anonymous().Get("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task File_larger_than_we_take_is_refused_in_words()
    {
        await using var site = await Site.Make(House.Kind);
        using var log = new LogBook();
        await using var app = WebHouse.Build(site, demo: true, new TestClock(), log, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await Birth.Prepare(app.Services);
        Server.Pipeline(app);
        await app.StartAsync(Cancelled);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.ExpectContinue = true;
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[30 * 1024 * 1024]), "In.File", "big.csv" } };

        var answer = await client.PostAsync("/", content, Cancelled);
        var page = new Page(answer, await answer.Content.ReadAsStringAsync(Cancelled));

        Assert.Empty(log.Errors);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("Filen er for stor", page.Heading);
    }
}

public sealed class HealthOnSqlite(SqliteHouse house) : HealthTests(house), IClassFixture<SqliteHouse>;
public sealed class HealthOnPostgres(PostgresHouse house) : HealthTests(house), IClassFixture<PostgresHouse>;
