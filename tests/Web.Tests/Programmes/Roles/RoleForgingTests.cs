using System.Net;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Roles;

/// <summary>Who tries to give more than is theirs, and how they fare.</summary>
public abstract class RoleForgingTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("Owner")]
    [InlineData("Administrator")]
    [InlineData("Member")]
    [InlineData("Public")]
    [InlineData("99")]
    public async Task Coordinator_posting_a_role_that_is_not_theirs_to_give_changes_nothing(string role)
    {
        var (id, key) = await Given.Programme(House);
        var me = await Given.Holding(House, new Grant(Role.Coordinator, id));
        var visitor = await House.In(me.Id);
        var page = await visitor.See($"/programmes/{key}/roles");

        // Also what the page has no field for: another programme, an organisation, somebody else as the giver.
        var answer = await visitor.Post(page, "give", ("In.Role", role), ("In.Person", me.Id.ToString()), ("In.Why", "fordi"));

        Assert.True(answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Forbidden, $"{answer.Status}");
        Assert.Single(await Given.RolesOf(House, me.Id));
    }

    [Fact]
    public async Task Forged_ids_and_strangers_reach_nothing()
    {
        var (id, key) = await Given.Programme(House);
        var (other, otherKey) = await Given.Programme(House);
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);
        var there = await Given.Holding(House, new Grant(Role.Researcher, other));
        var theirs = (await Given.RolesOf(House, there.Id)).Single().Id.ToString();
        var page = await coordinator.See($"/programmes/{key}/roles");

        var ended = await coordinator.Post(page, "end", ("Ending.Grant", theirs));
        var given = await coordinator.Post(page, "give", ("In.Role", "Researcher"), ("In.Person", there.Id.ToString()));
        var stranger = await coordinator.See($"/programmes/{otherKey}/roles");

        Assert.Equal(HttpStatusCode.NotFound, ended.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, given.Status);
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        Assert.Equal(other, (await Given.RolesOf(House, there.Id)).Single().ProgrammeId);
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Driver)]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.Researcher)]
    public async Task Others_see_who_has_which_role_and_give_none(Role role)
    {
        var (id, key) = await Given.Programme(House);
        var visitor = await House.In((await Given.Holding(House, new Grant(role, id))).Id);

        var page = await visitor.See($"/programmes/{key}/roles");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) is "give" or "end");
        var input = new RoleInput { Role = Role.Observer, Name = "Prøve", Email = "prove@hole.example", FromDate = Given.TodayIn(House) };
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<ProgrammeRoles>().Give(Given.Actor(role, id), id, input)));
    }

    [Fact]
    public async Task Letter_is_too_little_to_give_a_role_by()
    {
        var (id, key) = await Given.Programme(House);
        var me = await Given.Holding(House, new Grant(Role.Coordinator, id));
        var strong = await (await House.In(me.Id)).See($"/programmes/{key}/roles");
        var visitor = await House.In(me.Id, SignInLevel.Link);

        var page = await visitor.See($"/programmes/{key}/roles");
        var posted = await visitor.Post(strong, "give", ("In.Role", "Researcher"), ("In.Name", "Prøve"), ("In.Email", $"{Guid.NewGuid():N}@hole.example"));

        Assert.Contains(RoleTexts.NeedsPasskey.Nb, page.Text, StringComparison.Ordinal);
        Assert.False(posted.IsOk);
        Assert.False(await House.Read(db => db.RoleGrants.AnyAsync(g => g.ProgrammeId == id && g.Role == Role.Researcher, Cancelled)));
    }

    [Fact]
    public async Task Coordinator_cannot_move_the_address_of_somebody_with_a_role_elsewhere()
    {
        var (id, key) = await Given.Programme(House);
        await Given.Import(House, id, Given.Csv("navn;e-post;kommune;gruppe", $"Prøve Drift;{id:N}@lier.example;Lier;Frivillighet"));
        var person = await House.Read(db => db.People.Where(p => p.Email == $"{id:N}@lier.example").SingleAsync(Cancelled));
        await House.Ask(s => Given.Grants(s, person.Id, new Grant(Role.Administrator)));
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);
        var page = await coordinator.See($"/programmes/{key}/roster/people/{person.Id}");

        var refused = await coordinator.Post(page, "person", ("In.Email", $"mine-{id:N}@lier.example"));
        var renamed = await coordinator.Post(page, "person", ("In.Title", "Rådgiver"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(renamed.IsOk);
        Assert.Equal($"{id:N}@lier.example", await House.Read(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Email).SingleAsync(Cancelled)));
    }
}

public sealed class RoleForgingOnSqlite(SqliteHouse house) : RoleForgingTests(house), IClassFixture<SqliteHouse>;
public sealed class RoleForgingOnPostgres(PostgresHouse house) : RoleForgingTests(house), IClassFixture<PostgresHouse>;
