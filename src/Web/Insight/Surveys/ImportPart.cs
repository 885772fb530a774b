using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which surveys are made, answers brought in and taking part recorded.</summary>
internal static class ImportPart
{
    public static IReadOnlyList<MenuEntry> Menu => [];
    public static IReadOnlyList<ItemKind> Kinds => [];
    public static IReadOnlyList<PersonalData> PersonalData => [];
    public static IReadOnlyList<Command> Commands => [];

    public static void AddServices(IServiceCollection services) { }

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<Waiting>>([]);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<ExportTable>>([]);
}
