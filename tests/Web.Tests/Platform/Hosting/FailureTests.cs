using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Tests.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Hosting;

public sealed class FailureTests
{
    [Theory]
    [InlineData("GET", "missing", 404, "Siden finnes ikke")]
    [InlineData("POST", "missing", 404, "Siden finnes ikke")]
    [InlineData("POST", "forbidden", 403, "Dette har du ikke tilgang til")]
    [InlineData("POST", "mistake", 422, "Det gikk ikke")]
    [InlineData("GET", "fault", 500, "Noe gikk galt hos oss")]
    [InlineData("POST", "fault", 500, "Noe gikk galt hos oss")]
    public async Task Failure_is_told_in_words_with_its_status_and_keeps_the_headers(string method, string what, int status, string heading)
    {
        await using var site = await Site.Make(DatabaseKind.Sqlite);
        using var log = new LogBook();
        await using var app = WebHouse.Build(site, demo: false, new TestClock(), log, builder => builder.WebHost.UseTestServer());
        await Birth.Prepare(app.Services);
        Server.Pipeline(app);
        app.MapMethods("/try/{what}", ["GET", "POST"], (string what) => Fail(what)).WithMetadata(new NeedsAttribute(Right.SeePublic));
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var request = new HttpRequestMessage(new HttpMethod(method), $"/try/{what}");
        var answer = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        var page = new Page(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, (int)page.Status);
        Assert.Equal(heading, page.Heading);
        Assert.DoesNotContain("secret", page.Body, StringComparison.Ordinal);
        Assert.Equal([SecurityHeaders.Policy], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(status == 500, log.Errors.Any());
    }

    private static IResult Fail(string what) => what switch
    {
        "missing" => throw new Missing("The secret"),
        "forbidden" => throw new Forbidden("The secret"),
        "mistake" => throw new UserMistake("The secret"),
        _ => throw new InvalidOperationException("The secret"),
    };
}
