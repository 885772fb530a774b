using System.Net;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>Coming in by a link in a letter, and the ways one might try to abuse it.</summary>
public abstract class MailLinkTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Link_of_a_letter_lets_its_person_in_with_one_tap()
    {
        var who = await Given.Invited(House);
        var visitor = House.Anonymous();

        var sent = await Given.AskedForLink(visitor, $"  {who.Email.ToUpperInvariant()} ");
        var page = await visitor.See(await Given.LinkTo(House, who.Email));
        var inside = await visitor.Post(page, "come-in");

        Assert.Equal("/sign-in/sent", sent.Address);
        Assert.Equal(SignInTexts.LinkTitle.With(who.Name), page.Heading);
        Assert.DoesNotContain(SignInTexts.OtherBrowser.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal("/programmes", inside.Address);
        Assert.Contains(who.Name, inside.Text, StringComparison.Ordinal);
        var session = Assert.Single(await Given.SessionsOf(House, who.Id));
        Assert.Equal((SignInLevel.Link, "link", false), (session.Level, session.How, session.Kept));
    }

    [Fact]
    public async Task Looking_at_a_link_spends_nothing_and_lets_nobody_in()
    {
        var who = await Given.Invited(House);
        await Given.AskedForLink(House.Anonymous(), who.Email);
        var link = await Given.LinkTo(House, who.Email);
        var scanner = House.Anonymous();

        for (var i = 0; i < 3; i++) await scanner.See(link);
        using var head = await scanner.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link), Cancelled);

        Assert.False(await Given.IsIn(scanner));
        var elsewhere = House.Anonymous();
        var page = await elsewhere.See(link);
        Assert.Contains(SignInTexts.OtherBrowser.Nb, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("[data-at-once]"));
        Assert.True((await elsewhere.Post(page, "come-in")).IsOk);
        Assert.True(await Given.IsIn(elsewhere));
    }

    [Fact]
    public async Task Replayed_forged_expired_and_overtaken_links_end_at_one_and_the_same_page()
    {
        var (who, late, twice) = (await Given.Invited(House), await Given.Invited(House), await Given.Invited(House));
        await Given.CameIn(House, who);
        var replayed = await Given.LinkTo(House, who.Email);
        await Given.AskedForLink(House.Anonymous(), late.Email);
        var expired = await Given.LinkTo(House, late.Email);
        await Given.AskedForLink(House.Anonymous(), twice.Email);
        var overtaken = await Given.LinkTo(House, twice.Email);
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        await Given.AskedForLink(House.Anonymous(), twice.Email);
        var newest = (await LinksTo(twice.Email, 2)).Single(l => l != overtaken);
        var good = await House.Anonymous().See(newest);
        House.Clock.Forward(TimeSpan.FromMinutes(10));

        var pages = new List<Page>();
        foreach (var link in new[] { replayed, expired, overtaken, newest, "/sign-in/link?t=" + Secret.New(), "/sign-in/link", "/sign-in/link?t=" })
            pages.Add(await House.Anonymous().See(link));

        Assert.Equal(SignInTexts.LinkTitle.With(twice.Name), good.Heading);
        Assert.All(pages, page => Assert.Equal((HttpStatusCode.Gone, pages[0].Text), (page.Status, page.Text)));
        Assert.Contains(SignInTexts.LinkDead.Nb, pages[0].Text, StringComparison.Ordinal);
        Assert.NotEmpty(pages[0].All("main a[href='/sign-in']"));
    }

    [Fact]
    public async Task Link_sent_twice_at_once_begins_one_session()
    {
        var who = await Given.Invited(House);
        await Given.AskedForLink(House.Anonymous(), who.Email);
        var link = await Given.LinkTo(House, who.Email);
        var visitors = Enumerable.Range(0, 4).Select(_ => House.Anonymous()).ToList();
        var pages = await Task.WhenAll(visitors.Select(v => v.See(link)));

        var ends = await Task.WhenAll(visitors.Select((v, i) => v.Post(pages[i], "come-in")));

        Assert.Single(ends, page => page.Status == HttpStatusCode.OK);
        Assert.Equal(3, ends.Count(page => page.Status == HttpStatusCode.Gone));
        Assert.Single(await Given.SessionsOf(House, who.Id));
    }

    [Fact]
    public async Task Answer_is_the_same_for_an_address_that_nobody_has()
    {
        var (known, over) = (await Given.Invited(House), await Given.Invited(House, role: null));
        var answers = new List<(HttpStatusCode, string?, string, int)>();

        foreach (var email in new[] { known.Email, over.Email, $"{Guid.NewGuid():N}@lier.example" })
        {
            var visitor = House.Anonymous();
            var form = await visitor.See("/sign-in");
            using var fields = new FormUrlEncodedContent(form.Form("link").Elements.Where(e => e.GetAttribute("name") is not (null or "In.Keep"))
                .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e.GetAttribute("name") == "In.Email" ? email : e.GetAttribute("value"))));
            using var answer = await visitor.Client.PostAsync("/sign-in", fields, Cancelled);
            answers.Add((answer.StatusCode, answer.Headers.Location?.ToString(), Unfilled(await answer.Content.ReadAsStringAsync(Cancelled)), answer.Headers.Count()));
        }
        await Given.PostIsDone(House);

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Single(Given.LettersTo(House, known.Email));
        Assert.Empty(Given.LettersTo(House, over.Email));
    }

    [Fact]
    public async Task Sixth_letter_in_an_hour_is_refused_and_says_when_known_or_not_and_after_a_restart()
    {
        var (who, other) = (await Given.Invited(House), await Given.Invited(House));
        foreach (var email in new[] { who.Email, $"{Guid.NewGuid():N}@lier.example" })
        {
            for (var i = 0; i < SignInLinks.MostAnHour; i++) Assert.True((await Given.AskedForLink(House.Anonymous(), email)).IsOk);
            var refused = await Given.AskedForLink(House.Anonymous(), email);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal([SignInTexts.TooOften.InWith("nb", 60)], refused.Mistakes);
        }

        await using var restarted = await House.Second();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Given.AskedForLink(WebHouse.At(restarted), who.Email)).Status);
        Assert.True((await Given.AskedForLink(WebHouse.At(restarted), other.Email)).IsOk);
        House.Clock.Forward(TimeSpan.FromHours(1));
        Assert.True((await Given.AskedForLink(House.Anonymous(), who.Email)).IsOk);
    }

    [Fact]
    public async Task Flood_from_one_network_address_is_refused_before_it_reaches_the_database()
    {
        await using var flooded = await WebHouse.Open(House.Kind, demo: false);
        var visitor = flooded.Anonymous();
        var form = await visitor.See("/sign-in");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < Throttle.Most + 2; i++) statuses.Add((await visitor.Post(form, "link", ("In.Email", "ikke en adresse"))).Status);
        var refused = await visitor.Post(form, "link", ("In.Email", "kari@lier.example"));

        Assert.Equal(Throttle.Most, statuses.Count(s => s == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal(SignInTexts.TooManyTries.Nb, refused.Heading);
        Assert.Matches("om [0-9]+ minutter", refused.Text);
        Assert.Contains(flooded.Log.All, line => line.Contains("Not let in by any way: /sign-in gave 429.", StringComparison.Ordinal));
        Assert.Equal(0, await flooded.Read(db => db.SignInLinks.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Link_of_somebody_who_has_left_or_changed_address_lets_nobody_in()
    {
        var (left, moved) = (await Given.Invited(House), await Given.Invited(House));
        foreach (var who in new[] { left, moved }) await Given.AskedForLink(House.Anonymous(), who.Email);
        var links = new[] { await Given.LinkTo(House, left.Email), await Given.LinkTo(House, moved.Email) };

        await House.Read(db => db.RoleGrants.Where(g => g.PersonId == left.Id).ExecuteUpdateAsync(set => set.SetProperty(g => g.ToDate, new DateOnly(2020, 2, 2)), Cancelled));
        await House.Read(db => db.People.Where(p => p.Id == moved.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, $"ny-{moved.Email}"), Cancelled));

        foreach (var link in links) Assert.Equal(HttpStatusCode.Gone, (await House.Anonymous().See(link)).Status);
    }

    [Fact]
    public async Task Secret_of_a_link_stands_in_the_letter_alone()
    {
        var who = await Given.Invited(House);
        await Given.CameIn(House, who);
        var secret = (await Given.LinkTo(House, who.Email)).Split("t=")[1];

        var held = await House.Read(db => db.SignInLinks.AsNoTracking().ToListAsync(Cancelled));

        Assert.DoesNotContain(held, l => $"{l.TokenHash} {l.BrowserHash} {l.Back}".Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(House.Log.All, line => line.Contains(secret, StringComparison.Ordinal) || line.Contains(who.Email, StringComparison.Ordinal));
        Assert.DoesNotContain(await House.Read(db => db.Outbox.AsNoTracking().ToListAsync(Cancelled)), i => $"{i.Payload}{i.Occasion}{i.Result}".Contains(secret, StringComparison.Ordinal));
    }

    /// <summary>A page without what was written in it, and without its tokens.</summary>
    private static string Unfilled(string page) => Regex.Replace(page, @"CfDJ8[\w-]+|(value|data-options)=""[^""]*""", "");

    private async Task<IReadOnlyList<string>> LinksTo(string email, int letters)
    {
        await Given.LinkTo(House, email, letters);
        return [.. Given.LettersTo(House, email).Select(l => new Uri(Regex.Match(l.Text, @"https?://\S+/sign-in/link\S+").Value).PathAndQuery)];
    }
}

public sealed class MailLinkOnSqlite(SqliteDeployment house) : MailLinkTests(house), IClassFixture<SqliteDeployment>;
public sealed class MailLinkOnPostgres(PostgresDeployment house) : MailLinkTests(house), IClassFixture<PostgresDeployment>;
