using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Hosting;

/// <summary>What somebody who watches over the service can read of attempts, and what they cannot read of people.</summary>
public sealed class SecurityLogTests(SqliteDeployment house) : HouseTests(house), IClassFixture<SqliteDeployment>
{
    [Fact]
    public async Task Refused_page_is_told_with_its_route_and_the_person_alone()
    {
        var who = await Given.Invited(House);
        var visitor = await House.In(who.Id);

        await visitor.See("/programmes/new?secret=hemmelig");
        await visitor.See("/programmes/hemmelig/roster");

        Assert.Single(House.Log.All, line => Is(line, $"Refused: GET /programmes/new gave 403 to {who.Id}."));
        Assert.Single(House.Log.All, line => Is(line, $"Refused: GET /programmes/{{programme}}/roster gave 403 to {who.Id}."));
        Assert.DoesNotContain(House.Log.All, line => line.Contains("hemmelig", StringComparison.Ordinal) || line.Contains(who.Email, StringComparison.Ordinal) || line.Contains(who.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attempt_to_come_in_that_fails_is_told_with_what_was_tried()
    {
        var visitor = House.Anonymous();
        var secret = Secret.New();

        await visitor.See("/sign-in/link?t=" + secret);
        await visitor.Post(await visitor.See("/sign-in"), "passkey", ("Passkey.Credential", "{\"id\":\"hemmelig\"}"));
        await visitor.Post(await visitor.See("/sign-in"), "link", ("In.Email", "ikke en adresse"));

        Assert.Contains(House.Log.All, line => Is(line, "Not let in by link: /sign-in/link gave 410."));
        Assert.Contains(House.Log.All, line => Is(line, "Not let in by passkey: /sign-in gave 422."));
        Assert.Contains(House.Log.All, line => Is(line, "Not let in by letter: /sign-in gave 422."));
        Assert.DoesNotContain(House.Log.All, line => line.Contains(secret, StringComparison.Ordinal) || line.Contains("hemmelig", StringComparison.Ordinal) || line.Contains("ikke en adresse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Foreign_form_and_missing_passkey_are_told()
    {
        var programme = (await Given.Programme(House)).Key;
        var id = (await House.Read(db => Task.FromResult(db.Programmes.Single(p => p.Key == programme)))).Id;
        var visitor = await House.With(SignInLevel.Link, new Grant(Role.Coordinator, id));
        using var form = new FormUrlEncodedContent([]);

        using var forged = await visitor.Client.PostAsync("/programmes/new", form, Cancelled);
        using var asked = await visitor.Get($"/surveys/{programme}/1/answers.csv");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (forged.StatusCode, asked.StatusCode));
        Assert.Contains(House.Log.All, line => line.Contains("Refused: POST /programmes/new gave 400 to ", StringComparison.Ordinal));
        Assert.Contains(House.Log.All, line => line.Contains("Asked for a passkey first: GET /surveys/{programme}/{number:int}/answers.csv by ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_merely_not_signed_in_is_no_attempt()
    {
        await House.Anonymous().See("/me/sessions");
        await House.Anonymous().See("/nothing/here");

        Assert.DoesNotContain(House.Log.All, line => line.Contains("/me/sessions", StringComparison.Ordinal) || line.Contains("nothing", StringComparison.Ordinal));
    }

    private static bool Is(string line, string told) => line.Contains(told, StringComparison.Ordinal);
}
