using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Records;

namespace BlankeArk.Web.Workshops;

/// <summary>The part of the room that ends a workshop, and keeps and shows what is left of it.</summary>
internal static class RecordPart
{
    public static IReadOnlyList<Deed> Deeds =>
    [
        new("workshop.end", new("Avsluttet et verksted", "Avslutta ein verkstad", "Ended a workshop")),
        new("workshop.record.enter", new("Skrev inn et verksted fra en vegg", "Skreiv inn ein verkstad frå ein vegg", "Entered a workshop from a wall")),
        new("workshop.record.add", new("Skrev inn mer fra et verksted", "Skreiv inn meir frå ein verkstad", "Added to the record of a workshop")),
        new("workshop.record.remove", new("Fjernet ord fra et referat", "Fjerna ord frå eit referat", "Removed words from a record")),
        new("workshop.home.name", new("Skrev hvem som tar noe opp hjemme", "Skreiv kven som tek noko opp heime", "Wrote who raises something at home")),
        new("workshop.home.let-go", new("La bort noe fra et verksted", "La bort noko frå ein verkstad", "Let go of something from a workshop")),
    ];

    public static IReadOnlyList<Chapter> Chapters => RecordChapters.All;

    public static IReadOnlyList<ItemKind> Kinds => Survivors.Kinds;

    public static IReadOnlyList<DeletionKind> Deletions => [.. WorkshopDeletions.All, WorkshopHoldings.Again];

    public static IReadOnlyList<DueDeletion> Due => [WorkshopHoldings.Due];

    public static IReadOnlyList<PersonalData> PersonalData => WorkshopHoldings.PersonalData;

    public static IReadOnlyList<Job> Jobs => WipeJob.Jobs;

    public static void AddServices(IServiceCollection services) => services
        .AddScoped<WorkshopRecord>()
        .AddScoped<Survivors>()
        .AddScoped<Removal>()
        .AddScoped<WallEntry>()
        .AddScoped<Ending>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => RecordFiles.Map(routes);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => Survivors.WaitingFor(services, actor, programme);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => RecordFiles.Tables(services, actor, programme);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => RecordChapters.CaseDocuments(services, programme);

    public static Task<bool> HoldsSealed(IServiceProvider services, Guid programme) => WorkshopHoldings.AnySealed(services, programme);

    public static Task<IReadOnlyList<Guid>> KeysUnder(IServiceProvider services, Guid programme) => WorkshopHoldings.KeysUnder(services, programme);

    public static Task Started(IServiceProvider services) => WipeJob.Sweep(services);

    public static Task<IReadOnlyList<Offer>> Offered(IServiceProvider services, Actor actor, ProgrammeRef programme) => OfferedSurvivors.To(services, actor, programme);

    public static Task SeedDemo(DemoSeed demo) => RecordDemo.Seed(demo);
}
