using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What gatherings add to the manifest of the room Programmes.</summary>
public static class GatheringsPart
{
    public static IServiceCollection AddGatherings(this IServiceCollection services) => services
        .AddScoped<GatheringPlan>()
        .AddScoped<MinuteBook>()
        .AddScoped<AttendanceBook>()
        .AddScoped<AttendanceReport>()
        .AddScoped<ActionList>();

    public static IReadOnlyList<MenuEntry> Menu =>
    [
        new(GatheringsTexts.Title, p => $"/programmes/{p.Key}/gatherings", Right.SeeProgramme),
        new(ActionTexts.Menu, p => $"/programmes/{p.Key}/actions", Right.SeeProgramme),
    ];

    public static IReadOnlyList<Chapter> Chapters => [.. GatheringChapters.All, AttendanceChapter.Chapter];

    public static IReadOnlyList<Deed> Deeds => GatheringsDeeds.All;

    public static IReadOnlyList<ItemKind> Kinds => GatheringKinds.All;

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(GatheringsTexts.DataAttendance, GatheringsTexts.DataAbout, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = GatheringsTexts.DataErased,
            Count = (db, programme) => db.Attendance.CountAsync(a => db.Gatherings.Any(g => g.Id == a.GatheringId && g.ProgrammeId == programme)),
            Counted = GatheringsTexts.CountedAttendance,
        },
        new(GatheringsTexts.DataMinutes, GatheringsTexts.DataAbout, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = GatheringsTexts.DataErased,
            Count = (db, programme) => db.Minutes.CountAsync(m => db.Gatherings.Any(g => g.Id == m.GatheringId && g.ProgrammeId == programme)),
            Counted = GatheringsTexts.CountedMinutes,
        },
        new(GatheringsTexts.DataActions, GatheringsTexts.DataAbout, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = GatheringsTexts.DataErased,
            Count = (db, programme) => db.ActionItems.CountAsync(a => a.ProgrammeId == programme),
            Counted = GatheringsTexts.CountedActions,
        },
    ];

    /// <summary>Calendar files: of one gathering, and of all of a programme.</summary>
    public static void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/programmes/{programme}/gatherings.ics", (Db db, CurrentProgramme current, TimeProvider clock, HttpContext http) =>
            File(db, current, clock, http, number: null)).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
        routes.MapGet("/programmes/{programme}/gatherings/{number:int}.ics", (int number, Db db, CurrentProgramme current, TimeProvider clock, HttpContext http) =>
            File(db, current, clock, http, number)).WithMetadata(new NeedsAttribute(Right.SeeProgramme));
    }

    private static async Task<IResult> File(Db db, CurrentProgramme current, TimeProvider clock, HttpContext http, int? number)
    {
        var programme = await current.Get();
        var gatherings = await db.Gatherings.AsNoTracking()
            .Where(g => g.ProgrammeId == programme.Id && (number == null || g.Number == number))
            .OrderBy(g => g.Date).ThenBy(g => g.Number).ToListAsync();
        if (number is not null && gatherings.Count == 0) return Results.NotFound();
        var address = $"{http.Request.Scheme}://{http.Request.Host}";
        var file = Calendar.Write(programme, gatherings, address, clock.GetUtcNow().UtcDateTime);
        return Results.Text(file, Calendar.ContentType);
    }

    /// <summary>My own actions that are due within a fortnight; for those who run gatherings, what is not recorded yet.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed) return [];
        var db = services.GetRequiredService<Db>();
        var today = services.GetRequiredService<Today>().Date;
        var waiting = new List<Waiting>();
        if (actor.PersonId is { } me) waiting.AddRange(await MyActions(db, me, programme, today));
        if (actor.May(Right.EditGatherings, programme.Id)) waiting.AddRange(await NotRecorded(db, programme, today));
        return waiting;
    }

    private static async Task<IEnumerable<Waiting>> MyActions(Db db, Guid me, ProgrammeRef programme, DateOnly today)
    {
        var soon = today.AddDays(14);
        var mine = await db.ActionItems.AsNoTracking()
            .Where(a => a.ProgrammeId == programme.Id && a.ResponsiblePersonId == me && a.DoneOn == null && a.Due <= soon)
            .OrderBy(a => a.Due).ToListAsync();
        return mine.Select(a => new Waiting(
            a.IsOverdue(today) ? ActionTexts.WaitsOverdue.With(a.Task) : a.Task, $"/programmes/{programme.Key}/actions", a.Due));
    }

    private static async Task<IEnumerable<Waiting>> NotRecorded(Db db, ProgrammeRef programme, DateOnly today)
    {
        var rows = (await db.GatheringsOf(programme.Id)).Where(r => !r.Gathering.IsCancelled && r.IsHeld(today)).ToList();
        return
        [
            .. Lines(programme, [.. rows.Where(r => !r.HasAttendance)], GatheringsTexts.WaitsForAttendance, GatheringsTexts.WaitForAttendance, "attendance"),
            .. Lines(programme, [.. rows.Where(r => !r.HasMinutes && r.Gathering.Date <= today.AddDays(-2))], GatheringsTexts.WaitsForMinutes, GatheringsTexts.WaitForMinutes, "minutes"),
        ];
    }

    // One or two by name; more than that are a heap, which the list of gatherings shows.
    private static IEnumerable<Waiting> Lines(ProgrammeRef programme, List<GatheringRow> rows, Platform.Localisation.Text one, Platform.Localisation.Text many, string page)
    {
        var gatherings = $"/programmes/{programme.Key}/gatherings";
        return rows.Count > 2
            ? [new Waiting(many.With(rows.Count), gatherings)]
            : rows.Select(r => new Waiting(one.With(r.Gathering.Title), $"{gatherings}/{r.Gathering.Number}/{page}"));
    }
}
