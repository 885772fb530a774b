using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Ideas;

/// <summary>Ideas: the bank of what could be otherwise, across programmes and municipalities.</summary>
public sealed class IdeasRoom : Room
{
    public override string Name => "ideas";

    public override void AddServices(IServiceCollection services)
    {
        ProposingPart.AddServices(services);
        BankPart.AddServices(services);
        LendingPart.AddServices(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ProposingPart.MapEndpoints(routes);
        BankPart.MapEndpoints(routes);
        LendingPart.MapEndpoints(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu => [.. ProposingPart.Menu, .. BankPart.Menu, .. LendingPart.Menu];

    public override IReadOnlyList<Deed> Deeds => [.. ProposingPart.Deeds, .. BankPart.Deeds, .. LendingPart.Deeds];

    public override IReadOnlyList<NoticeKind> NoticeKinds => [.. ProposingPart.NoticeKinds, .. BankPart.NoticeKinds, .. LendingPart.NoticeKinds];

    public override IReadOnlyList<ItemKind> Kinds => [.. ProposingPart.Kinds, .. BankPart.Kinds, .. LendingPart.Kinds];

    public override IReadOnlyList<SearchedKind> Searched => ProposingPart.Searched;

    public override IReadOnlyList<Chapter> Chapters => [.. ProposingPart.Chapters, .. BankPart.Chapters, .. LendingPart.Chapters];

    public override IReadOnlyList<Feed> Feeds => BankPart.Feeds;

    public override IReadOnlyList<HeldKind> Held => [.. ProposingPart.Held, .. BankPart.Held, .. LendingPart.Held];

    public override IReadOnlyList<PersonalData> PersonalData => [.. ProposingPart.PersonalData, .. BankPart.PersonalData, .. LendingPart.PersonalData];

    public override IReadOnlyList<DueDeletion> Due => [.. ProposingPart.Due, .. BankPart.Due, .. LendingPart.Due];

    public override IReadOnlyList<DeletionKind> Deletions => [.. ProposingPart.Deletions, .. BankPart.Deletions, .. LendingPart.Deletions];

    public override async Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
        [.. await ProposingPart.DutiesOf(services, programme, person), .. await BankPart.DutiesOf(services, programme, person), .. await LendingPart.DutiesOf(services, programme, person)];

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await ProposingPart.WaitingFor(services, actor, programme), .. await BankPart.WaitingFor(services, actor, programme), .. await LendingPart.WaitingFor(services, actor, programme)];

    public override async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await ProposingPart.Export(services, actor, programme), .. await BankPart.Export(services, actor, programme), .. await LendingPart.Export(services, actor, programme)];

    public override async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) =>
        [.. await ProposingPart.CaseDocuments(services, programme), .. await BankPart.CaseDocuments(services, programme), .. await LendingPart.CaseDocuments(services, programme)];

    public override async Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) =>
        [.. await ProposingPart.Standing(request), .. await BankPart.Standing(request), .. await LendingPart.Standing(request)];

    public override async Task SeedDemo(DemoSeed demo)
    {
        await ProposingPart.SeedDemo(demo);
        await BankPart.SeedDemo(demo);
        await LendingPart.SeedDemo(demo);
    }
}
