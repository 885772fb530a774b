using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Ideas;

/// <summary>The part of the room in which a municipality takes over what another has.</summary>
internal static class LendingPart
{
    public static IReadOnlyList<MenuEntry> Menu => [];

    public static IReadOnlyList<Deed> Deeds => [new("idea.adopt", LendingTexts.DeedAdopt)];

    public static IReadOnlyList<NoticeKind> NoticeKinds => [LendingNews.Lent];

    public static IReadOnlyList<ItemKind> Kinds => [];

    public static IReadOnlyList<Chapter> Chapters => [];

    public static IReadOnlyList<HeldKind> Held => [];

    public static IReadOnlyList<PersonalData> PersonalData => [];

    public static IReadOnlyList<DueDeletion> Due => [];

    public static IReadOnlyList<DeletionKind> Deletions => [];

    public static void AddServices(IServiceCollection services) => services
        .AddScoped<LendingDesk>()
        .AddScoped<LendingNews>()
        .AddScoped<LendingReading>()
        .AddScoped<LendingFigures>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) { }

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => Task.FromResult<IReadOnlyList<Duty>>([]);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<Waiting>>([]);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => LendingExport.Tables(services, actor, programme);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<CaseDocument>>([]);

    public static async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => await LendingBlocks.Standing(request) is { } part ? [part] : [];

    public static Task SeedDemo(DemoSeed demo) => Task.CompletedTask;
}
