using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room in which workshops are made, planned and joined.</summary>
internal static class PlanningPart
{
    public static IReadOnlyList<MenuEntry> Menu => [new(WorkshopsTexts.Menu, programme => $"/workshops/{programme.Key}", Right.SeeProgramme)];

    public static IReadOnlyList<Deed> Deeds => PlanningDeeds.All;

    public static IReadOnlyList<HeldKind> Held => [LeaderHeld.Kind];

    public static IReadOnlyList<PersonalData> PersonalData => LeaderHeld.PersonalData;

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => LeaderHeld.Duties(services, programme, person);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => LeaderWaiting.For(services, actor, programme);

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<Seats>()
        .AddSingleton<CodeGuesses>()
        .AddScoped<WorkshopDesk>()
        .AddScoped<PlanDesk>()
        .AddScoped<TemplateDesk>();

    /// <summary>The live pages are found by a code: their words are in the language of the programme it is of.</summary>
    public static async Task<ProgrammeRef?> ProgrammeOf(Db db, PathString address)
    {
        if (!address.StartsWithSegments("/w", out var rest) || Codes.Read(rest.Value?.TrimStart('/').Split('/')[0]) is not { } code) return null;
        return await db.Programmes.AsNoTracking()
            .Where(p => db.Workshops.Any(w => w.Code == code && w.ProgrammeId == p.Id))
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn))
            .SingleOrDefaultAsync();
    }

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    public static Task SeedDemo(DemoSeed demo) => OpenWorkshopDemo.Seed(demo);
}
