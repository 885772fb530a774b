using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Surveys: what is asked, who took part, and, apart from it, what was answered.</summary>
public sealed class SurveysRoom : Room
{
    public override string Name => "surveys";

    public override IReadOnlyList<Deed> Deeds => SurveysDeeds.All;

    public override void AddServices(IServiceCollection services)
    {
        ImportPart.AddServices(services);
        AskingPart.AddServices(services);
        ResultsPart.AddServices(services);
        CountingPart.AddServices(services);
        AnsweringPart.AddServices(services);
        ComparingPart.AddServices(services);
        PublishingPart.AddServices(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        ImportPart.MapEndpoints(routes);
        ResultsPart.MapEndpoints(routes);
        AnsweringPart.MapEndpoints(routes);
        ComparingPart.MapEndpoints(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu => ImportPart.Menu;

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
    [
        .. await ImportPart.WaitingFor(services, actor, programme),
        .. await AskingPart.WaitingFor(services, actor, programme),
        .. await ResultsPart.WaitingFor(services, actor, programme),
        .. await PublishingPart.WaitingFor(services, actor, programme),
    ];

    public override IReadOnlyList<Chapter> Chapters => ResultsPart.Chapters;

    public override async Task SeedDemo(DemoSeed demo)
    {
        await SurveysDemo.Seed(demo);
        await ResultsPart.SeedDemo(demo);
        await AskingPart.SeedDemo(demo);
        await PublishingPart.SeedDemo(demo);
    }

    public override async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
    [
        .. await ImportPart.Export(services, actor, programme),
        .. await ResultsPart.Export(services, actor, programme),
        .. await ComparingPart.Export(services, actor, programme),
    ];

    public override IReadOnlyList<ItemKind> Kinds => [.. ImportPart.Kinds, .. PublishingPart.Kinds];

    public override IReadOnlyList<PersonalData> PersonalData => [.. ImportPart.PersonalData, .. AskingPart.PersonalData, .. CountingPart.PersonalData];

    public override IReadOnlyList<DueDeletion> Due => [SurveyHoldings.Due];

    public override Task<bool> HoldsSealed(IServiceProvider services, Guid programme) => SurveyHoldings.AnySealed(services, programme);

    public override async Task<IReadOnlyList<Guid>> KeysUnder(IServiceProvider services, Guid programme) =>
        await SurveyHoldings.WavesOf(services.GetRequiredService<Db>(), programme).ToListAsync();

    public override IReadOnlyList<HeldKind> Held => SurveyHeld.Kinds;

    public override IReadOnlyList<Command> Commands => ImportPart.Commands;

    public override IReadOnlyList<Job> Jobs => [.. ImportPart.Jobs, .. AskingPart.Jobs, .. CountingPart.Jobs];

    public override IReadOnlyList<MailKind> Mails => AskingPart.Mails;

    public override IReadOnlyList<DeletionKind> Deletions => [.. SurveyDeletions.All, SurveyHoldings.Again];

    public override void Forget(IServiceProvider services)
    {
        services.GetRequiredService<ResultsCache>().Clear();
        services.GetRequiredService<TallyCache>().Clear();
    }

    public override Task Started(IServiceProvider services) => CountingPart.Started(services);
}
