using System.Net;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>Whoever has an open link may answer; a program that answers in their place is slowed down and sorted out.</summary>
public abstract class OpenLinkTests(WebHouse house) : HouseTests(house)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(4), While = TimeSpan.FromSeconds(21);

    [Fact]
    public async Task Person_without_javascript_answers_after_reading_and_says_where_they_belong_or_not()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink, background: Background.Both);
        var (one, two) = (await Opened(asked), await Opened(asked));
        House.Clock.Forward(While);

        var thanks = await Given.Posted(one.Visitor, asked.OpenLink, ("ticket", one.Ticket), (Given.OpenQuestion, "Tid"), ("group", "2"), ("organisation", "1"));
        await Given.Posted(two.Visitor, asked.OpenLink, ("ticket", two.Ticket), (Given.OpenQuestion, "Folk"), ("group", ""), ("organisation", ""));

        Assert.Contains(AnsweringTexts.ThanksTitle.Nb, thanks.Text, StringComparison.Ordinal);
        var ballots = (await asked.Opened()).OrderByDescending(b => b.Answers.Values.Single()).ToList();
        Assert.True(ballots[0] is { GroupId: not null, OrganisationId: not null });
        Assert.True(ballots[1] is { GroupId: null, OrganisationId: null });
    }

    [Fact]
    public async Task Coordinator_has_the_link_as_an_address_and_as_a_code_to_hold_a_phone_up_to()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var coordinator = await House.With(new Grant(Role.Coordinator, asked.Programme.Id));

        var page = await coordinator.See(asked.Address);

        Assert.EndsWith(asked.OpenLink, page.Html.QuerySelector($"a[href='{asked.OpenLink}']")!.TextContent, StringComparison.Ordinal);
        var code = page.Html.QuerySelector("svg.qr")!;
        Assert.Equal(AskingTexts.OpenLinkCode.Nb, code.GetAttribute("aria-label"));
        Assert.StartsWith("M4 4h1v1h-1z", code.QuerySelector("path")!.GetAttribute("d"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_shown_shortens_the_wait()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var opened = await Opened(asked);
        House.Clock.Forward(Moment);

        var without = await Send(opened, asked, work: "17");
        var with = await Send(opened, asked, Work(opened.Ticket));

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.NoContent), (without.StatusCode, with.StatusCode));
        Assert.InRange(without.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 15, 17);
    }

    [Fact]
    public async Task Ticket_that_is_too_young_says_how_long_to_wait_and_keeps_what_is_written()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var opened = await Opened(asked);

        var page = await Given.Posted(opened.Visitor, asked.OpenLink, ("ticket", opened.Ticket), ("work", Work(opened.Ticket)), (Given.OpenQuestion, "Rask"));

        Assert.Equal(AnsweringTexts.TooQuick.With(3), Assert.Single(page.Mistakes));
        Assert.Equal("Rask", page.All("#q1")[0].TextContent.Trim());
        Assert.Equal(opened.Ticket, page.All("input[name=ticket]")[0].GetAttribute("value"));
        Assert.Equal(0, await asked.Ballots());
    }

    [Fact]
    public async Task Ticket_is_good_for_one_ballot_however_often_it_is_used()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var opened = await Opened(asked);
        House.Clock.Forward(Moment);
        var work = Work(opened.Ticket);

        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.NoContent, (await Send(opened, asked, work, $"Svar {i}", Guid.NewGuid())).StatusCode);

        Assert.Equal("Svar 0", Assert.Single(Assert.Single(await asked.Opened()).Answers.Values));
    }

    [Fact]
    public async Task Ticket_forged_of_another_wave_or_missing_is_refused_with_a_new_one_in_its_place()
    {
        var (asked, other) = (await Given.Asked(House, way: Way.OpenLink), await Given.Asked(House, way: Way.OpenLink));
        var (mine, foreign) = (await Opened(asked), await Opened(other));
        House.Clock.Forward(While);
        var changed = mine.Ticket[..^2] + (mine.Ticket.EndsWith("AA", StringComparison.Ordinal) ? "BB" : "AA");

        foreach (var ticket in (string[])["", "x", foreign.Ticket, changed, mine.Ticket + "AAAA", new string('A', 180)])
        {
            var page = await Given.Posted(mine.Visitor, asked.OpenLink, ("ticket", ticket), (Given.OpenQuestion, "Tid"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Equal(AnsweringTexts.SendAgain.Nb, Assert.Single(page.Mistakes));
            Assert.NotEqual(ticket, page.All("input[name=ticket]")[0].GetAttribute("value"));
        }
        Assert.Equal(0, await asked.Ballots());
    }

    [Fact]
    public async Task Field_people_do_not_see_sorts_out_those_who_fill_in_everything()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var opened = await Opened(asked);
        House.Clock.Forward(While);

        var page = await Given.Posted(opened.Visitor, asked.OpenLink, ("ticket", opened.Ticket), (Given.OpenQuestion, "Kjøp nå"), ("homepage", "https://example.org"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 0), (page.Status, await asked.Ballots()));
        Assert.Equal("-1", page.All("input[name=homepage]")[0].GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Town_hall_gets_its_answers_through_and_a_flood_from_one_address_does_not()
    {
        var asked = await Given.Asked(House, way: Way.OpenLink);
        var visitor = House.Anonymous();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.200");
        var tickets = new List<string>();
        for (var i = 0; i < 80; i++) tickets.Add((await visitor.See(asked.OpenLink)).All("input[name=ticket]")[0].GetAttribute("value")!);
        House.Clock.Forward(Moment);

        var statuses = new List<HttpStatusCode>();
        foreach (var ticket in tickets) statuses.Add((await Send((visitor, ticket), asked, Work(ticket))).StatusCode);

        Assert.All(statuses.Take(60), status => Assert.Equal(HttpStatusCode.NoContent, status));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    private async Task<(Visitor Visitor, string Ticket)> Opened(GivenAsked asked)
    {
        var visitor = House.Anonymous();
        return (visitor, (await visitor.See(asked.OpenLink)).All("input[name=ticket]")[0].GetAttribute("value")!);
    }

    private static Task<HttpResponseMessage> Send((Visitor Visitor, string Ticket) opened, GivenAsked asked, string work, string answer = "Tid", Guid? ballot = null) =>
        Given.Sent(opened.Visitor, asked.OpenLink, ballot ?? Guid.Empty, ("ticket", opened.Ticket), ("work", work), (Given.OpenQuestion, answer));

    private static string Work(string ticket) =>
        Enumerable.Range(0, int.MaxValue).Select(n => n.ToString()).First(work => Tickets.HasWorked(ticket, work));
}

public sealed class OpenLinkOnSqlite(SqliteHouse house) : OpenLinkTests(house), IClassFixture<SqliteHouse>;
public sealed class OpenLinkOnPostgres(PostgresHouse house) : OpenLinkTests(house), IClassFixture<PostgresHouse>;
