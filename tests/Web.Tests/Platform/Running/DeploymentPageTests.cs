using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Running;

public abstract class DeploymentPageTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Administrator_is_led_to_whether_all_is_well_and_sees_what_to_do()
    {
        var administrator = await House.With(new Grant(Role.Administrator));

        var first = await administrator.See("/programmes");
        var page = await administrator.See("/deployment");

        Assert.Equal(2, first.All("a[href='/deployment']").Length);
        Assert.Equal("Står det bra til?", page.Heading);
        // Whoever runs this house has come in by a session and has no passkey.
        Assert.Contains("har ingen passnøkkel", page.Text, StringComparison.Ordinal);
        Assert.Contains(House.Kind == DatabaseKind.Sqlite ? "SQLite 3." : "PostgreSQL ", page.Text, StringComparison.Ordinal);
        Assert.Matches("Ledig på disken [0-9,]+.[GT]B av", page.Text);
    }

    [Fact]
    public async Task Administrator_who_came_by_a_letter_is_asked_for_a_passkey_first()
    {
        var administrator = await House.With(SignInLevel.Link, new Grant(Role.Administrator));

        var page = await administrator.See("/deployment");

        Assert.StartsWith("/sign-in/stronger?back=%2Fdeployment", page.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordinator_sees_no_way_in_and_is_refused()
    {
        var coordinator = await House.As(Role.Coordinator);

        Assert.Empty((await coordinator.See("/programmes")).All("a[href^='/deployment']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.See("/deployment")).Status);
    }

    [Fact]
    public async Task Person_signed_out_everywhere_is_out_in_every_browser_at_once()
    {
        var (administrator, person) = (await House.With(new Grant(Role.Administrator)), Guid.CreateVersion7());
        var email = $"{person:N}@eksempel.no";
        await House.Ask(services => Given.KnownPerson(services, person, "Kari Prøve", email));
        await House.Ask(services => Given.Grants(services, person, new Grant(Role.Observer, Guid.CreateVersion7())));
        var (phone, desk) = (await House.In(person), await House.In(person, SignInLevel.Link));
        Assert.True((await phone.See("/me/sessions")).IsOk);

        var page = await administrator.Post(await administrator.See("/deployment/sign-out"), "end", ("In.Email", " " + email.ToUpperInvariant()));

        Assert.Contains("Innlogginger avsluttet: 2.", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in?", (await phone.See("/me/sessions")).Address, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in?", (await desk.See("/me/sessions")).Address, StringComparison.Ordinal);
        Assert.Equal(1, await House.Read(db => db.Audit.CountAsync(a => a.Verb == "session.end-all" && a.SubjectId == person, Cancelled)));
    }

    [Fact]
    public async Task Person_nobody_knows_cannot_be_signed_out()
    {
        var administrator = await House.With(new Grant(Role.Administrator));

        var page = await administrator.Post(await administrator.See("/deployment/sign-out"), "end", ("In.Email", "ingen@eksempel.no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["Ingen person har denne adressen."], page.Mistakes);
    }

}

public sealed class DeploymentPageOnSqlite(SqliteHouse house) : DeploymentPageTests(house), IClassFixture<SqliteHouse>;
public sealed class DeploymentPageOnPostgres(PostgresHouse house) : DeploymentPageTests(house), IClassFixture<PostgresHouse>;
