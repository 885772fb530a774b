using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Reports.Sheets;
using BlankeArk.Web.Reports.Yearly;

namespace BlankeArk.Web.Reports;

/// <summary>Reports: the sheet for those who decide, and what leaders tell of a year.</summary>
public sealed class ReportsRoom : Room
{
    public override string Name => "reports";

    public override void AddServices(IServiceCollection services) => services
        .AddScoped<SheetMaker>()
        .AddScoped<YearlyDocument>()
        .AddScoped<YearlyReading>()
        .AddScoped<YearlyDesk>();

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        SheetFiles.Map(routes);
        YearlyDownload.Map(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu => [new(ReportsTexts.Menu, programme => $"/reports/{programme.Key}", Right.SeeProgramme)];

    public override IReadOnlyList<Deed> Deeds =>
    [
        new("report.begin", new("Begynte en innovasjonsrapport", "Byrja ein innovasjonsrapport", "Began an innovation report")),
        new("report.write", new("Skrev i en innovasjonsrapport", "Skreiv i ein innovasjonsrapport", "Wrote in an innovation report")),
        new("report.sign", new("Signerte en innovasjonsrapport", "Signerte ein innovasjonsrapport", "Signed an innovation report")),
        new("report.take-up", new("Laget en ny utgave av en innovasjonsrapport", "Laga ei ny utgåve av ein innovasjonsrapport", "Made a new edition of an innovation report")),
    ];

    public override IReadOnlyList<HeldKind> Held => YearlyHeld.Kinds;

    public override IReadOnlyList<PersonalData> PersonalData => YearlyHeld.PersonalData;

    public override Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        YearlyReading.WaitingFor(services, actor, programme);

    public override Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) =>
        YearlyReading.CaseDocuments(services, programme);
}
