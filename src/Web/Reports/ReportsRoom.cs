using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Reports;

/// <summary>Reports: what those who decide must know.</summary>
public sealed class ReportsRoom : Room
{
    public override string Name => "reports";

    public override void AddServices(IServiceCollection services)
    {
        SheetPart.AddServices(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        SheetPart.MapEndpoints(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu => [.. SheetPart.Menu];

    public override IReadOnlyList<Deed> Deeds => [.. SheetPart.Deeds];

    public override IReadOnlyList<NoticeKind> NoticeKinds => [.. SheetPart.NoticeKinds];

    public override IReadOnlyList<ItemKind> Kinds => [.. SheetPart.Kinds];

    public override IReadOnlyList<Chapter> Chapters => [.. SheetPart.Chapters];

    public override IReadOnlyList<HeldKind> Held => [.. SheetPart.Held];

    public override IReadOnlyList<PersonalData> PersonalData => [.. SheetPart.PersonalData];

    public override IReadOnlyList<DueDeletion> Due => [.. SheetPart.Due];

    public override IReadOnlyList<DeletionKind> Deletions => [.. SheetPart.Deletions];

    public override async Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
        [.. await SheetPart.DutiesOf(services, programme, person)];

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await SheetPart.WaitingFor(services, actor, programme)];

    public override async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await SheetPart.Export(services, actor, programme)];

    public override async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) =>
        [.. await SheetPart.CaseDocuments(services, programme)];

    public override async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) =>
        [.. await SheetPart.Standing(request)];

    public override async Task SeedDemo(DemoSeed demo)
    {
        await SheetPart.SeedDemo(demo);
    }
}
