using System.Net;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes.Organisations;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Organisations;

public abstract class OrganisationPagesTests(WebHouse house) : HouseTests(house)
{
    private const string Lier = "/organisations/3312";

    [Fact]
    public async Task Own_people_edit_the_page_and_the_second_of_two_is_told()
    {
        var (organisation, _) = await InLier();
        var visitor = await House.In((await Given.Holding(House, new Grant(Role.Owner, Organisation: organisation))).Id);
        var mine = await visitor.See(Lier);

        var page = await visitor.Post(mine, "edit", ("Page.NewUnits", "Hjemmetjenesten øst\nHjemmetjenesten vest"));
        Assert.True(page.IsOk, string.Join('\n', House.Log.Errors));
        var units = await House.Read(db => db.Units.Where(u => u.OrganisationId == organisation).ToListAsync(Cancelled));
        var stale = await visitor.Post(mine, "edit", ("Page.NewUnits", "Dobbelt"));
        page = await visitor.Post(page, "edit", [.. units.Select(u => ($"Page.Units[{u.Id}]", (string?)(u.Name.EndsWith("vest", StringComparison.Ordinal) ? "" : "Øst")))]);

        Assert.Contains(PlatformTexts.ChangedMeanwhile.Nb, stale.Text, StringComparison.Ordinal);
        Assert.Equal(["Øst"], page.All("#units li").Select(Page.Words));
        Assert.DoesNotContain("Page.Called", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Owner, true)]
    [InlineData(Role.Owner, false)]
    [InlineData(Role.Administrator, false)]
    public async Task Role_in_a_programme_or_at_the_deployment_decides_nothing_for_a_municipality(Role role, bool inProgramme)
    {
        var (organisation, programme) = await InLier();
        var visitor = await House.In((await Given.Holding(House, new Grant(role, inProgramme ? programme : null))).Id);
        var actor = Given.Actor(role, inProgramme ? programme : null);

        var page = await visitor.See(Lier);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) is "edit" or "give" or "end");
        Assert.False(actor.May(Right.DecideForOrganisation, programme, organisation));
        Assert.False(actor.May(Right.DecideForOrganisation, programme));
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<OrganisationDesk>().Edit(actor, organisation, Edit("Tatt over"))));
    }

    [Fact]
    public async Task Those_of_another_municipality_are_refused_also_by_a_forged_form()
    {
        var (lier, programme) = await InLier();
        var hole = await House.Read(db => db.Organisations.Where(o => o.Number == "3310").Select(o => o.Id).SingleAsync(Cancelled));
        var neighbour = await Given.Holding(House, new Grant(Role.Owner, Organisation: hole), new Grant(Role.Coordinator, programme));
        var member = Given.Actor(Role.Member) with { Grants = [new Grant(Role.Member, programme, lier), new Grant(Role.Driver, programme)] };
        var visitor = await House.In(neighbour.Id);
        var mine = await visitor.See("/organisations/3310");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)mine.Form("edit");
        form.SetAttribute("action", Lier);

        var posted = await visitor.Post(mine, "edit", ("Page.NewUnits", "Tatt over"));

        Assert.False(posted.IsOk);
        Assert.False(await House.Read(db => db.Units.AnyAsync(u => u.Name == "Tatt over", Cancelled)));
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<OrganisationDesk>().Edit(member, lier, Edit("Tatt over"))));
    }

    [Fact]
    public async Task Owner_for_the_municipality_makes_a_driver_who_decides_there_and_nowhere_else()
    {
        var (organisation, programme) = await InLier();
        var owner = await House.In((await Given.Holding(House, new Grant(Role.Owner, Organisation: organisation))).Id);
        var email = $"{Guid.NewGuid():N}@lier.example";

        await owner.Post(await owner.See(Lier), "give", ("In.Role", "Driver"), ("In.Name", "Prøve Pådriver"), ("In.Email", email));

        var person = await House.Read(db => db.People.Where(p => p.Email == email).Select(p => p.Id).SingleAsync(Cancelled));
        var driver = await House.In(person);
        var page = await driver.See(Lier);
        var another = await driver.Post(page, "give", ("In.Role", "Driver"), ("In.Name", "Prøve To"), ("In.Email", "to-" + email));
        var forged = await Assert.ThrowsAsync<Forbidden>(() => House.Ask(async s => await s.GetRequiredService<OrganisationDesk>().Give(
            await s.GetRequiredService<CurrentActor>().OfPerson(person, ""), organisation,
            new RoleInput { Role = Role.Owner, PersonId = person, FromDate = Given.TodayIn(House), Why = "vil" })));
        Assert.NotNull(forged);
        Assert.Equal(Lier + "?saved=1", another.Address);
        var key = await House.Read(db => db.Programmes.Where(p => p.Id == programme).Select(p => p.Key).SingleAsync(Cancelled));
        Assert.Equal(HttpStatusCode.Forbidden, (await driver.See($"/programmes/{key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await driver.See("/organisations/3310")).Status);
        Assert.Contains("bare angår organisasjonen", (await Letter(email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_appoints_the_first_where_nobody_decides()
    {
        await using var own = await WebHouse.Open(House.Kind);
        await Given.Programme(own);
        var visitor = await own.In((await Given.Holding(own, new Grant(Role.Administrator))).Id);

        var page = await visitor.Post(await visitor.See(Lier), "appoint", ("In.Role", "Owner"), ("In.Name", "Prøve Første"), ("In.Email", "forste@lier.example"));

        Assert.Contains("Prøve Første Eier", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Forms, f => Page.NameOf(f) is "appoint" or "edit");
    }

    [Fact]
    public async Task Organisation_nobody_of_mine_works_with_does_not_exist_to_me()
    {
        await InLier();
        var visitor = await House.With(new Grant(Role.Coordinator, await House.DemoProgramme()));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.See(Lier)).Status);
        Assert.Equal(6, (await visitor.See("/organisations")).All(".rows li").Length);
    }

    private async Task<(Guid Organisation, Guid Programme)> InLier()
    {
        var (programme, _) = await Given.Programme(House);
        return (await House.Read(db => db.Organisations.Where(o => o.Number == "3312").Select(o => o.Id).SingleAsync(Cancelled)), programme);
    }

    private static OrganisationEdit Edit(string unit) => new() { Units = new Dictionary<Guid, string>(), NewUnits = [unit], Version = 0 };

    private async Task<BlankeArk.Web.Platform.Mail.LetterFile> Letter(string email)
    {
        await Given.LinkTo(House, email);
        return Given.LettersTo(House, email)[0];
    }
}

public sealed class OrganisationPagesOnSqlite(SqliteHouse house) : OrganisationPagesTests(house), IClassFixture<SqliteHouse>;
public sealed class OrganisationPagesOnPostgres(PostgresHouse house) : OrganisationPagesTests(house), IClassFixture<PostgresHouse>;
