using BlankeArk.Web.Measures.Benefits;
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

/// <summary>The part of the room in which what a measure gives is measured.</summary>
internal static class BenefitPart
{
    public static IReadOnlyList<MenuEntry> Menu => [];

    public static IReadOnlyList<Deed> Deeds =>
    [
        new("benefit.add", new("Skrev ned en gevinst", "Skreiv ned ein gevinst", "Wrote down a benefit")),
        new("benefit.edit", new("Endret en gevinst", "Endra ein gevinst", "Changed a benefit")),
        new("indicator.add", new("La til en indikator", "La til ein indikator", "Added an indicator")),
        new("indicator.edit", new("Endret en indikator", "Endra ein indikator", "Changed an indicator")),
        new("indicator.rebase", new("Vedtok nytt nullpunkt eller ny grunnlinje", "Vedtok nytt nullpunkt eller ny grunnlinje", "Decided on a new zero-point or baseline")),
        new("indicator.key.make", new("Laget en nøkkel til målinger", "Laga ein nøkkel til målingar", "Made a key for measurements")),
        new("indicator.key.end", new("Avsluttet en nøkkel til målinger", "Avslutta ein nøkkel til målingar", "Ended a key for measurements")),
        new("indicator.ask", new("Spurte etter et tall som mangler", "Spurde etter eit tal som manglar", "Asked for a missing figure")),
        new("indicator.ask.promise", new("Satte opp når det spørres etter tall", "Sette opp når det blir spurt etter tal", "Set when figures are asked for")),
        new("measurement.put", new("Registrerte målinger", "Registrerte målingar", "Registered measurements")),
        new("measurement.put-by-key", new("Tok imot målinger fra et fagsystem", "Tok imot målingar frå eit fagsystem", "Received measurements from a system")),
    ];

    public static IReadOnlyList<NoticeKind> NoticeKinds => BenefitNotices.Kinds;

    public static IReadOnlyList<ItemKind> Kinds => BenefitKinds.Kinds;

    public static IReadOnlyList<Chapter> Chapters => BenefitKinds.Chapters;

    public static IReadOnlyList<HeldKind> Held => [];

    public static IReadOnlyList<PersonalData> PersonalData => [];

    public static IReadOnlyList<DueDeletion> Due => [];

    public static IReadOnlyList<DeletionKind> Deletions => [];

    public static void AddServices(IServiceCollection services) => services
        .AddScoped<BenefitDoor>()
        .AddScoped<BenefitDesk>()
        .AddScoped<MeasurementDesk>()
        .AddScoped<ResultTelling>()
        .AddScoped<KeyDesk>()
        .AddScoped<IndicatorReading>()
        .AddScoped<Comparing>()
        .AddScoped<Chasing>();

    public static void MapEndpoints(IEndpointRouteBuilder routes)
    {
        MeasurementApi.Map(routes);
        BenefitFiles.Map(routes);
    }

    public static IReadOnlyList<Job> Jobs => [Chasing.Job];

    public static Task Started(IServiceProvider services) => Chasing.Promise(services);

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => Task.FromResult<IReadOnlyList<Duty>>([]);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => Chasing.WaitingFor(services, actor, programme);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => BenefitTables.Of(services, actor, programme);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<CaseDocument>>([]);

    public static Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => BenefitKinds.Standing(request);

    public static Task SeedDemo(DemoSeed demo) => BenefitsDemo.Seed(demo);
}
