using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Measures;

/// <summary>Measures: what is done to put ideas to use, and what it gave.</summary>
public sealed class MeasuresRoom : Room
{
    public override string Name => "measures";

    public override void AddServices(IServiceCollection services)
    {
        MeasurePart.AddServices(services);
        BenefitPart.AddServices(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        MeasurePart.MapEndpoints(routes);
        BenefitPart.MapEndpoints(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu => [.. MeasurePart.Menu, .. BenefitPart.Menu];

    public override IReadOnlyList<Deed> Deeds => [.. MeasurePart.Deeds, .. BenefitPart.Deeds];

    public override IReadOnlyList<Job> Jobs => BenefitPart.Jobs;

    public override Task Started(IServiceProvider services) => BenefitPart.Started(services);

    public override IReadOnlyList<NoticeKind> NoticeKinds => [.. MeasurePart.NoticeKinds, .. BenefitPart.NoticeKinds];

    public override IReadOnlyList<Feed> Feeds => MeasurePart.Feeds;

    public override IReadOnlyList<ItemKind> Kinds => [.. MeasurePart.Kinds, .. BenefitPart.Kinds];

    public override IReadOnlyList<Chapter> Chapters => [.. MeasurePart.Chapters, .. BenefitPart.Chapters];

    public override IReadOnlyList<HeldKind> Held => [.. MeasurePart.Held, .. BenefitPart.Held];

    public override IReadOnlyList<PersonalData> PersonalData => [.. MeasurePart.PersonalData, .. BenefitPart.PersonalData];

    public override IReadOnlyList<DueDeletion> Due => [.. MeasurePart.Due, .. BenefitPart.Due];

    public override IReadOnlyList<DeletionKind> Deletions => [.. MeasurePart.Deletions, .. BenefitPart.Deletions];

    public override async Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
        [.. await MeasurePart.DutiesOf(services, programme, person), .. await BenefitPart.DutiesOf(services, programme, person)];

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await MeasurePart.WaitingFor(services, actor, programme), .. await BenefitPart.WaitingFor(services, actor, programme)];

    public override async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await MeasurePart.Export(services, actor, programme), .. await BenefitPart.Export(services, actor, programme)];

    public override async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) =>
        [.. await MeasurePart.CaseDocuments(services, programme), .. await BenefitPart.CaseDocuments(services, programme)];

    public override async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) =>
        [.. await MeasurePart.Standing(request), .. await BenefitPart.Standing(request)];

    public override async Task SeedDemo(DemoSeed demo)
    {
        await MeasurePart.SeedDemo(demo);
        await BenefitPart.SeedDemo(demo);
    }
}
