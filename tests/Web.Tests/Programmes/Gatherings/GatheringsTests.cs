using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Gatherings;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static BlankeArk.Web.Programmes.Gatherings.Presence;

namespace BlankeArk.Web.Tests.Programmes.Gatherings;

public abstract class GatheringsTests(WebHouse house) : HouseTests(house)
{
    private Task Do<T>(Func<T, Task> verb) where T : notnull => House.Ask(s => verb(s.GetRequiredService<T>()));

    private Task<string> Minutes(Guid programme) => House.Read(db =>
        db.Minutes.Where(m => db.Gatherings.Any(g => g.Id == m.GatheringId && g.ProgrammeId == programme)).Select(m => m.Body).SingleAsync());

    private Task<Dictionary<Guid, Presence>> Marks(Guid programme) => House.Read(db =>
        db.Attendance.Where(a => db.Gatherings.Any(g => g.Id == a.GatheringId && g.ProgrammeId == programme)).ToDictionaryAsync(a => a.PersonId, a => a.Presence));

    [Fact]
    public async Task Plan_that_ends_before_it_begins_is_refused_at_its_field()
    {
        var (programme, _) = await Given.Programme(House);

        var mistake = await Assert.ThrowsAsync<UserMistake>(() => Given.Gathering(House, programme, Given.Plan() with { ToTime = new TimeOnly(8, 0) }));

        Assert.Equal("ToTime", mistake.Field);
    }

    [Fact]
    public async Task Plan_changed_by_two_tells_the_second()
    {
        var (programme, _) = await Given.Programme(House);
        var number = await Given.Gathering(House, programme);
        await Do<GatheringPlan>(p => p.Edit(Actor.Program, programme, number, Given.Plan("Den første")));

        await Assert.ThrowsAsync<UserMistake>(() => Do<GatheringPlan>(p => p.Edit(Actor.Program, programme, number, Given.Plan("Den andre"))));

        Assert.Equal("Den første", await House.Read(db => db.Gatherings.Where(g => g.ProgrammeId == programme).Select(g => g.Title).SingleAsync()));
    }

    [Fact]
    public async Task Gathering_with_minutes_cannot_be_cancelled()
    {
        var (programme, _) = await Given.Programme(House);
        var number = await Given.Gathering(House, programme);
        await Do<MinuteBook>(b => b.Write(Actor.Program, programme, number, new MinutesInput { Body = "Vi møttes." }));

        await Assert.ThrowsAsync<UserMistake>(() => Do<GatheringPlan>(p => p.Cancel(Actor.Program, programme, number)));
    }

