using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Programmes.Roles;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.Roles;

public abstract class ProgrammeRolesTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Coordinator_gives_a_role_to_somebody_new_who_comes_in_by_the_letter_and_loses_it_at_once()
    {
        var (id, key) = await Given.Programme(House);
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);
        var email = $"{Guid.NewGuid():N}@hole.example";

        var given = await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "give",
            ("In.Role", "Researcher"), ("In.Name", "Prøve Forsker"), ("In.Email", email), ("In.ToDate", Given.Day(House, 60)));

        Assert.Contains("Prøve Forsker Følgeforsker", given.Text, StringComparison.Ordinal);
        var inside = House.Anonymous();
        await inside.Post(await inside.See(await Given.LinkTo(House, email)), "come-in");
        Assert.Equal(HttpStatusCode.OK, (await inside.See($"/programmes/{key}")).Status);
        Assert.Contains("ord for ord", Given.LettersTo(House, email)[0].Text, StringComparison.Ordinal);
        var grant = await House.Read(db => db.RoleGrants.Where(g => g.ProgrammeId == id && g.Role == Role.Researcher).Select(g => g.Id).SingleAsync(Cancelled));

        await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "end", ("Ending.Grant", grant.ToString()), ("Ending.Reason", "Prosjektet er slutt"));

        House.Clock.Forward(Sessions.Remembered);
        Assert.EndsWith("/sign-in", (await inside.See($"/programmes/{key}")).Address.Split('?')[0], StringComparison.Ordinal);
        var told = await House.Read(db => db.Audit.Where(a => a.ProgrammeId == id && a.Verb.StartsWith("role.")).OrderBy(a => a.Id).Select(a => a.Why!).ToListAsync(Cancelled));
        Assert.Equal(2, told.Count);
        Assert.StartsWith("Researcher to ", told[0], StringComparison.Ordinal);
        Assert.EndsWith(": Prosjektet er slutt", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_with_a_last_day_lasts_through_that_day_in_Norway()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var (id, key) = await Given.Programme(own);
        var coordinator = await own.In((await Given.Holding(own, new Grant(Role.Coordinator, id))).Id);
        var observer = await Given.Holding(own, new Grant(Role.Observer, id), new Grant(Role.Observer, Guid.NewGuid()));
        var grant = await own.Read(db => db.RoleGrants.Where(g => g.ProgrammeId == id && g.PersonId == observer.Id).Select(g => g.Id).SingleAsync(Cancelled));

        await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "end", ("Ending.Grant", grant.ToString()), ("Ending.LastDay", Given.Day(own, 0)));

        // 23:59 in Norway is 22:59 in UTC in November.
        own.Clock.SetTo(new DateTimeOffset(2026, 11, 18, 22, 59, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.OK, (await (await own.In(observer.Id)).See($"/programmes/{key}")).Status);
        own.Clock.SetTo(new DateTimeOffset(2026, 11, 18, 23, 0, 1, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await own.In(observer.Id)).See($"/programmes/{key}")).Status);
    }

    [Fact]
    public async Task Programme_is_never_left_without_a_coordinator()
    {
        var (id, key) = await Given.Programme(House);
        var me = await Given.Holding(House, new Grant(Role.Coordinator, id));
        var mine = (await Given.RolesOf(House, me.Id)).Single().Id.ToString();
        var visitor = await House.In(me.Id);
        var page = await visitor.See($"/programmes/{key}/roles");

        var refused = await visitor.Post(page, "end", ("Ending.Grant", mine));
        var later = await visitor.Post(page, "end", ("Ending.Grant", mine), ("Ending.LastDay", Given.Day(House, 20)));
        await visitor.Post(page, "give", ("In.Role", "Coordinator"), ("In.Name", "Prøve Etterfølger"), ("In.Email", $"{Guid.NewGuid():N}@hole.example"), ("In.FromDate", Given.Day(House, 10)));
        var gap = await visitor.Post(await visitor.See($"/programmes/{key}/roles"), "end", ("Ending.Grant", mine), ("Ending.LastDay", Given.Day(House, 5)));
        var ended = await visitor.Post(await visitor.See($"/programmes/{key}/roles"), "end", ("Ending.Grant", mine), ("Ending.LastDay", Given.Day(House, 10)));

        Assert.All([refused, later, gap], p => Assert.Equal((HttpStatusCode.UnprocessableEntity, RoleTexts.LastCoordinator.Nb), (p.Status, p.Mistakes.Single())));
        Assert.Equal("/programmes", ended.Address);
    }

    [Theory]
    [InlineData("In.FromDate", -1, "kan ikke begynne før i dag")]
    [InlineData("In.ToDate", -1, "før første dag")]
    public async Task Wrong_dates_are_told_at_their_field(string field, int day, string says)
    {
        var (id, key) = await Given.Programme(House);
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);

        var refused = await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "give",
            ("In.Role", "Observer"), ("In.Name", "Prøve"), ("In.Email", "prove@hole.example"), (field, Given.Day(House, day)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, refused.Mistakes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_themselves_more_says_why_and_it_is_in_the_log()
    {
        var (id, key) = await Given.Programme(House);
        var me = await Given.Holding(House, new Grant(Role.Coordinator, id));
        var visitor = await House.In(me.Id);
        var page = await visitor.See($"/programmes/{key}/roles");

        var refused = await visitor.Post(page, "give", ("In.Role", "Facilitator"), ("In.Person", me.Id.ToString()));
        await visitor.Post(page, "give", ("In.Role", "Facilitator"), ("In.Person", me.Id.ToString()), ("In.Why", "Leder verkstedet selv"));

        Assert.Equal(RoleTexts.WhyToOneself.Nb, refused.Mistakes.Single());
        Assert.EndsWith(": Leder verkstedet selv", await House.Read(db => db.Audit.Where(a => a.ProgrammeId == id && a.Verb == "role.give").Select(a => a.Why!).SingleAsync(Cancelled)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_needs_an_address_and_taking_part_does_not()
    {
        var (id, key) = await Given.Programme(House);
        await Given.Import(House, id, Given.Csv("navn;kommune;gruppe", "Prøve Uten;Lier;Frivillighet"));
        var person = await House.Read(db => db.People.Where(p => p.Name == "Prøve Uten" && db.Functions.Any(f => f.ProgrammeId == id && f.PersonId == p.Id)).SingleAsync(Cancelled));
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);

        var refused = await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "give", ("In.Role", "Observer"), ("In.Person", person.Id.ToString()));

        Assert.Null(person.Email);
        Assert.Equal(RoleTexts.NeedsEmail.With("Prøve Uten"), refused.Mistakes.Single());
    }

    [Fact]
    public async Task Coordinator_sees_that_a_role_ends_within_the_month()
    {
        var (id, key) = await Given.Programme(House);
        var coordinator = await House.In((await Given.Holding(House, new Grant(Role.Coordinator, id))).Id);
        await coordinator.Post(await coordinator.See($"/programmes/{key}/roles"), "give",
            ("In.Role", "Facilitator"), ("In.Name", "Prøve Prosess"), ("In.Email", $"{id:N}@hole.example"), ("In.ToDate", Given.Day(House, 30)));

        var page = await coordinator.See($"/programmes/{key}");

        Assert.Contains("Prøve Prosess er prosessleder bare til 18. desember 2026", page.Text, StringComparison.Ordinal);
    }
}

public sealed class ProgrammeRolesOnSqlite(SqliteHouse house) : ProgrammeRolesTests(house), IClassFixture<SqliteHouse>;
public sealed class ProgrammeRolesOnPostgres(PostgresHouse house) : ProgrammeRolesTests(house), IClassFixture<PostgresHouse>;
