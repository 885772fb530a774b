using System.Net;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>What links that do not open tell, and what is left behind by those that do: nothing.</summary>
public abstract class LinkTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Link_that_does_not_open_meets_one_and_the_same_page_whatever_the_reason()
    {
        var (asked, gone) = (await Given.Asked(House), await Given.Asked(House));
        var open = await Given.Asked(House, way: Way.OpenLink);
        await gone.Withdraw();
        var token = asked.Tokens.Values.First();
        string[] wrong =
        [
            $"/answer/{LinkToken.Make()}", gone.Link(), $"/answer/{open.Code}", $"/answer/open/{token}", $"/answer/{token[..21]}", $"/answer/{token}x",
            $"/answer/{new string('A', 22)}", "/answer/open", "/answer/results", "/answer/%01", "/answer/..%2f..%2fetc", "/answer/'%20or%201=1--", $"/answer/open/{LinkToken.Make()}", $"/answer/{new string('z', 2000)}",
        ];

        var visitor = Of("198.51.100.1");
        var pages = new List<(HttpStatusCode, string Headers, string Body)>();
        foreach (var address in wrong)
        {
            var answer = await visitor.Get(address);
            pages.Add((answer.StatusCode, string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Select(h => $"{h.Key}: {string.Join(',', h.Value)}").Order()), await answer.Content.ReadAsStringAsync(Cancelled)));
        }
        var posted = await Given.Sent(visitor, gone.Link(), Guid.NewGuid(), (Given.OpenQuestion, "x"));

        Assert.All(pages, page => Assert.Equal(pages[0], page));
        Assert.Equal(HttpStatusCode.NotFound, pages[0].Item1);
        Assert.Contains(AnsweringTexts.MissingTitle.Nb, pages[0].Body, StringComparison.Ordinal);
        Assert.Equal(pages[0].Body, await posted.Content.ReadAsStringAsync(Cancelled));
    }

    [Fact]
    public async Task Guessing_is_stopped_for_the_address_that_guesses_and_for_no_other()
    {
        var asked = await Given.Asked(House);
        var (guesser, neighbour) = (Of("203.0.113.7"), Of("203.0.113.8"));

        for (var i = 0; i < Throttle.WrongLinks; i++)
            Assert.Equal(HttpStatusCode.NotFound, (await guesser.Get($"/answer/{LinkToken.Make()}")).StatusCode);
        var (wrong, right) = (await guesser.Get($"/answer/{LinkToken.Make()}"), await guesser.Get(asked.Link()));

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (wrong.StatusCode, right.StatusCode));
        Assert.NotNull(wrong.Headers.RetryAfter);
        Assert.Equal(await wrong.Content.ReadAsStringAsync(Cancelled), await right.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Get(asked.Link())).StatusCode);
    }

    [Fact]
    public async Task Neighbours_in_one_large_network_guess_together()
    {
        for (var i = 0; i < Throttle.WrongLinks; i++) await Of($"2001:db8:1:2::{i + 1:x}").Get($"/answer/{LinkToken.Make()}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Of("2001:db8:1:2:ffff::9").Get($"/answer/{LinkToken.Make()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Of("2001:db8:1:3::1").Get($"/answer/{LinkToken.Make()}")).StatusCode);
    }

    [Fact]
    public async Task Log_holds_no_link_answer_or_address()
    {
        const string address = "192.0.2.77";
        await using var own = await WebHouse.Open(House.Kind);
        var asked = await Given.Asked(own);
        var visitor = own.Anonymous();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        var ballot = Guid.NewGuid();

        await visitor.See(asked.Link());
        await Given.Sent(visitor, asked.Link(), ballot, (Given.OpenQuestion, "Hemmelighet"), (Given.ScaleQuestion, "77"));
        await Given.Sent(visitor, asked.Link(), ballot, (Given.OpenQuestion, "Hemmelighet"));
        await Given.Posted(visitor, asked.Link(), (Given.OpenQuestion, "Hemmelighet " + new string('x', 300_000)));
        await visitor.Get($"/answer/{LinkToken.Make()}");
        await own.Ask(Given.NoParticipation);
        var broken = await Given.Sent(visitor, asked.Link(), Guid.NewGuid(), (Given.OpenQuestion, "Hemmelighet"));

        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.NotEmpty(own.Log.Errors);
        Assert.All((string[])[asked.Tokens.Values.First(), "Hemmelighet", ballot.ToString(), address, asked.Tokens.Keys.First()],
            secret => Assert.DoesNotContain(own.Log.All, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Page_is_sent_small_to_those_who_can_read_it_so()
    {
        var asked = await Given.Asked(House);
        var (plain, able) = (House.Anonymous(), House.Anonymous());
        able.Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");

        var (large, small) = (await plain.Get(asked.Link()), await able.Get(asked.Link()));

        Assert.Empty(large.Content.Headers.ContentEncoding);
        Assert.Equal("br", Assert.Single(small.Content.Headers.ContentEncoding));
        var bytes = await small.Content.ReadAsByteArrayAsync(Cancelled);
        using var opened = new StreamReader(new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress));
        Assert.EndsWith("</html>", (await opened.ReadToEndAsync(Cancelled)).TrimEnd(), StringComparison.Ordinal);
        Assert.InRange(bytes.Length, 1000, 6000);
    }

    private Visitor Of(string address)
    {
        var visitor = House.Anonymous();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return visitor;
    }
}

public sealed class LinkOnSqlite(SqliteHouse house) : LinkTests(house), IClassFixture<SqliteHouse>;
public sealed class LinkOnPostgres(PostgresHouse house) : LinkTests(house), IClassFixture<PostgresHouse>;
