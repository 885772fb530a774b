using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>What one might write in the forms and addresses of signing in besides what they ask for.</summary>
public abstract class SignInFormTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("https://evil.example/", "/programmes")]
    [InlineData("//evil.example", "/programmes")]
    [InlineData("/\\evil.example", "/programmes")]
    [InlineData("/about/privacy", "/about/privacy")]
    public async Task Way_back_leads_to_a_page_of_ours(string back, string ends)
    {
        var who = await Given.Invited(House);
        var visitor = House.Anonymous();

        await Given.AskedForLink(visitor, who.Email, "/sign-in?back=" + Uri.EscapeDataString(back));
        var inside = await visitor.Post(await visitor.See(await Given.LinkTo(House, who.Email)), "come-in");

        Assert.Equal(ends, inside.Address);
    }

    [Fact]
    public async Task Fields_that_the_forms_do_not_have_change_nothing()
    {
        var (who, other) = (await Given.Invited(House), await Given.Invited(House, Role.Administrator));
        var visitor = House.Anonymous();
        await Given.AskedForLink(visitor, who.Email);
        var page = await visitor.See(await Given.LinkTo(House, who.Email));
        var more = new[] { "PersonId", "link.Person.Id", "In.PersonId", "good.Person.Id" }.Select(name => KeyValuePair.Create(name, other.Id.ToString()))
            .Concat(new[] { "Level", "In.Level", "proof.Level" }.Select(name => KeyValuePair.Create(name, "Strong")));

        using var form = new FormUrlEncodedContent([.. more, KeyValuePair.Create("_handler", "come-in"), KeyValuePair.Create("__RequestVerificationToken", Token(page))]);
        using var answer = await visitor.Client.PostAsync(page.Address, form, Cancelled);

        Assert.Equal(SignInLevel.Link, Assert.Single(await Given.SessionsOf(House, who.Id)).Level);
        Assert.Empty(await Given.SessionsOf(House, other.Id));
    }

    private static string Token(Page page) => page.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;
}

public sealed class SignInFormsOnSqlite(SqliteDeployment house) : SignInFormTests(house), IClassFixture<SqliteDeployment>;
public sealed class SignInFormsOnPostgres(PostgresDeployment house) : SignInFormTests(house), IClassFixture<PostgresDeployment>;
