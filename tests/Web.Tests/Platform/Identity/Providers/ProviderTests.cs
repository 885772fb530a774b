using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity.Providers;

/// <summary>Coming in through a real identity provider: who one is here, and how surely that is known.</summary>
public abstract class ProviderTests : HouseTests
{
    // Tokens are made by another program, whose clock is the real one.
    protected ProviderTests(WebHouse house) : base(house) => House.Clock.SetTo(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Person_known_by_a_verified_address_comes_in_is_joined_and_told()
    {
        var who = await Given.Invited(House);
        var account = Given.NewAccount() with { Email = who.Email.ToUpperInvariant(), Verified = "true" };
        var visitor = House.Anonymous();

        var inside = await Given.Through(visitor, "alfa", account);
        var again = await Given.Through(House.Anonymous(), "alfa", account with { Email = null, Verified = null, Acr = "high" }, back: "/me/sessions");
        await Given.PostIsDone(House);

        Assert.Equal(("/programmes", HttpStatusCode.OK), (inside.Address, inside.Status));
        Assert.Contains(who.Name, inside.Text, StringComparison.Ordinal);
        Assert.Equal(("/me/sessions", HttpStatusCode.OK), (again.Address, again.Status));
        Assert.Equal([(SignInLevel.Link, "alfa"), (SignInLevel.Strong, "alfa")], (await Given.SessionsOf(House, who.Id)).Select(s => (s.Level, s.How)).Order());
        Assert.Single(Given.LettersTo(House, who.Email), l => l.Subject == ProviderTexts.LetterSubject.Nb);
    }

    [Theory]
    [InlineData("alfa", "false")]
    [InlineData("alfa", null)]
    [InlineData("alfa", "true", "email-as-text")]
    [InlineData("beta", "true")]
    public async Task Address_that_is_not_verified_or_not_trusted_lets_nobody_in(string provider, string? verified, string? tamper = null)
    {
        var who = await Given.Invited(House);
        var visitor = House.Anonymous();

        var page = await Given.Through(visitor, provider, Given.NewAccount() with { Email = who.Email, Verified = verified, Tamper = tamper });

        Assert.Equal((HttpStatusCode.Forbidden, RefusalTexts.Title(Refusal.Unknown).Nb), (page.Status, page.Heading));
        Assert.False(await Given.IsIn(visitor));
        Assert.Empty(await Given.JoinedOf(House, who.Id));
    }

    [Fact]
    public async Task Provider_joined_by_somebody_signed_in_lets_them_in_afterwards_until_it_is_removed()
    {
        var who = await Given.Invited(House);
        var account = Given.NewAccount();
        var mine = await House.In(who.Id, SignInLevel.Link);

        var joined = await Given.Through(mine, "beta", account, mine: true, back: "/me/passkeys");
        var inside = await Given.Through(House.Anonymous(), "beta", account);
        var removed = await mine.Post(await mine.See("/me/passkeys"), $"part-{(await Given.JoinedOf(House, who.Id))[0].Id:N}");
        var after = await Given.Through(House.Anonymous(), "beta", account);

        Assert.Contains("Koblet til", joined.Text, StringComparison.Ordinal);
        Assert.Equal("/programmes", inside.Address);
        Assert.DoesNotContain("Koblet til", removed.Text, StringComparison.Ordinal);
        Assert.Equal(RefusalTexts.Title(Refusal.Unknown).Nb, after.Heading);
    }

    [Fact]
    public async Task Identity_number_is_who_somebody_is_and_stands_nowhere()
    {
        const string number = "13097248022";
        var who = await Given.Invited(House);
        await Given.Through(await House.In(who.Id, SignInLevel.Link), "public", Given.NewAccount() with { Pid = number }, mine: true);

        var other = await Given.Through(House.Anonymous(), "public", Given.NewAccount() with { Pid = number, Acr = "high" });

        Assert.Equal("/programmes", other.Address);
        var link = Assert.Single(await Given.JoinedOf(House, who.Id));
        Assert.DoesNotContain(number, link.Subject, StringComparison.Ordinal);
        Assert.True(link.HasBeenStrong);
        Assert.DoesNotContain(House.Log.All, line => line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(await House.Read(db => db.Audit.AsNoTracking().ToListAsync(Cancelled)), row => row.Why?.Contains(number, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task High_level_shown_now_opens_what_a_letter_does_not()
    {
        var (programme, key) = await Given.Programme(House);
        var (who, account) = await Given.Joined(House);
        await House.Ask(s => Given.Grants(s, who.Id, new Grant(Role.Researcher, programme)));
        var (visitor, answers) = (House.Anonymous(), $"/surveys/{key}/1/results/answers/1");
        await Given.Through(visitor, "beta", account);
        var asked = await visitor.See(answers);

        var question = await Given.SentTo(visitor, "beta", mine: true, strong: true, back: answers);
        var low = await visitor.See((await IdentityProvider.Answer(question, account)).PathAndQuery);
        var still = await visitor.See(answers);
        var earlier = await Given.Through(visitor, "beta", account with { Acr = "high", Tamper = "earlier" }, mine: true, strong: true, back: answers);
        await Given.Through(visitor, "beta", account with { Acr = "high" }, mine: true, strong: true, back: answers);

        Assert.Equal((HttpStatusCode.OK, ProviderTexts.StrongerTitle.Nb), (asked.Status, asked.Heading));
        Assert.NotEmpty(asked.All("form[action='/sign-in/with/beta']"));
        Assert.Contains("acr_values=high", question.Query, StringComparison.Ordinal);
        Assert.Contains("prompt=login", question.Query, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, RefusalTexts.Title(Refusal.TooLow).Nb), (low.Status, low.Heading));
        Assert.Equal(ProviderTexts.StrongerTitle.Nb, still.Heading);
        Assert.Equal(RefusalTexts.Title(Refusal.TooLow).Nb, earlier.Heading);
        // The door is open; there is no such survey behind it.
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(answers)).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_a_sure_way_in_must_show_it_to_join_another()
    {
        var (who, _) = await Given.Joined(House, "alfa", acr: "high");
        var visitor = await House.In(who.Id, SignInLevel.Link);

        var page = await visitor.See("/me/passkeys");
        var joining = await Given.Through(visitor, "beta", Given.NewAccount() with { Acr = "high" }, mine: true);
        var byAddress = await Given.Through(House.Anonymous(), "alfa", Given.NewAccount() with { Email = who.Email, Verified = "true" });

        Assert.Empty(page.All("form[action^='/sign-in/with/'], [data-passkey]"));
        Assert.Equal(RefusalTexts.Title(Refusal.ShowFirst).Nb, joining.Heading);
        Assert.Equal(RefusalTexts.Title(Refusal.ShowFirst).Nb, byAddress.Heading);
        Assert.Single(await Given.JoinedOf(House, who.Id));
        var stronger = await visitor.See("/sign-in/stronger");
        Assert.Empty(stronger.All("[data-passkey]"));
        Assert.Single(stronger.All("form[action^='/sign-in/with/']"));
    }

    [Fact]
    public async Task Answer_for_another_person_raises_and_joins_nobody()
    {
        var (_, theirs) = await Given.Joined(House);
        var me = await Given.Invited(House);
        var visitor = await House.In(me.Id, SignInLevel.Link);

        var others = await Given.Through(visitor, "beta", theirs with { Acr = "high" }, mine: true, strong: true);
        var begun = await Given.SentTo(visitor, "beta", mine: true);
        var changed = await IdentityProvider.Answer(begun, Given.NewAccount());
        await Given.Through(visitor, "beta", theirs);
        var afterwards = await visitor.See(changed.PathAndQuery);

        Assert.Equal(RefusalTexts.Title(Refusal.SomebodyElses).Nb, others.Heading);
        Assert.Equal(RefusalTexts.Title(Refusal.Stale).Nb, afterwards.Heading);
        Assert.All(await Given.SessionsOf(House, me.Id), s => Assert.Equal(SignInLevel.Link, s.Level));
        Assert.Empty(await Given.JoinedOf(House, me.Id));
    }

    [Fact]
    public async Task Person_who_has_left_comes_in_no_more()
    {
        var (who, account) = await Given.Joined(House);
        await House.Read(db => db.RoleGrants.Where(g => g.PersonId == who.Id).ExecuteUpdateAsync(set => set.SetProperty(g => g.ToDate, new DateOnly(2020, 2, 2)), Cancelled));
        var visitor = House.Anonymous();

        var page = await Given.Through(visitor, "beta", account);

        Assert.Equal(RefusalTexts.Title(Refusal.Left).Nb, page.Heading);
        Assert.False(await Given.IsIn(visitor));
    }

    [Fact]
    public async Task Answer_counts_once_in_the_browser_that_asked_and_for_ten_minutes()
    {
        var (_, account) = await Given.Joined(House);
        var (visitor, thief, late) = (House.Anonymous(), House.Anonymous(), House.Anonymous());
        var answer = await IdentityProvider.Answer(await Given.SentTo(visitor, "beta"), account);
        var cookie = visitor.Cookies.GetCookies(answer).Single(c => c.Name.Contains("trip", StringComparison.Ordinal));
        var tooLate = await IdentityProvider.Answer(await Given.SentTo(late, "beta"), account);

        var elsewhere = await thief.See(answer.PathAndQuery);
        var inside = await visitor.See(answer.PathAndQuery);
        thief.Cookies.Add(answer, new Cookie(cookie.Name, cookie.Value) { Secure = true });
        var replayed = await thief.See(answer.PathAndQuery);
        House.Clock.Forward(TimeSpan.FromMinutes(10));
        var old = await late.See(tooLate.PathAndQuery);

        Assert.Equal("/programmes", inside.Address);
        Assert.All([elsewhere, replayed, old], page => Assert.Equal((HttpStatusCode.Forbidden, RefusalTexts.Title(Refusal.Stale).Nb), (page.Status, page.Heading)));
        Assert.False(await Given.IsIn(thief));
    }
}

public sealed class ProvidersOnSqlite(SqliteWithProviders house) : ProviderTests(house), IClassFixture<SqliteWithProviders>;
public sealed class ProvidersOnPostgres(PostgresWithProviders house) : ProviderTests(house), IClassFixture<PostgresWithProviders>;
