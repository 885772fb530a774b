using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Roles;

public abstract class DeploymentRolesTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Administrator_makes_another_and_the_last_one_stays()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var me = await Given.Holding(own, new Grant(Role.Administrator));
        var visitor = await own.In(me.Id);
        var mine = (await Given.RolesOf(own, me.Id)).Single().Id.ToString();
        var page = await visitor.See("/deployment/roles");

        var refused = await visitor.Post(page, "end", ("Ending.Grant", mine));
        var given = await visitor.Post(page, "give", ("In.Name", "Prøve Drift"), ("In.Email", "drift@lier.example"));
        var ended = await visitor.Post(given, "end", ("Ending.Grant", mine));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, RoleTexts.LastAdministrator.Nb), (refused.Status, refused.Mistakes.Single()));
        Assert.Contains("Prøve Drift", given.Text, StringComparison.Ordinal);
        Assert.Equal("/programmes", ended.Address);
        Assert.Empty(await Given.RolesOf(own, me.Id));
        Assert.Equal(2, await own.Read(db => db.Audit.CountAsync(a => a.Verb.StartsWith("role.") && a.PersonId == me.Id, Cancelled)));
    }

    [Fact]
    public async Task Administrator_appoints_the_first_coordinator_and_no_second_and_never_themselves()
    {
        var (id, key) = await Given.Programme(House);
        var email = $"{id:N}@lier.example";
        var me = await Given.Holding(House, new Grant(Role.Administrator));
        var visitor = await House.In(me.Id);
        var page = await visitor.See("/deployment/roles?appoint=1");
        var place = ("In.Place", $"{id}/Coordinator");

        var oneself = await visitor.Post(page, "appoint", place, ("In.Name", me.Name), ("In.Email", me.Email), ("In.Why", "ingen andre"));
        var appointed = await visitor.Post(page, "appoint", place, ("In.Name", "Prøve Første"), ("In.Email", email));
        var second = await visitor.Post(page, "appoint", place, ("In.Name", "Prøve Andre"), ("In.Email", "andre-" + email));
        var researcher = await visitor.Post(page, "appoint", ("In.Place", $"{id}/Researcher"), ("In.Name", "Prøve Tredje"), ("In.Email", "tredje-" + email));

        Assert.Equal(RoleTexts.NotOneself.Nb, oneself.Mistakes.Single());
        Assert.Equal("/deployment/roles?saved=1", appointed.Address);
        Assert.Equal(RoleTexts.HasOne.Nb, second.Mistakes.Single());
        Assert.Equal(HttpStatusCode.Forbidden, researcher.Status);
        Assert.Equal([Role.Coordinator], await House.Read(db => db.RoleGrants.Where(g => g.ProgrammeId == id).Select(g => g.Role).ToListAsync(Cancelled)));
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.See($"/programmes/{key}/roles")).Status);
    }

    [Fact]
    public async Task Two_administrators_who_end_each_other_at_once_leave_one()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var both = new[] { await Given.Holding(own, new Grant(Role.Administrator)), await Given.Holding(own, new Grant(Role.Administrator)) };
        var forms = new List<(Visitor Visitor, Page Page, string Other)>();
        foreach (var (me, other) in new[] { (both[0], both[1]), (both[1], both[0]) })
        {
            var visitor = await own.In(me.Id);
            forms.Add((visitor, await visitor.See("/deployment/roles"), (await Given.RolesOf(own, other.Id)).Single().Id.ToString()));
        }

        await Task.WhenAll(forms.Select(f => f.Visitor.Post(f.Page, "end", ("Ending.Grant", f.Other))));

        Assert.Single([.. await Given.RolesOf(own, both[0].Id), .. await Given.RolesOf(own, both[1].Id)]);
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Owner)]
    public async Task Nobody_else_comes_to_the_deployments_roles(Role role)
    {
        var visitor = await House.With(new Grant(role), new Grant(role, await House.DemoProgramme()));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.See("/deployment/roles")).Status);
    }
}

public sealed class DeploymentRolesOnSqlite(SqliteHouse house) : DeploymentRolesTests(house), IClassFixture<SqliteHouse>;
public sealed class DeploymentRolesOnPostgres(PostgresHouse house) : DeploymentRolesTests(house), IClassFixture<PostgresHouse>;
