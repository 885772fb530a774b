using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>
/// Gatherings and meetings of the demo programme. Attendance varies by municipality, minutes exist to various degrees, and
/// one municipality stayed away from the last two meetings of one group, so that every page has something to tell.
/// </summary>
internal sealed class GatheringsDemo
{
    private static readonly TimeOnly DayBegins = new(9, 0);
    private static readonly TimeOnly DayEnds = new(15, 0);
    private static readonly TimeOnly MeetingBegins = new(12, 30);
    private static readonly TimeOnly MeetingEnds = new(14, 30);
    private const string AbsentFrom = "Frivillighet";
    private const int AbsentPlace = 4;
    private const string NotTaken = "Ledelse";

    private readonly Db db;
    private readonly DateOnly today;
    private readonly Guid programmeId;
    private readonly List<Group> groups;
    private readonly List<Function> functions;
    private readonly Dictionary<Guid, int> positions;
    private readonly List<Person> people;
    private readonly Dictionary<string, Gathering> byTitle = new(StringComparer.Ordinal);
    private int number;

    private GatheringsDemo(DemoSeed demo, Guid programmeId, List<Group> groups, List<Function> functions, Dictionary<Guid, int> positions, List<Person> people)
    {
        (db, today, this.programmeId) = (demo.Db, demo.Today, programmeId);
        (this.groups, this.functions, this.positions, this.people) = (groups, functions, positions, people);
    }

    public static async Task Seed(DemoSeed demo)
    {
        var from = demo.Db;
        var programme = await from.Programmes.SingleAsync(p => p.Key == DemoSeed.ProgrammeKey);
        new GatheringsDemo(
            demo,
            programme.Id,
            await from.Groups.Where(g => g.ProgrammeId == programme.Id).ToListAsync(),
            await from.Functions.Where(f => f.ProgrammeId == programme.Id).ToListAsync(),
            await from.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme.Id).ToDictionaryAsync(p => p.OrganisationId, p => p.Position),
            await from.People.OrderBy(p => p.Email).ToListAsync()).Seed();
    }

    private void Seed()
    {
        var all = GatheringsDemoWords.Gatherings.Select(g => (g.Day, Add: (Action)(() => Add(g))))
            .Concat(GatheringsDemoWords.Meetings.Select(m => (m.Day, Add: (Action)(() => Add(m)))));
        foreach (var (_, add) in all.OrderBy(a => a.Day)) add();
        foreach (var action in GatheringsDemoWords.Actions) Add(action);
    }

    private void Add(DemoGathering demo)
    {
        var gathering = Plan(GatheringKind.Gathering, demo.Title, null, demo.Day, DayBegins, DayEnds, demo.Place, demo.Agenda);
        var writer = Leader("Prosjektgruppa");
        AddMinutes(gathering, demo.Minutes, writer);
        for (var i = 0; i < demo.Decisions.Count; i++)
            db.Decisions.Add(new Decision(Guid.CreateVersion7(), gathering.Id, i + 1, demo.Decisions[i].Wording, demo.Decisions[i].Why));
        AddAttendance(gathering);
    }

    private void Add(DemoMeeting demo)
    {
        var group = groups.Single(g => g.Name == demo.Group);
        var gathering = Plan(GatheringKind.Meeting, demo.Title, group.Id, demo.Day, MeetingBegins, MeetingEnds, "Videomøte", demo.Agenda);
        AddMinutes(gathering, demo.Minutes, Leader(demo.Group));
        if (demo.Decision is { } decision) db.Decisions.Add(new Decision(Guid.CreateVersion7(), gathering.Id, 1, decision.Wording, decision.Why));
        if (demo.Group != NotTaken || !demo.Title.EndsWith("tredje møte", StringComparison.Ordinal)) AddAttendance(gathering);
    }

    private Gathering Plan(GatheringKind kind, string title, Guid? groupId, int day, TimeOnly from, TimeOnly to, string place, string agenda)
    {
        var gathering = new Gathering(Guid.CreateVersion7(), programmeId, ++number);
        gathering.Plan(new PlannedGathering
        {
            Kind = kind,
            Title = title,
            GroupId = groupId,
            Date = Workday(today.AddDays(day)),
            FromTime = from,
            ToTime = to,
            Place = place,
            Agenda = agenda,
        });
        db.Gatherings.Add(gathering);
        byTitle[title] = gathering;
        return gathering;
    }

    // Nobody meets in the common holiday of July, or at weekends.
    private static DateOnly Workday(DateOnly day) => day.Month == 7 ? Workday(day.AddDays(-28)) : day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private void AddMinutes(Gathering gathering, string? body, Guid writer)
    {
        if (body is null) return;
        var minutes = new Minutes(gathering.Id, version: 1);
        minutes.Write(body, writer, Today.Utc(gathering.Date.AddDays(1), DayBegins));
        db.Minutes.Add(minutes);
    }

    private void AddAttendance(Gathering gathering)
    {
        if (gathering.Date > today) return;
        var expected = functions.Where(f => f.HeldOn(gathering.Date) && (gathering.GroupId is null || f.GroupId == gathering.GroupId))
            .GroupBy(f => f.PersonId);
        foreach (var person in expected)
            db.Attendance.Add(new Attendance(gathering.Id, person.Key, Presence(gathering, person.Key, Place(person.First()))));
    }

    // The place in the programme's order, 0 for what the municipalities share.
    private int Place(Function function) => function.OrganisationId is { } organisation ? positions[organisation] : 0;

    private Presence Presence(Gathering gathering, Guid person, int place)
    {
        if (place == AbsentPlace && groups.Find(g => g.Id == gathering.GroupId)?.Name == AbsentFrom)
            return gathering.Title.EndsWith("første møte", StringComparison.Ordinal) ? Gatherings.Presence.Present : Gatherings.Presence.Excused;
        // Not by id, which differs from one seeding to the next. The further away, the fewer come, and fewer as time goes.
        var chance = (people.FindIndex(p => p.Id == person) * 37 + gathering.Number * 53) % 100;
        if (chance < 94 - (place * 7) - gathering.Number) return Gatherings.Presence.Present;
        return chance % 3 == 0 ? Gatherings.Presence.Absent : Gatherings.Presence.Excused;
    }

    private void Add(DemoAction demo)
    {
        var from = demo.FromTitle is null ? null : byTitle[demo.FromTitle];
        var action = new ActionItem(Guid.CreateVersion7(), programmeId, db.ActionItems.Local.Count + 1, from?.Id);
        var who = people.Find(p => p.Name == demo.Who)?.Id ?? Leader(demo.Who);
        action.Change(demo.Task, who, today.AddDays(demo.Due));
        if (demo.Done is { } done) action.Do(today.AddDays(done));
        db.ActionItems.Add(action);
    }

    private Guid Leader(string group) =>
        functions.First(f => f.IsLeader && f.GroupId == groups.Single(g => g.Name == group).Id).PersonId;
}
