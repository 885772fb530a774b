using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Measures.Benefits;

/// <summary>Figures that a system sends with a key.</summary>
public abstract class MeasurementApiTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Key_is_shown_once_and_brings_figures_for_its_own_indicator_until_it_is_ended()
    {
        var (given, other) = (await Given.Benefit(House), await Given.Benefit(House));
        var owner = await House.In(given.Owner);
        var (page, key) = await Make(owner, given);

        var sent = await Send(key, """[{"period": "2026-09", "value": 12.3}, {"period": "2026-10", "value": "11,5", "remark": "foreløpig"}]""");
        var replayed = await Send(key, """{"period": "2026-09", "value": 12.3}""");
        var corrected = await Send(key, """{"period": "2026-09", "value": 12.1}""");
        var again = await owner.See(given.Figures + "/keys");
        await owner.Post(again, Assert.Single(again.Html.Forms.Select(Page.NameOf), name => name?.StartsWith("end-", StringComparison.Ordinal) == true)!);
        var ended = await Send(key, """{"period": "2026-08", "value": 1}""");

        Assert.Equal("""{"new":2,"corrected":0,"unchanged":0}""", await Body(sent, HttpStatusCode.OK));
        Assert.Equal("""{"new":0,"corrected":0,"unchanged":1}""", await Body(replayed, HttpStatusCode.OK));
        Assert.Equal("""{"new":0,"corrected":1,"unchanged":0}""", await Body(corrected, HttpStatusCode.OK));
        Assert.DoesNotContain(key, again.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        Assert.Equal(2, await House.Read(db => db.Measurements.CountAsync(m => m.IndicatorId == given.IndicatorId && m.MeasuredBy == MeasuredBy.Key)));
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == other.IndicatorId)));
        Assert.DoesNotContain(House.Log.All, line => line.Contains(key, StringComparison.Ordinal));
        Assert.True(page.IsOk);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("17", HttpStatusCode.BadRequest)]
    [InlineData("[[]]", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value": 3}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"period": "2026-10"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"period": "2026-10", "value": null}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"period": "2026-10", "value": 1e400}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"period": "2026-10", "value": 3, "valeu": 4}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"period": "2026-10", "value": 3, "base": 40}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""[{"period": "2026-10", "value": 3}, {"period": "2030-01", "value": 3}]""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""[{"period": "2026-10", "value": 3}, {"period": "10.2026", "value": 4}]""", HttpStatusCode.UnprocessableEntity)]
    public async Task Body_that_is_wrong_is_told_of_and_leaves_nothing(string json, HttpStatusCode status)
    {
        var given = await Given.Benefit(House);
        var (_, key) = await Make(await House.In(given.Owner), given);

        var answer = await Send(key, json);

        var problem = JsonDocument.Parse(await Body(answer, status)).RootElement;
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task Key_that_is_wrong_missing_or_in_another_place_is_refused_alike()
    {
        var given = await Given.Benefit(House, SpcKind.P);
        var (_, key) = await Make(await House.In(given.Owner), given);

        foreach (var wrong in new[] { "", "feil", key + "x", key[..^1], key.ToUpperInvariant() })
            Assert.Equal(HttpStatusCode.Unauthorized, (await Send(wrong, """{"period": "2026-10", "value": 3, "base": 40}""")).StatusCode);
        using var inAddress = new StringContent("""{"period": "2026-10", "value": 3, "base": 40}""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Unauthorized, (await House.Anonymous().Client.PostAsync($"/api/measurements?key={key}", inAddress, Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(key, new string(' ', 300_000))).StatusCode);
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => m.IndicatorId == given.IndicatorId)));
    }

    [Fact]
    public async Task System_that_never_rests_is_told_to_wait()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var client = own.Anonymous().Client;
        HttpResponseMessage answer;
        var tries = 0;

        do
        {
            using var body = new StringContent("{}", Encoding.UTF8, "application/json");
            answer = await client.PostAsync("/api/measurements", body, Cancelled);
        }
        while (answer.StatusCode == HttpStatusCode.Unauthorized && ++tries < 400);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(int.Parse(Assert.Single(answer.Headers.GetValues("Retry-After")), System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    private static async Task<(Page Page, string Key)> Make(Visitor owner, GivenBenefit given)
    {
        var page = await owner.Post(await owner.See(given.Figures + "/keys"), "make", ("In.Name", "Fagsystemet"));
        return (page, Page.Words(page.Html.QuerySelector("#key")));
    }

    private async Task<HttpResponseMessage> Send(string key, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/measurements") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (key.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await House.Anonymous().Client.SendAsync(request, Cancelled);
    }

    private static async Task<string> Body(HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode}: {body}");
        return body;
    }
}

public sealed class MeasurementApiOnSqlite(SqliteHouse house) : MeasurementApiTests(house), IClassFixture<SqliteHouse>;
public sealed class MeasurementApiOnPostgres(PostgresHouse house) : MeasurementApiTests(house), IClassFixture<PostgresHouse>;
