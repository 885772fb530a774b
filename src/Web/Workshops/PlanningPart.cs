using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room in which workshops are made, planned and joined.</summary>
internal static class PlanningPart
{
    public static IReadOnlyList<MenuEntry> Menu => [new(WorkshopsTexts.Menu, programme => $"/workshops/{programme.Key}", Right.SeeProgramme)];

    public static IReadOnlyList<Deed> Deeds => [];

    public static void AddServices(IServiceCollection services) { }

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    public static Task SeedDemo(DemoSeed demo) => Task.CompletedTask;
}