    [Fact]
    public async Task Closed_programme_refuses_every_change()
    {
        var (programme, _) = await Given.Programme(House);
        var person = await Given.Person(House, programme, "Odd Prøve");
        var number = await Given.Gathering(House, programme);
        await House.Ask(s => s.GetRequiredService<ProgrammeRegister>().Close(Actor.Program, programme, Given.Today));
        var action = new ActionInput { Task = "Ringe", ResponsiblePersonId = person, Due = Given.Today };

        Func<Task>[] changes =
        [
            () => Given.Gathering(House, programme),
            () => Do<GatheringPlan>(p => p.Edit(Actor.Program, programme, number, Given.Plan())),
            () => Do<GatheringPlan>(p => p.Cancel(Actor.Program, programme, number)),
            () => Do<MinuteBook>(b => b.Write(Actor.Program, programme, number, new MinutesInput { Body = "x" })),
            () => Do<MinuteBook>(b => b.Decide(Actor.Program, programme, number, new DecisionInput { Wording = "x" })),
            () => Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new Mark(person, null, Present)])),
            () => Do<ActionList>(l => l.Add(Actor.Program, programme, number, action)),
        ];

        foreach (var change in changes)
            Assert.Equal(ProgrammesTexts.ClosedRefuses.ToString(), (await Assert.ThrowsAsync<UserMistake>(change)).Message);
    }

    [Fact]
    public async Task Minutes_written_by_two_tell_the_second_and_keep_the_first()
    {
        var (programme, _) = await Given.Programme(House);
        var number = await Given.Gathering(House, programme);
        await Do<MinuteBook>(b => b.Write(Actor.Program, programme, number, new MinutesInput { Body = "Den første" }));

        await Assert.ThrowsAsync<UserMistake>(() => Do<MinuteBook>(b => b.Write(Actor.Program, programme, number, new MinutesInput { Body = "Den andre" })));
        Assert.Equal("Den første", await Minutes(programme));

        await Do<MinuteBook>(b => b.Write(Actor.Program, programme, number, new MinutesInput { Body = "Begge", Version = 1 }));
        Assert.Equal("Begge", await Minutes(programme));
    }

    [Fact]
    public async Task Member_writes_minutes_of_a_meeting_they_take_part_in_and_of_no_other()
    {
        var (programme, _) = await Given.Programme(House);
        var inGroup = await Given.Person(House, programme, "Inne Prøve");
        var outside = await Given.Person(House, programme, "Ute Prøve", "Prosjektgruppa");
        var number = await Given.Gathering(House, programme, Given.Plan(group: await Given.Group(House, programme, "Frivillighet")));
        var minutes = new MinutesInput { Body = "Vi møttes." };

        await Assert.ThrowsAsync<UserMistake>(() => Do<MinuteBook>(b => b.Write(Given.As(outside, Role.Member, programme), programme, number, minutes)));
        await Assert.ThrowsAsync<Forbidden>(() => Do<MinuteBook>(b => b.Write(Given.As(inGroup, Role.Observer, programme), programme, number, minutes)));
        await Do<MinuteBook>(b => b.Write(Given.As(inGroup, Role.Member, programme), programme, number, minutes));

        Assert.Equal("Vi møttes.", await Minutes(programme));
    }

    [Fact]
    public async Task Attendance_on_the_day_makes_the_unmarked_absent()
    {
        var (programme, _) = await Given.Programme(House);
        var (here, excused, away) = (await Given.Person(House, programme, "Her Prøve"), await Given.Person(House, programme, "Syk Prøve"), await Given.Person(House, programme, "Borte Prøve"));
        var number = await Given.Gathering(House, programme);

        await Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number,
            [new(here, null, Present), new(excused, null, Excused), new(away, null, null), new(Guid.NewGuid(), null, Present)]));

        Assert.Equal(new() { [here] = Present, [excused] = Excused, [away] = Absent }, await Marks(programme));
    }

    [Fact]
    public async Task Before_the_day_only_apologies_can_be_noted()
    {
        var (programme, _) = await Given.Programme(House);
        var (one, other) = (await Given.Person(House, programme, "En Prøve"), await Given.Person(House, programme, "To Prøve"));
        var number = await Given.Gathering(House, programme, Given.Plan(date: Given.Today.AddDays(1)));

        await Assert.ThrowsAsync<UserMistake>(() => Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new(one, null, Present)])));
        await Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new(one, null, Excused), new(other, null, null)]));

        Assert.Equal(new() { [one] = Excused }, await Marks(programme));
    }

    [Fact]
    public async Task Two_at_the_door_do_not_undo_each_other()
    {
        var (programme, _) = await Given.Programme(House);
        var (first, second) = (await Given.Person(House, programme, "En Prøve"), await Given.Person(House, programme, "To Prøve"));
        var number = await Given.Gathering(House, programme);
        await Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new(first, null, Present), new(second, null, null)]));

        await Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new(first, null, null), new(second, null, Present)]));
        Assert.Equal(new() { [first] = Present, [second] = Present }, await Marks(programme));

        var mistake = await Assert.ThrowsAsync<UserMistake>(() =>
            Do<AttendanceBook>(b => b.Take(Actor.Program, programme, number, [new(first, null, Excused), new(second, Present, null)])));
        Assert.Contains("En Prøve", mistake.Message, StringComparison.Ordinal);
        Assert.Equal(new() { [first] = Present, [second] = Present }, await Marks(programme));
    }

    [Fact]
    public async Task Action_is_marked_done_by_the_responsible_or_who_runs_gatherings_and_by_no_other()
    {
        var (programme, _) = await Given.Programme(House);
        var (mine, other) = (await Given.Person(House, programme, "Min Prøve"), await Given.Person(House, programme, "Annen Prøve"));
        var number = 0;
        await Do<ActionList>(async l => number = await l.Add(Actor.Program, programme, null, new ActionInput { Task = "Ringe", ResponsiblePersonId = mine, Due = Given.Today }));
        Task<DateOnly?> DoneOn() => House.Read(db => db.ActionItems.Where(a => a.ProgrammeId == programme).Select(a => a.DoneOn).SingleAsync());

        await Assert.ThrowsAsync<Forbidden>(() => Do<ActionList>(l => l.Mark(Given.As(other, Role.Member, programme), programme, number, done: true)));
        Assert.Null(await DoneOn());
        await Do<ActionList>(l => l.Mark(Given.As(mine, Role.Member, programme), programme, number, done: true));
        Assert.Equal(Given.Today, await DoneOn());
        await Do<ActionList>(l => l.Mark(Given.Actor(Role.Facilitator, programme), programme, number, done: false));
        Assert.Null(await DoneOn());
    }

    [Fact]
    public async Task Action_goes_to_somebody_of_the_programme()
    {
        var (programme, _) = await Given.Programme(House);
        var input = new ActionInput { Task = "Ringe", ResponsiblePersonId = Guid.NewGuid(), Due = Given.Today };

        var mistake = await Assert.ThrowsAsync<UserMistake>(() => Do<ActionList>(l => l.Add(Actor.Program, programme, null, input)));

        Assert.Equal("Responsible", mistake.Field);
    }

    [Fact]
    public async Task Demo_has_a_municipality_that_stays_away_from_one_group()
    {
        var programme = await House.Read(db => db.Programmes.Where(p => p.Key == "demo").Select(p => p.Id).SingleAsync());

        var summary = await House.Ask(s => s.GetRequiredService<AttendanceReport>().Of(programme));

        Assert.True(summary.Gatherings.Count > 10);
        Assert.Contains(summary.Absent, a => a is { Place.Name: "Vidsetra", Group.Name: "Frivillighet", Times: 2 });
        Assert.All(summary.Gatherings, g => Assert.InRange(g.People.Came.Present, 1, g.People.Came.Of));
    }
}

public sealed class GatheringsOnSqlite(SqliteHouse house) : GatheringsTests(house), IClassFixture<SqliteHouse>;
public sealed class GatheringsOnPostgres(PostgresHouse house) : GatheringsTests(house), IClassFixture<PostgresHouse>;
