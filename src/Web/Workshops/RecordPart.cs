using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room that ends a workshop, and keeps and shows what is left of it.</summary>
internal static class RecordPart
{
    public static IReadOnlyList<Deed> Deeds => [];

    public static IReadOnlyList<Chapter> Chapters => [];

    public static IReadOnlyList<ItemKind> Kinds => [];

    public static IReadOnlyList<DeletionKind> Deletions => [];

    public static void AddServices(IServiceCollection services) { }

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<ExportTable>>([]);

    public static Task SeedDemo(DemoSeed demo) => Task.CompletedTask;
}
