using System.Net;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity.Providers;

/// <summary>Tokens that lie, providers mixed up, and answers that go wrong. One database will do: none of it gets that far.</summary>
public sealed class ProviderAttackTests : HouseTests, IClassFixture<SqliteWithProviders>
{
    public ProviderAttackTests(SqliteWithProviders house) : base(house) => House.Clock.SetTo(DateTimeOffset.UtcNow);

    [Theory]
    [InlineData("forged")]
    [InlineData("altered")]
    [InlineData("none")]
    [InlineData("none-signed")]
    [InlineData("public-as-secret")]
    [InlineData("audience")]
    [InlineData("audiences")]
    [InlineData("azp")]
    [InlineData("issuer")]
    [InlineData("nonce")]
    [InlineData("no-nonce")]
    [InlineData("expired")]
    [InlineData("no-expiry")]
    [InlineData("old")]
    [InlineData("future")]
    [InlineData("no-subject")]
    [InlineData("encrypted-rubbish")]
    public async Task Token_that_lies_lets_nobody_in(string lie)
    {
        var (who, account) = await Given.Joined(House, "alfa");
        var visitor = House.Anonymous();

        var page = await Given.Through(visitor, "alfa", account with { Email = who.Email, Verified = "true", Tamper = lie });

        Assert.Equal((HttpStatusCode.Forbidden, RefusalTexts.Title(Refusal.Invalid).With("Alfa")), (page.Status, page.Heading));
        Assert.False(await Given.IsIn(visitor));
        Assert.Equal("/programmes", (await Given.Through(visitor, "alfa", account)).Address);
    }

    [Fact]
    public async Task Answer_of_one_provider_is_worth_nothing_at_another_or_under_another_name()
    {
        var (_, account) = await Given.Joined(House, "alfa");
        var visitor = House.Anonymous();
        async Task<string> Answer() => (await IdentityProvider.Answer(await Given.SentTo(visitor, "alfa"), account)).PathAndQuery;

        var pages = new List<Page>
        {
            await visitor.See((await Answer()).Replace("/alfa", "/beta", StringComparison.Ordinal)),
            await visitor.See((await Answer()).Replace("/alfa", "/public", StringComparison.Ordinal)),
            await visitor.See(WithIssuer(await Answer(), (await IdentityProvider.Running).Issuers[1])),
            await visitor.See(WithIssuer(await Answer(), null)),
            await visitor.See(await Answer() + "x=&code=another"),
            await visitor.See((await Answer()).Replace("state=", "state=x", StringComparison.Ordinal)),
        };

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.Forbidden, page.Status));
        Assert.False(await Given.IsIn(visitor));
        Assert.Equal("/programmes", (await visitor.See(await Answer())).Address);
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Way_back_never_leads_to_another_host(string back)
    {
        var (_, account) = await Given.Joined(House);
        var visitor = House.Anonymous();
        var answer = await IdentityProvider.Answer(await Given.SentTo(visitor, "beta", back: back), account);

        var redirect = await visitor.Get(answer.PathAndQuery);

        Assert.Equal("/programmes", new Uri(new Uri("https://localhost"), redirect.Headers.Location!).PathAndQuery);
        Assert.Equal("localhost", new Uri(new Uri("https://localhost"), redirect.Headers.Location!).Host);
    }

    [Fact]
    public async Task Sign_in_that_is_cancelled_or_meets_a_provider_that_is_down_is_told_in_words()
    {
        var visitor = House.Anonymous();

        var cancelled = await Given.Through(visitor, "beta", Given.NewAccount() with { What = "cancel" });
        var busy = await Given.Through(visitor, "beta", Given.NewAccount() with { What = "temporarily_unavailable" });
        var gone = await visitor.Post(await visitor.See("/sign-in/with/gone"), "leave");

        Assert.Equal(RefusalTexts.Title(Refusal.Cancelled).Nb, cancelled.Heading);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, RefusalTexts.Title(Refusal.Down).With("Beta")), (busy.Status, busy.Heading));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.Status);
        Assert.Contains(RefusalTexts.Advice(Refusal.Down).With("Gone"), gone.Mistakes);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/sign-in/with/nobody")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/sign-in/callback/nobody")).StatusCode);
    }

    [Fact]
    public async Task Provider_that_changes_its_key_is_asked_for_it()
    {
        var issuer = (await IdentityProvider.Running).Issuers[1];
        var (_, account) = await Given.Joined(House);
        await IdentityProvider.Publish(issuer, keys: 2);
        House.Clock.Forward(TimeSpan.FromMinutes(1));

        var page = await Given.Through(House.Anonymous(), "beta", account with { Tamper = "second-key" });

        Assert.Equal("/programmes", page.Address);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_cannot_join_and_no_other_site_can_send_anybody()
    {
        var visitor = House.Anonymous();
        var page = await visitor.See("/sign-in/with/alfa");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "leave"), KeyValuePair.Create("In.Kind", "Mine")]);

        var refused = await visitor.Post(page, "leave", ("In.Kind", "Mine"));
        var withoutToken = await (await House.In((await Given.Invited(House)).Id)).Client.PostAsync("/sign-in/with/alfa", form, Cancelled);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
    }

    [Fact]
    public async Task Sign_in_page_offers_each_provider_and_keeps_the_other_ways()
    {
        var page = await House.Anonymous().See("/sign-in?back=/me/sessions");

        Assert.Equal(["alfa", "beta", "public", "gone"], page.All("form[action^='/sign-in/with/']").Select(f => f.GetAttribute("action")!.Split('/')[^1]));
        Assert.All(page.All("form[action^='/sign-in/with/'] [name='In.Back']"), back => Assert.Equal("/me/sessions", back.GetAttribute("value")));
        Assert.NotNull(page.Form("link"));
        Assert.Contains(page.All("form[action='/sign-in/with/alfa'] button").Select(b => b.TextContent), t => t == ProviderTexts.With.With("Alfa"));
    }

    [Fact]
    public async Task Demo_where_everybody_is_nobody_offers_no_provider()
    {
        await using var site = await Given.SiteWithProviders(DatabaseKind.Sqlite);
        await using var demo = await WebHouse.Start(site, demo: true, new TestClock(), new LogBook());
        var visitor = WebHouse.At(demo);

        var page = await visitor.See("/sign-in");

        Assert.NotNull(page.Form("demo"));
        Assert.Empty(page.All("form[action^='/sign-in/with/']"));
        foreach (var address in new[] { "/sign-in/with/alfa", "/sign-in/callback/alfa?code=x&state=x" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).StatusCode);
    }

    private static string WithIssuer(string answer, string? issuer) =>
        string.Join('&', answer.Split('&').Where(p => !p.StartsWith("iss=", StringComparison.Ordinal)).Concat(issuer is null ? [] : [$"iss={Uri.EscapeDataString(issuer)}"]));
}
