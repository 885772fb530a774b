using System.Net;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Workshops.Planning;

public abstract class LeadingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Whoever_it_is_handed_to_leads_that_workshop_and_no_other_whatever_their_role()
    {
        var made = await Given.MadeWorkshop(House);
        var (person, observer) = await Somebody(made.Programme.Id, Role.Observer);
        var facilitator = await House.With(new Grant(Role.Facilitator, made.Programme.Id));
        var refused = await observer.See($"{made.Live}/console");

        var page = await facilitator.Post(await facilitator.See($"{made.Address}/edit"), "leader", ("Leader.Person", person.ToString()));

        Assert.Contains(PlanningTexts.Leads.InWith("nb", "Prøve"), page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await observer.See($"{made.Live}/console")).Status);
        Assert.Equal(HttpStatusCode.OK, (await observer.See($"{made.Address}/plan")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.See($"/workshops/{made.Programme.Key}/new")).Status);
        var row = await House.Read(db => db.Audit.AsNoTracking().SingleAsync(a => a.Verb == "workshop.hand-over" && a.SubjectId == made.Workshop.Id, Cancelled));
        Assert.Null(row.Why);
    }

    [Fact]
    public async Task Somebody_outside_the_programme_is_not_handed_it_and_nobody_leads_who_has_left()
    {
        var made = await Given.MadeWorkshop(House);
        var outsider = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, outsider));

        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(services =>
            services.GetRequiredService<WorkshopDesk>().HandOver(WhoActs.Program, made.Programme.Id, made.Workshop.Id, outsider)));
        await made.Change(workshop => workshop.LedBy(outsider));

        Assert.False(Leading.May(new WhoActs { Kind = ActorKind.Person, PersonId = outsider, Name = "", Grants = [] }, await made.Now()));
    }

    [Fact]
    public async Task Workshop_of_today_waits_for_its_leader_and_one_that_was_not_ended_goes_on_waiting()
    {
        var made = await Given.MadeWorkshop(House);
        var (person, leader) = await Somebody(made.Programme.Id, Role.Observer);
        var other = await House.With(new Grant(Role.Facilitator, made.Programme.Id));
        var unnamed = await other.See($"/programmes/{made.Programme.Key}");
        await made.Change(workshop => workshop.LedBy(person));

        var (mine, theirs) = (await leader.See($"/programmes/{made.Programme.Key}"), await other.See($"/programmes/{made.Programme.Key}"));
        await made.Change(workshop => workshop.Describe(workshop.Title, workshop.HeldOn.AddDays(-3)));
        var later = await leader.See($"/programmes/{made.Programme.Key}");

        var today = PlanningTexts.WaitsToday.InWith("nb", made.Workshop.Title);
        Assert.Equal((true, true, false), (unnamed.Text.Contains(today, StringComparison.Ordinal), mine.Text.Contains(today, StringComparison.Ordinal), theirs.Text.Contains(today, StringComparison.Ordinal)));
        Assert.Contains(PlanningTexts.WaitsToEnd.InWith("nb", made.Workshop.Title), later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leader_who_leaves_the_programme_hands_over_what_is_open_and_the_name_can_be_taken_from_what_is_over()
    {
        var (open, over) = (await Given.MadeWorkshop(House), await Given.MadeWorkshop(House));
        var (leaver, successor) = (await Somebody(open.Programme.Id, Role.Facilitator), await Somebody(open.Programme.Id, Role.Observer));
        await open.Change(workshop => workshop.LedBy(leaver.Person));
        await over.Change(workshop => { workshop.LedBy(leaver.Person); workshop.End(null, null); });

        var duty = Assert.Single(await Duties(open, leaver.Person), d => d.Key == $"workshop-{open.Workshop.Id:N}");
        Assert.DoesNotContain(await Duties(over, leaver.Person), d => d.Key.StartsWith("workshop-", StringComparison.Ordinal));
        await House.Ask(async services =>
        {
            var db = services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>();
            var passed = (await new BlankeArk.Web.Workshops.WorkshopsRoom().DutiesOf(services, open.Programme, leaver.Person)).Single();
            await db.WriteUnaudited(() => passed.Pass(new Passing(WhoActs.Program, successor.Person, new DateOnly(2026, 11, 18))));
        });

        Assert.Equal(PlanningTexts.Duty.InWith("nb", open.Workshop.Title), duty.What);
        Assert.Equal(successor.Person, (await open.Now()).FacilitatorPersonId);
        var held = Assert.Single(await House.Ask(services => new BlankeArk.Web.Workshops.WorkshopsRoom().HeldAbout(services, leaver.Person)));
        Assert.Equal(over.Workshop.Id, held.Id);
    }

    private Task<IReadOnlyList<Duty>> Duties(GivenWorkshop made, Guid person) =>
        House.Ask(services => new BlankeArk.Web.Workshops.WorkshopsRoom().DutiesOf(services, made.Programme, person));

    private async Task<(Guid Person, Visitor Visitor)> Somebody(Guid programme, Role role)
    {
        var person = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, person));
        await House.Ask(services => Given.Grants(services, person, new Grant(role, programme)));
        return (person, await House.In(person));
    }
}

public sealed class LeadingOnSqlite(SqliteHouse house) : LeadingTests(house), IClassFixture<SqliteHouse>;
public sealed class LeadingOnPostgres(PostgresHouse house) : LeadingTests(house), IClassFixture<PostgresHouse>;
