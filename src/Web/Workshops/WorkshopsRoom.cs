using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Planning;

namespace BlankeArk.Web.Workshops;

/// <summary>Workshops: creative sessions on phones, wall and console, and what came of them.</summary>
public sealed class WorkshopsRoom : Room
{
    public override string Name => "workshops";

    public override void AddServices(IServiceCollection services)
    {
        PlanningPart.AddServices(services);
        LivePart.AddServices(services);
        RecordPart.AddServices(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        PlanningPart.MapEndpoints(routes);
        LivePart.MapEndpoints(routes);
        RecordPart.MapEndpoints(routes);
    }

    public override Task<ProgrammeRef?> ProgrammeOf(Db db, PathString address) => PlanningPart.ProgrammeOf(db, address);

    public override Task<bool> MayHere(Db db, Actor actor, Right right, ProgrammeRef programme, RouteValueDictionary address) =>
        Leading.MayHere(db, actor, right, programme, address);

    public override IReadOnlyList<MenuEntry> Menu => PlanningPart.Menu;

    public override IReadOnlyList<Deed> Deeds => [.. PlanningPart.Deeds, .. RecordPart.Deeds];

    public override IReadOnlyList<HeldKind> Held => PlanningPart.Held;

    public override Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => PlanningPart.DutiesOf(services, programme, person);

    public override IReadOnlyList<Chapter> Chapters => RecordPart.Chapters;

    public override IReadOnlyList<ItemKind> Kinds => RecordPart.Kinds;

    public override IReadOnlyList<DeletionKind> Deletions => RecordPart.Deletions;

    public override IReadOnlyList<DueDeletion> Due => RecordPart.Due;

    public override IReadOnlyList<PersonalData> PersonalData => [.. PlanningPart.PersonalData, .. RecordPart.PersonalData];

    public override IReadOnlyList<Job> Jobs => RecordPart.Jobs;

    public override Task<bool> HoldsSealed(IServiceProvider services, Guid programme) => RecordPart.HoldsSealed(services, programme);

    public override Task<IReadOnlyList<Guid>> KeysUnder(IServiceProvider services, Guid programme) => RecordPart.KeysUnder(services, programme);

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await PlanningPart.WaitingFor(services, actor, programme), .. await RecordPart.WaitingFor(services, actor, programme)];

    public override Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => RecordPart.CaseDocuments(services, programme);

    public override Task Started(IServiceProvider services) => RecordPart.Started(services);

    public override Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        RecordPart.Export(services, actor, programme);

    public override Task<IReadOnlyList<Offer>> Offered(IServiceProvider services, Actor actor, ProgrammeRef programme) => RecordPart.Offered(services, actor, programme);

    public override void Forget(IServiceProvider services) => LivePart.Forget(services);

    public override async Task SeedDemo(DemoSeed demo)
    {
        await RecordPart.SeedDemo(demo);
        await PlanningPart.SeedDemo(demo);
    }
}
