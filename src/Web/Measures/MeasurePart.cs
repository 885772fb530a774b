using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>The part of the room in which measures are planned, tried and decided on.</summary>
internal static class MeasurePart
{
    public static IReadOnlyList<MenuEntry> Menu => [new(MeasureTexts.Title, p => $"/measures?programme={p.Key}", Right.SeeProgramme)];

    public static IReadOnlyList<Deed> Deeds =>
    [
        new("measure.add", new("Begynte et tiltak", "Byrja eit tiltak", "Began a measure")),
        new("measure.edit", new("Endret et tiltak", "Endra eit tiltak", "Changed a measure")),
        new("measure.asked", new("Skrev hva de som ble spurt, sa om et tiltak", "Skreiv kva dei som vart spurde, sa om eit tiltak", "Wrote what those asked said of a measure")),
        new("measure.steps", new("Endret steg i et tiltak", "Endra steg i eit tiltak", "Changed the steps of a measure")),
        new("measure.risks", new("Endret risiko i et tiltak", "Endra risiko i eit tiltak", "Changed the risks of a measure")),
        new("measure.step.done", new("Ble ferdig med et steg i et tiltak", "Vart ferdig med eit steg i eit tiltak", "Finished a step of a measure")),
        new("measure.step.undone", new("Tok opp igjen et steg i et tiltak", "Tok opp att eit steg i eit tiltak", "Took up a step of a measure again")),
        new("measure.show", new("Endret hvem som ser et tiltak", "Endra kven som ser eit tiltak", "Changed who sees a measure")),
        new("measure.trial", new("Planla utprøving av et tiltak", "Planla utprøving av eit tiltak", "Planned the trial of a measure")),
        new("measure.decide", new("Avgjorde et tiltak", "Avgjorde eit tiltak", "Decided on a measure")),
        new("measure.decline", new("Tok ikke over et tiltak", "Tok ikkje over eit tiltak", "Did not take over a measure")),
        new("measure.adopt", new("Tok over et tiltak", "Tok over eit tiltak", "Took over a measure")),
    ];

    public static IReadOnlyList<NoticeKind> NoticeKinds => MeasureNotices.Kinds;

    public static IReadOnlyList<Feed> Feeds => [MeasureFeed.Feed];

    public static IReadOnlyList<ItemKind> Kinds => MeasureKinds.All;

    public static IReadOnlyList<Chapter> Chapters => MeasureDocument.Chapters;

    public static IReadOnlyList<HeldKind> Held => MeasuresHeld.Kinds;

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(MeasureTexts.DataResponsible, MeasureTexts.DataAbout, MeasureTexts.DataWhy, MeasureTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = MeasureTexts.DataErased,
            Count = (db, programme) => db.Measures.CountAsync(m => m.ProgrammeId == programme),
            Counted = MeasureTexts.CountedMeasures,
        },
        new(MeasureTexts.DataDecided, MeasureTexts.DataAbout, MeasureTexts.DataWhy, MeasureTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = MeasureTexts.DataErased,
            Count = (db, programme) => db.MeasureDecisions.CountAsync(d => db.Measures.Any(m => m.Id == d.MeasureId && m.ProgrammeId == programme)),
            Counted = MeasureTexts.CountedDecisions,
        },
        new(MeasureTexts.DataSaid, MeasureTexts.DataAboutSaid, MeasureTexts.DataWhy, MeasureTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Special = MeasureTexts.DataSpecial,
            Erased = MeasureTexts.DataErased,
            Count = (db, programme) => db.Measures.CountAsync(m => m.ProgrammeId == programme && m.UsersSaid != ""),
            Counted = MeasureTexts.CountedMeasures,
        },
        new(MeasureTexts.DataMeasured, MeasureTexts.DataAbout, MeasureTexts.DataWhy, MeasureTexts.DataUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = MeasureTexts.DataErased,
            Count = (db, programme) => db.Measurements.CountAsync(v => db.Indicators.Any(i => i.Id == v.IndicatorId && db.Benefits.Any(b => b.Id == i.BenefitId && db.Measures.Any(m => m.Id == b.MeasureId && m.ProgrammeId == programme)))),
            Counted = MeasureTexts.CountedMeasurements,
        },
    ];

    public static IReadOnlyList<DueDeletion> Due => [];

    public static IReadOnlyList<DeletionKind> Deletions => [];

    public static void AddServices(IServiceCollection services) =>
        services.AddScoped<MeasureMaking>().AddScoped<MeasureDesk>().AddScoped<TrialDesk>().AddScoped<MeasureLending>().AddScoped<MeasureReading>().AddScoped<MeasureNotices>().AddScoped<MeasureTelling>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => MeasureFiles.Map(routes);

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => MeasureDuties.Of(services, programme, person);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => MeasureWaiting.Of(services, actor, programme);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => MeasureExport.Tables(services, actor, programme);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => MeasureDocument.CaseDocuments(services, programme);

    public static Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => MeasureDocument.Standing(request);

    public static Task SeedDemo(DemoSeed demo) => MeasuresDemo.Seed(demo);
}
