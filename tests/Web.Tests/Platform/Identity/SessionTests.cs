using System.Net;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>Being signed in: where, for how long, and that nobody else is.</summary>
public abstract class SessionTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Cookie_holds_no_more_than_a_session_and_is_out_of_reach_of_scripts_and_plain_http()
    {
        var visitor = await Given.CameIn(House, await Given.Invited(House));

        var cookie = Cookie(visitor);

        Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal);
        Assert.True(cookie is { HttpOnly: true, Secure: true, Path: "/" });
        Assert.Equal(DateTime.MinValue, cookie.Expires);
    }

    [Fact]
    public async Task Session_is_new_at_each_sign_in_and_the_one_before_ends()
    {
        var (one, other) = (await Given.Invited(House), await Given.Invited(House));
        var visitor = await Given.CameIn(House, one);
        var before = Holding(Cookie(visitor));
        await Given.AskedForLink(House.Anonymous(), other.Email);
        var page = await visitor.See(await Given.LinkTo(House, other.Email));

        var inside = await visitor.Post(page, "come-in");

        Assert.Contains(SignInTexts.OtherPerson.InWith("nb", one.Name), page.Text, StringComparison.Ordinal);
        Assert.Contains(other.Name, inside.Text, StringComparison.Ordinal);
        Assert.False(await Given.IsIn(before));
        Assert.NotNull(Assert.Single(await Given.SessionsOf(House, one.Id)).EndedAt);
    }

    [Fact]
    public async Task Session_that_nobody_began_is_none()
    {
        var made = House.Holding(SessionCookie.PrincipalOf(Guid.NewGuid()));
        var forged = House.Anonymous();
        forged.Cookies.Add(new Uri("https://localhost"), new Cookie("__Host-blankeark", "CfDJ8" + Secret.New()) { Secure = true });

        Assert.False(await Given.IsIn(made));
        Assert.False(await Given.IsIn(forged));
    }

    [Fact]
    public async Task Sign_out_ends_the_session_whoever_kept_the_cookie()
    {
        var visitor = await Given.CameIn(House, await Given.Invited(House));
        var thief = Holding(Cookie(visitor));
        Assert.True(await Given.IsIn(thief));

        var page = await visitor.See("/me/sessions");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token(page))]);
        using var answer = await visitor.Client.PostAsync("/sign-out", form, Cancelled);

        Assert.Equal(["\"cache\""], answer.Headers.GetValues("Clear-Site-Data"));
        Assert.False(await Given.IsIn(visitor));
        Assert.False(await Given.IsIn(thief));
    }

    [Fact]
    public async Task Owner_sees_where_they_are_signed_in_and_ends_it_there()
    {
        var who = await Given.Invited(House);
        var (here, there, third) = (await Given.CameIn(House, who), await Given.CameIn(House, who, letters: 2), await Given.CameIn(House, who, letters: 3));
        var page = await here.See("/me/sessions");

        var after = await here.Post(page, "end", ("In.Session", (await Given.SessionsOf(House, who.Id))[1].Id.ToString()));

        Assert.Equal(3, page.All(".rows li").Length);
        Assert.Single(page.All(".tag"));
        Assert.Equal(2, after.All(".rows li").Length);
        Assert.False(await Given.IsIn(there));
        Assert.True(await Given.IsIn(third));
        await here.Post(page, "end", ("In.Session", "others"));
        Assert.False(await Given.IsIn(third));
        Assert.True(await Given.IsIn(here));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another_nor_from_another_site()
    {
        var (one, other) = (await Given.Invited(House), await Given.Invited(House));
        var (visitor, victim) = (await Given.CameIn(House, one), await Given.CameIn(House, other));
        await Given.CameIn(House, one, letters: 2);
        var theirs = (await Given.SessionsOf(House, other.Id)).Single().Id.ToString();

        var refused = await visitor.Post(await visitor.See("/me/sessions"), "end", ("In.Session", theirs));
        foreach (var address in new[] { "/me/sessions", "/sign-out" })
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "end"), KeyValuePair.Create("In.Session", theirs)]);
            using var answer = await victim.Client.PostAsync(address, form, Cancelled);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.True(await Given.IsIn(victim));
    }

    [Theory]
    [InlineData(false, 3, true)]
    [InlineData(false, 5, false)]
    [InlineData(true, 13 * 24, true)]
    [InlineData(true, 15 * 24, false)]
    public async Task Session_left_alone_lasts_a_while(bool kept, int hours, bool isIn)
    {
        var visitor = await Given.CameIn(House, await Given.Invited(House), kept);

        House.Clock.Forward(TimeSpan.FromHours(hours));

        Assert.Equal(isIn, await Given.IsIn(visitor));
    }

    [Theory]
    [InlineData(false, 3, 12)]
    [InlineData(true, 10 * 24, 60 * 24)]
    public async Task Session_in_use_is_over_all_the_same_in_the_end(bool kept, int every, int longest)
    {
        var visitor = await Given.CameIn(House, await Given.Invited(House), kept);

        for (var hours = every; hours < longest; hours += every)
        {
            House.Clock.Forward(TimeSpan.FromHours(every));
            Assert.True(await Given.IsIn(visitor), $"after {hours} hours");
        }
        House.Clock.Forward(TimeSpan.FromHours(every));

        Assert.False(await Given.IsIn(visitor));
    }

    [Fact]
    public async Task Session_ends_when_the_last_role_has_ended()
    {
        var who = await Given.Invited(House);
        var visitor = await Given.CameIn(House, who);

        await House.Read(db => db.RoleGrants.Where(g => g.PersonId == who.Id).ExecuteUpdateAsync(set => set.SetProperty(g => g.ToDate, new DateOnly(2020, 2, 2)), Cancelled));
        House.Clock.Forward(Sessions.Remembered);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get("/me/sessions")).StatusCode);
        Assert.DoesNotContain(who.Name, (await visitor.See("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_programs_share_sessions_and_one_may_stop()
    {
        var who = await Given.Invited(House);
        var first = await House.Second();
        await using var second = await House.Second();
        var visitor = WebHouse.At(first);
        await Given.AskedForLink(visitor, who.Email);
        await visitor.Post(await visitor.See(await Given.LinkTo(House, who.Email)), "come-in");
        var (same, elsewhere) = (WebHouse.At(second, visitor.Cookies), await Given.CameIn(House, who, letters: 2));
        Assert.True(await Given.IsIn(same));

        await first.DisposeAsync();

        Assert.True(await Given.IsIn(same));
        await elsewhere.Post(await elsewhere.See("/me/sessions"), "end", ("In.Session", (await Given.SessionsOf(House, who.Id))[0].Id.ToString()));
        House.Clock.Forward(Sessions.Remembered);
        Assert.False(await Given.IsIn(same));
    }

    private static Cookie Cookie(Visitor visitor) => visitor.Cookies.GetAllCookies().Single(c => c.Name == "__Host-blankeark");

    private static string Token(Page page) => page.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;

    private Visitor Holding(Cookie cookie)
    {
        var visitor = House.Anonymous();
        visitor.Cookies.Add(new Uri("https://localhost"), new Cookie(cookie.Name, cookie.Value) { Secure = true });
        return visitor;
    }
}

public sealed class SessionsOnSqlite(SqliteDeployment house) : SessionTests(house), IClassFixture<SqliteDeployment>;
public sealed class SessionsOnPostgres(PostgresDeployment house) : SessionTests(house), IClassFixture<PostgresDeployment>;
